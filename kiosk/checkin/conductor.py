"""The conductor holds the state of the visit on the GUI thread and turns its commands into signals."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import assert_never

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.checkin.commands import (
    Admit,
    AdmitSome,
    AnswerCall,
    AskAgain,
    CallHelp,
    Command,
    DropCall,
    LookUp,
    Print,
    StartTimer,
    StopTimer,
)
from kiosk.checkin.doubles import Doubles
from kiosk.checkin.events import (
    BadgeHeldUp,
    BadgeShown,
    Chosen,
    Decided,
    FaultFound,
    FaultMended,
    Gone,
    HelpComing,
    HelperActed,
    HelperCame,
    HelperLeft,
    HelperWanted,
    HintChanged,
    NobodyFound,
    PinsMissing,
    ReprintAnswered,
    ReprintWanted,
    Shown,
    SpeechEnded,
    TimeOver,
    VisitorActed,
    VisitorEvent,
)
from kiosk.checkin.manner import LanguageWanted, Manner, Wish
from kiosk.checkin.manner_after import MANNER_SECONDS, Happened, HeadsetPlugged, NobodyFollowed, is_idle
from kiosk.checkin.progress import House, Stand, progress
from kiosk.checkin.states import Answering, AskingAgain, Checking, Fault, Helping, State, Unlocking
from kiosk.domain.admission import Decision
from kiosk.domain.badge import JobId, ReprintAnswer
from kiosk.domain.hand_scan import UnclearCode
from kiosk.domain.hint import Advice
from kiosk.domain.operator import Operator
from kiosk.domain.pin import PinAnswer
from kiosk.domain.registration import RegistrationId
from kiosk.domain.ticket import Presented


class Conductor(QObject):
    """Leads one visit after the other, and remembers how the present visitor wants to be served.

    `house` is what this station offers everybody, `monotonic` gives seconds.

    *Signals:*
    - `manner_changed(Manner)`: how the screen is to look and to be heard; before the `changed` of the same step
    - `changed(State)`: what the screen is to show now
    - `admit_asked(TicketCode)`, `admit_some_asked(TicketCode, tuple[RegistrationId, ...])`: for the desk
    - `reprint_asked(tuple[RegistrationId, ...])`, `look_up_asked(str, str)`: for the desk, too
    - `print_asked(BadgeJob)`: for the press
    - `unlocking(RegistrationId | None)`: somebody is asked for a PIN, perhaps after showing this helper's badge
    - `helper_gone()`: nobody is in the helpers' area or asked for a PIN any more
    - `help_called(str, RegistrationId | None, Need | None)`, `help_dropped()`, `helper_arrived()`: for the help desk
    """

    manner_changed = Signal(object)
    changed = Signal(object)
    admit_asked = Signal(object)
    admit_some_asked = Signal(object, object)
    reprint_asked = Signal(object)
    look_up_asked = Signal(str, str)
    print_asked = Signal(object)
    unlocking = Signal(object)
    helper_gone = Signal()
    help_called = Signal(str, object, object)
    help_dropped = Signal()
    helper_arrived = Signal()

    def __init__(
        self,
        house: House = House(),  # noqa: B008  (frozen)
        monotonic: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._house = house
        self._monotonic = monotonic
        self._stand = Stand(house.usual)
        self._speaking = False
        self._doubles = Doubles()
        self._waiting: deque[Happened] = deque()
        self._stepping = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.on_time_over)
        self._unfollowed = QTimer(self)
        self._unfollowed.setSingleShot(True)
        self._unfollowed.timeout.connect(self.on_nobody_followed)

    @property
    def state(self) -> State:
        """Where the visit stands."""
        return self._stand.state

    @property
    def manner(self) -> Manner:
        """How the present visitor is served."""
        return self._stand.manner

    def stop(self) -> None:
        """End all timers: the station closes."""
        self._timer.stop()
        self._unfollowed.stop()

    @Slot(object)
    def on_shown(self, presented: Presented) -> None:
        """The gate saw something being held up."""
        if not self._doubles.shown(presented, self.state):
            self._take(Shown(presented))

    @Slot()
    def on_gone(self) -> None:
        """What was held up has left the picture."""
        self._doubles.gone(self._monotonic())
        self._take(Gone())

    @Slot(object)
    def on_hand_shown(self, presented: Presented | UnclearCode) -> None:
        """Something was held under the hand scanner, which cannot tell when it goes: it has gone already."""
        if isinstance(self.state, Checking | AskingAgain | Unlocking | Helping):
            # As at the camera, nobody is overtaken; and whoever scans once more is not taken for the scan before.
            return
        if not self._doubles.scanned(presented, self._monotonic()):
            self._take(Shown(presented, by_hand=True))
            self._take(Gone())

    @Slot(object)
    def on_hinted(self, advice: Advice | None) -> None:
        """Something may help with a code that cannot be read, or need not any more."""
        self._take(HintChanged(advice))

    @Slot(object)
    def on_decided(self, decision: Decision) -> None:
        """The ledger has answered, durably."""
        self._take(Decided(decision))

    @Slot(object)
    def on_people_chosen(self, people: tuple[RegistrationId, ...]) -> None:
        """The visitors have ticked who of their group is here."""
        self._take(Chosen(people))

    @Slot()
    def on_visitor_acted(self) -> None:
        """A visitor touched something."""
        self._take(VisitorActed())

    @Slot()
    def on_reprint_wanted(self) -> None:
        """A visitor is without a badge."""
        self._take(ReprintWanted())

    @Slot(object)
    def on_reprint_answered(self, answer: ReprintAnswer) -> None:
        """The desk has answered that, durably."""
        self._take(ReprintAnswered(answer))

    @Slot(object)
    def on_badge_held_up(self, job: JobId) -> None:
        """A badge will not come out soon; the reason is for helpers, not for this screen."""
        self._take(BadgeHeldUp(job))

    @Slot(object)
    def on_visitor_did(self, event: VisitorEvent) -> None:
        """A visitor pressed one of the buttons that every screen has."""
        self._take(event)

    @Slot(object)
    def on_wished(self, wish: Wish | LanguageWanted) -> None:
        """A visitor wants to be served otherwise."""
        self._take(wish)

    @Slot(bool)
    def on_headset(self, plugged: bool) -> None:
        """Whether what is said now reaches one person only; whoever plugs a headset in wants to hear."""
        self._take(HeadsetPlugged(plugged))

    @Slot(bool)
    def on_speaking(self, speaking: bool) -> None:
        """Whether something is being read aloud; its screen waits for the end of it."""
        self._speaking = speaking
        if not speaking:
            self._take(SpeechEnded())

    @Slot()
    def on_nobody_found(self) -> None:
        """The ledger has found nobody, or more than one, by what a visitor typed."""
        self._take(NobodyFound())

    @Slot()
    def on_help_coming(self) -> None:
        """A helper has answered the call."""
        self._take(HelpComing())

    @Slot()
    def on_nobody_followed(self) -> None:
        """What was chosen on the waiting screen was followed by nothing."""
        self._take(NobodyFollowed())

    @Slot()
    def on_time_over(self) -> None:
        """The timer has run out."""
        self._take(TimeOver())

    @Slot()
    def on_camera_failed(self) -> None:
        """The camera gives no picture."""
        self._doubles.gone(self._monotonic())
        self._take(FaultFound(Fault.CAMERA))

    @Slot()
    def on_camera_recovered(self) -> None:
        """The camera gives pictures again."""
        self._take(FaultMended(Fault.CAMERA))

    @Slot()
    def on_store_failed(self) -> None:
        """The station's file cannot be written."""
        self._take(FaultFound(Fault.STORE))

    @Slot()
    def on_store_recovered(self) -> None:
        """The station's file can be written again."""
        self._take(FaultMended(Fault.STORE))

    @Slot()
    def on_bug(self) -> None:
        """An unexpected error: nobody is told "ok" by a broken program."""
        self._take(FaultFound(Fault.UNKNOWN))

    @Slot()
    def on_helper_wanted(self) -> None:
        """Somebody touched the helper's corner."""
        self._take(HelperWanted())

    @Slot(object)
    def on_helper_badge(self, helper: RegistrationId) -> None:
        """The ledger knows what was held up: it is a helper's badge."""
        self._take(BadgeShown(helper))

    @Slot(object)
    def on_pins_missing(self, missing: tuple[Operator, ...]) -> None:
        """Whose PIN has still to be chosen; a station without any begins with that."""
        if len(missing) == len(Operator) - 1:
            self._take(PinsMissing())

    @Slot(object)
    def on_pin_answered(self, answer: PinAnswer) -> None:
        """A PIN was tried or chosen."""
        if answer.operator is None:
            return
        self._take(HelperCame(answer.operator))
        if not isinstance(self.state, Helping):
            # Too late: the desk is to know that nobody came in.
            self.helper_gone.emit()

    @Slot()
    def on_helper_acted(self) -> None:
        """The helper is still there."""
        self._take(HelperActed())

    @Slot()
    def on_helper_left(self) -> None:
        """The helper gave the screen back."""
        self._take(HelperLeft())

    def _take(self, happened: Happened) -> None:
        """Take one step after the other: what a step itself sets off waits until everybody has been told of it."""
        self._waiting.append(happened)
        if self._stepping:
            return
        self._stepping = True
        try:
            while self._waiting:
                self._step(self._waiting.popleft())
        finally:
            self._stepping = False

    def _step(self, happened: Happened) -> None:
        before = self._stand
        self._stand, step = progress(before, happened, self._house, speaking=self._speaking, now=self._monotonic())
        for command in step.commands:
            self._carry_out(command)
        changed = self.state != before.state
        # Whose the choice is changes nothing that is to be seen or heard.
        served_otherwise = replace(self.manner, ahead=before.manner.ahead) != before.manner
        self._end_unfollowed(anew=changed or served_otherwise or happened == VisitorActed())
        if served_otherwise:
            self.manner_changed.emit(self.manner)
        self._tell_of_helpers(before.state)
        # Two answers may be equal in content (a third person not on the list) and still be two answers.
        if changed or (isinstance(self.state, Answering) and isinstance(happened, Shown | Decided)):
            self.changed.emit(self.state)

    def _tell_of_helpers(self, before: State) -> None:
        if isinstance(self.state, Unlocking) and not isinstance(before, Unlocking):
            self.unlocking.emit(self.state.badge)
        elif isinstance(before, Unlocking | Helping) and not isinstance(self.state, Unlocking | Helping):
            self.helper_gone.emit()

    def _end_unfollowed(self, *, anew: bool) -> None:
        """On a screen that has no end of its own, what somebody chose is taken back after a while."""
        if not is_idle(self.state) or self.manner == replace(self._house.usual, headset=self.manner.headset):
            self._unfollowed.stop()
        elif anew or not self._unfollowed.isActive():
            self._unfollowed.start(round(MANNER_SECONDS * self.manner.patience * 1000))

    def _carry_out(self, command: Command) -> None:
        match command:
            case Admit(code):
                self.admit_asked.emit(code)
            case AdmitSome(code, people):
                self.admit_some_asked.emit(code, people)
            case AskAgain(people):
                self.reprint_asked.emit(people)
            case LookUp(surname, proof):
                self.look_up_asked.emit(surname, proof)
            case Print(job):
                self.print_asked.emit(job)
            case StartTimer(seconds):
                self._timer.start(round(seconds * 1000))
            case StopTimer():
                self._timer.stop()
            case CallHelp(case, registration, need):
                self.help_called.emit(case, registration, need)
            case DropCall():
                self.help_dropped.emit()
            case AnswerCall():
                self.helper_arrived.emit()
            case _:
                assert_never(command)
