"""Makes a code that was found but not read easier to read: straightened."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from kiosk.scanning.frame import Pixels
from kiosk.scanning.reading.sighting import Corners

Plane = NDArray[np.float32]
Bend = tuple[float, float]

SIDE = 132
"""Pixels a side of the straightened code: 3 to 6 a module for the sizes tickets have. Measured: 99 to 198."""
QUIET = 16
"""Pixels of quiet zone around it."""

# Three corners of a QR code have a finder pattern and are found exactly; paper and cloth stretch towards the
# fourth. Two numbers say how much, as part of the side: along the bottom edge and along the right edge.
_STEPS = (-0.06, -0.04, -0.02, 0.0, 0.02, 0.04, 0.06)
BENDS: tuple[Bend, ...] = tuple(
    sorted(((x, y) for x in _STEPS for y in _STEPS), key=lambda bend: abs(bend[0]) + abs(bend[1]))
)
"""All bends worth trying, the flattest first."""


def straighten(gray: Pixels, corners: Corners, bend: Bend) -> Pixels | None:
    """Give the code in `corners` as a square of SIDE pixels with its quiet zone, contiguous.

    None if the corners are no real quadrangle. Nearest pixels are taken: the reader makes them black and white.
    """
    across, down, bulge_across, bulge_down = _grid()
    to_frame = _projection(corners)
    if to_frame is None:
        return None
    a, b, c, d, e, f, g, h = to_frame
    x = across + np.float32(bend[0]) * bulge_across
    y = down + np.float32(bend[1]) * bulge_down
    depth = g * x + h * y + np.float32(1)
    # Beyond the horizon the projection turns over; the code itself never lies there.
    depth = np.maximum(depth, np.float32(1e-3))
    height, width = gray.shape
    column = np.clip((a * x + b * y + c) / depth, 0, width - 1).astype(np.intp)
    row = np.clip((d * x + e * y + f) / depth, 0, height - 1).astype(np.intp)
    return gray[row, column]


@cache
def _grid() -> tuple[Plane, Plane, Plane, Plane]:
    line = ((np.arange(SIDE + 2 * QUIET) - QUIET + 0.5) / SIDE).astype(np.float32)
    across, down = np.meshgrid(line, line)
    return across, down, 4 * across * (1 - across) * down, 4 * down * (1 - down) * across


def _projection(corners: Corners) -> tuple[np.float32, ...] | None:
    """The eight numbers of the projection from the unit square to the quadrangle (Heckbert 1989)."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = corners
    dx1, dx2, sx = x1 - x2, x3 - x2, x0 - x1 + x2 - x3
    dy1, dy2, sy = y1 - y2, y3 - y2, y0 - y1 + y2 - y3
    area = dx1 * dy2 - dx2 * dy1
    if abs(area) < 1:
        return None
    g = (sx * dy2 - dx2 * sy) / area
    h = (dx1 * sy - sx * dy1) / area
    numbers = (x1 - x0 + g * x1, x3 - x0 + h * x3, x0, y1 - y0 + g * y1, y3 - y0 + h * y3, y0, g, h)
    return tuple(np.float32(number) for number in numbers)
