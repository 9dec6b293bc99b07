"""A card for one station: a sign, how it is doing in words, and what else there is to know."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.card import Card
from kiosk.ui.colours import Tone, contrast
from kiosk.ui.look import Look
from kiosk.ui.signs import Sign, SignPlate
from kiosk.ui.theme import BOLD
from kiosk.ui.words import Words


class StationCard(Card):
    """The sign says the same as the words: a tick, or a note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._well = True
        self._sign = SignPlate(self)
        self._name, self._state, self._facts = (Words(parent=self) for _ in range(3))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for words in (self._name, self._state, self._facts):
            texts.addWidget(words)
        self._whole = QHBoxLayout(self)
        self._whole.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._whole.addLayout(texts, 1)

    def show_station(self, name: str, state: str, facts: str, *, well: bool) -> None:
        """Show this."""
        changed = well is not self._well
        self._well = well
        self._sign.show_sign(Sign.TICK if well else Sign.NOTE, moving=False)
        for words, text in ((self._name, name), (self._state, state), (self._facts, facts)):
            words.say(text)
            words.setVisible(bool(text))
        if changed and self._look is not None:
            self.dress(self._look)

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        colours = look.colours
        self._whole.setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(10))
        self._whole.setSpacing(look.px(16))
        self._sign.resize_to(look.px(44))
        back = colours.card if self._well else colours.notice
        ground = colours.tones[Tone.GOOD if self._well else Tone.ATTENTION]
        plates = (ground.back, ground.text), (ground.plate, ground.sign)
        self._sign.colour(*max(plates, key=lambda plate: contrast(plate[0], back)))
        self._name.dress(look.dense(22, BOLD), colours.ink, most_lines=2)
        self._state.dress(look.dense(19), colours.ink, most_lines=12)
        self._facts.dress(look.dense(17), colours.quiet, most_lines=5)
        self.colour(back, colours.line, border=look.px(colours.border / 2), radius=look.px(10))
