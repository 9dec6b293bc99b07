"""A choice among the days of the event; that of today is chosen if it is one of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalMapper, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.registration import EventDay
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.room.paper_phrases import PaperSentences
from kiosk.ui.theme import STRONG
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words


class DayChoice(QWidget):
    """A button a day; an event of one day has nothing to choose.

    *Signals:*
    - `touched()`: somebody is there
    """

    touched = Signal()

    def __init__(self, days: Sequence[EventDay], tongue: HelperLanguage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days, self._tongue = tuple(days), tongue
        self.day = self._days[0]
        self.by_hand = False
        """Whether somebody has chosen."""
        self._question = Words(parent=self)
        self._mapper = QSignalMapper(self)
        self._mapper.mappedInt.connect(self.on_chosen)
        self._buttons: list[WordButton] = []
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for place in range(len(self._days)):
            button = WordButton(parent=self)
            button.setCheckable(True)
            button.clicked.connect(self._mapper.map)
            self._mapper.setMapping(button, place)
            self._buttons.append(button)
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._question)
        self._whole.addLayout(self._row)
        self.setVisible(len(self._days) > 1)
        self.say()

    def start(self) -> None:
        """Nobody has chosen yet."""
        self.by_hand = False

    def choose(self, day: EventDay) -> None:
        """It is this day, unless somebody has chosen another; one that is none of the event changes nothing."""
        if day in self._days and not self.by_hand:
            self.day = day
        self._check()

    @Slot(int)
    def on_chosen(self, place: int) -> None:
        """Another day."""
        self.day, self.by_hand = self._days[place], True
        self._check()
        self.touched.emit()

    def say(self) -> None:
        """Say it in the present language."""
        say = PaperSentences(self._tongue.language)
        self._question.say(say.which_day())
        for day, button in zip(self._days, self._buttons, strict=True):
            button.say(say.day(day), f"{say.which_day()} {say.day(day)}")
        self._check()

    def dress(self, look: Look) -> None:
        """Use this look."""
        directions = QBoxLayout.Direction
        narrow = look.upright and (len(self._days) > 2 or look.letters > 1)
        self._row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._row.setSpacing(look.px(8))
        self._whole.setSpacing(look.px(4))
        self._question.dress(look.font(21, STRONG), look.colours.quiet, most_lines=1)
        for button in self._buttons:
            button.wear(look, 21, height=look.target(56))

    def _check(self) -> None:
        for day, button in zip(self._days, self._buttons, strict=True):
            button.setChecked(day == self.day)
