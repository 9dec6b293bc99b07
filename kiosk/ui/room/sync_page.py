"""The page about the exchange: with whom, how it stands, what waits for a person; joining and leaving."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.code_seen import CodeSeen
from kiosk.domain.trouble import StoreTrouble, Trouble
from kiosk.office.list_files import FilesFound, FindFiles
from kiosk.office.office import Failed
from kiosk.office.sync import (
    HUB_ENDINGS,
    Aside,
    AskExchange,
    ChoosePretix,
    ExchangeShown,
    Joined,
    JoinHub,
    JoinPretix,
    LeaveCounterpart,
    Left,
    NotJoining,
    PretixChoices,
    SettleAside,
    TriedSoon,
    TryAgain,
)
from kiosk.settings import EventSettings
from kiosk.sync.lookout import Seen
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.page import Group, Page
from kiosk.ui.page_icons import PageIcon
from kiosk.ui.room.list_choose import FileChoice
from kiosk.ui.room.list_frame import StepFrame
from kiosk.ui.room.list_waiting import WorkView
from kiosk.ui.room.sync_choice import ChoiceView
from kiosk.ui.room.sync_code import CodeView
from kiosk.ui.room.sync_join_phrases import JoinSentences
from kiosk.ui.room.sync_overview import SyncOverview
from kiosk.ui.room.sync_phrases import SyncSentences

EVERY_MS = 15_000
"""So often everything is asked anew while the page is shown; how it stands is told at once."""

Order = JoinHub | JoinPretix | ChoosePretix | LeaveCounterpart


class HubFiles(FileChoice):
    """Joining files that a hub has written."""

    def called(self) -> str:
        """The table."""
        return JoinSentences(self._tongue.language).files()

    def nothing_found(self) -> str:
        """No file is there."""
        return JoinSentences(self._tongue.language).no_files()


class SyncPage(Page):
    """For organisers.

    *Signals:*
    - `codes_wanted(bool)`: whether a code held up to the camera is wanted here
    """

    codes_wanted = Signal(bool)
    icon = PageIcon.SYNC
    group = Group.TODAY

    def __init__(self, settings: EventSettings, tongue: HelperLanguage) -> None:
        super().__init__(tongue)
        self._shown: ExchangeShown | None = None
        self._order: Order | None = None
        self._trouble: Trouble | None = None
        self._choices: PretixChoices | None = None
        self._leaving, self._told, self._camera = "", "", False
        self.frame = StepFrame(self)
        zone = settings.event.time_zone
        self.overview, self.work = SyncOverview(ZoneInfo(zone)), WorkView()
        self.files, self.code, self.choice, self.sure = HubFiles(zone, tongue), CodeView(), ChoiceView(), QWidget()
        for view in (self.overview, self.files, self.code, self.choice, self.sure, self.work):
            self.frame.add(view)
        overview = self.overview
        overview.hub_wanted.connect(self.on_hub)
        overview.pretix_wanted.connect(self.on_pretix)
        overview.again_wanted.connect(self.on_again)
        overview.part_wanted.connect(self.on_part)
        overview.settled.connect(self.on_settled)
        self.files.wanted.connect(self.on_files_wanted)
        self.files.chosen.connect(self.on_file)
        self.code.entered.connect(self.on_further)
        self.choice.chosen.connect(self.on_chosen)
        for reading in (overview, self.files.table, self.code, self.choice):
            reading.touched.connect(self.touched)
        self.frame.back_wanted.connect(self.on_back)
        self.frame.further_wanted.connect(self.on_further)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.on_due)
        self.watch(self.files.path, self.code.field)
        self.watch_buttons()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        self._show(self.overview)

    def heading(self) -> str:
        """Its name."""
        return SyncSentences(self.tongue.language).heading()

    def start(self) -> None:
        """Nothing of the one before is left."""
        self._shown = self._order = None
        self._forget()

    def enter(self) -> None:
        """Ask how it stands."""
        self._timer.start()
        self.on_due()
        self._take_keyboard()

    def leave(self) -> None:
        """Forget names and codes."""
        self._timer.stop()
        self.start()

    def has_camera(self) -> None:
        """Codes can be held up to the camera here."""
        self._camera = True
        self._say()

    def dress(self, look: Look) -> None:
        """Use this look."""
        self.frame.dress(look)
        for view in (self.overview, self.files, self.code, self.choice, self.work):
            view.dress(look)

    @Slot(object)
    def on_told(self, answer: object) -> None:
        """A code is held up to the camera."""
        if isinstance(answer, CodeSeen) and self.frame.view is self.code and self.isVisible():
            self.touched.emit()
            self._ask(JoinPretix(answer.text))

    @Slot(object)
    def on_news(self, news: object) -> None:
        """What became of the orders, and how it stands."""
        match news:
            case ExchangeShown():
                first, self._shown = self._shown is None, news if self.isVisible() else None
                self._say()
                if first:
                    self._take_keyboard()
            case Seen():
                self._follow(news)
            case FilesFound(FindFiles(endings), files) if endings == HUB_ENDINGS:
                self.files.show_files(files)
                if self.isVisible() and self.frame.view is self.files and files:
                    self.files.take_keyboard()
            case PretixChoices() if self._order is not None:
                self._order, self._choices = None, news
                self._show(self.choice)
                if self.isVisible() and self.choice.answers:
                    self.choice.answers[0].setFocus()
            case Joined(name) | Left(name) if self._order is not None:
                say, called = JoinSentences(self.tongue.language), SyncSentences(self.tongue.language).name(name)
                self._done(say.joined(called) if isinstance(news, Joined) else say.left(called))
            case TriedSoon():
                self._told = SyncSentences(self.tongue.language).tried()
                self._say()
            case Failed(order, trouble) if order is self._order and order is not None:
                self._fail(trouble)
            case Failed(order=AskExchange() | SettleAside() | TryAgain(), trouble=trouble) if self.isVisible():
                self._trouble = trouble
                self._say()
            case _:
                pass

    @Slot(object)
    def on_language(self, _language: object) -> None:
        """Say the same in the other language."""
        self.files.say()
        self._say()

    @Slot()
    def on_due(self) -> None:
        """How does it stand?"""
        if self.isVisible():
            self.ordered.emit(AskExchange())

    @Slot()
    def on_hub(self) -> None:
        """Join a hub: which file?"""
        self._begin(self.files)
        self.files.forget()
        self.files.take_keyboard()
        self.on_files_wanted()

    @Slot()
    def on_pretix(self) -> None:
        """Join pretix: which code?"""
        self._begin(self.code)
        self.code.field.setFocus()
        self.codes_wanted.emit(True)

    @Slot()
    def on_files_wanted(self) -> None:
        """Which files are there?"""
        self.ordered.emit(FindFiles(HUB_ENDINGS))

    @Slot(object)
    def on_file(self, path: Path) -> None:
        """This one."""
        self._ask(JoinHub(path))

    @Slot(int)
    def on_chosen(self, place: int) -> None:
        """That event, or that list for the first day that has none."""
        choices = self._choices
        if choices is None:
            return
        self.touched.emit()
        if choices.events:
            self._ask(ChoosePretix(choices.events[place][0]))
        else:
            self._ask(ChoosePretix(lists=((choices.open[0], choices.lists[place][0]),)))

    @Slot(str)
    def on_again(self, counterpart: str) -> None:
        """Try it once more."""
        self.touched.emit()
        self.ordered.emit(TryAgain(counterpart))

    @Slot(str)
    def on_part(self, counterpart: str) -> None:
        """Leave it: is that meant?"""
        self._begin(self.sure)
        self._leaving = counterpart
        self._say()
        self.frame.back.setFocus()

    @Slot(object)
    def on_settled(self, aside: Aside) -> None:
        """That is solved."""
        self.touched.emit()
        self.ordered.emit(SettleAside(aside.counterpart, aside.sort, aside.id))
        self._take_keyboard()

    @Slot()
    def on_back(self) -> None:
        """To what there is."""
        self._order = None
        self._forget()
        self._take_keyboard()

    @Slot()
    def on_further(self) -> None:
        """Leave it, or join with what was typed."""
        if self.frame.view is self.sure:
            self._ask(LeaveCounterpart(self._leaving))
        elif self.frame.view is self.code and self.code.text:
            self._ask(JoinPretix(self.code.text))

    def _follow(self, seen: Seen) -> None:
        """Show at once how it stands; what else there is to see is asked where it must have changed."""
        if self._shown is None:
            return
        before = {state.counterpart: state.refused for state in self._shown.states}
        names = tuple(name for name, _ in seen.joined)
        anew = names != self._shown.joined or {state.counterpart: state.refused for state in seen.states} != before
        self._shown = replace(self._shown, joined=names, states=seen.states)
        if self._told:
            self._told = ""
        self._say()
        if anew:
            self.on_due()

    def _begin(self, view: QWidget) -> None:
        self._told, self._trouble, self._choices = "", None, None
        self._show(view)

    def _ask(self, order: Order) -> None:
        self._trouble, self._order = None, order
        self.code.field.forget()
        self.codes_wanted.emit(False)
        self._show(self.work)
        self.work.begin()
        self.ordered.emit(order)

    def _done(self, told: str) -> None:
        self.touched.emit()
        self._order = None
        self._forget()
        self._told = told
        self._say()
        self.on_due()
        self._take_keyboard()

    def _fail(self, trouble: Trouble) -> None:
        self.touched.emit()
        order, self._order, self._trouble = self._order, None, trouble
        match order:
            case JoinHub():
                self._show(self.files)
                self.files.take_keyboard()
            case JoinPretix():
                self._show(self.code)
                self.codes_wanted.emit(True)
                self.code.field.setFocus()
            case ChoosePretix() if self._choices is not None:
                self._show(self.choice)
            case _:
                self._show(self.overview)
                self._take_keyboard()

    def _forget(self) -> None:
        self._trouble, self._choices, self._leaving, self._told = None, None, "", ""
        self.files.forget()
        self.code.field.forget()
        self.codes_wanted.emit(False)
        self._show(self.overview)

    def _take_keyboard(self) -> None:
        seen = [button for button in self.overview.buttons() if button.isVisibleTo(self)]
        if self.isVisible() and seen and self.frame.view is self.overview:
            seen[0].setFocus()

    def _show(self, view: QWidget) -> None:
        self.frame.show_view(view)
        self._say()

    def _say(self) -> None:
        say, join, view = SyncSentences(self.tongue.language), JoinSentences(self.tongue.language), self.frame.view
        self.overview.show_exchange(self._shown, say)
        self.watch(*self.overview.buttons())
        self.code.say(join.code())
        if view is self.files:
            self.frame.say(join.which_file(), join.which_file_hint(), back=join.back())
        elif view is self.code:
            hint = join.which_code_hint() if self._camera else join.which_code_hint_no_camera()
            self.frame.say(join.which_code(), hint, back=join.back(), further=join.further())
        elif view is self.choice and self._choices is not None:
            self._say_choice(join, self._choices)
        elif view is self.sure:
            states = self._shown.states if self._shown else ()
            waiting = next((state.waiting for state in states if state.counterpart == self._leaving), 0)
            name = say.name(self._leaving)
            self.frame.say(join.sure(name), join.sure_hint(waiting), back=join.back(), further=join.part())
        else:
            self.frame.say("", self._told if view is self.overview else "")
            self.work.say(join.leaving() if isinstance(self._order, LeaveCounterpart) else join.working())
        self._say_trouble(say, join)

    def _say_choice(self, join: JoinSentences, choices: PretixChoices) -> None:
        if choices.events:
            question, hint, answers = join.which_event(), "", [name for _, name in choices.events]
        else:
            question, hint = join.which_list(choices.open[0]), join.which_list_hint()
            answers = [name for _, name in choices.lists]
        self.frame.say(question, hint, back=join.back())
        self.choice.offer(question, answers)
        self.watch(*self.choice.answers)

    def _say_trouble(self, say: SyncSentences, join: JoinSentences) -> None:
        match self._trouble:
            case None:
                self.frame.complain("")
            case NotJoining(why=why):
                self.frame.complain(join.why_not(why), say.small_print(str(self._trouble)))
            case StoreTrouble():
                self.frame.complain(say.no_store(), say.small_print(str(self._trouble)))
            case _:
                self.frame.complain(join.why_not(""), say.small_print(str(self._trouble)))
