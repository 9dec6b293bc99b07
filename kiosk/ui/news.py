"""What on a screen is new to somebody who hears it and does not see it."""

from __future__ import annotations

from dataclasses import replace

from kiosk.checkin.states import (
    Answering,
    AnsweringAgain,
    Calling,
    Choosing,
    ChoosingBadges,
    Explaining,
    Helping,
    LookingUp,
    State,
    Unlocking,
    Waiting,
)


def is_fresh(before: State, state: State) -> bool:
    """Whether this is another screen, or the same answer for another visitor."""
    match before, state:
        case Answering(), Answering():
            # A third person not on the list gets the same answer, and it is an answer of their own.
            shown_anew = state.in_view and not state.time_over and (not before.in_view or before.time_over)
            return state == before or state.outcome != before.outcome or shown_anew
        case AnsweringAgain(), AnsweringAgain():
            return state.answer != before.answer
        case _:
            return type(state) is not type(before)


def is_news(before: State, state: State, text_before: str, text: str) -> bool:
    """Whether something has to be said: another screen, or other words on it."""
    if is_fresh(before, state):
        return True
    if is_warning(before) and not is_warning(state):
        # Whoever was asked for a sign has given one, and knows where they are.
        return state != _unwarned(before) and text != text_before
    if isinstance(before, Waiting) and isinstance(state, Waiting) and (before.offer == state.offer or not state.offer):
        # An offer that ends leaves nothing new to be said, and hints are told one by one (`HintsTold`).
        return False
    return text != text_before


def is_warning(state: State) -> bool:
    """Whether this screen asks whether somebody is still there."""
    return state != _unwarned(state)


def _unwarned(state: State) -> State:
    match state:
        case Choosing() | ChoosingBadges() | LookingUp() | Explaining() | Calling() | Unlocking() | Helping() if (
            state.warned
        ):
            return replace(state, warned=False)
        case _:
            return state
