"""The conductor holds the state of the visit on the GUI thread and turns its commands into signals."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.checkin.commands import Admit, AdmitSome, AskAgain, Command, Print, StartTimer, StopTimer
from kiosk.checkin.events import (
    BadgeHeldUp,
    Chosen,
    Decided,
    Event,
    FaultFound,
    FaultMended,
    Gone,
    HelperActed,
    HelperCame,
    HelperLeft,
    HelperWanted,
    ReprintAnswered,
    ReprintWanted,
    Shown,
    TimeOver,
    VisitorActed,
)
from kiosk.checkin.states import Answering, Fault, State, Waiting
from kiosk.checkin.visit import advance
from kiosk.domain.admission import Decision
from kiosk.domain.badge import JobId, ReprintAnswer
from kiosk.domain.pin import PinAnswer
from kiosk.domain.registration import RegistrationId
from kiosk.domain.ticket import Presented


class Conductor(QObject):
    """Leads one visit after the other.

    *Signals:*
    - `changed(State)`: what the screen is to show now
    - `admit_asked(TicketCode)`, `admit_some_asked(TicketCode, tuple[RegistrationId, ...])`: for the desk
    - `reprint_asked(tuple[RegistrationId, ...])`: for the desk, too
    - `print_asked(BadgeJob)`: for the press
    """

    changed = Signal(object)
    admit_asked = Signal(object)
    admit_some_asked = Signal(object, object)
    reprint_asked = Signal(object)
    print_asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state: State = Waiting()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.on_time_over)

    @property
    def state(self) -> State:
        """Where the visit stands."""
        return self._state

    @Slot(object)
    def on_shown(self, presented: Presented) -> None:
        """The gate saw something being held up."""
        self._advance(Shown(presented))

    @Slot()
    def on_gone(self) -> None:
        """What was held up has left the picture."""
        self._advance(Gone())

    @Slot(object)
    def on_decided(self, decision: Decision) -> None:
        """The ledger has answered, durably."""
        self._advance(Decided(decision))

    @Slot(object)
    def on_people_chosen(self, people: tuple[RegistrationId, ...]) -> None:
        """The visitors have ticked who of their group is here."""
        self._advance(Chosen(people))

    @Slot()
    def on_visitor_acted(self) -> None:
        """A visitor touched something."""
        self._advance(VisitorActed())

    @Slot()
    def on_reprint_wanted(self) -> None:
        """A visitor is without a badge."""
        self._advance(ReprintWanted())

    @Slot(object)
    def on_reprint_answered(self, answer: ReprintAnswer) -> None:
        """The desk has answered that, durably."""
        self._advance(ReprintAnswered(answer))

    @Slot(object)
    def on_badge_held_up(self, job: JobId) -> None:
        """A badge will not come out soon; the reason is for helpers, not for this screen."""
        self._advance(BadgeHeldUp(job))

    @Slot()
    def on_time_over(self) -> None:
        """The timer has run out."""
        self._advance(TimeOver())

    @Slot()
    def on_camera_failed(self) -> None:
        """The camera gives no picture."""
        self._advance(FaultFound(Fault.CAMERA))

    @Slot()
    def on_camera_recovered(self) -> None:
        """The camera gives pictures again."""
        self._advance(FaultMended(Fault.CAMERA))

    @Slot()
    def on_store_failed(self) -> None:
        """The station's file cannot be written."""
        self._advance(FaultFound(Fault.STORE))

    @Slot()
    def on_store_recovered(self) -> None:
        """The station's file can be written again."""
        self._advance(FaultMended(Fault.STORE))

    @Slot()
    def on_bug(self) -> None:
        """An unexpected error: nobody is told "ok" by a broken program."""
        self._advance(FaultFound(Fault.UNKNOWN))

    @Slot()
    def on_helper_wanted(self) -> None:
        """Somebody touched the helper's corner."""
        self._advance(HelperWanted())

    @Slot(object)
    def on_pin_answered(self, answer: PinAnswer) -> None:
        """A PIN was tried or chosen."""
        if answer in (PinAnswer.RIGHT, PinAnswer.CHOSEN):
            self._advance(HelperCame())

    @Slot()
    def on_helper_acted(self) -> None:
        """The helper is still there."""
        self._advance(HelperActed())

    @Slot()
    def on_helper_left(self) -> None:
        """The helper gave the screen back."""
        self._advance(HelperLeft())

    def _advance(self, event: Event) -> None:
        before = self._state
        step = advance(before, event)
        self._state = step.state
        for command in step.commands:
            self._carry_out(command)
        # Two answers may be equal in content (a third person not on the list) and still be two answers.
        if step.state != before or (isinstance(step.state, Answering) and isinstance(event, Shown | Decided)):
            self.changed.emit(step.state)

    def _carry_out(self, command: Command) -> None:
        match command:
            case Admit(code):
                self.admit_asked.emit(code)
            case AdmitSome(code, people):
                self.admit_some_asked.emit(code, people)
            case AskAgain(people):
                self.reprint_asked.emit(people)
            case Print(job):
                self.print_asked.emit(job)
            case StartTimer(seconds):
                self._timer.start(round(seconds * 1000))
            case StopTimer():
                self._timer.stop()
            case _:
                assert_never(command)
