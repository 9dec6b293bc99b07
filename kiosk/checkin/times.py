"""How long the screens of a visit stay."""

from __future__ import annotations

from typing import assert_never

from kiosk.checkin.commands import StartTimer, StopTimer
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
from kiosk.domain.admission import Admitted, Final, GroupIn, Inside, Member, WelcomeBack
from kiosk.domain.badge import NoMoreReprints

GREETING_SECONDS = 5.0
"""A greeting stays this long (facts 2.3: 4 to 6 s) ..."""
REFUSAL_SECONDS = 20.0
"""... and an answer that asks for something this long (facts 2.3: at least 20 s)."""
SLOW_SECONDS = 1.0
"""Whoever waits longer than this for an answer is told that it is on its way (facts 2.3)."""
STAY_SECONDS = 20.0
"""Whoever wants an answer to stay has it for its whole time and this much more, as often as they like (facts 2.3)."""
LONGEST_SECONDS = 60.0
"""Even if the code stays in view or the voice does not end: a forgotten ticket does not keep a name on the screen
(promise 4)."""
OFFER_SECONDS = 20.0
"""After the answer a missing badge can be asked for this long (acceptance U13: at least 20 s), without a name."""

WARNING_SECONDS = 20.0
"""So long is a sign waited for before work is given up (acceptance A7: at least 20 s)."""
CHOOSING_SECONDS = 40.0
"""A list of names that nobody touches: after this comes the warning, so that it is gone after a minute."""
LOOKING_UP_SECONDS = 40.0
EXPLAINING_SECONDS = 60.0
CALLING_SECONDS = 60.0
PIN_SECONDS = 20.0
"""A PIN that nobody types: after this comes the warning."""
CHOOSING_PIN_SECONDS = 120.0
"""Two new PINs have to be thought of."""
HELPER_SECONDS = 60.0 - WARNING_SECONDS
"""An untouched helper screen closes by itself after a minute (acceptance P6)."""


def may_come_in(member: Member) -> bool:
    """Whether this person of a group can be ticked: not in yet, and nothing stands against it."""
    return isinstance(member.outcome, Admitted | WelcomeBack)


def seconds_for(outcome: Final) -> float:
    """How long the answer stays at least, for somebody who reads it as fast as most do."""
    # A greeting that sends some of the group to the desk asks for something, too.
    asks = isinstance(outcome, GroupIn) and outcome.refused
    return GREETING_SECONDS if isinstance(outcome, Inside) and not asks else REFUSAL_SECONDS


def seconds_again(state: AnsweringAgain) -> float:
    """The same for the answer to "no badge came"."""
    asks = isinstance(state.answer, NoMoreReprints) or not state.answer.jobs or state.offer.badge_at_desk
    return REFUSAL_SECONDS if asks else GREETING_SECONDS


def timer(state: State, given: Given) -> StartTimer | StopTimer:
    """The time of a state from its beginning, or from the last sign of whoever is there."""
    match state:
        case (
            Choosing(warned=True)
            | ChoosingBadges(warned=True)
            | LookingUp(warned=True)
            | Explaining(warned=True)
            | Calling(warned=True)
            | Unlocking(warned=True)
            | Helping(warned=True)
        ):
            return StartTimer(WARNING_SECONDS)
        case Waiting(offer=None) | Checking() | AskingAgain() | Troubled() | LookingUp(searching=True):
            return StopTimer()
        case Waiting():
            seconds = OFFER_SECONDS
        case Answering():
            seconds = REFUSAL_SECONDS if state.badge_at_desk else seconds_for(state.outcome)
        case AnsweringAgain():
            seconds = seconds_again(state)
        case AskingForOne():
            seconds = REFUSAL_SECONDS
        case Choosing(choice):
            seconds = CHOOSING_SECONDS if any(map(may_come_in, choice.members)) else REFUSAL_SECONDS
        case ChoosingBadges():
            seconds = CHOOSING_SECONDS
        case LookingUp():
            seconds = LOOKING_UP_SECONDS
        case Explaining():
            seconds = EXPLAINING_SECONDS
        case Calling():
            seconds = CALLING_SECONDS
        case Unlocking(choosing=choosing):
            return StartTimer(CHOOSING_PIN_SECONDS if choosing else PIN_SECONDS)
        case Helping():
            return StartTimer(HELPER_SECONDS)
        case _:
            assert_never(state)
    return StartTimer(seconds * given.patience)


def rest(state: Answering | AnsweringAgain, given: Given) -> StartTimer:
    """What is left for an answer whose time is over and that still has a reason to stay."""
    begun = timer(state, given)
    passed = begun.seconds if isinstance(begun, StartTimer) else 0.0
    return StartTimer(max(LONGEST_SECONDS - passed, 0.0))
