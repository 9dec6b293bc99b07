"""Which sentences, colour, sign and sound a visitor gets in which state, and what is read to them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from kiosk.checkin.again import offered
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
from kiosk.domain.admission import OnlineOnly
from kiosk.domain.registration import Language
from kiosk.settings import EventSettings
from kiosk.ui import phrases_calling, phrases_explaining, phrases_hints, phrases_look_up, phrases_still_there
from kiosk.ui.answer_looks import looks
from kiosk.ui.colours import Tone
from kiosk.ui.phrase import Phrase, aloud, online_link
from kiosk.ui.phrases_again import again, answer_again, choosing_badges, offering
from kiosk.ui.phrases_group import Asking, asking
from kiosk.ui.phrases_outcome import at_the_door
from kiosk.ui.phrases_waiting import AnswerWords, WaitingWords
from kiosk.ui.signs import Sign
from kiosk.voice.sound import Sound

Answered = Answering | AnsweringAgain | AskingForOne | Checking | AskingAgain | Troubled
"""The states that the answer screen shows; while somebody is asked, only when that takes long."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as the screen shows it.

    `also` is the same in English, where nobody has said a language. `again` are the words of the button that prints a
    missing badge once more, where that is offered, and `longer` those of the one that keeps the answer, where it would
    end by itself. `link` is a web address for a QR code.
    """

    phrase: Phrase
    tone: Tone
    sign: Sign
    sound: Sound | None
    also: Phrase | None = None
    again: str = ""
    longer: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Spoken:
    """What is read to a visitor: `aloud` to everybody in the room, without a name, `private` only into a headset."""

    aloud: str
    private: str


def answer(state: Answered, language: Language | None, settings: EventSettings) -> Answer:
    """What the screen says in this state; with no language, in German with English beside it."""
    languages = (language,) if language else (Language.GERMAN, Language.ENGLISH)
    phrases = [_phrase(state, each, settings, named=settings.screen.names) for each in languages]
    shown = looks(state)
    passing = isinstance(state, Answering | AnsweringAgain)
    return Answer(
        phrases[0],
        shown.tone,
        shown.sign,
        shown.sound,
        phrases[1] if len(phrases) > 1 else None,
        " · ".join(map(again, languages)) if offered(state) else "",
        " · ".join(AnswerWords(each).stay() for each in languages) if passing else "",
        online_link(settings) if isinstance(state, Answering) and isinstance(state.outcome, OnlineOnly) else "",
    )


def sound(state: State) -> Sound | None:
    """What is heard when this screen comes up."""
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
            return Sound.STILL_THERE
        case Answering() | AnsweringAgain() | AskingForOne() | Troubled():
            return looks(state).sound
        case Choosing() | ChoosingBadges():
            return Sound.PLEASE_CHOOSE
        case Calling():
            return Sound.CALLED
        case LookingUp(searching=False, misses=misses) if misses:
            return Sound.UNKNOWN
        case Waiting() | Checking() | AskingAgain() | LookingUp() | Explaining() | Unlocking() | Helping():
            return None
        case _:
            assert_never(state)


def spoken(state: State, language: Language | None, settings: EventSettings) -> Spoken:
    """Everything that somebody has to hear who does not see the screen; without a language, in German."""
    own = language or Language.GERMAN
    match state:
        case Checking(slow=False) | AskingAgain(slow=False):
            return Spoken("", "")
        case Answering() | AnsweringAgain() | AskingForOne() | Checking() | AskingAgain() | Troubled():
            private = _heard_answer(state, own, settings, named=settings.screen.names)
            return Spoken(_heard_answer(state, own, settings, named=False), private)
        case _:
            heard = aloud(_heard(state, own, settings))
            return Spoken(heard, heard)


def _heard(
    state: Waiting | Choosing | ChoosingBadges | LookingUp | Explaining | Calling | Unlocking | Helping,
    language: Language,
    settings: EventSettings,
) -> str:
    match state:
        case (
            Choosing(warned=True)
            | ChoosingBadges(warned=True)
            | LookingUp(warned=True)
            | Explaining(warned=True)
            | Calling(warned=True)
        ):
            return phrases_still_there.heard(language)
        case Waiting(offer, advice):
            words = offering(offer, language, settings) if offer else None
            invitation = WaitingWords(language).invitation()
            first = aloud(words.text, _button(words.button)) if words else ""
            look_up = _button(WaitingWords(language).look_up()) if settings.screen.look_up else ""
            if advice is not None:
                # Whoever is advised has found the camera.
                return aloud(phrases_hints.heard(advice, language, look_up=settings.screen.look_up), first, look_up)
            return aloud(first, invitation.headline, invitation.line, invitation.next_step, look_up)
        case Choosing(choice):
            return _heard_list(asking(choice, language, settings))
        case ChoosingBadges(offer):
            return _heard_list(choosing_badges(offer, language))
        case LookingUp():
            return phrases_look_up.heard(state, language)
        case Explaining():
            return phrases_explaining.heard(settings, language)
        case Calling():
            return phrases_calling.heard(state, language)
        case Unlocking() | Helping():
            return ""
        case _:
            assert_never(state)


def _heard_list(words: Asking) -> str:
    return aloud(words.headline, words.line, *map(_button, (words.everybody, words.missing, words.stop)))


def _heard_answer(state: Answered, language: Language, settings: EventSettings, *, named: bool) -> str:
    phrase, said = _phrase(state, language, settings, named=named), answer(state, language, settings)
    return aloud(phrase.headline, phrase.line, phrase.next_step, *map(_button, (said.again, said.longer)))


def _button(words: str) -> str:
    """Said as a sentence of its own, so that the voice pauses."""
    return words if not words or words[-1] in ".?!" else f"{words}."


def _phrase(state: Answered, language: Language, settings: EventSettings, *, named: bool) -> Phrase:
    if isinstance(state, AnsweringAgain):
        return answer_again(state, language, settings)
    return at_the_door(state, language, settings, named=named)
