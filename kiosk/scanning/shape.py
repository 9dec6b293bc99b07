"""How large a place in a picture is, and whether the picture ends in it."""

from __future__ import annotations

from kiosk.scanning.reading.sighting import Corners

EDGE = 0.012
"""A corner within this share of the picture's height from its edge, or beyond it, is cut off."""


def area(corners: Corners) -> float:
    """In square pixels, for any way round."""
    turns = zip(corners, (*corners[1:], corners[0]), strict=True)
    return abs(sum(x * next_y - next_x * y for (x, y), (next_x, next_y) in turns)) / 2


def is_cut_off(corners: Corners, width: int, height: int) -> bool:
    """Whether a place reaches the edge of a picture of this size."""
    edge = EDGE * height
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return min(xs) < edge or min(ys) < edge or max(xs) > width - edge or max(ys) > height - edge
