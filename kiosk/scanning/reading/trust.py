"""Which of the texts that were read count: a wrong text must be harder to get than none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import dist

from kiosk.scanning.reading.sighting import Corners, Reading, Sighting, middle
from kiosk.scanning.reading.trust_forms import is_strong

AGAIN_SECONDS = 1.5
"""The same text after at most so long is its second reading: as long as a presentation lasts unseen (`gate`)."""
DISPUTE_SECONDS = 0.5
"""Another text at the same place after at most so long makes both doubtful."""
SAME_PLACE = 0.5
"""Two codes whose middles are nearer to each other than this share of their side cannot both be there."""


@dataclass(slots=True)
class _Spot:
    """What was read last at one place, and how many times in a row."""

    corners: Corners
    content: bytes = field(repr=False)
    at: float
    in_a_row: int = 0
    disputed: bool = False


class Trust:
    """Lets a text pass that has a strong form, or that was read the same twice; `at` is monotonic, in seconds.

    Twice is in two frames, or by two different looks at one frame. Where two different texts were read at one place,
    neither passes until one of them was read twice in a row.
    """

    def __init__(self) -> None:
        self._spots: list[_Spot] = []
        self._read: dict[bytes, float] = {}
        self._at = 0.0

    def needs_another(self, content: bytes) -> bool:
        """Say whether one reading of this text in the frame to come would not be enough."""
        last = self._read.get(content)
        return (last is None or self._at - last > AGAIN_SECONDS) and not is_strong(content)

    def admit(self, readings: Sequence[Reading], at: float) -> tuple[Sighting, ...]:
        """Take in everything that was read in one frame; give what counts of it, a text and place once."""
        self._at = at
        self._spots = [spot for spot in self._spots if at - spot.at <= DISPUTE_SECONDS]
        self._read = {content: last for content, last in self._read.items() if at - last <= AGAIN_SECONDS}
        passed = [sighting for place in _by_place(readings) if (sighting := self._at_place(place, at)) is not None]
        self._read |= {reading.sighting.content: at for reading in readings}
        return tuple(passed)

    def _at_place(self, readings: Sequence[Reading], at: float) -> Sighting | None:
        """What counts of the readings of one place in one frame."""
        looks: dict[bytes, set[str]] = {}
        for reading in readings:
            looks.setdefault(reading.sighting.content, set()).add(reading.look)
        content = max(looks, key=lambda each: len(looks[each]))
        sighting = next(reading.sighting for reading in readings if reading.sighting.content == content)
        spot = self._spot(sighting, at)
        if spot.content != content:
            spot.content, spot.in_a_row, spot.disputed = content, 0, True
        spot.corners, spot.at = sighting.corners, at
        votes = sorted(map(len, looks.values()))
        if len(votes) > 1:
            # Looks at the same pixels disagree: what this frame shows counts only if most of them say it.
            spot.in_a_row, spot.disputed = 0, True
        if votes[-1] > sum(votes[:-1]):
            spot.in_a_row += votes[-1]
        spot.disputed = spot.disputed and spot.in_a_row < 2
        if spot.disputed:
            return None
        known = spot.in_a_row >= 2 or content in self._read or is_strong(content)
        return sighting if known else None

    def _spot(self, sighting: Sighting, at: float) -> _Spot:
        # By the text first: two phones that move fast may come to where the other one was.
        for spot in self._spots:
            if spot.content == sighting.content and spot.at < at:
                return spot
        for spot in self._spots:
            if _same_place(spot.corners, sighting.corners):
                return spot
        spot = _Spot(sighting.corners, sighting.content, at)
        self._spots.append(spot)
        return spot


def _by_place(readings: Sequence[Reading]) -> list[list[Reading]]:
    places: list[list[Reading]] = []
    for reading in readings:
        for place in places:
            if _same_place(place[0].sighting.corners, reading.sighting.corners):
                place.append(reading)
                break
        else:
            places.append([reading])
    return places


def _same_place(one: Corners, other: Corners) -> bool:
    return dist(middle(one), middle(other)) < SAME_PLACE * max(_side(one), _side(other))


def _side(corners: Corners) -> float:
    a, b, c, d = corners
    return (dist(a, b) + dist(b, c) + dist(c, d) + dist(d, a)) / 4
