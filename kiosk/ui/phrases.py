"""Which sentences, colour and sign a visitor sees in which state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from kiosk.checkin.states import (
    Answering,
    AskingForOne,
    Checking,
    Choosing,
    Helping,
    State,
    Troubled,
    Unlocking,
    Waiting,
)
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
    registration_of,
)
from kiosk.domain.registration import Language
from kiosk.domain.signed import Claim
from kiosk.settings import EventSettings
from kiosk.ui.phrase import Phrase
from kiosk.ui.phrases_de import german
from kiosk.ui.phrases_en import english
from kiosk.ui.phrases_group import asking, common_language
from kiosk.ui.signs import Sign
from kiosk.ui.theme import Tone


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as the screen shows it.

    `also` is the same in the other language, where the visitor's own is not known.
    """

    phrase: Phrase
    tone: Tone
    sign: Sign
    also: Phrase | None = None


def answer(state: Answering | AskingForOne | Troubled, settings: EventSettings) -> Answer:
    """What the screen says in this state."""
    language = _language_of(state.outcome) if isinstance(state, Answering) else None
    tone, sign = _looks(state)
    if language is not None:
        return Answer(_phrase(state, language, settings), tone, sign)
    return Answer(german(state, settings), tone, sign, also=english(state, settings))


def _language_of(outcome: Final) -> Language | None:
    """The language of the people an outcome is about, if that is known and the same for all."""
    match outcome:
        case GroupIn(people):
            return common_language(people)
        case NotOnList(claim=Claim(language=language)):
            return language
        case _:
            whom = registration_of(outcome)
            return whom.language if whom else None


def _looks(state: Answering | AskingForOne | Troubled) -> tuple[Tone, Sign]:
    match state:
        case AskingForOne():
            return Tone.ATTENTION, Sign.TWO
        case Troubled():
            return Tone.TROUBLE, Sign.DESK
        case Answering(outcome, badge_at_desk=at_desk):
            match outcome:
                case Admitted():
                    return Tone.GOOD, Sign.DESK if at_desk else Sign.TICK
                case GroupIn():
                    return Tone.GOOD, Sign.DESK if at_desk else Sign.TICK
                case WelcomeBack():
                    return Tone.GOOD, Sign.WAVE
                case AlreadyIn():
                    return Tone.CALM, Sign.TICK
                case WrongDay() | Closed() | Expired():
                    return Tone.ATTENTION, Sign.CALENDAR
                case OnlineOnly():
                    return Tone.ATTENTION, Sign.SCREEN
                case Unpaid() | Cancelled() | Full() | NotOnList(claim=Claim()):
                    return Tone.ATTENTION, Sign.DESK
                case NotOnList() | Forged():
                    return Tone.ATTENTION, Sign.QUESTION
                case NotATicket() | Revoked() | WrongEvent():
                    return Tone.ATTENTION, Sign.CODE
                case _:
                    assert_never(outcome)
        case _:
            assert_never(state)


def _phrase(state: Answering | AskingForOne | Troubled, language: Language, settings: EventSettings) -> Phrase:
    match language:
        case Language.GERMAN:
            return german(state, settings)
        case Language.ENGLISH:
            return english(state, settings)
        case _:
            assert_never(language)


# --- the waiting screen ---------------------------------------------------------------------------------

INVITATION = Phrase(
    "Bitte zeigen Sie Ihren QR‑Code.", "Auf dem Handy oder auf Papier.", "Halten Sie ihn vor die Kamera."
)
INVITATION_EN = Phrase("Please show your QR code.", "On your phone or on paper.", "Hold it up to the camera.")
ORGANISED_BY = "Veranstaltet von"
FUNDED_BY = "Gefördert vom"
SUPPORTED_BY = "mit Unterstützung der"
CAMERA_STARTS = "Die Kamera startet …"


def spoken_state(state: State, settings: EventSettings) -> str:
    """What a screen reader announces when this screen comes up."""
    match state:
        case Waiting():
            return f"{INVITATION.headline} {INVITATION.next_step} {INVITATION_EN.headline}"
        case Checking() | Unlocking() | Helping():
            return ""
        case Choosing(choice):
            words = asking(choice, settings)
            return " ".join(part for part in (words.headline, words.line, words.also) if part)
        case Answering() | AskingForOne() | Troubled():
            phrase = answer(state, settings).phrase
            return f"{phrase.headline} {phrase.line} {phrase.next_step}"
        case _:
            assert_never(state)
