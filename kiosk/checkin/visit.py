"""The visit as a pure state machine: given where we are and what happened, say where we go and what to do."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from kiosk.checkin import again
from kiosk.checkin.commands import Admit, AdmitSome, Print, StartTimer, Step, StopTimer
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
from kiosk.checkin.states import (
    Answering,
    AnsweringAgain,
    AskingAgain,
    AskingForOne,
    Checking,
    Choosing,
    ChoosingBadges,
    Fault,
    Helping,
    State,
    Troubled,
    Unlocking,
    Waiting,
)
from kiosk.checkin.times import (
    CHOOSING_SECONDS,
    HELPER_SECONDS,
    LONGEST_SECONDS,
    PIN_SECONDS,
    REFUSAL_SECONDS,
    seconds_for,
)
from kiosk.domain.admission import Admitted, AlreadyIn, ChooseFromGroup, Decision, Member, NotATicket, WelcomeBack
from kiosk.domain.registration import RegistrationId
from kiosk.domain.ticket import ForeignCode, Presented, SeveralTickets


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
            ticking = isinstance(state, Choosing | ChoosingBadges)
            return Step(state, (StartTimer(CHOOSING_SECONDS),) if ticking else ())
        case ReprintWanted():
            return again.on_reprint_wanted(state)
        case ReprintAnswered(answer):
            return again.on_reprint_answered(state, answer)
        case BadgeHeldUp(job):
            return again.on_badge_held_up(state, job)
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


def may_come_in(member: Member) -> bool:
    """Whether this person of a group can be ticked: not in yet, and nothing stands against it."""
    return isinstance(member.outcome, Admitted | WelcomeBack)


def _on_shown(state: State, presented: Presented) -> Step:
    # What is being decided on is never overtaken: its answer would be shown to the wrong person.
    if isinstance(state, Troubled | Checking | AskingAgain | Unlocking | Helping):
        return Step(state)
    # A hand that ticks names moves the phone: the same ticket again changes nothing.
    if isinstance(state, Choosing) and presented == state.choice.code:
        return Step(state)
    if isinstance(state, ChoosingBadges) and presented in {person.code for person in state.offer.people}:
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
            return again.after(state)
        case Answering():
            return Step(replace(state, in_view=False))
        case AskingForOne():
            return Step(Waiting(), (StopTimer(),))
        case Checking():
            return Step(replace(state, in_view=False))
        case (
            Waiting()
            | Choosing()
            | ChoosingBadges()
            | AskingAgain()
            | AnsweringAgain()
            | Troubled()
            | Unlocking()
            | Helping()
        ):
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
    match state:
        case Choosing() | ChoosingBadges() if not people:
            return Step(Waiting(), (StopTimer(),))
        case Choosing(choice):
            return Step(Checking(choice.code, in_view=False), (StopTimer(), AdmitSome(choice.code, people)))
        case ChoosingBadges(offer):
            return again.ask(offer, *people)
        case _:
            return Step(state)


def _on_time_over(state: State) -> Step:
    match state:
        case Answering(in_view=True, time_over=False):
            rest = LONGEST_SECONDS - seconds_for(state.outcome)
            return Step(replace(state, time_over=True), (StartTimer(rest),))
        case Answering() | AnsweringAgain():
            return again.after(state)
        case Waiting() | Choosing() | ChoosingBadges() | AskingForOne():
            return Step(Waiting())
        case Unlocking() | Helping():
            return _after_helping(state)
        case Checking() | AskingAgain() | Troubled():
            return Step(state)
        case _:
            assert_never(state)


def _on_helper_wanted(state: State) -> Step:
    match state:
        case Checking() | AskingAgain() | Unlocking() | Helping():
            return Step(state)
        case Troubled(fault):
            return Step(Unlocking(fault), (StartTimer(PIN_SECONDS),))
        case Waiting() | Answering() | Choosing() | ChoosingBadges() | AnsweringAgain() | AskingForOne():
            return Step(Unlocking(), (StartTimer(PIN_SECONDS),))
        case _:
            assert_never(state)


def _on_helper_acted(state: State) -> Step:
    match state:
        case Unlocking():
            return Step(state, (StartTimer(PIN_SECONDS),))
        case Helping():
            return Step(state, (StartTimer(HELPER_SECONDS),))
        case _:
            return Step(state)


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
        case _:
            return Step(Troubled(fault), (StopTimer(),))


def _on_fault_mended(state: State, fault: Fault) -> Step:
    match state:
        case Unlocking(behind) if behind is fault:
            return Step(Unlocking())
        case Helping(behind) if behind is fault:
            return Step(Helping())
        case Troubled(behind) if behind is fault:
            return Step(Waiting())
        case _:
            return Step(state)


def _graver(known: Fault | None, fault: Fault) -> Fault:
    """Of two faults the one about the file wins: without it nothing else matters."""
    return Fault.STORE if known is Fault.STORE else fault
