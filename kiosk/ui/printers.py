"""The helpers' panel of printers and open badges: what is well in one line, what is not with its next step."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kiosk.domain.badge import JobId, OpenJob
from kiosk.domain.printer import PrinterStatus
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.job_row import JobRow
from kiosk.ui.look import Look
from kiosk.ui.printer_card import PrinterCard
from kiosk.ui.printer_phrases import PrinterSentences, needs_help
from kiosk.ui.scrolling import Scrolling
from kiosk.ui.theme import STRONG
from kiosk.ui.words import Words


class PrintersPanel(QWidget):
    """Printers first, those with a fault at the top; then the badges that have not come out.

    It holds names only while it is seen.

    *Signals:*
    - `again_chosen(JobId)`, `give_up_chosen(JobId)`: what is to become of a badge
    - `touched()`: the helper is still there
    """

    again_chosen = Signal(object)
    give_up_chosen = Signal(object)
    touched = Signal()

    def __init__(self, time_zone: str, tongue: HelperLanguage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time_zone, self._tongue = time_zone, tongue
        self._look: Look | None = None
        self._printers: tuple[PrinterStatus, ...] = ()
        self._open: tuple[OpenJob, ...] = ()
        self._cards: list[PrinterCard] = []
        self._rows: dict[JobId, JobRow] = {}
        self._note, self._heading = Words(), Words()
        inside = QWidget()
        self._printers_place, self._jobs_place = QVBoxLayout(), QVBoxLayout()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.addWidget(self._note)
        self._list.addLayout(self._printers_place)
        self._list.addWidget(self._heading)
        self._list.addLayout(self._jobs_place)
        self._list.addStretch(1)
        self._scroll = Scrolling(inside)
        self._scroll.touched.connect(self.touched)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        tongue.changed.connect(self.on_language)

    def show_printers(self, printers: tuple[PrinterStatus, ...], jobs: tuple[OpenJob, ...]) -> None:
        """Show how printers and open badges stand now."""
        if (printers, jobs) == (self._printers, self._open):
            return
        self._printers, self._open = printers, jobs
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
        for place in (self._list, self._printers_place, self._jobs_place):
            place.setSpacing(look.px(8))
        self._note.dress(look.font(22), look.colours.quiet, most_lines=2)
        self._heading.dress(look.font(22, STRONG), look.colours.quiet, most_lines=1)
        self._heading.setContentsMargins(0, look.px(10), 0, 0)
        self._scroll.dress(look)
        for card in self._cards:
            card.dress(look)
        for row in self._rows.values():
            row.dress(look)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what is known."""
        super().showEvent(event)
        self._fill()
        self._scroll.to_top()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the names."""
        super().hideEvent(event)
        self._keep_rows(())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any press on a button says that the helper is there."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress):
            self.touched.emit()
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        language = self._tongue.language
        say = PrinterSentences(language)
        self._scroll.call(f"{say.printers()}, {say.open_badges()}")
        self._note.say("" if self._printers else say.not_heard())
        self._note.setVisible(not self._printers)
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
        self._keep_rows(tuple(jobs))
        self._heading.say(say.open_badges(len(jobs)) if jobs else say.nothing_open())
        if self._look:
            self.dress(self._look)

    def _keep_cards(self, count: int) -> None:
        while len(self._cards) > count:
            _drop(self._printers_place, self._cards.pop())
        while len(self._cards) < count:
            self._cards.append(PrinterCard())
            self._printers_place.addWidget(self._cards[-1])

    def _keep_rows(self, jobs: tuple[OpenJob, ...]) -> None:
        """A row for each of these jobs; a row that stays is the same as before, so that no finger meets another."""
        for gone in self._rows.keys() - {job.id for job in jobs}:
            _drop(self._jobs_place, self._rows.pop(gone))
        for place, job in enumerate(jobs):
            row = self._rows.get(job.id)
            if row is None:
                row = self._rows[job.id] = JobRow(job, self._time_zone, self._tongue.language)
                row.again_chosen.connect(self.again_chosen)
                row.give_up_chosen.connect(self.give_up_chosen)
                for button in row.findChildren(QPushButton):
                    button.installEventFilter(self)
            else:
                row.show_job(job, self._tongue.language)
            if self._jobs_place.indexOf(row) != place:
                self._jobs_place.insertWidget(place, row)


def _drop(place: QVBoxLayout, widget: QWidget) -> None:
    place.removeWidget(widget)
    widget.hide()
    widget.deleteLater()
