"""What may be a code although no reader sees its pattern, as a phone that is too dark: for hints, never for reading."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from kiosk.scanning.frame import Pixels
from kiosk.scanning.opencv import cv2
from kiosk.scanning.reading.measuring import measure
from kiosk.scanning.reading.places import Place
from kiosk.scanning.reading.sighting import Corners, Seen, Unread
from kiosk.scanning.shape import area

EVERY_SECONDS = 0.2
"""A look takes 5 ms at 1280 x 720; a hint needs no more of them."""
STEP, COARSE = 4, 12
"""The picture is looked at in a quarter of its size, in which noise is averaged away and modules of 3 pixels are not,
and in a twelfth, for codes so near that they are blurred."""
NEW = 9.0
"""Grey levels by which something differs from the room behind it."""
ROOM_SECONDS = 20.0
"""What stays for so long is taken for a part of the room."""
WINDOW = 9
FAINT, OVER_NOISE = 2.5, 2.5
"""Grey levels, and multiples of the picture's noise, that count for nothing beside what lies between dark and light."""
BUSY = 0.13
"""The mean step to the next pixel but one, as a share of what lies between dark and light around it, both ways."""
TRIES = 4
"""So many busy places are looked at: corners of paper and letters are busy, too."""
PART_OF_PEAK = 0.6
"""Around the busiest spot, what is at least so busy belongs to it: text beside a code is less so."""
LEAST_SIDE, NEAR_SIDE, MOST_SIDE = 0.12, 0.3, 1.3
"""Of the picture's height; in the small picture only what is near counts."""
SLIM = 0.55
"""A code is about as wide as high, also when it leans."""
FULL = 0.55
"""And it is busy all over: so much of its box."""

_Map = NDArray[np.float32]


class Suspects:
    """Knows the room before one camera; pure, `now` is monotonic, in seconds."""

    def __init__(self) -> None:
        self._room: _Map | None = None
        self._looked = float("-inf")
        self._last: tuple[Unread, ...] = ()

    def added(self, seen: Seen, gray: Pixels, now: float) -> Seen:
        """What was seen, with what was not even found: only where nothing was."""
        if now - self._looked >= EVERY_SECONDS:
            since, self._looked = now - self._looked, now
            self._last = self._look(gray, since, wanted=not (seen.sightings or seen.unread))
        if seen.sightings or seen.unread or not self._last:
            return seen
        return replace(seen, unread=self._last)

    def _look(self, gray: Pixels, since: float, *, wanted: bool) -> tuple[Unread, ...]:
        tall, wide = gray.shape[0] // STEP, gray.shape[1] // STEP
        small = cv2.resize(gray, (wide, tall), interpolation=cv2.INTER_AREA).astype(np.float32)
        if self._room is None or self._room.shape != small.shape:
            self._room = small
            return ()
        new = cv2.blur(cv2.absdiff(small, self._room), (5, 5)) > NEW
        self._room = self._room + (small - self._room) * min(1.0, since / ROOM_SECONDS)
        if not wanted or not new.any():
            return ()
        boxes = [_busy_square(small, new, STEP, LEAST_SIDE), _busy_square(*_coarser(small, new), COARSE, NEAR_SIDE)]
        box = max((each for each in boxes if each is not None), key=area, default=None)
        if box is None:
            return ()
        place = Place(box, exact=False, module=(box[1][0] - box[0][0]) / 33)
        return (Unread(box, measure(gray, place)),)


def _busy_square(small: _Map, new: NDArray[np.bool_], step: int, least: float) -> Corners | None:
    """The busiest new place that is shaped like a code, as a box in pixels of the whole picture."""
    soft = cv2.GaussianBlur(small, (0, 0), 0.8)
    across = np.abs(soft[:-2, 2:] - soft[:-2, :-2])
    down = np.abs(soft[2:, :-2] - soft[:-2, :-2])
    noise = float(np.median(across))
    # Against what lies between dark and light around it: a phone's edge is higher than all modules of a dim screen.
    around = np.ones((WINDOW, WINDOW), np.uint8)
    span = (cv2.dilate(soft, around) - cv2.erode(soft, around))[:-2, :-2] + FAINT + OVER_NOISE * noise
    # Lines of text and edges have steps one way; a code has them both ways, and everywhere.
    busy = cv2.min(*(cv2.blur(each / span, (WINDOW, WINDOW)) for each in (across, down)))
    busy[~new[:-2, :-2]] = 0
    for _ in range(TRIES):
        _, peak, _, (column, row) = cv2.minMaxLoc(busy)
        if peak < BUSY:
            return None
        mask = (busy > PART_OF_PEAK * peak).astype(np.uint8)
        _, labels, boxes, _ = cv2.connectedComponentsWithStats(mask, connectivity=4)
        left, top, width, height, count = (int(number) for number in boxes[labels[row, column]])
        if _is_like_a_code(width, height, count) and least <= max(width, height) / small.shape[0] <= MOST_SIDE:
            x0, y0, x1, y1 = (float(step * edge) for edge in (left, top, left + width, top + height))
            return (x0, y0), (x1, y0), (x1, y1), (x0, y1)
        busy[labels == labels[row, column]] = 0
    return None


def _coarser(small: _Map, new: NDArray[np.bool_]) -> tuple[_Map, NDArray[np.bool_]]:
    shape = tuple(max(1, side * STEP // COARSE) for side in reversed(small.shape))
    seen = cv2.resize(small, shape, interpolation=cv2.INTER_AREA).astype(np.float32)
    return seen, cv2.resize(new.astype(np.uint8), shape, interpolation=cv2.INTER_NEAREST).astype(np.bool_)


def _is_like_a_code(width: int, height: int, count: int) -> bool:
    return min(width, height) >= SLIM * max(width, height) and count >= FULL * width * height
