"""What becomes of the manner: who chose it, whom it is for, and when it ends."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from kiosk.checkin.aside import at_bottom
from kiosk.checkin.events import BackWanted, Decided, Event, FaultMended, HelpDropped, Shown
from kiosk.checkin.manner import LOUDEST, LanguageWanted, Manner, Theme, Wish
from kiosk.checkin.states import (
    Answering,
    AnsweringAgain,
    AskingForOne,
    Checking,
    Choosing,
    ChoosingBadges,
    State,
    Troubled,
    Waiting,
)
from kiosk.domain.admission import ChooseFromGroup, GroupIn, NotOnList, Outcome, registration_of
from kiosk.domain.registration import Language, Registration
from kiosk.domain.signed import Claim

MANNER_SECONDS = 60.0
"""A choice on the waiting screen that nobody follows up ends after this."""


@dataclass(frozen=True, slots=True)
class NobodyFollowed:
    """What was chosen on the waiting screen was followed by nothing for its time."""


@dataclass(frozen=True, slots=True)
class HeadsetPlugged:
    """A headset was plugged in, or pulled out."""

    plugged: bool


Happened = Event | Wish | LanguageWanted | HeadsetPlugged | NobodyFollowed
"""What can change a manner."""


def manner_after(
    manner: Manner,
    usual: Manner,
    happened: Happened,
    before: State,
    after: State,
    languages: Sequence[Language] = tuple(Language),
) -> Manner:
    """How the present visitor is served after something happened that led from one state to another.

    `usual` is how the station serves somebody who has chosen nothing, `languages` are those that can be chosen, in
    order. Of a headset only the socket tells.
    """
    headset = happened.plugged if isinstance(happened, HeadsetPlugged) else manner.headset
    return replace(_after(manner, usual, happened, before, after, languages), headset=headset)


def _after(
    manner: Manner, usual: Manner, happened: Happened, before: State, after: State, languages: Sequence[Language]
) -> Manner:
    match happened:
        case Wish():
            return replace(_with_wish(manner, happened, languages), ahead=manner.ahead or isinstance(before, Waiting))
        case LanguageWanted(language):
            chosen = _speaking(manner, language) if language in languages else manner
            return replace(chosen, ahead=manner.ahead or isinstance(before, Waiting))
        case HeadsetPlugged(plugged):
            # Who pulls it out in the middle still hears, without names.
            return (
                replace(manner, speech=True, ahead=manner.ahead or isinstance(before, Waiting)) if plugged else manner
            )
        case NobodyFollowed():
            return usual if is_idle(before) else manner
        case Shown(presented) if isinstance(after, Checking | Answering | AskingForOne) and after != before:
            kept = manner.ahead or presented in _codes(before)
            return replace(manner if kept or _is_open(before) else usual, ahead=False)
        case Decided(decision):
            own = _language_of(decision.outcome) if _is_new_answer(before, after) else None
            takes_over = own in languages and not manner.chosen
            return replace(manner, language=own) if takes_over else manner
        case _:
            return _at_the_end(manner, usual, happened, before, after)


def is_idle(state: State) -> bool:
    """Whether this state has no end of its own, so that nothing else would end a manner that was chosen in it."""
    return _is_free(state) or isinstance(state, Troubled)


def _at_the_end(manner: Manner, usual: Manner, happened: Event, before: State, after: State) -> Manner:
    if not _is_free(after) or _is_free(before):
        return manner
    if isinstance(happened, BackWanted | HelpDropped | FaultMended) and _is_open(before):
        # Whoever goes back is still there, and so may be who chose something while the camera was away.
        return replace(manner, ahead=True)
    # What the next visitor chose while this one's offer was still up is for their own visit.
    return manner if manner.ahead else usual


def _is_free(state: State) -> bool:
    """Whether the next visitor may come, and nothing is left of the last one."""
    return isinstance(state, Waiting) and state.offer is None


def _with_wish(manner: Manner, wish: Wish, languages: Sequence[Language]) -> Manner:
    match wish:
        case Wish.THEME:
            themes = tuple(Theme)
            return replace(manner, theme=themes[(themes.index(manner.theme) + 1) % len(themes)])
        case Wish.LARGE:
            return replace(manner, large=not manner.large)
        case Wish.LOW:
            return replace(manner, low=not manner.low)
        case Wish.CALM:
            return replace(manner, calm=not manner.calm)
        case Wish.SPEECH:
            return replace(manner, speech=not manner.speech)
        case Wish.LOUDER:
            return replace(manner, volume=min(manner.volume + 1, LOUDEST))
        case Wish.QUIETER:
            return replace(manner, volume=max(manner.volume - 1, 0))
        case Wish.REPEAT:
            return replace(manner, speech=True)
        case Wish.HUSH:
            return manner
        case Wish.NEXT_LANGUAGE:
            # Without a language German is what is read first.
            current = manner.language or Language.GERMAN
            place = languages.index(current) + 1 if current in languages else 0
            return _speaking(manner, languages[place % len(languages)])
        case _:
            assert_never(wish)


def _speaking(manner: Manner, language: Language) -> Manner:
    return replace(manner, language=language, chosen=True)


def _is_new_answer(before: State, after: State) -> bool:
    """Whether a decision is shown, and not only a badge printed of somebody who has gone."""
    shown, was = at_bottom(after), at_bottom(before)
    return isinstance(shown, Answering | Choosing) and shown != was


def _is_open(state: State) -> bool:
    """Whether whoever is there has not been answered with their own name, so that the next ticket may be theirs."""
    match at_bottom(state):
        case Answering(outcome):
            return not _people(outcome)
        case Waiting(offer):
            return offer is None
        case AnsweringAgain() | Choosing() | ChoosingBadges():
            return False
        case _:
            return True


def _codes(state: State) -> frozenset[object]:
    """The tickets and badges of those who are served in this state."""
    match at_bottom(state):
        case Answering(outcome):
            people = _people(outcome)
        case Waiting(offer) if offer is not None:
            people = offer.people
        case AnsweringAgain(offer=offer) | ChoosingBadges(offer):
            people = offer.people
        case Choosing(choice):
            people = _people(choice)
        case _:
            people = ()
    return frozenset(code for person in people for code in (person.code, person.badge_token))


def _people(outcome: Outcome) -> tuple[Registration, ...]:
    match outcome:
        case GroupIn(people):
            return people
        case ChooseFromGroup(members=members):
            return tuple(member.registration for member in members)
        case _:
            one = registration_of(outcome)
            return (one,) if one else ()


def _language_of(outcome: Outcome) -> Language | None:
    """The language in which somebody registered; of several people only if they agree."""
    if isinstance(outcome, NotOnList):
        return outcome.claim.language if isinstance(outcome.claim, Claim) else None
    return _in_common(person.language for person in _people(outcome))


def _in_common(languages: Iterable[Language]) -> Language | None:
    known = set(languages)
    return known.pop() if len(known) == 1 else None
