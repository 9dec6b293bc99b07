"""Which sentences, colour and sign a visitor sees in which state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from kiosk.checkin.again import offered
from kiosk.checkin.states import (
    Answering,
    AnsweringAgain,
    AskingAgain,
    AskingForOne,
    Checking,
    Choosing,
    ChoosingBadges,
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
from kiosk.domain.badge import NoMoreReprints
from kiosk.domain.registration import Language
from kiosk.domain.signed import Claim
from kiosk.settings import EventSettings
from kiosk.ui.phrase import Phrase
from kiosk.ui.phrases_again import AGAIN, answer_again, choosing_badges, offering
from kiosk.ui.phrases_de import german
from kiosk.ui.phrases_en import english
from kiosk.ui.phrases_group import Asking, asking, common_language
from kiosk.ui.signs import Sign
from kiosk.ui.theme import Tone

Answered = Answering | AnsweringAgain | AskingForOne | Troubled
"""The states that the answer screen shows."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as the screen shows it.

    `also` is the same in the other language, where the visitor's own is not known. `again` are the words of the
    button that prints a missing badge once more, where that is offered.
    """

    phrase: Phrase
    tone: Tone
    sign: Sign
    also: Phrase | None = None
    again: str = ""


def answer(state: Answered, settings: EventSettings) -> Answer:
    """What the screen says in this state."""
    language = _language_of(state)
    first, *others = (language,) if language else (Language.GERMAN, Language.ENGLISH)
    tone, sign = _looks(state)
    return Answer(
        _phrase(state, first, settings),
        tone,
        sign,
        _phrase(state, others[0], settings) if others else None,
        " · ".join(AGAIN[each] for each in (first, *others)) if offered(state) else "",
    )


def _language_of(state: Answered) -> Language | None:
    """The language of the people an answer is for, if that is known and the same for all."""
    match state:
        case Answering(outcome):
            return _language_about(outcome)
        case AnsweringAgain(offer=offer):
            return common_language(offer.people)
        case AskingForOne() | Troubled():
            return None
        case _:
            assert_never(state)


def _language_about(outcome: Final) -> Language | None:
    match outcome:
        case GroupIn(people):
            return common_language(people)
        case NotOnList(claim=Claim(language=language)):
            return language
        case _:
            whom = registration_of(outcome)
            return whom.language if whom else None


def _looks(state: Answered) -> tuple[Tone, Sign]:
    match state:
        case AnsweringAgain(said, offer):
            if isinstance(said, NoMoreReprints):
                return Tone.CALM, Sign.DESK
            return Tone.GOOD, Sign.DESK if offer.badge_at_desk else Sign.BADGE
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


def _phrase(state: Answered, language: Language, settings: EventSettings) -> Phrase:
    if isinstance(state, AnsweringAgain):
        return answer_again(state, language, settings)
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
        case Waiting(offer):
            invitation = f"{INVITATION.headline} {INVITATION.next_step} {INVITATION_EN.headline}"
            if offer is None:
                return invitation
            words = offering(offer, settings)
            return " ".join(part for part in (words.text, words.button, words.also, invitation) if part)
        case Checking() | AskingAgain() | Unlocking() | Helping():
            return ""
        case Choosing(choice):
            return _spoken_list(asking(choice, settings))
        case ChoosingBadges(offer):
            return _spoken_list(choosing_badges(offer))
        case Answering() | AnsweringAgain() | AskingForOne() | Troubled():
            said = answer(state, settings)
            phrase = said.phrase
            return " ".join(part for part in (phrase.headline, phrase.line, phrase.next_step, said.again) if part)
        case _:
            assert_never(state)


def _spoken_list(words: Asking) -> str:
    return " ".join(part for part in (words.headline, words.line, words.also) if part)
