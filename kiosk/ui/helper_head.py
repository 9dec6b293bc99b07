"""The top of the helper screen: its name, the other language, the way out, and the way back to the visitors."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.helper_phrases import HelperSentences
from kiosk.ui.look import Look
from kiosk.ui.theme import BOLD
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words


class HelperHead(QWidget):
    """A title and three buttons; the program ends only when that is said twice.

    *Signals:*
    - `left()`: back to the visitors
    - `quit_wanted()`: the program is to end
    """

    left = Signal()
    quit_wanted = Signal()

    def __init__(self, tongue: HelperLanguage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tongue, self._sure = tongue, False
        self._title = Words(parent=self)
        self.back, self._other = WordButton("main", parent=self), WordButton("quiet", parent=self)
        self._quit = WordButton("quiet", parent=self)
        self.back.clicked.connect(self.left)
        self._other.clicked.connect(tongue.on_switch)
        self._quit.clicked.connect(self.on_quit)
        self._doors = QHBoxLayout()
        for button in (self._other, self._quit, self.back):
            self._doors.addWidget(button)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._title, 1)
        self._whole.addLayout(self._doors)
        tongue.changed.connect(self.on_language)
        self.start()

    def buttons(self) -> tuple[WordButton, ...]:
        """All of them."""
        return self._other, self._quit, self.back

    def start(self) -> None:
        """Nothing is asked."""
        self._sure = False
        self._say()

    def dress(self, look: Look) -> None:
        """Use this look; upright the buttons stand below the title."""
        directions = QBoxLayout.Direction
        self._whole.setDirection(directions.TopToBottom if look.upright else directions.LeftToRight)
        self._whole.setSpacing(look.px(8))
        self._doors.setSpacing(look.px(4))
        self._title.dress(look.font(32, BOLD), look.colours.ink, most_lines=1)
        for button in self.buttons():
            # Not larger in large text: three of them stand in one row.
            button.wear(replace(look, letters=1.0), 20 if look.letters <= 1 else 24, height=look.target(56))

    @Slot()
    def on_quit(self) -> None:
        """End the program, or ask whether that is meant."""
        if self._sure:
            self.quit_wanted.emit()
        self._sure = True
        self._say()

    @Slot(object)
    def on_language(self, _language: object) -> None:
        """Say the same in the other language."""
        self._say()

    def _say(self) -> None:
        say = HelperSentences(self._tongue.language)
        self._title.say(say.helper_place())
        self._other.say(say.other_language())
        self._quit.say(say.quit_sure() if self._sure else say.quit())
        self.back.say(say.back())
