"""How well the camera sees, in numbers: frame rate, light, glare, and whether a code was read. No picture is kept."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kiosk.scanning.frame import Pixels

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


@dataclass(frozen=True, slots=True)
class CameraFacts:
    """What the pictures since the last facts were like.

    `fps` are pictures a second. `brightness` is the mean, 0 to 255; `contrast` what lies between the darkest and the
    brightest twentieth. `burnt` is the share of burnt-out pixels, `patch` that of the largest burnt-out area, 0 to 1.
    """

    fps: float
    brightness: float
    contrast: float
    burnt: float
    patch: float
    code: bool


@dataclass(frozen=True, slots=True)
class NoPicture:
    """The camera gives no picture."""


CameraNews = CameraFacts | NoPicture


class Tap:
    """Counts pictures, and looks at one of them now and then."""

    def __init__(self, now: float) -> None:
        """`now` is monotonic, in seconds."""
        self._since, self._frames, self._code = now, 0, False

    def look(self, gray: Pixels, now: float, *, code: bool) -> CameraFacts | None:
        """Take a picture in, with a `code` read in it or not; the facts, if they are due."""
        self._frames += 1
        self._code = self._code or code
        spent = now - self._since
        if spent < EVERY_SECONDS:
            return None
        facts = facts_of(gray, self._frames / spent, code=self._code)
        self._since, self._frames, self._code = now, 0, False
        return facts


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
