"""Joins what several frames show of one code that none of them shows well enough."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import dist

from kiosk.scanning.frame import Pixels
from kiosk.scanning.reading.join_evidence import Evidence
from kiosk.scanning.reading.join_looks import LOOKS_A_FRAME, Looks
from kiosk.scanning.reading.sighting import Corners, Reading, Sighting, middle, overlap
from kiosk.scanning.reading.tracking import Spot, Square

LOOK = "joined"
FORGET_SECONDS = 0.5
"""What was not found again for so long is followed no more."""
MOST = 2
"""So many places are followed at once; one takes about 3 ms a frame."""
ALIKE = 0.3
"""From this likeness on a picture shows the same code; two different ones are 0.05 alike."""
STRANGE = 2
"""After so many pictures in a row that are not alike, it is another code, or the first picture was a bad one."""


class _Track:
    """One place that is followed, and what was seen there."""

    def __init__(self, spot: Spot, gray: Pixels, at: float) -> None:
        self.last = at
        self._middle = middle(spot.corners)
        self._begin(spot, gray)

    def _begin(self, spot: Spot, gray: Pixels) -> None:
        self.square = Square(spot)
        self.evidence = Evidence(self.square.view(gray, fine=True), self.square.pitch, self.square.code)
        self._strange = 0
        self._looks = Looks()

    def near(self, corners: Corners) -> float:
        return dist(middle(self.square.corners()), middle(corners))

    def see(self, spot: Spot | None, gray: Pixels, at: float) -> bool:
        """Take in one more frame, in which the place was found at `spot`, if at all; say if it is the same code."""
        before = self.square.to_frame
        if spot is not None:
            x, y = middle(spot.corners)
            self.square.shift(x - self._middle[0], y - self._middle[1])
            self._middle = x, y
        if self._take(gray):
            self.last, self._strange = at, 0
            if spot is None:
                self._middle = middle(self.square.corners())
            return True
        if spot is None:
            self.square.to_frame = before
            return False
        self.last = at
        self._strange += 1
        if self._strange >= STRANGE:
            self._begin(spot, gray)
        return False

    def _take(self, gray: Pixels) -> bool:
        square, evidence = self.square, self.evidence
        if not square.follow(gray, evidence.mean()):
            return False
        view = square.view(gray, fine=True)
        alike, contrast = evidence.likeness(view)
        if alike < ALIKE:
            return False
        evidence.add(view, min(contrast, 3.0) ** 2)
        return True

    def read(self, looks: int) -> Iterator[Sighting]:
        corners = self.square.corners()
        for sighting in self._looks.read(self.evidence, self.square.scale, looks):
            yield Sighting(sighting.content, sighting.text, corners, sighting.reader)


class Joining:
    """Follows unread places from frame to frame and reads what their pictures give together; for one thread.

    `at` is monotonic, in seconds. What two different codes show is never joined: pictures that are not alike begin
    anew, and so does what was read.
    """

    def __init__(self) -> None:
        self._tracks: list[_Track] = []

    def look(self, gray: Pixels, places: Sequence[Spot], at: float) -> tuple[Reading, ...]:
        """Take in a frame, (height, width) of uint8, with the places in it that look like codes and were not read."""
        self._tracks = [track for track in self._tracks if at - track.last <= FORGET_SECONDS]
        readings: list[Reading] = []
        unmet = list(places)
        # The places share the time that there is.
        looks = LOOKS_A_FRAME // max(len(self._tracks), 1)
        for track in list(self._tracks):
            spot = min(unmet, key=lambda each: track.near(each.corners), default=None)
            if spot is not None and not (
                overlap(spot.corners, track.square.corners()) or overlap(track.square.corners(), spot.corners)
            ):
                spot = None
            if spot is not None:
                unmet.remove(spot)
            if track.see(spot, gray, at) and (seen := list(track.read(looks))):
                readings += [Reading(sighting, LOOK) for sighting in seen]
                self._tracks.remove(track)
        for spot in unmet[: MOST - len(self._tracks)]:
            self._tracks.append(_Track(spot, gray, at))
        return tuple(readings)

    def done(self, sightings: Sequence[Sighting]) -> None:
        """These were read without any help: what was known of them is not needed any more."""
        self._tracks = [
            track
            for track in self._tracks
            if not any(overlap(sighting.corners, track.square.corners()) for sighting in sightings)
        ]
