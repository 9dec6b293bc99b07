"""Visit, manner and look-ups together: where a station stands, and where it goes when something happens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.checkin.commands import Step
from kiosk.checkin.events import Decided, FaultFound, FaultMended, HintChanged, NobodyFound, VisitorActed
from kiosk.checkin.given import Given, LookUps
from kiosk.checkin.look_up import Misses, is_searching
from kiosk.checkin.manner import LanguageWanted, Manner, Wish
from kiosk.checkin.manner_after import Happened, HeadsetPlugged, NobodyFollowed, manner_after
from kiosk.checkin.states import Fault, State, Troubled, Waiting
from kiosk.checkin.visit import advance
from kiosk.domain.hint import Advice
from kiosk.domain.registration import Language


@dataclass(frozen=True, slots=True)
class House:
    """What this station offers everybody.

    `usual` is how it serves somebody who has chosen nothing, `languages` are those that can be chosen, in order, and
    `look_up` says whether visitors may look themselves up.
    """

    usual: Manner = Manner()  # noqa: RUF009  (frozen)
    languages: Sequence[Language] = tuple(Language)
    look_up: bool = False


@dataclass(frozen=True, slots=True)
class Stand:
    """Where the visit is, how the visitor is served, and how often in a row nobody was found.

    `blind` says that no camera sees, also while a hand scanner serves somebody. `advice` is what would help now with a
    code that cannot be read; only the waiting screen says it.
    """

    manner: Manner
    state: State = Waiting()  # noqa: RUF009  (frozen)
    misses: Misses = Misses()  # noqa: RUF009  (frozen)
    blind: bool = False
    advice: Advice | None = None


def progress(stand: Stand, happened: Happened, house: House, *, speaking: bool, now: float) -> tuple[Stand, Step]:
    """Where a station stands afterwards, and the step of the visit that led there.

    `speaking` says whether something is being read aloud, `now` is monotonic, in seconds.
    """
    misses, blind = _counted(stand, happened, now), _blind(stand, happened)
    if stand.blind and happened == FaultFound(Fault.CAMERA) and not isinstance(stand.state, Waiting):
        # Known; whoever is being served by hand is not interrupted.
        return stand, Step(stand.state)
    look_ups = LookUps.OFF if not house.look_up else LookUps.PAUSED if misses.pausing(now) else LookUps.OPEN
    step = _step(stand.state, happened, Given(stand.manner.patience, speaking, look_ups))
    manner = manner_after(stand.manner, house.usual, happened, stand.state, step.state, house.languages)
    if manner.patience != stand.manner.patience:
        # The same step again, with the time that this visitor needs.
        step = _step(stand.state, happened, Given(manner.patience, speaking, look_ups))
    advice = happened.advice if isinstance(happened, HintChanged) else stand.advice
    if isinstance(step.state, Waiting):
        shown = Troubled(Fault.CAMERA) if blind else replace(step.state, advice=advice)
        step = Step(shown, step.commands)
    return Stand(manner, step.state, misses, blind, advice), step


def _blind(stand: Stand, happened: Happened) -> bool:
    match happened:
        case FaultFound(Fault.CAMERA):
            return True
        case FaultMended(Fault.CAMERA):
            return False
        case _:
            return stand.blind


def _step(state: State, happened: Happened, given: Given) -> Step:
    match happened:
        case NobodyFollowed():
            return Step(state)
        case Wish() | LanguageWanted() | HeadsetPlugged():
            # Whoever chooses something is there.
            return advance(state, VisitorActed(), given)
        case _:
            return advance(state, happened, given)


def _counted(stand: Stand, happened: Happened, now: float) -> Misses:
    match happened:
        case NobodyFound() if is_searching(stand.state):
            return stand.misses.missed(now)
        case Decided() if is_searching(stand.state):
            return stand.misses.found()
        case _:
            return stand.misses
