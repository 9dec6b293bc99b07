"""What is seen of QR codes in one frame: those that were read, and those that were not."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

Point = tuple[float, float]
Corners = tuple[Point, Point, Point, Point]
"""The four corners of a code, going round; the first one is its top left, if the reader can tell."""


class Reader(StrEnum):
    """Which library read the code."""

    ZXING = "zxing-cpp"
    PYZBAR = "pyzbar"
    OPENCV = "opencv"


@dataclass(frozen=True, slots=True)
class Sighting:
    """One QR code in one frame.

    `content` is what the code says, as bytes that no library has changed: it decides. `text` is the same for
    reading on a terminal; its character set may be guessed. `corners` are pixels of the frame, x to the right and
    y down.
    """

    content: bytes
    text: str
    corners: Corners
    reader: Reader


@dataclass(frozen=True, slots=True)
class Reading:
    """What one look at a picture read; `look` names the look, as the same text read by two counts as read twice."""

    sighting: Sighting
    look: str


@dataclass(frozen=True, slots=True)
class Measure:
    """What a place that looks like a code is like, measured in the frame.

    `module` is the width of a module in pixels, `sharpness` 0 (nothing but blur) to 1 (as sharp as it gets at this
    size), `dark` and `light` the grey levels of its dark and light modules, `glare` the share of it that is burnt out,
    `speed` how far it moved since the last frame as a share of its width, `inverted` whether it is light on dark.
    """

    module: float
    sharpness: float
    dark: float
    light: float
    glare: float
    speed: float = 0.0
    inverted: bool = False


@dataclass(frozen=True, slots=True)
class Unread:
    """A place that looks like a QR code and could not be read; corners as of a sighting, or of an upright box."""

    corners: Corners
    measure: Measure


@dataclass(frozen=True, slots=True)
class Seen:
    """What one frame shows. `unread` never holds the place of a code that was read."""

    sightings: tuple[Sighting, ...] = ()
    unread: tuple[Unread, ...] = ()


def moved(corners: Corners, scale: float, right: float = 0, down: float = 0) -> Corners:
    """Corners scaled about the origin and then moved, in pixels."""
    a, b, c, d = ((x * scale + right, y * scale + down) for x, y in corners)
    return a, b, c, d


def middle(corners: Corners) -> Point:
    """The middle of a code, in pixels."""
    return sum(x for x, _ in corners) / 4, sum(y for _, y in corners) / 4


def overlap(one: Corners, other: Corners) -> bool:
    """Say whether the middle of one code lies within the upright box around the other."""
    x, y = middle(one)
    xs, ys = [x for x, _ in other], [y for _, y in other]
    return min(xs) <= x <= max(xs) and min(ys) <= y <= max(ys)
