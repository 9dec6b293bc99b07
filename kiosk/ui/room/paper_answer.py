"""A card that says what came of something: a sign, a line in bold, a line below it, and a button if there is one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.card import Card
from kiosk.ui.colours import Tone, contrast
from kiosk.ui.look import Look
from kiosk.ui.signs import Sign, SignPlate
from kiosk.ui.theme import BOLD
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words


class AnswerCard(Card):
    """Says it with a tick, or with a note where something is left to do.

    *Signals:*
    - `pressed()`: its button
    """

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = SignPlate(self)
        self._headline, self._line = Words(parent=self), Words(parent=self)
        self.button = WordButton(parent=self)
        self.button.clicked.connect(self.pressed)
        self.button.say("")
        self._well = True
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self._headline)
        text.addWidget(self._line)
        self._whole = QHBoxLayout(self)
        self._whole.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        self._whole.addLayout(text, 1)
        self._whole.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def tell(self, headline: str, line: str, *, well: bool) -> None:
        """Say this."""
        self._well = well
        self._sign.show_sign(Sign.TICK if well else Sign.NOTE, moving=False)
        for words, text in ((self._headline, headline), (self._line, line)):
            words.say(text)
            words.setVisible(bool(text))
        self.setAccessibleName(" ".join(part for part in (headline, line) if part))

    def dress(self, look: Look) -> None:
        """Use this look."""
        colours = look.colours
        self._whole.setContentsMargins(*[look.px(10)] * 4)
        self._whole.setSpacing(look.px(12))
        self._sign.resize_to(look.px(44))
        back = colours.card if self._well else colours.notice
        ground = colours.tones[Tone.GOOD if self._well else Tone.ATTENTION]
        plates = (ground.back, ground.text), (ground.plate, ground.sign)
        self._sign.colour(*max(plates, key=lambda plate: contrast(plate[0], back)))
        # The font at once, and not only when there is a width to fit it to: the layout asks for the height before.
        bold, usual = look.dense(22, BOLD), look.dense(19)
        self._headline.setFont(bold)
        self._line.setFont(usual)
        self._headline.dress(bold, colours.ink, most_lines=4)
        self._line.dress(usual, colours.quiet if self._well else colours.ink, most_lines=8)
        self.button.wear(replace(look, letters=1.0), 19 if look.letters <= 1 else 22, height=look.target(48))
        self.colour(back, colours.line, border=look.px(colours.border / 2), radius=look.px(10))
