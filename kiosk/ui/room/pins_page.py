"""The PINs of helpers and organisers: which are missing, and how to change them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from kiosk.domain.operator import Operator
from kiosk.domain.pin import PinAnswer, is_simple
from kiosk.office.office import Failed
from kiosk.office.pins import AskPins, ChangePin, PinChanged, PinsKnown
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.page import Group, Page
from kiosk.ui.page_icons import PageIcon
from kiosk.ui.phrases_places import PlacesSentences
from kiosk.ui.pin_phrases import PinSentences
from kiosk.ui.room.pins_entry import PinEntry
from kiosk.ui.room.pins_phrases import PinsSentences
from kiosk.ui.room.stations_card import StationCard
from kiosk.ui.theme import STRONG
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words

BOTH = (Operator.ORGANISER, Operator.HELPER)


class PinsPage(Page):
    """For organisers. What is typed stays only until the office has it, or the page is left."""

    icon = PageIcon.PINS
    group = Group.HOUSE

    def __init__(self, tongue: HelperLanguage) -> None:
        super().__init__(tongue)
        self._look: Look | None = None
        self._missing: tuple[Operator, ...] = ()
        self._changing: Operator | None = None
        self._present, self._new = "", ""
        self._answer: PinAnswer | None = None
        self._changed: Operator | None = None
        self._failed, self._different, self._waiting = False, False, False
        self._first = QWidget(self)
        self._intro, self._notice = Words(parent=self._first), Words(parent=self._first)
        self.cards = {operator: StationCard(self._first) for operator in BOTH}
        self.buttons = {operator: WordButton(parent=self._first) for operator in BOTH}
        self.buttons[Operator.ORGANISER].clicked.connect(self.on_change_organisers)
        self.buttons[Operator.HELPER].clicked.connect(self.on_change_helpers)
        self.entry = PinEntry(tongue, self)
        self.entry.entered.connect(self.on_entered)
        self.entry.left.connect(self.on_back)
        self.entry.touched.connect(self.touched)
        self._list = QVBoxLayout(self._first)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.addWidget(self._intro)
        for operator in BOTH:
            self._list.addWidget(self.cards[operator])
            self._list.addWidget(self.buttons[operator], 0, Qt.AlignmentFlag.AlignLeft)
        self._list.addWidget(self._notice)
        self._list.addStretch(1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._first)
        self._stack.addWidget(self.entry)
        self.watch(*self.buttons.values())
        self._say()

    def heading(self) -> str:
        """Its name."""
        return PinsSentences(self.tongue.language).heading()

    def start(self) -> None:
        """Nobody is changing anything, and nothing of it is left."""
        self._forget()
        self._changed, self._failed = None, False
        self._stack.setCurrentWidget(self._first)
        self._say()

    def enter(self) -> None:
        """Which are missing?"""
        self.ordered.emit(AskPins())
        self.buttons[self._missing[0] if self._missing else Operator.ORGANISER].setFocus()

    def leave(self) -> None:
        """Forget what was typed."""
        self.start()

    @Slot()
    def on_change_organisers(self) -> None:
        """The organisers' PIN is to be another."""
        self._change(Operator.ORGANISER)

    @Slot()
    def on_change_helpers(self) -> None:
        """The helpers' PIN is to be another."""
        self._change(Operator.HELPER)

    @Slot()
    def on_back(self) -> None:
        """It stays as it is."""
        changing = self._changing
        self.start()
        if changing is not None:
            self.buttons[changing].setFocus()

    @Slot(str)
    def on_entered(self, pin: str) -> None:
        """One of three: the present PIN, the new one, the new one again."""
        self._answer, self._different = None, False
        if self._changing is None or self._waiting:
            return
        if not self._present:
            self._present = pin
        elif not self._new and is_simple(pin):
            self._answer = PinAnswer.TOO_SIMPLE
        elif not self._new:
            self._new = pin
        elif pin != self._new:
            self._new, self._different = "", True
        else:
            order = ChangePin(self._changing, self._present, pin)
            self._present = self._new = ""
            self._waiting = True
            self._say()
            self.ordered.emit(order)
            return
        self._ask()

    @Slot(object)
    def on_news(self, news: object) -> None:
        """What became of it, or which are missing."""
        if isinstance(news, PinsKnown):
            self._missing = news.missing
            self._say()
        elif isinstance(news, PinChanged):
            self._missing = news.missing
            if self._waiting:
                self._take(news)
        elif isinstance(news, Failed) and isinstance(news.order, ChangePin) and self._waiting:
            self.on_back()
            self._failed = True
            self._say()

    @Slot(object)
    def on_language(self, _language: object) -> None:
        """Say the same in the other language."""
        self._say()

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        self._list.setSpacing(look.px(10))
        self._intro.dress(look.dense(20), look.colours.ink, most_lines=3)
        self._notice.dress(look.dense(21, STRONG), look.colours.ink, most_lines=3)
        for operator in BOTH:
            self.cards[operator].dress(look)
            self.buttons[operator].weigh("main" if operator in self._missing else "")
            self.buttons[operator].put_on(look, look.dense(20, STRONG), height=look.target(56))
        self.entry.dress(look)

    def _change(self, operator: Operator) -> None:
        self._forget()
        self._changed, self._failed, self._changing = None, False, operator
        self._stack.setCurrentWidget(self.entry)
        self._ask()

    def _take(self, news: PinChanged) -> None:
        """The answer to what was ordered: done, or the question that has to be answered anew."""
        self._waiting = False
        if news.answer is PinAnswer.CHOSEN:
            self.on_back()
            self._changed = news.operator
            self._say()
            return
        # All of it again: the present PIN is not kept for a second try.
        self._answer = news.answer
        self._ask()

    def _ask(self) -> None:
        self.entry.ask("")
        self._say()

    def _forget(self) -> None:
        self._changing, self._present, self._new = None, "", ""
        self._answer, self._different, self._waiting = None, False, False
        self.entry.forget()

    def _say(self) -> None:
        say = PinsSentences(self.tongue.language)
        self._intro.say(say.intro())
        self.entry.call_back(PlacesSentences(self.tongue.language).cancel())
        for operator in BOTH:
            there = operator not in self._missing
            self.buttons[operator].say(say.change(operator) if there else say.choose(operator))
            state = say.chosen() if there else say.missing()
            self.cards[operator].show_station(say.name(operator), say.about(operator), state, well=there)
        done = "" if self._changed is None else say.changed(self._changed)
        self._notice.say(say.not_kept() if self._failed else done)
        self._notice.setVisible(bool(self._notice.text()))
        if self._changing is not None:
            notice = "" if self._answer is None else PinSentences(self.tongue.language).answer(self._answer)
            self.entry.say(self._question(say, self._changing), say.different() if self._different else notice)
        if self._look is not None:
            self.dress(self._look)

    def _question(self, say: PinsSentences, changing: Operator) -> str:
        if self._waiting:
            return say.wait()
        if not self._present:
            return say.present(only_one=bool(self._missing))
        return say.again() if self._new else say.new(changing)
