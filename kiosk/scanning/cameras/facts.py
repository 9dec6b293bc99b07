"""How well a camera sees, in numbers: frame rate, light, glare, sharpness, and whether a code was read; no picture."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from kiosk.scanning.frame import Frame, Pixels
from kiosk.scanning.reading.sighting import Corners, Seen

BURNT = 250
"""A pixel as bright as that holds nothing any more."""

BLOCK = 40
"""Burnt areas are looked for in squares of so many pixels; a line of letters on a bright sign is none."""

MOSTLY = 0.9
"""So much of a square is burnt in a burnt area."""

EVERY_SECONDS = 0.5
"""Between two facts."""

APART = 4
"""Every so many pixels across and down are looked at: a sixteenth of the work, and the same numbers."""

LEAST_SIDE = 24
"""A code of fewer pixels a side says nothing about light or lens."""

LEAST_CONTRAST = 24.0
"""Grey levels between the dark and the light of a code; with less its edges are nothing but noise."""


DAZZLING = 200.0
"""If a quarter of the picture around a code is at least so bright, there is a window; a dim phone in a usual room has
none."""


@dataclass(frozen=True, slots=True)
class CameraFacts:
    """What the pictures since the last facts were like.

    `fps` are pictures a second, `promised` what the device said it gives (0: it said nothing). `brightness` is the
    mean, 0 to 255; `contrast` what lies between the darkest and the brightest twentieth. `burnt` is the share of
    burnt-out pixels, `patch` that of the largest burnt-out area, 0 to 1. `code` says whether one was read.

    Of a code that was seen: `behind` is how many grey levels a window around it is brighter than its own light parts (0
    and less without one), and `blur` over how many pixels its edges are smeared (the sigma of a Gaussian); None without
    any code.
    """

    fps: float
    brightness: float
    contrast: float
    burnt: float
    patch: float
    code: bool
    promised: float = 0.0
    behind: float | None = None
    blur: float | None = None


class Tap:
    """Counts pictures, and looks at one of them now and then."""

    def __init__(self, now: float) -> None:
        """`now` is monotonic, in seconds."""
        self._since = now
        self._before: int | None = None
        self._code = False
        self._behind: float | None = None
        self._blur: float | None = None

    def look(self, frame: Frame, seen: Seen, now: float, promised: float = 0.0) -> CameraFacts | None:
        """Take a picture in, with what was seen in it; the facts, if they are due."""
        self._code = self._code or bool(seen.sightings)
        self._look_at_code(frame.gray, seen)
        before = self._before
        spent = now - self._since
        if before is None:
            # A frame stands for the time before it: the first one has none.
            self._before, self._since = frame.number, now
            return None
        if spent < EVERY_SECONDS:
            return None
        # Those that nobody looked at count as well: the device gave them.
        fps = (frame.number - before) / spent
        facts = replace(
            facts_of(frame.gray, fps, code=self._code),
            promised=promised,
            behind=self._behind,
            blur=self._blur,
        )
        self._since, self._before, self._code = now, frame.number, False
        self._behind = self._blur = None
        return facts

    def _look_at_code(self, gray: Pixels, seen: Seen) -> None:
        # Once in half a second is enough, and the first that is there; of one that was read the place is exact.
        if self._blur is not None:
            return
        places = [*(each.corners for each in seen.sightings), *(each.corners for each in seen.unread)]
        if places and (light := light_of(gray, places[0])) is not None:
            self._behind, self._blur = light


def facts_of(gray: Pixels, fps: float, *, code: bool) -> CameraFacts:
    """The numbers of one picture, (height, width) of uint8."""
    some = gray[::APART, ::APART]
    dark, light = np.percentile(some, (5, 95))
    return CameraFacts(
        fps=fps,
        brightness=float(some.mean()),
        contrast=float(light - dark),
        burnt=float((some >= BURNT).mean()),
        patch=_largest_patch(some >= BURNT),
        code=code,
    )


def light_of(gray: Pixels, corners: Corners) -> tuple[float, float] | None:
    """How much brighter it is around a code than on it, and how smeared its edges are; None if it is too small or pale.

    In pixels and grey levels, as of `CameraFacts`. A code that only moves is smeared in one direction: its sharpest
    edges count.
    """
    height, width = gray.shape
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    left, right = max(0, int(min(xs))), min(width, int(max(xs)) + 1)
    top, bottom = max(0, int(min(ys))), min(height, int(max(ys)) + 1)
    if right - left < LEAST_SIDE or bottom - top < LEAST_SIDE:
        return None
    part = gray[top:bottom, left:right].astype(np.float32)
    dark, light = np.percentile(part, (10, 90))
    contrast = float(light - dark)
    if contrast < LEAST_CONTRAST:
        return None
    across = np.abs(part[:, 2:] - part[:, :-2]) / 2
    down = np.abs(part[2:, :] - part[:-2, :]) / 2
    steepest = max(float(np.percentile(across, 99)), float(np.percentile(down, 99)))
    around = np.ones(gray.shape, np.bool_)[::APART, ::APART]
    around[top // APART : bottom // APART + 1, left // APART : right // APART + 1] = False
    outside = gray[::APART, ::APART][around]
    window = float(np.percentile(outside, 75)) if outside.size else 0.0
    behind = window - float(light)
    if window < DAZZLING:
        behind = min(behind, 0.0)
    return behind, contrast / (steepest * float(np.sqrt(2 * np.pi)))


def _largest_patch(burnt: np.ndarray[tuple[int, ...], np.dtype[np.bool_]]) -> float:
    """The share of the largest area of squares that hang together by their sides."""
    side = BLOCK // APART
    rows, columns = burnt.shape[0] // side, burnt.shape[1] // side
    if not rows or not columns:
        return float(burnt.mean())
    squares = burnt[: rows * side, : columns * side].reshape(rows, side, columns, side).mean(axis=(1, 3)) >= MOSTLY
    left = {(int(row), int(column)) for row, column in np.argwhere(squares)}
    largest = 0
    while left:
        border, area = [left.pop()], 0
        while border:
            row, column = border.pop()
            area += 1
            for beside in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                if beside in left:
                    left.remove(beside)
                    border.append(beside)
        largest = max(largest, area)
    return largest / (rows * columns)
