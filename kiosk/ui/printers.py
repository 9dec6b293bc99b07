"""The helpers' panel of printers and open badges: what is well in one line, what is not with its next step."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.badge import OpenJob
from kiosk.domain.printer import PrinterStatus
from kiosk.ui.badge_rows import BadgeRows
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.printer_card import PrinterCard
from kiosk.ui.printer_phrases import PrinterSentences, needs_help
from kiosk.ui.theme import STRONG
from kiosk.ui.words import Words


class PrintersPanel(QWidget):
    """Printers first, those with a fault at the top; then the badges that have not come out.

    It holds names only while it is seen.

    *Signals:*
    - `again_chosen(JobId)`, `give_up_chosen(JobId)`: what is to become of a badge
    - `changed()`: there are other buttons
    """

    again_chosen = Signal(object)
    give_up_chosen = Signal(object)
    changed = Signal()

    def __init__(self, time_zone: str, tongue: HelperLanguage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time_zone, self._tongue = time_zone, tongue
        self._look: Look | None = None
        self._printers: tuple[PrinterStatus, ...] = ()
        self._open: tuple[OpenJob, ...] = ()
        self._elsewhere = False
        self._cards: list[PrinterCard] = []
        self._note, self._heading = Words(), Words()
        self._badges = BadgeRows(time_zone)
        self._badges.again_chosen.connect(self.again_chosen)
        self._badges.give_up_chosen.connect(self.give_up_chosen)
        self._badges.changed.connect(self.changed)
        self._printers_place = QVBoxLayout()
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.addWidget(self._note)
        self._list.addLayout(self._printers_place)
        self._list.addWidget(self._heading)
        self._list.addWidget(self._badges)
        self._list.addStretch(1)
        tongue.changed.connect(self.on_language)

    def show_printers(self, printers: tuple[PrinterStatus, ...], jobs: tuple[OpenJob, ...]) -> None:
        """Show how printers and open badges stand now."""
        if (printers, jobs) == (self._printers, self._open):
            return
        self._printers, self._open = printers, jobs
        if self.isVisible():
            self._fill()

    def show_elsewhere(self, elsewhere: bool) -> None:
        """Whether another program prints, which alone knows how the printers are."""
        if elsewhere != self._elsewhere:
            self._elsewhere = elsewhere
            if self.isVisible():
                self._fill()

    @Slot(object)
    def on_language(self, _language: object) -> None:
        """Say the same in the other language."""
        if self.isVisible():
            self._fill()

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        for place in (self._list, self._printers_place):
            place.setSpacing(look.px(8))
        self._note.dress(look.font(22), look.colours.quiet, most_lines=2)
        self._heading.dress(look.font(22, STRONG), look.colours.quiet, most_lines=1)
        self._heading.setContentsMargins(0, look.px(10), 0, 0)
        self._badges.dress(look)
        for card in self._cards:
            card.dress(look)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what is known."""
        super().showEvent(event)
        self._fill()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the names."""
        super().hideEvent(event)
        self._badges.clear()

    def _fill(self) -> None:
        language = self._tongue.language
        say = PrinterSentences(language)
        note = say.printed_elsewhere() if self._elsewhere else "" if self._printers else say.not_heard()
        self._note.say(note)
        self._note.setVisible(bool(note))
        faulty = [printer for printer in self._printers if not printer.usable]
        well = [printer for printer in self._printers if printer.usable]
        self._keep_cards(len(self._printers) if faulty else min(1, len(self._printers)))
        if faulty:
            for card, printer in zip(self._cards, (*faulty, *well), strict=True):
                card.show_status(printer, language)
        elif self._cards:
            self._cards[0].show_all_ready(self._printers, language)
        # In their order of time, but what wants a helper before what only takes its way.
        jobs = sorted(self._open, key=lambda job: not needs_help(job))
        self._badges.show_jobs(jobs, language)
        self._heading.say(say.open_badges(len(jobs)) if jobs else say.nothing_open())
        if self._look:
            self.dress(self._look)

    def _keep_cards(self, count: int) -> None:
        while len(self._cards) > count:
            _drop(self._printers_place, self._cards.pop())
        while len(self._cards) < count:
            self._cards.append(PrinterCard())
            self._printers_place.addWidget(self._cards[-1])


def _drop(place: QVBoxLayout, widget: QWidget) -> None:
    place.removeWidget(widget)
    widget.hide()
    widget.deleteLater()
