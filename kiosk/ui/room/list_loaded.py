"""The end: the list is in the file, in numbers, and what is next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.office.lists import ListLoaded
from kiosk.ui.colours import Tone
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.room.list_lines import Lines, grown
from kiosk.ui.room.list_phrases import ListSentences
from kiosk.ui.signs import Sign, SignPlate
from kiosk.ui.theme import BOLD


class LoadedView(QWidget):
    """A tick, and a few sentences."""

    def __init__(self, tongue: HelperLanguage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tongue = tongue
        self._news: ListLoaded | None = None
        self._sign = SignPlate(self)
        self._sign.show_sign(Sign.TICK, moving=False)
        self._headline, self._numbers = Lines(parent=self), Lines(parent=self)
        self._outside, self._now, self._next = Lines(parent=self), Lines(parent=self), Lines(parent=self)
        self._texts = QVBoxLayout()
        for words in (self._headline, self._numbers, self._outside, self._now, self._next):
            self._texts.addWidget(words)
        self._texts.addStretch(1)
        self._whole = QHBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._whole.addLayout(self._texts, 1)

    def show_loaded(self, news: ListLoaded | None) -> None:
        """This was loaded."""
        self._news = news
        self.say()

    def say(self) -> None:
        """Say everything in the helpers' language."""
        if self._news is None:
            return
        say, result = ListSentences(self._tongue.language), self._news.result
        self._headline.say(say.loaded())
        self._numbers.say(say.loaded_numbers(len(result.new), len(result.changed), result.unchanged))
        self._outside.say(say.left_outside(result.refused_rows) if result.refused_rows else "")
        self._outside.setVisible(bool(result.refused_rows))
        self._now.say(say.people_now(self._news.people))
        self._next.say(say.what_next())

    def dress(self, look: Look) -> None:
        """Use this look."""
        colours = look.colours
        ground = colours.tones[Tone.GOOD]
        self._sign.resize_to(look.px(96))
        self._sign.colour(ground.back, ground.text)
        self._whole.setSpacing(look.px(24))
        self._texts.setSpacing(look.px(12))
        self._headline.dress(grown(look, 30, BOLD), colours.ink, most_lines=2)
        for words in (self._numbers, self._outside, self._now, self._next):
            words.dress(grown(look, 22), colours.ink, most_lines=5)
