"""What stands in place of the list while nobody is found: what else can be typed, and the way to a new person."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.registration import Language
from kiosk.ui.desk.desk_phrases import DeskSentences
from kiosk.ui.look import Look
from kiosk.ui.rows import Rows
from kiosk.ui.theme import BOLD
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words


class NobodyBox(QWidget):
    """`register` leads to somebody who is on no list; the name that was typed is carried over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headline, self._line = Words(parent=self), Words(parent=self)
        self.register = WordButton("main", parent=self)
        self._rows = Rows()
        self._rows.addWidget(self.register)
        self._whole = QVBoxLayout(self)
        for part in (self._headline, self._line):
            self._whole.addWidget(part)
        self._whole.addLayout(self._rows)
        self._whole.addStretch(1)

    def speak(self, language: Language) -> None:
        """Use the words of this language."""
        say = DeskSentences(language)
        self._headline.say(say.nobody())
        self._line.say(say.not_on_list())
        self.register.say(say.register())

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._whole.setContentsMargins(0, look.px(24), 0, 0)
        self._whole.setSpacing(look.px(12))
        self._headline.dress(look.font(26, BOLD), look.colours.ink, most_lines=3)
        self._line.dress(look.font(22), look.colours.quiet, most_lines=2)
        self.register.wear(look, 22, height=look.target(64))
        self._rows.invalidate()
