"""What visitors read whose badge is missing, in German and in English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import assert_never

from kiosk.checkin.states import AnsweringAgain, Offer
from kiosk.domain.badge import NoMoreReprints, Reprinting
from kiosk.domain.registration import Language
from kiosk.settings import EventSettings
from kiosk.ui.phrase import Phrase, unbroken
from kiosk.ui.phrases_group import Asking, common_language

AGAIN: Mapping[Language, str] = {Language.GERMAN: "Noch einmal drucken", Language.ENGLISH: "Print again"}
"""The button that prints a missing badge once more."""

TOUCH: Mapping[Language, str] = {Language.GERMAN: "Tippen Sie auf den Knopf.", Language.ENGLISH: "Touch the button."}


@dataclass(frozen=True, slots=True)
class OfferWords:
    """What the waiting screen says to whoever was served last.

    `also` is the same in the other language; `button` is empty where only the way to the desk helps.
    """

    text: str
    also: str
    button: str


def offering(offer: Offer, settings: EventSettings) -> OfferWords:
    """The offer, in the language of these people first; it names nobody, as others may read it by now."""
    language = common_language(offer.people) or Language.GERMAN
    (other,) = set(Language) - {language}
    text, also = _offer_text(offer, language, settings), _offer_text(offer, other, settings)
    if offer.badge_at_desk:
        return OfferWords(text, also, "")
    return OfferWords(text, f"{also} {TOUCH[other]}", AGAIN[language])


def choosing_badges(offer: Offer) -> Asking:
    """The tick list of those whose badge may be missing. Paper is short, so no button is for all of them."""
    count = len(offer.people)
    no_notes = ("",) * count
    match common_language(offer.people):
        case Language.ENGLISH:
            return Asking(
                "Whose badge is missing?",
                "Please tap the names.",
                "",
                no_notes,
                ("Print again", "Print 1 badge", *(f"Print {number} badges" for number in range(2, count + 1))),
                "",
                "Cancel",
            )
        case language:
            return Asking(
                "Welches Schild fehlt?",
                "Tippen Sie bitte die Namen an.",
                "Whose badge is missing? Please tap the names." if language is None else "",
                no_notes,
                ("Drucken", "1 Schild drucken", *(f"{number} Schilder drucken" for number in range(2, count + 1))),
                "",
                "Abbrechen",
            )


def answer_again(state: AnsweringAgain, language: Language, settings: EventSettings) -> Phrase:
    """Whether the badges are printed once more; whoever has had enough of them is helped at the desk."""
    match language:
        case Language.GERMAN:
            return _german(state, unbroken(settings.door.help_place))
        case Language.ENGLISH:
            return _english(state, settings.door.help_place_en)
        case _:
            assert_never(language)


def _offer_text(offer: Offer, language: Language, settings: EventSettings) -> str:
    several = len(offer.people) > 1
    match language:
        case Language.GERMAN:
            if offer.badge_at_desk:
                whose = "Ihre Schilder" if several else "Ihr Schild"
                return f"{whose} bekommen Sie am {unbroken(settings.door.help_place)}."
            if several:
                return "Fehlt ein Schild?"
            return "Kein Schild gekommen?" if offer.jobs else "Fehlt Ihr Schild?"
        case Language.ENGLISH:
            if offer.badge_at_desk:
                return f"Your {'badges are' if several else 'badge is'} at the {settings.door.help_place_en}."
            if several:
                return "Is a badge missing?"
            return "No badge came?" if offer.jobs else "Is your badge missing?"
        case _:
            assert_never(language)


def _german(state: AnsweringAgain, desk: str) -> Phrase:
    match state.answer:
        case NoMoreReprints():
            return Phrase(
                f"Bitte kommen Sie zum {desk}.",
                f"{'Die Schilder' if len(state.people) > 1 else 'Ihr Schild'} bekommen Sie dort.",
                f"Am {desk} geht es schnell.",
            )
        case Reprinting(jobs):
            several = len(jobs) > 1
            if state.offer.badge_at_desk:
                return Phrase(
                    f"Bitte kommen Sie zum {desk}.",
                    f"{'Ihre Schilder' if several else 'Ihr Schild'} bekommen Sie am {desk}.",
                    "Dort geht es schnell.",
                )
            return Phrase(
                "Gerne noch einmal!",
                f"{'Ihre Schilder werden' if several else 'Ihr Schild wird'} noch einmal gedruckt.",
                "Bitte warten Sie kurz am Drucker.",
            )
        case _:
            assert_never(state.answer)


def _english(state: AnsweringAgain, desk: str) -> Phrase:
    match state.answer:
        case NoMoreReprints():
            return Phrase(
                f"Please see the {desk}.",
                f"They have your {'badges' if len(state.people) > 1 else 'badge'} for you.",
                "It is quick there.",
            )
        case Reprinting(jobs):
            several = len(jobs) > 1
            if state.offer.badge_at_desk:
                return Phrase(
                    f"Please see the {desk}.",
                    f"Your {'badges are' if several else 'badge is'} at the {desk}.",
                    "It is quick there.",
                )
            return Phrase(
                "Of course!",
                f"Your {'badges are' if several else 'badge is'} being printed again.",
                "Please wait a moment by the printer.",
            )
        case _:
            assert_never(state.answer)
