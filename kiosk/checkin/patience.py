"""What time does to a visit, and whoever is there, who wants more of it or none."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from kiosk.checkin import again, aside
from kiosk.checkin.commands import StartTimer, Step, StopTimer
from kiosk.checkin.given import Given
from kiosk.checkin.states import (
    Answering,
    AnsweringAgain,
    AskingAgain,
    AskingForOne,
    Calling,
    Checking,
    Choosing,
    ChoosingBadges,
    Explaining,
    Helping,
    LookingUp,
    State,
    Troubled,
    Unlocking,
    Waiting,
)
from kiosk.checkin.times import STAY_SECONDS, WARNING_SECONDS, rest, timer


def over(state: State, given: Given) -> Step:
    """The time of a screen is over; with open work, whoever is there is asked for a sign first."""
    match state:
        case Answering(time_over=False) if state.in_view or given.speaking:
            return Step(replace(state, time_over=True), (rest(state, given),))
        case AnsweringAgain(time_over=False) if given.speaking:
            return Step(replace(state, time_over=True), (rest(state, given),))
        case Answering() | AnsweringAgain():
            return again.after(state, given)
        case Checking() | AskingAgain():
            return Step(replace(state, slow=True))
        case Troubled() | LookingUp(searching=True):
            return Step(state)
        case Waiting() | AskingForOne():
            return Step(Waiting())
        case (
            Choosing(warned=False)
            | ChoosingBadges(warned=False)
            | LookingUp(warned=False)
            | Explaining(warned=False)
            | Calling(warned=False)
            | Unlocking(warned=False)
            | Helping(warned=False)
        ):
            return Step(replace(state, warned=True), (StartTimer(WARNING_SECONDS),))
        case Choosing() | ChoosingBadges() | LookingUp():
            return Step(Waiting())
        case Calling() | Explaining():
            return aside.give_up(state, given)
        case Unlocking() | Helping():
            return after_helping(state)
        case _:
            assert_never(state)


def speech_ended(state: State, given: Given) -> Step:
    """An answer that was only being read any more is over."""
    match state:
        case Answering(time_over=True, in_view=False) | AnsweringAgain(time_over=True):
            return again.after(state, given)
        case _:
            return Step(state)


def there(state: State, given: Given) -> Step:
    """Somebody is there: the screen has all its time before it again."""
    if isinstance(timer(state, given), StopTimer):
        return Step(state)
    match state:
        case Answering() | AnsweringAgain():
            shown: State = replace(state, time_over=False)
        case Waiting() | AskingForOne() | Checking() | AskingAgain() | Troubled():
            shown = state
        case _:
            shown = replace(state, warned=False)
    return Step(shown, (timer(shown, given),))


def longer(state: State, given: Given) -> Step:
    """Somebody wants an answer to stay."""
    step = there(state, given)
    match step:
        case Step(Answering() | AnsweringAgain(), (StartTimer(seconds),)):
            return Step(step.state, (StartTimer(seconds + STAY_SECONDS),))
        case _:
            return step


def back(state: State, given: Given) -> Step:
    """Somebody goes back, or has seen enough."""
    match state:
        case Calling(behind) | Explaining(behind):
            return aside.resume(behind, given)
        case Answering() | AnsweringAgain():
            return again.after(state, given)
        case Unlocking():
            return after_helping(state)
        case Waiting() | Choosing() | ChoosingBadges() | AskingForOne() | LookingUp(searching=False):
            return Step(Waiting(), (StopTimer(),))
        case Checking() | AskingAgain() | Troubled() | Helping() | LookingUp():
            return Step(state)
        case _:
            assert_never(state)


def after_helping(state: Unlocking | Helping) -> Step:
    """The screen is the visitors' again, or what is broken is shown."""
    return Step(Troubled(state.fault) if state.fault else Waiting(), (StopTimer(),))
