"""Which row of the paper list is held up: a sheet shows many codes at once, and the one in the middle is meant."""

from __future__ import annotations

from collections.abc import Iterable
from math import hypot

from kiosk.domain.row_code import PREFIX, RowSeen, read_code
from kiosk.scanning.reading.sighting import Sighting, middle

HELD_SECONDS = 0.4
"""A code counts once it has been nearest to the middle for so long: a sheet that is moved passes many."""
MIDDLE = 0.3
"""What is farther from the middle than this share of the picture's height is not meant."""
GONE_SECONDS = 1.5
"""After so long away the same code counts again."""

_BEGINS = PREFIX.encode("ascii")


class RowGate:
    """Tells each row once; pure, `now` is monotonic, in seconds."""

    def __init__(self) -> None:
        self._nearest = ""
        self._since = 0.0
        self._told: dict[str, float] = {}

    def look(self, sightings: Iterable[Sighting], width: int, height: int, now: float) -> RowSeen | None:
        """Take in what a picture of this size shows."""
        code = _nearest(sightings, width, height)
        self._told = {told: at for told, at in self._told.items() if now - at < GONE_SECONDS}
        if code in self._told:
            self._told[code] = now
        if code != self._nearest:
            self._nearest, self._since = code, now
        if not code or code in self._told or now - self._since < HELD_SECONDS:
            return None
        self._told[code] = now
        return RowSeen(code)


def _nearest(sightings: Iterable[Sighting], width: int, height: int) -> str:
    best, found = MIDDLE * height, ""
    for sighting in sightings:
        if not sighting.content.startswith(_BEGINS):
            continue
        code = read_code(sighting.content.decode("ascii", "replace"))
        x, y = middle(sighting.corners)
        away = hypot(x - width / 2, y - height / 2)
        if code and away < best:
            best, found = away, code
    return found
