"""A QR code seen in one frame."""

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


def moved(corners: Corners, scale: float, right: float = 0, down: float = 0) -> Corners:
    """Corners scaled about the origin and then moved, in pixels."""
    a, b, c, d = ((x * scale + right, y * scale + down) for x, y in corners)
    return a, b, c, d


def overlap(one: Corners, other: Corners) -> bool:
    """Say whether the middle of one code lies within the upright box around the other."""
    x, y = sum(x for x, _ in one) / 4, sum(y for _, y in one) / 4
    xs, ys = [x for x, _ in other], [y for _, y in other]
    return min(xs) <= x <= max(xs) and min(ys) <= y <= max(ys)
