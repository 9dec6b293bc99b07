"""A card for one printer: a sign, its state in words, and the next step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from kiosk.domain.printer import PrinterStatus
from kiosk.ui import printer_phrases as say
from kiosk.ui.signs import Sign, SignPlate
from kiosk.ui.theme import BOLD, CARD, INK, LINE, NOTICE, QUIET, TONES, Scale, Tone
from kiosk.ui.words import Words


class PrinterCard(QFrame):
    """How one printer is doing, or that all of them are well."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("printer")
        self._sign = SignPlate(self)
        self._headline, self._line, self._detail = Words(parent=self), Words(parent=self), Words(parent=self)
        self._well = True
        text = QVBoxLayout()
        text.setSpacing(0)
        for words in (self._headline, self._line, self._detail):
            text.addWidget(words)
        self._whole = QHBoxLayout(self)
        self._whole.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        self._whole.addLayout(text, 1)

    def show_status(self, status: PrinterStatus) -> None:
        """Show how this printer is doing."""
        if status.usable:
            self._show(f"{status.name}: {say.READY}", "", say.taken(status.jobs, usable=True), well=True)
        else:
            advice = say.ADVICE[status.faults[0]]
            self._show(f"{status.name}: {advice.headline}", advice.next_step, say.rest(status), well=False)

    def show_all_ready(self, printers: tuple[PrinterStatus, ...]) -> None:
        """Say of all printers at once that they are ready."""
        there = say.taken(sum(printer.jobs for printer in printers), usable=True)
        self._show(say.ALL_READY, " · ".join(printer.name for printer in printers), there, well=True)

    def dress(self, scale: Scale) -> None:
        """Use this scale."""
        self._whole.setContentsMargins(scale.px(16), scale.px(10), scale.px(16), scale.px(10))
        self._whole.setSpacing(scale.px(16))
        self._sign.resize_to(scale.px(54))
        self._headline.dress(scale.font(24, BOLD), INK, most_lines=2)
        self._line.dress(scale.font(21), INK, most_lines=3)
        self._detail.dress(scale.font(18), QUIET, most_lines=3)
        back = CARD if self._well else NOTICE
        self.setStyleSheet(
            f"#printer {{ background: {back}; border: {scale.px(1)}px solid {LINE}; border-radius: {scale.px(10)}px; }}"
        )

    def _show(self, headline: str, line: str, detail: str, *, well: bool) -> None:
        self._well = well
        pair = TONES[Tone.GOOD if well else Tone.ATTENTION]
        self._sign.show_sign(Sign.TICK if well else Sign.NOTE, pair.back, pair.text)
        for words, text in ((self._headline, headline), (self._line, line), (self._detail, detail)):
            words.say(text)
            words.setVisible(bool(text))
