"""The helpers' panel of those who wait for help, by a call from any station or by a scan that opened no door."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.help import HelpCall
from kiosk.domain.refusals import RefusedScan
from kiosk.ui.desk.case_row import Case, CaseRow
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.phrases_calls import CallsSentences
from kiosk.ui.theme import STRONG
from kiosk.ui.words import Words


class WaitingPanel(QWidget):
    """Whoever waits longest stands at the top, and those to whom somebody goes already below.

    *Signals:*
    - `opened(Case)`, `answered(Case)`, `done(Case)`: what the helper does about a case
    - `changed()`: there are other buttons
    """

    opened = Signal(object)
    answered = Signal(object)
    done = Signal(object)
    changed = Signal()

    def __init__(self, time_zone: str, tongue: HelperLanguage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time_zone, self._tongue = time_zone, tongue
        self._look: Look | None = None
        self._calls: tuple[HelpCall, ...] = ()
        self._refusals: tuple[RefusedScan, ...] = ()
        self._rows: dict[str, CaseRow] = {}
        self._heading = Words(parent=self)
        self._list = QVBoxLayout()
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._heading)
        self._whole.addLayout(self._list)
        self._whole.addStretch(1)
        tongue.changed.connect(self.on_language)
        self._fill()

    @property
    def waiting(self) -> int:
        """How many wait to whom nobody goes yet."""
        return sum(not is_coming(case) for case in self.cases)

    @property
    def cases(self) -> tuple[Case, ...]:
        """All of them, in their order."""
        return tuple(sorted((*self._calls, *self._refusals), key=lambda case: (is_coming(case), since(case))))

    def showEvent(self, event: QShowEvent) -> None:
        """Show what is known."""
        super().showEvent(event)
        self._fill()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the names: there are some only while somebody reads them."""
        super().hideEvent(event)
        self._keep_rows(())

    def show_calls(self, calls: tuple[HelpCall, ...]) -> None:
        """Show how the calls stand now."""
        self._calls = calls
        self._fill()

    def show_refusals(self, refusals: tuple[RefusedScan, ...]) -> None:
        """Show which refused scans nobody has settled."""
        self._refusals = refusals
        self._fill()

    @Slot(object)
    def on_language(self, _language: object) -> None:
        """Say the same in the other language."""
        self._fill()

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        self._whole.setSpacing(look.px(6))
        self._list.setSpacing(look.px(6))
        self._heading.dress(look.font(21, STRONG), look.colours.ink, most_lines=2)
        for row in self._rows.values():
            row.dress(look)

    def _fill(self) -> None:
        say, cases = CallsSentences(self._tongue.language), self.cases
        self._heading.say(
            say.heading(self.waiting) if self.waiting else say.all_coming() if cases else say.nobody(),
        )
        if self.isVisible():
            self._keep_rows(cases)
        if self._look:
            self.dress(self._look)

    def _keep_rows(self, cases: tuple[Case, ...]) -> None:
        """A row for each of these; a row that stays is the same as before, so that no finger meets another."""
        for gone in self._rows.keys() - {case.id for case in cases}:
            old = self._rows.pop(gone)
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        new = False
        for place, case in enumerate(cases):
            row = self._rows.get(case.id)
            if row is None:
                new = True
                row = self._rows[case.id] = CaseRow(case, self._time_zone, self._tongue.language, self)
                row.opened.connect(self.opened)
                row.answered.connect(self.answered)
                row.done.connect(self.done)
            else:
                row.show_case(case, self._tongue.language)
            if self._list.indexOf(row) != place:
                self._list.insertWidget(place, row)
                row.show()
        if new:
            self.changed.emit()


def is_coming(case: Case) -> bool:
    """Whether somebody goes there already."""
    return isinstance(case, HelpCall) and case.coming


def since(case: Case) -> datetime:
    """Since when somebody waits (UTC)."""
    return case.since if isinstance(case, HelpCall) else case.at
