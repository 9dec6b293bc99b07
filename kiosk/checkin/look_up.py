"""Visitors without a code look themselves up, and whoever guesses is stopped."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.checkin import aside
from kiosk.checkin.commands import LookUp, Step, StopTimer
from kiosk.checkin.given import Given, LookUps
from kiosk.checkin.states import Answering, AskingForOne, LookingUp, State, Waiting
from kiosk.checkin.times import timer

MOST_MISSES = 5
"""So often in a row nobody may be found at a station ..."""
PAUSE_SECONDS = 300.0
"""... before look-ups are paused for this long, and help comes instead."""


@dataclass(frozen=True, slots=True)
class Misses:
    """How often in a row nobody was found, and until when (monotonic, in seconds) look-ups are paused for that."""

    in_a_row: int = 0
    paused_until: float | None = None

    def missed(self, now: float) -> Misses:
        """Once more."""
        count = self.in_a_row + 1
        return Misses(0, now + PAUSE_SECONDS) if count >= MOST_MISSES else replace(self, in_a_row=count)

    def found(self) -> Misses:
        """Somebody was found."""
        return replace(self, in_a_row=0)

    def pausing(self, now: float) -> bool:
        """Whether look-ups are paused at this moment."""
        return self.paused_until is not None and now < self.paused_until


def begin(state: State, given: Given) -> Step:
    """Somebody has no code at hand."""
    if not isinstance(state, Waiting | Answering | AskingForOne) or given.look_ups is LookUps.OFF:
        return Step(state)
    if given.look_ups is LookUps.PAUSED:
        return aside.call(state, given)
    return Step(LookingUp(), (timer(LookingUp(), given),))


def ask(state: State, surname: str, proof: str, given: Given) -> Step:
    """What they typed goes to the ledger, which finds exactly one person or nobody."""
    if not isinstance(state, LookingUp) or state.searching or given.look_ups is LookUps.OFF:
        return Step(state)
    if given.look_ups is LookUps.PAUSED:
        return aside.call(state, given)
    return Step(LookingUp(searching=True, misses=state.misses), (StopTimer(), LookUp(surname, proof)))


def nobody_found(state: State, given: Given) -> Step:
    """Nobody, or more than one: what was typed stays, to be put right."""
    if not isinstance(state, LookingUp) or not state.searching:
        return Step(state)
    missed = LookingUp(misses=state.misses + 1)
    return Step(missed, (timer(missed, given),))


def is_searching(state: State) -> bool:
    """Whether the ledger is looking for somebody who typed their name."""
    bottom = aside.at_bottom(state)
    return isinstance(bottom, LookingUp) and bottom.searching
