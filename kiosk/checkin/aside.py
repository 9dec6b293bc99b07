"""What stands before a screen for a while and gives it back: the call for help and the page about accessibility."""

from __future__ import annotations

from dataclasses import replace

from kiosk.checkin import again
from kiosk.checkin.cases import case_of, person_in
from kiosk.checkin.commands import CallHelp, Command, DropCall, StartTimer, Step, StopTimer
from kiosk.checkin.given import Given
from kiosk.checkin.states import (
    Answering,
    AnsweringAgain,
    AskingAgain,
    Calling,
    Checking,
    Choosing,
    ChoosingBadges,
    Explaining,
    Fault,
    Helping,
    Interruptible,
    LookingUp,
    State,
    Troubled,
    Unlocking,
    Waiting,
)
from kiosk.checkin.times import timer
from kiosk.domain.help import Need


def call(state: State, given: Given) -> Step:
    """A visitor presses for help; whatever is on the screen waits behind the call, and its case goes along."""
    match state:
        case Checking() | AskingAgain():
            # The answer is here in some milliseconds, and the help desk should know it.
            return Step(replace(state, help_wanted=True))
        case Helping():
            return Step(state)
        case Calling():
            return resume(state, given)
        case Explaining(behind=Calling() as calling):
            return resume(calling, given)
        case Explaining(behind):
            return call(behind, given)
        case _:
            calling = Calling(_at_rest(state))
            return Step(calling, (timer(calling, given), _call_help(calling)))


def call_with_answer(inner: Step, given: Given) -> Step:
    """The answer has come to somebody who pressed for help while it was being found."""
    if not isinstance(inner.state, Interruptible):
        return inner
    called = call(inner.state, given)
    return Step(called.state, (*_without_timer(inner), *called.commands))


def explain(state: State, given: Given) -> Step:
    """A visitor wants to read what this station can do for them."""
    if isinstance(state, Checking | AskingAgain | Helping | Explaining):
        return Step(state)
    explaining = Explaining(replace(state, warned=False) if isinstance(state, Calling) else _at_rest(state))
    return Step(explaining, (timer(explaining, given),))


def choose_need(state: State, need: Need | None, given: Given) -> Step:
    """Whoever has called says without a word what would make it easier, or takes it back."""
    if not isinstance(state, Calling):
        return Step(state)
    chosen = replace(state, need=need, warned=False)
    return Step(chosen, (timer(chosen, given), _call_help(chosen)))


def drop(state: State, given: Given) -> Step:
    """No help is needed any more."""
    if not isinstance(state, Calling):
        return Step(state)
    back = resume(state.behind, given)
    return Step(back.state, (*back.commands, DropCall()))


def coming(state: State) -> Step:
    """A helper has answered the call."""
    match state:
        case Calling():
            return Step(replace(state, coming=True))
        case Explaining(behind=Calling() as calling):
            return Step(replace(state, behind=replace(calling, coming=True)))
        case _:
            return Step(state)


def resume(state: Interruptible | Calling, given: Given) -> Step:
    """A screen as it was, with all its time before it."""
    rested = replace(state, warned=False) if isinstance(state, Calling) else _at_rest(state)
    return Step(rested, (timer(rested, given),))


def give_up(state: Calling | Explaining, given: Given) -> Step:
    """Nobody is there any more. A call stays open: a helper comes and sees."""
    match state.behind:
        case Calling() as calling:
            return give_up(calling, given)
        case (Answering() | AnsweringAgain()) as answer:
            return again.after(answer, given)
        case LookingUp(searching=True) as searching:
            # Its answer is still to come, and must not come to somebody else.
            return Step(searching, (StopTimer(),))
        case behind:
            fault = fault_behind(behind)
            return Step(Troubled(fault) if fault else Waiting(), (StopTimer(),))


def with_behind(state: Calling | Explaining, inner: Step) -> Step:
    """Something happened to the screen behind; its time has not begun, so what it says about a timer does not count."""
    match state, inner.state:
        case Explaining(), Calling() as behind:
            return Step(replace(state, behind=behind), _without_timer(inner))
        case _, behind if isinstance(behind, Interruptible):
            return Step(replace(state, behind=_at_rest(behind)), _without_timer(inner))
        case _:
            return Step(state, _without_timer(inner))


def fault_behind(state: State) -> Fault | None:
    """What is broken, as far as this screen and those behind it know."""
    match state:
        case Troubled(fault) | Unlocking(fault) | Helping(fault):
            return fault
        case Calling(behind) | Explaining(behind):
            return fault_behind(behind)
        case _:
            return None


def at_bottom(state: State) -> State:
    """The screen that everything else only stands before."""
    return at_bottom(state.behind) if isinstance(state, Calling | Explaining) else state


def _call_help(state: Calling) -> CallHelp:
    return CallHelp(case_of(state.behind), person_in(state.behind), state.need)


def _at_rest(state: Interruptible) -> Interruptible:
    """A screen whose time has not begun."""
    match state:
        case Answering() | AnsweringAgain():
            return replace(state, time_over=False)
        case Choosing() | ChoosingBadges() | LookingUp() | Unlocking():
            return replace(state, warned=False)
        case _:
            return state


def _without_timer(step: Step) -> tuple[Command, ...]:
    return tuple(each for each in step.commands if not isinstance(each, StartTimer | StopTimer))
