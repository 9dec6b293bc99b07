"""Colour, sign and sound of each answer, so that it is told apart without words, without colour and without sight."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from kiosk.checkin.states import Answering, AnsweringAgain, AskingAgain, AskingForOne, Checking, Troubled
from kiosk.domain.admission import (
    Admitted,
    AlreadyIn,
    Cancelled,
    Closed,
    Expired,
    Final,
    Forged,
    Full,
    GroupIn,
    NotATicket,
    NotOnList,
    OnlineOnly,
    Revoked,
    Unpaid,
    WelcomeBack,
    WrongDay,
    WrongEvent,
)
from kiosk.domain.badge import NoMoreReprints
from kiosk.domain.signed import Claim
from kiosk.ui.colours import Tone
from kiosk.ui.signs import Sign
from kiosk.voice.sound import Sound


@dataclass(frozen=True, slots=True)
class Looks:
    """What an answer is told by, besides its words."""

    tone: Tone
    sign: Sign
    sound: Sound | None


def looks(state: Answering | AnsweringAgain | AskingForOne | Checking | AskingAgain | Troubled) -> Looks:
    """What this answer is told by. Unpaid and cancelled are one, and so are forged and not on the list."""
    match state:
        case AnsweringAgain(NoMoreReprints()):
            return Looks(Tone.CALM, Sign.DESK, Sound.HELP_DESK)
        case AnsweringAgain(offer=offer) if offer.badge_at_desk:
            return Looks(Tone.GOOD, Sign.DESK, Sound.HELP_DESK)
        case AnsweringAgain():
            return Looks(Tone.GOOD, Sign.BADGE, Sound.PRINTING)
        case AskingForOne():
            return Looks(Tone.ATTENTION, Sign.TWO, Sound.ONE_AT_A_TIME)
        case Checking() | AskingAgain():
            return Looks(Tone.CALM, Sign.MOMENT, None)
        case Troubled():
            return Looks(Tone.TROUBLE, Sign.PAUSE, Sound.TROUBLE)
        case Answering(outcome, badge_at_desk=True) if isinstance(outcome, Admitted | GroupIn):
            return Looks(Tone.GOOD, Sign.DESK, Sound.WELCOME)
        case Answering(outcome):
            return _of(outcome)
        case _:
            assert_never(state)


def _of(outcome: Final) -> Looks:
    match outcome:
        case Admitted():
            return Looks(Tone.GOOD, Sign.TICK, Sound.WELCOME)
        case GroupIn():
            return Looks(Tone.GOOD, Sign.PEOPLE, Sound.WELCOME)
        case WelcomeBack():
            return Looks(Tone.GOOD, Sign.WAVE, Sound.WELCOME_BACK)
        case AlreadyIn():
            return Looks(Tone.CALM, Sign.TWICE, Sound.ALL_GOOD)
        case WrongDay():
            return Looks(Tone.ATTENTION, Sign.CALENDAR, Sound.LATER)
        case Closed():
            return Looks(Tone.ATTENTION, Sign.CLOCK, Sound.LATER)
        case OnlineOnly():
            return Looks(Tone.ATTENTION, Sign.SCREEN, Sound.LATER)
        case Unpaid() | Cancelled():
            return Looks(Tone.ATTENTION, Sign.DESK, Sound.HELP_DESK)
        case Full():
            return Looks(Tone.ATTENTION, Sign.SEATS, Sound.HELP_DESK)
        case NotOnList(claim=Claim()):
            return Looks(Tone.ATTENTION, Sign.NEW, Sound.HELP_DESK)
        case NotOnList() | Forged():
            return Looks(Tone.ATTENTION, Sign.QUESTION, Sound.UNKNOWN)
        case NotATicket():
            return Looks(Tone.ATTENTION, Sign.CODE, Sound.UNKNOWN)
        case Expired():
            return Looks(Tone.ATTENTION, Sign.HOURGLASS, Sound.UNKNOWN)
        case Revoked():
            return Looks(Tone.ATTENTION, Sign.NEWEST, Sound.UNKNOWN)
        case WrongEvent():
            return Looks(Tone.ATTENTION, Sign.ELSEWHERE, Sound.UNKNOWN)
        case _:
            assert_never(outcome)
