"""Follows a place that looks like a code from frame to frame, and brings what is there into one square."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from kiosk.scanning.frame import Pixels
from kiosk.scanning.opencv import cv2
from kiosk.scanning.reading.sighting import Corners

Matrix = NDArray[np.float64]

FINER = 1.25
"""Pixels of the square for one of the frame: frames that are moved against each other show more together."""
SMALLEST, LARGEST = 120, 300
"""Pixels a side of the square: the largest ticket still has five a module, and a frame takes 5 ms."""
QUIET = 3
"""Modules of quiet zone that the square has around a code whose corners are known; a box has its margin already."""
IN_A_BOX = 0.8
"""The share of an upright box that its code fills, roughly."""
WINDOW = 31
"""Pixels a side of what is looked for again at each of the points: no part of a code so large is like another."""
POINTS = 8
"""So many points a side are looked for."""
ENOUGH = 12
"""So many of them must be found."""
STRETCH = 0.15
"""By so much, as a share, a side may change its length from one frame to the next."""
_STOP = (cv2.TERM_CRITERIA_COUNT | cv2.TERM_CRITERIA_EPS, 12, 0.02)


class Spot(Protocol):
    """A place in a frame: corners of a code, or of an upright box around one; `module` in pixels, roughly."""

    @property
    def corners(self) -> Corners: ...
    @property
    def exact(self) -> bool: ...
    @property
    def module(self) -> float: ...


class Square:
    """One place, and where its square lies in the newest frame."""

    def __init__(self, spot: Spot) -> None:
        side = max(_side(spot.corners), 1.0)
        quiet = QUIET * spot.module / side if spot.exact else 0.0
        self.side = int(min(max(FINER * side * (1 + 2 * quiet), SMALLEST), LARGEST))
        inner = self.side / (1 + 2 * quiet)
        self.scale = inner / side
        self.pitch = min(max(spot.module * inner / side, 2.0), 12.0)
        self.code = inner / self.side if spot.exact else IN_A_BOX
        self._edge = quiet * inner
        self._steps = _points(self.side)
        self.to_frame = self._placed(spot.corners)

    def view(self, gray: Pixels, *, fine: bool = False) -> Pixels:
        """What the frame shows there, (side, side)."""
        how = cv2.INTER_CUBIC if fine else cv2.INTER_LINEAR
        return np.asarray(
            cv2.warpPerspective(
                gray, self.to_frame, (self.side, self.side), flags=how | cv2.WARP_INVERSE_MAP,
                borderMode=cv2.BORDER_REPLICATE,
            ),
            np.uint8,
        )  # fmt: skip

    def corners(self) -> Corners:
        """The code's corners in the newest frame."""
        low, high = self._edge, self.side - self._edge
        square = np.array([[(low, low), (high, low), (high, high), (low, high)]], np.float64)
        a, b, c, d = ((float(x), float(y)) for x, y in cv2.perspectiveTransform(square, self.to_frame)[0])
        return a, b, c, d

    def shift(self, right: float, down: float) -> None:
        """It has moved by so many pixels of the frame."""
        self.to_frame = np.array(((1, 0, right), (0, 1, down), (0, 0, 1)), np.float64) @ self.to_frame

    def follow(self, gray: Pixels, known: Pixels) -> bool:
        """Lay the square so that the frame shows in it what is `known`; False if too little of it is found.

        Measured on simulated hands: within 0.04 modules, also in much noise.
        """
        found, state, _ = cv2.calcOpticalFlowPyrLK(
            known,
            self.view(gray),
            self._steps,
            None,
            winSize=(WINDOW, WINDOW),
            maxLevel=2,
            criteria=_STOP,  # type: ignore[call-overload]
        )
        good = state.ravel() == 1
        if int(good.sum()) < ENOUGH:
            return False
        moved, _ = cv2.findHomography(self._steps[good], found[good], cv2.RANSAC, 1.5, maxIters=200, confidence=0.98)
        if moved is None or not self._like_a_hand(moved):
            return False
        self.to_frame = self.to_frame @ moved
        return True

    def _like_a_hand(self, moved: Matrix) -> bool:
        """Say whether a code can move like this from one frame to the next: its sides keep their lengths, nearly."""
        side = float(self.side)
        square = np.array([[(0, 0), (side, 0), (side, side), (0, side)]], np.float64)
        new = cv2.perspectiveTransform(square, moved)[0]
        sides = np.hypot(*(new - np.roll(new, -1, axis=0)).T) / side
        return bool((np.abs(sides - 1) < STRETCH).all())

    def _placed(self, corners: Corners) -> Matrix:
        low, high = self._edge, self.side - self._edge
        square = np.array([(low, low), (high, low), (high, high), (low, high)], np.float32)
        return np.asarray(cv2.getPerspectiveTransform(square, np.array(corners, np.float32)), np.float64)


def _points(side: int) -> NDArray[np.float32]:
    along = np.linspace(0.1 * side, 0.9 * side, POINTS, dtype=np.float32)
    return np.stack(np.meshgrid(along, along), -1).reshape(-1, 1, 2)


def _side(corners: Corners) -> float:
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = corners
    around = np.hypot([ax - bx, bx - cx, cx - dx, dx - ax], [ay - by, by - cy, cy - dy, dy - ay])
    return float(around.mean())
