"""The top of the morning check: one light and one sentence for all of it, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.checkup.finding import Light
from kiosk.ui.card import Card
from kiosk.ui.look import Look
from kiosk.ui.room.checkup_light import LightPlate
from kiosk.ui.theme import BOLD
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words


class Summary(Card):
    """Light, headline, line, and the buttons `again` and `save`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.again, self.save = WordButton("main", parent=self), WordButton(parent=self)
        self._light = LightPlate(self)
        self.headline, self.line = Words(parent=self), Words(parent=self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.headline)
        words.addWidget(self.line)
        self._row = QHBoxLayout()
        self._row.addWidget(self._light, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(words, 1)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.addLayout(self._row, 1)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for button in (self.save, self.again):
            self._buttons.addWidget(button)
        self._whole.addLayout(self._buttons)

    def show_all(self, light: Light, headline: str, line: str) -> None:
        """Show this; Light.NONE while nothing is known."""
        self._light.show_light(light)
        self.headline.say(headline)
        self.line.say(line)
        self.line.setVisible(bool(line))

    def dress(self, look: Look, *, beside: bool) -> None:
        """Use this look; the button stands `beside` the text, or below it."""
        directions = QBoxLayout.Direction
        self._whole.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._whole.setContentsMargins(*[look.px(14)] * 4)
        self._whole.setSpacing(look.px(10))
        self._row.setSpacing(look.px(18))
        self._light.dress(look.px(72), look.colours, look.colours.card)
        self.headline.dress(look.font(27, BOLD), look.colours.ink, most_lines=3)
        self.line.dress(look.font(20), look.colours.ink, most_lines=3)
        self._buttons.setSpacing(look.px(4))
        narrow = look.letters > 1 or look.upright
        self._buttons.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        for button in (self.again, self.save):
            button.wear(look, 20, height=max(look.target(52), 2 * look.font(20).pixelSize()))
        self.colour(look.colours.card, look.colours.line, border=look.px(look.colours.border), radius=look.px(12))
