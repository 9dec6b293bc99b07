"""A card for one device: a sign, its state in words, and the next step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.ui.card import Card
from kiosk.ui.colours import Tone, contrast
from kiosk.ui.look import Look
from kiosk.ui.signs import Sign, SignPlate
from kiosk.ui.theme import BOLD
from kiosk.ui.words import Words


class DeviceCard(Card):
    """The sign says the same as the words: a tick, or a note."""

    def __init__(self) -> None:
        super().__init__()
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

    def tell(self, headline: str, line: str, detail: str = "", *, well: bool) -> None:
        """Say this."""
        self._well = well
        self._sign.show_sign(Sign.TICK if well else Sign.NOTE, moving=False)
        for words, text in ((self._headline, headline), (self._line, line), (self._detail, detail)):
            words.say(text)
            words.setVisible(bool(text))

    def dress(self, look: Look) -> None:
        """Use this look."""
        colours = look.colours
        self._whole.setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(10))
        self._whole.setSpacing(look.px(16))
        self._sign.resize_to(look.px(54))
        back = colours.card if self._well else colours.notice
        ground = colours.tones[Tone.GOOD if self._well else Tone.ATTENTION]
        plates = (ground.back, ground.text), (ground.plate, ground.sign)
        self._sign.colour(*max(plates, key=lambda plate: contrast(plate[0], back)))
        self._headline.dress(look.font(24, BOLD), colours.ink, most_lines=3)
        self._line.dress(look.font(21), colours.ink, most_lines=6)
        self._detail.dress(look.font(18), colours.quiet, most_lines=3)
        self.colour(back, colours.line, border=look.px(colours.border / 2), radius=look.px(10))
