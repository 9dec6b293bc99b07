"""What visitors read whose badge is missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from kiosk.checkin.states import AnsweringAgain, Offer
from kiosk.domain.badge import NoMoreReprints, Reprinting
from kiosk.domain.registration import Language
from kiosk.settings import EventSettings
from kiosk.ui.phrase import Phrase, Place
from kiosk.ui.phrases_badge import BadgeSentences
from kiosk.ui.phrases_group import Asking, GroupSentences
from kiosk.ui.sentences import Sentences


@dataclass(frozen=True, slots=True)
class OfferWords:
    """What the waiting screen says to whoever was served last.

    `also` is the same in English, where nobody has said a language; `button` is empty where only the way to the desk
    helps.
    """

    text: str
    also: str
    button: str


def offering(offer: Offer, language: Language | None, settings: EventSettings) -> OfferWords:
    """The offer; it names nobody, as others may read it by now."""
    own = language or Language.GERMAN
    text = _offer_text(offer, own, settings)
    also = "" if language else _offer_text(offer, Language.ENGLISH, settings)
    if offer.badge_at_desk:
        return OfferWords(text, also, "")
    touch = AgainSentences(Language.ENGLISH).touch()
    return OfferWords(text, f"{also} {touch}" if also else "", again(own))


def again(language: Language) -> str:
    """The words of the button that prints a missing badge once more."""
    return BadgeSentences(language).again()


def choosing_badges(offer: Offer, language: Language | None) -> Asking:
    """The tick list of those whose badge may be missing. Paper is short, so no button is for all of them."""
    say, count = GroupSentences(language or Language.GERMAN), len(offer.people)
    english = GroupSentences(Language.ENGLISH)
    return Asking(
        say.whose_badge(),
        say.tap_the_names(),
        "" if language else f"{english.whose_badge()} {english.tap_the_names()}",
        ("",) * count,
        (say.print(), *(say.print_some(number) for number in range(1, count + 1))),
        "",
        say.cancel(),
    )


def answer_again(state: AnsweringAgain, language: Language, settings: EventSettings) -> Phrase:
    """Whether the badges are printed once more; whoever has had enough of them is helped at the desk."""
    say, badge, desk = AgainSentences(language), BadgeSentences(language), Place.of(settings, language).desk
    match state.answer:
        case NoMoreReprints():
            return Phrase(say.come_to_desk(desk), badge.at_desk(len(state.people), desk), say.quick_there())
        case Reprinting(jobs) if state.offer.badge_at_desk:
            return Phrase(say.come_to_desk(desk), badge.at_desk(len(jobs), desk), say.quick_there())
        case Reprinting(jobs):
            return Phrase(say.gladly(), badge.printing_again(len(jobs)), say.wait_at_printer())
        case _:
            assert_never(state.answer)


def _offer_text(offer: Offer, language: Language, settings: EventSettings) -> str:
    say, count = AgainSentences(language), len(offer.people)
    if offer.badge_at_desk:
        return BadgeSentences(language).at_desk(count, Place.of(settings, language).desk)
    if count > 1:
        return say.is_a_badge_missing()
    return say.no_badge_came() if offer.jobs else say.is_your_badge_missing()


class AgainSentences(Sentences):
    """Of badges that are printed once more."""

    def come_to_desk(self, desk: str) -> str:
        return self.tr("Bitte kommen Sie zum {desk}.", "headline").format(desk=desk)

    def quick_there(self) -> str:
        return self.tr("Dort geht es schnell.")

    def gladly(self) -> str:
        return self.tr("Gerne noch einmal!", "headline")

    def wait_at_printer(self) -> str:
        return self.tr("Bitte warten Sie kurz am Drucker.")

    def is_a_badge_missing(self) -> str:
        return self.tr("Fehlt ein Schild?")

    def no_badge_came(self) -> str:
        return self.tr("Kein Schild gekommen?")

    def is_your_badge_missing(self) -> str:
        return self.tr("Fehlt Ihr Schild?")

    def touch(self) -> str:
        return self.tr("Tippen Sie auf den Knopf.")
