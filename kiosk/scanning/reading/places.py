"""Where in a picture something may be a QR code: where a reader found one, or where it is busy both ways."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kiosk.scanning.frame import Pixels
from kiosk.scanning.opencv import cv2
from kiosk.scanning.reading.sighting import Corners

Plane = NDArray[np.float32]

CELL = 16
"""Pixels a side of the cells in which busyness is measured: the smallest code that can be read covers nine of them."""
FAINT = 4.0
"""Mean step between neighbours, in grey levels, from which on a cell is busy; a code with white at 15 has 4 to 5."""
OVER_NOISE = 2.0
"""A busy cell is so many times busier than the picture, whose middle cell tells how strong the noise is."""
PART_OF_PEAK = 0.5
"""Around the busiest cell, what is at least so busy belongs to it: text beside a code is less so."""


@dataclass(frozen=True, slots=True)
class Place:
    """A part of a picture that may be a code.

    `corners` are those of a code if `exact`, else of an upright box with a margin. `module` is the width of a module
    in pixels, roughly. `sure` says that a reader saw the pattern of a QR code there; `strength` how busy it is.
    """

    corners: Corners
    exact: bool
    module: float
    sure: bool = False
    strength: float = 0.0


def found(corners: Corners) -> Place:
    """The place of a code that a reader found and could not read."""
    # How many modules it has is not told; tickets have 25 to 45.
    return Place(corners, exact=True, module=side(corners) / 33, sure=True)


def busy(gray: Pixels, most: int) -> list[Place]:
    """Give the busiest places of a picture, `most` at most, the busiest first."""
    if min(gray.shape) < 4 * CELL:
        return []
    small = cv2.resize(gray, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    half = np.asarray(cv2.blur(small, (2, 2)), np.uint8)
    cell, step = CELL // 2, 2
    rows, columns = (half.shape[0] - step) // cell, (half.shape[1] - step) // cell
    tall, wide = rows * cell, columns * cell
    here = half[:tall, :wide]
    steps = [
        _steps(other, here, (columns, rows))
        for other in (half[:tall, step : wide + step], half[step : tall + step, :wide])
    ]
    # Lines of text, shelves and fences are busy one way; a code is so both ways.
    map_ = cv2.min(*steps)
    limit = max(FAINT, OVER_NOISE * float(np.median(map_)))
    places = []
    for _ in range(most):
        _, peak, _, (column, row) = cv2.minMaxLoc(map_)
        if peak < limit:
            break
        level = max(PART_OF_PEAK * peak, limit * 0.8)
        _, labels, boxes, _ = cv2.connectedComponentsWithStats((map_ > level).astype(np.uint8), connectivity=4)
        left, top, width, height = (int(number) for number in boxes[labels[row, column]][:4])
        map_[max(0, top - 1) : top + height + 1, max(0, left - 1) : left + width + 1] = 0
        places.append(_box(left, top, width, height, gray, peak))
    return places


def _steps(other: Pixels, here: Pixels, cells: tuple[int, int]) -> Plane:
    """How far each cell differs from the same a little farther on, in grey levels."""
    mean = cv2.resize(cv2.absdiff(other, here), cells, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.blur(mean.astype(np.float32), (3, 3)), np.float32)


def _box(left: int, top: int, width: int, height: int, gray: Pixels, strength: float) -> Place:
    margin = CELL * 1.5
    x0, y0 = max(0.0, left * CELL - margin), max(0.0, top * CELL - margin)
    x1 = min(float(gray.shape[1] - 1), (left + width) * CELL + margin)
    y1 = min(float(gray.shape[0] - 1), (top + height) * CELL + margin)
    corners = (x0, y0), (x1, y0), (x1, y1), (x0, y1)
    return Place(corners, exact=False, module=max(1.0, max(x1 - x0, y1 - y0) / 40), strength=strength)


def side(corners: Corners) -> float:
    """The longer side of the upright box around it, in pixels."""
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return max(max(xs) - min(xs), max(ys) - min(ys))
