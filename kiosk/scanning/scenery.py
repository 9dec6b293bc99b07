"""Things in the room that look like a code and never are one, such as a poster far away: in time they are left out."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.scanning.reading.sighting import Corners, Seen
from kiosk.scanning.shape import area

SETTLED_SECONDS = 30.0
"""What keeps its place for so long is held by no hand."""
REMEMBERED_SECONDS = 600.0
"""So long it is known while people stand before it."""
STRAY = 0.02
"""What moves by more than this share of the picture's width has another place."""
GROWTH = 2.2
"""How much larger or smaller the area of the same thing may come out."""
MOST = 16
"""So many places are known at most; the one that was seen longest ago goes."""


@dataclass(frozen=True, slots=True)
class _Thing:
    """Something unread, and since when it has been in its place."""

    corners: Corners
    since: float
    last: float

    @property
    def settled(self) -> bool:
        return self.last - self.since >= SETTLED_SECONDS


class Scenery:
    """What belongs to the room of one eye; pure, `now` is monotonic, in seconds."""

    def __init__(self) -> None:
        self._things: list[_Thing] = []

    def without(self, seen: Seen, width: int, now: float) -> Seen:
        """What was seen in a picture of this width, without what belongs to the room."""
        if not seen.unread and not self._things:
            return seen
        self._things = [each for each in self._things if now - each.last < _kept_for(each)]
        return replace(seen, unread=tuple(each for each in seen.unread if not self._knows(each.corners, width, now)))

    def _knows(self, corners: Corners, width: int, now: float) -> bool:
        for place, thing in enumerate(self._things):
            if _is_same(thing.corners, corners, width):
                # Its first place counts: what drifts away slowly is held by somebody.
                self._things[place] = replace(thing, last=now)
                return self._things[place].settled
        self._things.append(_Thing(corners, now, now))
        self._things = sorted(self._things, key=lambda each: each.last)[-MOST:]
        return False


def _kept_for(thing: _Thing) -> float:
    return REMEMBERED_SECONDS if thing.settled else SETTLED_SECONDS / 10


def _is_same(one: Corners, other: Corners, width: int) -> bool:
    stray = STRAY * width
    apart = (abs(sum(a[axis] - b[axis] for a, b in zip(one, other, strict=True))) / 4 for axis in (0, 1))
    smaller, larger = sorted((area(one), area(other)))
    return all(each <= stray for each in apart) and larger <= GROWTH * smaller
