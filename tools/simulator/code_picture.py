"""The modules of a code as a picture: square ones, or round ones as some mails and apps have them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from kiosk.scanning.frame import Pixels
from tools.simulator.canvas import Canvas, Colour
from tools.simulator.codes import Modules

DOT = 0.43
"""The radius of a round module, in modules."""


def painted(rows: Modules, front: Colour, back: Colour) -> Pixels:
    """One pixel a module: (side, side, 3) in blue, green, red."""
    return _coloured(rows.astype(np.float32), front, back)


def dotted(rows: Modules, fine: int, front: Colour, back: Colour) -> Pixels:
    """Round modules of `fine` pixels, and finder patterns with round corners."""
    side = len(rows)
    y, x = np.mgrid[0:fine, 0:fine] + 0.5
    dot = np.clip(fine * DOT - np.hypot(x - fine / 2, y - fine / 2) + 0.5, 0, 1)
    ink = np.kron(rows.astype(np.float32), dot)
    for row, column in ((0, 0), (0, side - 7), (side - 7, 0)):
        ink[row * fine : (row + 7) * fine, column * fine : (column + 7) * fine] = _eye(fine)
    return _coloured(ink, front, back)


def _eye(fine: int) -> NDArray[np.float32]:
    canvas = Canvas(0, 0, 7, 7, fine)
    canvas.rectangle(0, 0, 7, 7, (255, 255, 255), 2)
    canvas.rectangle(1, 1, 6, 6, (0, 0, 0), 1.3)
    canvas.rectangle(2, 2, 5, 5, (255, 255, 255), 1.1)
    return np.asarray(canvas.pixels[..., 0] / 255, np.float32)


def _coloured(ink: NDArray[np.floating], front: Colour, back: Colour) -> Pixels:
    share = ink[..., None]
    return np.asarray(share * np.asarray(front) + (1 - share) * np.asarray(back)).astype(np.uint8)
