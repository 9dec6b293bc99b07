"""The visit as a pure state machine: given where we are and what happened, say where we go and what to do."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from kiosk.checkin.states import (
    Admit,
    AdmitSome,
    Answering,
    AskingForOne,
    BadgeFailed,
    Checking,
    Choosing,
    Chosen,
    Decided,
    Event,
    Fault,
    FaultFound,
    FaultMended,
    Gone,
    HelperActed,
    HelperCame,
    HelperLeft,
    HelperWanted,
    Helping,
    Print,
    Shown,
    StartTimer,
    State,
    Step,
    StopTimer,
    TimeOver,
    Troubled,
    Unlocking,
    VisitorActed,
    Waiting,
)
from kiosk.domain.admission import (
    Admitted,
    AlreadyIn,
    ChooseFromGroup,
    Decision,
    Final,
    GroupIn,
    Inside,
    Member,
    NotATicket,
    WelcomeBack,
)
from kiosk.domain.badge import JobId
from kiosk.domain.registration import RegistrationId
from kiosk.domain.ticket import ForeignCode, Presented, SeveralTickets

GREETING_SECONDS = 5.0
"""A greeting stays this long (facts 2.3: 4 to 6 s) ..."""
REFUSAL_SECONDS = 20.0
"""... and an answer that asks for something this long (facts 2.3: at least 20 s)."""
LONGEST_SECONDS = 60.0
"""Even if the code stays in view: a forgotten ticket does not keep a name on the screen (promise 4)."""
CHOOSING_SECONDS = 45.0
"""A list of names that nobody touches goes away."""
PIN_SECONDS = 30.0
"""A PIN that nobody types is no longer asked for."""
HELPER_SECONDS = 60.0
"""An untouched helper screen closes by itself (acceptance P6)."""


def advance(state: State, event: Event) -> Step:
    """One step of the visit. Total: every event is answered in every state, and nothing raises."""
    match event:
        case Shown(presented):
            return _on_shown(state, presented)
        case Gone():
            return _on_gone(state)
        case Decided(decision):
            return _on_decided(state, decision)
        case Chosen(people):
            return _on_chosen(state, people)
        case VisitorActed():
            return Step(state, (StartTimer(CHOOSING_SECONDS),) if isinstance(state, Choosing) else ())
        case BadgeFailed(job):
            return _on_badge_failed(state, job)
        case TimeOver():
            return _on_time_over(state)
        case FaultFound(fault):
            return _on_fault_found(state, fault)
        case FaultMended(fault):
            return _on_fault_mended(state, fault)
        case HelperWanted():
            return _on_helper_wanted(state)
        case HelperCame():
            # A right PIN that is answered too late opens nothing: whoever typed it may have gone.
            if not isinstance(state, Unlocking):
                return Step(state)
            return Step(Helping(state.fault), (StartTimer(HELPER_SECONDS),))
        case HelperActed():
            return _on_helper_acted(state)
        case HelperLeft():
            return _after_helping(state) if isinstance(state, Unlocking | Helping) else Step(state)
        case _:
            assert_never(event)


def seconds_for(outcome: Final) -> float:
    """How long the answer stays at least."""
    # A greeting that sends some of the group to the desk asks for something, too.
    asks = isinstance(outcome, GroupIn) and outcome.refused
    return GREETING_SECONDS if isinstance(outcome, Inside) and not asks else REFUSAL_SECONDS


def may_come_in(member: Member) -> bool:
    """Whether this person of a group can be ticked: not in yet, and nothing stands against it."""
    return isinstance(member.outcome, Admitted | WelcomeBack)


def _on_shown(state: State, presented: Presented) -> Step:
    # A ticket that is being decided on is never overtaken: its answer would be shown to the wrong person.
    if isinstance(state, Troubled | Checking | Unlocking | Helping):
        return Step(state)
    # A hand that ticks names moves the phone: the same ticket again changes nothing.
    if isinstance(state, Choosing) and presented == state.choice.code:
        return Step(state)
    match presented:
        case SeveralTickets():
            return Step(AskingForOne(), (StartTimer(REFUSAL_SECONDS),))
        case ForeignCode():
            return _answer(Decision(NotATicket()))
        case _:
            return Step(Checking(presented), (StopTimer(), Admit(presented)))


def _on_gone(state: State) -> Step:
    match state:
        case Answering(time_over=True):
            return Step(Waiting(), (StopTimer(),))
        case Answering():
            return Step(replace(state, in_view=False))
        case AskingForOne():
            return Step(Waiting(), (StopTimer(),))
        case Checking():
            return Step(replace(state, in_view=False))
        case Waiting() | Choosing() | Troubled() | Unlocking() | Helping():
            return Step(state)
        case _:
            assert_never(state)


def _on_decided(state: State, decision: Decision) -> Step:
    if isinstance(state, Checking):
        return _answer(decision, in_view=state.in_view)
    # The check-in is durable even if its screen is no longer wanted; its badge is still printed.
    return Step(state, tuple(map(Print, decision.jobs)))


def _answer(decision: Decision, *, in_view: bool = True) -> Step:
    outcome = decision.outcome
    if isinstance(outcome, ChooseFromGroup):
        return _choose(outcome, in_view=in_view)
    return Step(
        Answering(outcome, decision.jobs, in_view=in_view),
        (StartTimer(seconds_for(outcome)), *map(Print, decision.jobs)),
    )


def _choose(choice: ChooseFromGroup, *, in_view: bool) -> Step:
    if any(map(may_come_in, choice.members)):
        return Step(Choosing(choice), (StartTimer(CHOOSING_SECONDS),))
    first, *others = (member.outcome for member in choice.members)
    if not isinstance(first, AlreadyIn) and all(
        replace(other, registration=first.registration) == first for other in others
    ):
        # Nobody can be ticked, and for one reason, such as a ticket of tomorrow: said as to one person.
        return _answer(Decision(first), in_view=in_view)
    return Step(Choosing(choice), (StartTimer(REFUSAL_SECONDS),))


def _on_chosen(state: State, people: tuple[RegistrationId, ...]) -> Step:
    if not isinstance(state, Choosing):
        return Step(state)
    if not people:
        return Step(Waiting(), (StopTimer(),))
    return Step(Checking(state.choice.code, in_view=False), (StopTimer(), AdmitSome(state.choice.code, people)))


def _on_badge_failed(state: State, job: JobId) -> Step:
    if isinstance(state, Answering) and job in {each.id for each in state.jobs}:
        return Step(replace(state, badge_at_desk=True, time_over=False), (StartTimer(REFUSAL_SECONDS),))
    return Step(state)


def _on_time_over(state: State) -> Step:
    match state:
        case Answering(in_view=True, time_over=False):
            rest = LONGEST_SECONDS - seconds_for(state.outcome)
            return Step(replace(state, time_over=True), (StartTimer(rest),))
        case Answering() | Choosing() | AskingForOne():
            return Step(Waiting())
        case Unlocking() | Helping():
            return _after_helping(state)
        case Waiting() | Checking() | Troubled():
            return Step(state)
        case _:
            assert_never(state)


def _on_helper_wanted(state: State) -> Step:
    match state:
        case Checking() | Unlocking() | Helping():
            return Step(state)
        case Troubled(fault):
            return Step(Unlocking(fault), (StartTimer(PIN_SECONDS),))
        case Waiting() | Answering() | Choosing() | AskingForOne():
            return Step(Unlocking(), (StartTimer(PIN_SECONDS),))
        case _:
            assert_never(state)


def _on_helper_acted(state: State) -> Step:
    match state:
        case Unlocking():
            return Step(state, (StartTimer(PIN_SECONDS),))
        case Helping():
            return Step(state, (StartTimer(HELPER_SECONDS),))
        case Waiting() | Checking() | Answering() | Choosing() | AskingForOne() | Troubled():
            return Step(state)
        case _:
            assert_never(state)


def _after_helping(state: Unlocking | Helping) -> Step:
    return Step(Troubled(state.fault) if state.fault else Waiting(), (StopTimer(),))


def _on_fault_found(state: State, fault: Fault) -> Step:
    match state:
        case Unlocking():
            return Step(Unlocking(_graver(state.fault, fault)))
        case Helping():
            return Step(Helping(_graver(state.fault, fault)))
        case Troubled():
            return Step(Troubled(_graver(state.fault, fault)))
        case Waiting() | Checking() | Answering() | Choosing() | AskingForOne():
            return Step(Troubled(fault), (StopTimer(),))
        case _:
            assert_never(state)


def _on_fault_mended(state: State, fault: Fault) -> Step:
    match state:
        case Unlocking(behind) if behind is fault:
            return Step(Unlocking())
        case Helping(behind) if behind is fault:
            return Step(Helping())
        case Troubled(behind) if behind is fault:
            return Step(Waiting())
        case Waiting() | Checking() | Answering() | Choosing() | AskingForOne() | Troubled() | Unlocking() | Helping():
            return Step(state)
        case _:
            assert_never(state)


def _graver(known: Fault | None, fault: Fault) -> Fault:
    """Of two faults the one about the file wins: without it nothing else matters."""
    return Fault.STORE if known is Fault.STORE else fault
