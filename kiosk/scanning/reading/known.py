"""A place of the last frames that is not read yet, and what was tried there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import dist

from kiosk.scanning.reading.places import Place, side
from kiosk.scanning.reading.sighting import Corners, middle, overlap

STRONG = 26.0
"""So busy a place is worth all looks at once; of 29 photos without a code four have one."""
PATIENCE = 150
"""After so many looks in vain a busy place that stays as it is, is a shelf or a poster and worth little."""
OTHER = 0.25
"""A place that moved or grew busier by this share is another one."""
REMEMBER_SECONDS = 0.5
"""A place is looked at again for so long without being found."""
NEVER = float("-inf")


@dataclass(slots=True)
class Known:
    """A place, when it was found last (`at`), and which look comes next there; `speed` is in sides a frame."""

    place: Place
    at: float
    turn: int = 0
    bend: int = 0
    sure_at: float = NEVER
    speed: float = 0.0
    vain: int = 0

    @property
    def fresh(self) -> bool:
        """Say whether it was not looked at in vain for long yet."""
        return self.vain < PATIENCE

    @property
    def worth_all(self) -> bool:
        """Say whether it is worth the whole budget though no reader has seen a code there."""
        return self.place.strength >= STRONG and self.fresh

    def is_sure(self, at: float) -> bool:
        """Say whether a reader saw the pattern of a code there just now."""
        return at - self.sure_at <= REMEMBER_SECONDS

    def meet(self, place: Place, at: float) -> None:
        """It was found again, here."""
        self.speed = dist(middle(self.place.corners), middle(place.corners)) / max(1, side(place.corners))
        if self.speed > OTHER or abs(place.strength - self.place.strength) > OTHER * place.strength:
            self.vain = 0
        self.place, self.at = place, at
        if place.sure:
            self.sure_at = at


def is_met(place: Place, corners: Sequence[Corners]) -> bool:
    """Say whether one of these lies where the place is."""
    return any(overlap(other, place.corners) or overlap(place.corners, other) for other in corners)


def are_one(one: Place, other: Place) -> bool:
    """Say whether two places are the same one."""
    return overlap(one.corners, other.corners) or overlap(other.corners, one.corners)
