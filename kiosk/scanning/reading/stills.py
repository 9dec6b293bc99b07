"""Reads a picture that is all there is: everything is tried, more of it where something looks like a code."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from kiosk.scanning.frame import Pixels
from kiosk.scanning.reading import zbar, zxing
from kiosk.scanning.reading.budget import Budget
from kiosk.scanning.reading.looks import BENT, LOOKS, SECOND, blurred, part_of, scaled
from kiosk.scanning.reading.measuring import measure
from kiosk.scanning.reading.places import Place, busy, found
from kiosk.scanning.reading.sighting import Corners, Reading, Seen, Sighting, Unread, moved, overlap
from kiosk.scanning.reading.trust import Trust

SECONDS = 1.0
"""For a picture in which something looks like a code."""
EMPTY_SECONDS = 0.1
"""For one in which nothing does."""
SMALL = 640 * 480
"""A picture of at most so many pixels is looked at in double size too."""
PLACES = 3


def look_at_still(gray: Pixels, clock: Callable[[], float]) -> Seen:
    """Give what a picture shows, (height, width) of uint8."""
    return _Still(gray, clock).look()


class _Still:
    def __init__(self, gray: Pixels, clock: Callable[[], float]) -> None:
        self._gray, self._trust = gray, Trust()
        self._budget, self._empty = Budget(SECONDS, clock), Budget(EMPTY_SECONDS, clock)
        self._readings: list[Reading] = []
        self._unread: list[Corners] = []

    def look(self) -> Seen:
        """Look at all of it in several ways, then at places, until what there is was read twice."""
        for readings, unread in self._whole():
            self._take(readings)
            self._unread += [corners for corners in unread if not _near(corners, self._unread)]
            if self._done():
                break
        read = [reading.sighting.corners for reading in self._readings]
        places = [found(corners) for corners in self._unread if not _near(corners, read)]
        return Seen(
            self._trust.admit(self._readings, 0.0),
            tuple(Unread(place.corners, measure(self._gray, place)) for place in places),
        )

    def _done(self) -> bool:
        read = [reading.sighting.corners for reading in self._readings]
        return bool(read) and all(_near(corners, read) for corners in self._unread)

    def _whole(self) -> Iterator[tuple[list[Reading], list[Corners]]]:
        yield _zxing(self._gray, "whole")
        if self._gray.size <= SMALL:
            yield _zxing(scaled(self._gray, 2), "whole double", 2)
        else:
            # A quarter of the price, and what is large and soft is read at once.
            yield _zxing(scaled(self._gray, 0.5), "whole half", 0.5)
        self._look_at_places()
        yield [], []
        yield [Reading(one, "pyzbar whole") for one in zbar.read(self._gray)], []
        if self._empty.allows(0.02):
            yield _zxing(blurred(self._gray, 1.2), "whole soft")
            if self._gray.size <= SMALL and min(self._gray.shape) >= 100:
                yield _zxing(scaled(self._gray, 0.5), "whole half", 0.5)

    def _look_at_places(self) -> None:
        known = list(self._unread)
        places = [found(corners) for corners in known]
        places += [box for box in busy(self._gray, PLACES) if not _near(box.corners, known)]
        for place in places:
            self._look_at(place)

    def _look_at(self, place: Place) -> None:
        part = part_of(self._gray, place)
        for look in (*LOOKS, *BENT) if place.sure else LOOKS:
            budget = self._budget if place.sure else self._empty
            if not look.fits(part) or not budget.allows(look.seconds(part)):
                continue
            outcome = look.run(part)
            if outcome.readings:
                self._take(outcome.readings)
                return
            if outcome.unread and not place.sure:
                self._unread.append(outcome.unread[0])
                self._look_at(found(outcome.unread[0]))
                return

    def _take(self, readings: list[Reading]) -> None:
        for reading in readings:
            self._readings.append(reading)
            if self._trust.needs_another(reading.sighting.content):
                self._confirm(reading)

    def _confirm(self, first: Reading) -> None:
        """Look again with other looks until one reads the same: a text counts if it was read twice."""
        if self._times(first.sighting) > 1:
            return
        part = part_of(self._gray, found(first.sighting.corners))
        for look in (*SECOND, *(one for one in LOOKS if one not in SECOND), *BENT):
            if look.name == first.look or not look.fits(part) or not self._budget.allows(look.seconds(part)):
                continue
            self._readings += look.run(part).readings
            if self._times(first.sighting) > 1:
                return

    def _times(self, sighting: Sighting) -> int:
        return len({one.look for one in self._readings if one.sighting.content == sighting.content})


def _zxing(gray: Pixels, name: str, scale: float = 1) -> tuple[list[Reading], list[Corners]]:
    seen, unread = zxing.read(np.ascontiguousarray(gray))
    readings = [
        Reading(Sighting(one.content, one.text, moved(one.corners, 1 / scale), one.reader), name) for one in seen
    ]
    return readings, [moved(corners, 1 / scale) for corners in unread]


def _near(corners: Corners, others: list[Corners]) -> bool:
    return any(overlap(corners, other) or overlap(other, corners) for other in others)
