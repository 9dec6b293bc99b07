"""The page about practice: at the real door the way into it, in practice the exercises and the trainer's board."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.next_run import Next
from kiosk.practice.exercises import Exercise
from kiosk.practice.orders import AskPractice, BeginAnew, NoPractice, PracticeNow, SetUp
from kiosk.settings import EventSettings
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.page import Group, Page
from kiosk.ui.page_icons import PageIcon
from kiosk.ui.room.practice_board import TrainersBoard
from kiosk.ui.room.practice_phrases import PracticeSentences
from kiosk.ui.room.practice_task import TaskCard
from kiosk.ui.scrolling import Scrolling
from kiosk.ui.theme import BOLD, STRONG
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words


class PracticePage(Page):
    """Shows the one or the other, as the station says."""

    icon = PageIcon.PRACTICE
    group = Group.PREPARE
    needs_kiosk = True

    def __init__(self, _settings: EventSettings, tongue: HelperLanguage) -> None:
        super().__init__(tongue)
        self._look: Look | None = None
        self._now: PracticeNow | None = None
        self._lead, self._more = Words(parent=self), Words(parent=self)
        self.begin, self.end = WordButton("main", parent=self), WordButton("main", parent=self)
        self.anew = WordButton("quiet", parent=self)
        self.begin.clicked.connect(self.on_begin)
        self.end.clicked.connect(self.on_end)
        self.anew.clicked.connect(self.on_anew)
        self._tasks_title, self._board_title, self._hint = (Words(parent=self) for _ in range(3))
        self.tasks = tuple(TaskCard(exercise, number) for number, exercise in enumerate(Exercise, start=1))
        for task in self.tasks:
            task.set_up.connect(self.on_set_up)
        self.board = TrainersBoard(self)
        self.board.ordered.connect(self.ordered)
        self._practice = QWidget(self)
        self._fill()
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        for part in (self._lead, self._more):
            self._list.addWidget(part)
        self._list.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        self._list.addWidget(self._practice)
        self._list.addStretch(1)
        self._scroll = Scrolling(inside)
        self._scroll.touched.connect(self.touched)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.watch_buttons()
        self._say()

    def heading(self) -> str:
        """Its name."""
        return PracticeSentences(self.tongue.language).heading()

    def enter(self) -> None:
        """How does it stand?"""
        self.ordered.emit(AskPractice())
        self._scroll.to_top()
        (self.begin if self._now is None else self.end).setFocus()

    @Slot()
    def on_begin(self) -> None:
        """The kiosk ends in order, and practice begins."""
        self.ordered.emit(Next.PRACTICE)

    @Slot()
    def on_end(self) -> None:
        """And back."""
        self.ordered.emit(Next.REAL)

    @Slot()
    def on_anew(self) -> None:
        """The next learner."""
        self.ordered.emit(BeginAnew())

    @Slot(object)
    def on_set_up(self, exercise: Exercise) -> None:
        """Let happen what an exercise begins with."""
        self.ordered.emit(SetUp(exercise))

    @Slot(object)
    def on_news(self, news: object) -> None:
        """How it stands."""
        match news:
            case PracticeNow():
                self._now = news
            case NoPractice():
                self._now = None
            case _:
                return
        held = self.begin.hasFocus() or self.end.hasFocus()
        self._say()
        if held:
            (self.begin if self._now is None else self.end).setFocus()

    @Slot(object)
    def on_language(self, _language: object) -> None:
        """Say the same in the other language."""
        self._say()

    def dress(self, look: Look) -> None:
        """Use this look: exercises and board beside each other where there is room for both."""
        self._look = look
        directions = QBoxLayout.Direction
        stacked = look.upright or look.letters > 1
        self._halves.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)
        self._halves.setSpacing(look.px(20))
        self._list.setSpacing(look.px(12))
        self._tasks_list.setSpacing(look.px(6))
        self._lead.dress(look.font(23) if self._now is None else look.dense(20), look.colours.ink, most_lines=9)
        self._more.dress(look.font(20), look.colours.quiet, most_lines=9)
        for title in (self._tasks_title, self._board_title):
            title.dress(look.dense(25, BOLD), look.colours.ink, most_lines=2)
        self._hint.dress(look.dense(18, STRONG), look.colours.quiet, most_lines=5)
        self.begin.wear(look, 26, height=look.target(72))
        for button in (self.end, self.anew):
            button.wear(look, 20, height=look.target(56))
        for task in self.tasks:
            task.dress(look)
        self.board.dress(look, 3 if stacked and look.letters <= 1 else 2)
        self._scroll.dress(look)

    def _fill(self) -> None:
        """Exercises on one side, the board on the other."""
        whole = QVBoxLayout(self._practice)
        whole.setContentsMargins(0, 0, 0, 0)
        doors = QHBoxLayout()
        doors.addWidget(self.end)
        doors.addWidget(self.anew)
        doors.addStretch(1)
        whole.addLayout(doors)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._tasks_list, right = QVBoxLayout(), QVBoxLayout()
        for part in (self._tasks_title, *self.tasks):
            self._tasks_list.addWidget(part)
        self._tasks_list.addStretch(1)
        for each in (self._board_title, self._hint, self.board):
            right.addWidget(each)
        right.addStretch(1)
        self._halves.addLayout(self._tasks_list, 1)
        self._halves.addLayout(right, 1)
        whole.addLayout(self._halves)

    def _say(self) -> None:
        say, now = PracticeSentences(self.tongue.language), self._now
        self._scroll.call(say.heading())
        self._practice.setVisible(now is not None)
        self.begin.say(say.begin() if now is None else "")
        self.end.say(say.end())
        self.anew.say(say.anew())
        self._lead.say(say.what_it_is() if now is None else say.no_pin())
        self._more.say(say.what_happens())
        self._more.setVisible(now is None)
        self._board_title.say(say.trainer())
        if now is not None:
            self._tasks_title.say(say.exercises(len(now.done), len(Exercise)))
            self._hint.say(say.coming(now.coming, now.cast) if now.coming else say.how_to())
            for task in self.tasks:
                task.tell(say, now.cast, done=task.exercise in now.done)
            self.board.tell(say, now.broken)
        if self._look:
            self.dress(self._look)
