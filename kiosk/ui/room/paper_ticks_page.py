"""The page that brings the ticks of the paper list back: typed, or held up to the camera, one after the other."""

from __future__ import annotations

from PySide6.QtCore import QSignalMapper, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.checkin.desk_wishes import AskNumbers
from kiosk.domain.hand_scan import HandScan
from kiosk.domain.history import EntryId
from kiosk.domain.numbers import Numbers
from kiosk.domain.registration import EventDay
from kiosk.domain.row_code import RowSeen
from kiosk.domain.ticks import Tick
from kiosk.office.office import Failed
from kiosk.office.paper import EnterTicks, TakeTickBack, TicksEntered, TickTakenBack
from kiosk.settings import EventSettings
from kiosk.ui.field import Field
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.page import Group, Page
from kiosk.ui.page_icons import PageIcon
from kiosk.ui.room.paper_answer import AnswerCard
from kiosk.ui.room.paper_days import DayChoice
from kiosk.ui.room.paper_phrases import PaperSentences
from kiosk.ui.scrolling import Scrolling
from kiosk.ui.theme import STRONG
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words

MOST_SHOWN = 30
"""So many of the newest are shown; the number of all stands above them."""


class TicksPage(Page):
    """A field that always has the keyboard, and the answers below it, the newest first, each to be taken back."""

    icon = PageIcon.PAPER
    group = Group.AFTER

    def __init__(self, settings: EventSettings, tongue: HelperLanguage) -> None:
        super().__init__(tongue)
        self._look: Look | None = None
        self._ticks: list[tuple[Tick, EventDay]] = []
        self._undone: dict[EntryId, str] = {}
        self._failed, self._day_known = False, False
        self._lead, self._count, self._later = Words(parent=self), Words(parent=self), Words(parent=self)
        self.days = DayChoice(settings.days, tongue, self)
        self.days.touched.connect(self.touched)
        self.field, self.button = Field(self), WordButton("main", parent=self)
        self.field.textEdited.connect(self.touched)
        self.field.returnPressed.connect(self.on_enter)
        self.button.clicked.connect(self.on_enter)
        self._undo = QSignalMapper(self)
        self._undo.mappedInt.connect(self.on_undo)
        self._cards: list[AnswerCard] = []
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.addStretch(1)
        self._scroll = Scrolling(inside)
        self._scroll.touched.connect(self.touched)
        self._entry = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._entry.addWidget(self.field, 1)
        self._entry.addWidget(self.button)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        for part in (self._lead, self.days):
            self._whole.addWidget(part)
        self._whole.addLayout(self._entry)
        self._whole.addWidget(self._count)
        self._whole.addWidget(self._scroll, 1)
        self._whole.addWidget(self._later)
        self.watch_buttons()
        self._say()

    def heading(self) -> str:
        """Its name."""
        return PaperSentences(self.tongue.language).ticks_heading()

    def start(self) -> None:
        """Nobody has entered anything yet."""
        self._ticks, self._undone = [], {}
        self._failed, self._day_known = False, False
        self.days.start()
        self.field.forget()
        self._fill()

    def enter(self) -> None:
        """Type at once."""
        self.wished.emit(AskNumbers())
        self.field.setFocus()

    def leave(self) -> None:
        """Forget the names."""
        self.start()

    @Slot()
    def on_enter(self) -> None:
        """What was typed."""
        if text := self.field.text().strip():
            self.ordered.emit(EnterTicks(self.days.day, text))
        self.field.forget()
        self.field.setFocus()

    @Slot(int)
    def on_undo(self, place: int) -> None:
        """That was the wrong row."""
        self.touched.emit()
        tick, day = self._ticks[place]
        if tick.entry is not None:
            self.ordered.emit(TakeTickBack(day, tick.entry))
        self.field.setFocus()

    @Slot(object)
    def on_told(self, answer: object) -> None:
        """Which day it is; and a row that is held up to the camera, or under a hand scanner."""
        if isinstance(answer, Numbers) and not self._day_known:
            self._day_known = True
            self.days.choose(answer.day)
        elif isinstance(answer, RowSeen) and self.isVisible():
            self.touched.emit()
            self.ordered.emit(EnterTicks(self.days.day, answer.code))
        elif isinstance(answer, HandScan) and self.isVisible():
            # As if it had been typed.
            self.ordered.emit(EnterTicks(self.days.day, answer.row.code if answer.row else answer.text))

    @Slot(object)
    def on_news(self, news: object) -> None:
        """What became of ticks."""
        say = PaperSentences(self.tongue.language)
        match news:
            case TicksEntered(order, ticks) if self.isVisible():
                self._failed = False
                self._ticks = [*((tick, order.day) for tick in reversed(ticks)), *self._ticks]
            case TickTakenBack(order, why):
                self._undone[order.entry] = say.not_undone(why) if why else say.undone()
            case Failed(order=EnterTicks() | TakeTickBack()):
                self._failed = True
            case _:
                return
        self._fill()
        self._scroll.to_top()
        if self._cards and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._cards[0].accessibleName()))

    @Slot(object)
    def on_language(self, _language: object) -> None:
        """Say the same in the other language."""
        self.days.say()
        self._say()
        self._fill()

    def dress(self, look: Look) -> None:
        """Use this look; the sentences give way where there is no room for them."""
        self._look = look
        self._whole.setSpacing(look.px(10))
        self._list.setSpacing(look.px(8))
        cramped = look.letters > 1
        self._later.setVisible(not cramped)
        self._lead.setVisible(not (cramped and self._ticks))
        directions = QBoxLayout.Direction
        self._entry.setDirection(
            directions.TopToBottom if look.upright and look.letters > 1 else directions.LeftToRight
        )
        self._lead.dress(look.dense(22), look.colours.ink, most_lines=4)
        self._later.dress(look.dense(19), look.colours.quiet, most_lines=4)
        self._count.dress(look.dense(21, STRONG), look.colours.ink, most_lines=1)
        self.days.dress(look)
        self.field.dress(look, look.dense(30))
        self.button.wear(look, 24, height=look.target(60))
        self._scroll.dress(look)
        for card in self._cards:
            card.dress(look)

    def _say(self) -> None:
        say = PaperSentences(self.tongue.language)
        self._lead.say(say.how())
        self._later.say(say.walk_ins())
        self.field.setPlaceholderText(say.code())
        self.field.setAccessibleName(say.code())
        self.button.say(say.enter())
        self._scroll.call(say.list_of_ticks())
        self._count.say(say.entered(self._entered()))

    def _entered(self) -> int:
        return sum(tick.entry is not None and tick.entry not in self._undone for tick, _ in self._ticks)

    def _fill(self) -> None:
        say = PaperSentences(self.tongue.language)
        shown = self._ticks[:MOST_SHOWN]
        first = 1 if self._failed else 0
        self._keep_cards(len(shown) + first)
        if self._failed:
            self._cards[0].tell(*say.not_entered(), well=False)
            self._cards[0].button.say("")
        for place, ((tick, _), card) in enumerate(zip(shown, self._cards[first:], strict=True)):
            headline, line = say.tick(tick)
            undone = self._undone.get(tick.entry, "") if tick.entry else ""
            card.tell(headline, f"{line} · {undone}" if undone else line, well=tick.registration is not None)
            can_be_undone = tick.entry is not None and not undone
            card.button.say(say.undo_short() if can_be_undone else "", say.undo(tick))
            self._undo.setMapping(card, place)
        self._count.say(say.entered(self._entered()))
        if self._look:
            self.dress(self._look)

    def _keep_cards(self, count: int) -> None:
        while len(self._cards) > count:
            card = self._cards.pop()
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self._cards) < count:
            card = AnswerCard(self)
            card.pressed.connect(self._undo.map)
            self.watch(card.button)
            self._cards.append(card)
            self._list.insertWidget(len(self._cards) - 1, card)
            card.show()
