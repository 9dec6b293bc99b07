"""In which case somebody calls for help: one word that the help desk's screens know, and no name."""

from __future__ import annotations

from typing import assert_never

from kiosk.checkin.states import (
    Answering,
    AnsweringAgain,
    AskingForOne,
    Choosing,
    ChoosingBadges,
    Interruptible,
    LookingUp,
    Offer,
    Troubled,
    Unlocking,
    Waiting,
)
from kiosk.domain.admission import outcome_name, registration_of
from kiosk.domain.badge import NoMoreReprints
from kiosk.domain.hint import Advice
from kiosk.domain.registration import RegistrationId

BADGE_AT_DESK = "badge_at_desk"
"""Somebody is in, but their badge does not come out."""


def case_of(state: Interruptible) -> str:
    """The case of somebody who calls from here: the name of the answer they see, or else of the screen."""
    match state:
        case (
            Answering(badge_at_desk=True)
            | AnsweringAgain(offer=Offer(badge_at_desk=True))
            | Waiting(offer=Offer(badge_at_desk=True))
        ):
            return BADGE_AT_DESK
        case Answering(outcome):
            return outcome_name(outcome)
        case Choosing(choice):
            return outcome_name(choice)
        case ChoosingBadges():
            return "choose_badges"
        case AnsweringAgain(answer=NoMoreReprints()):
            return "no_more_reprints"
        case AnsweringAgain():
            return "reprinting"
        case AskingForOne():
            return "one_at_a_time"
        case Troubled(fault):
            return f"trouble-{fault.value}"
        case LookingUp():
            return "look_up"
        case Unlocking():
            return "pin"
        case Waiting(advice=Advice()):
            return "unreadable"
        case Waiting():
            return "waiting"
        case _:
            assert_never(state)


def person_in(state: Interruptible) -> RegistrationId | None:
    """The one person whom the case is about, if it is about one."""
    match state:
        case Answering(outcome):
            person = registration_of(outcome)
            return person.id if person else None
        case AnsweringAgain(people=(one,)) | AnsweringAgain(offer=Offer(people=(_,)), people=(one, *_)):
            return one
        case _:
            # An offer on the waiting screen is no answer: whoever presses there may be the next person.
            return None
