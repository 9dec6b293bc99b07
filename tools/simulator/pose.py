"""Where a hand holds something, from moment to moment, and how that looks through the camera's lens."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tools.simulator.shot import Shot

Matrix = NDArray[np.float64]
FOCAL = 0.9
"""Focal length as a share of the picture's width: 58 degrees from side to side, as common webcams have."""
RATE = 30.0
"""Frames a second."""
EXPOSED = 0.5
"""The share of the time between two frames in which the sensor takes in light."""
TREMOR = 0.3
"""Pixels that even a calm hand moves while a frame is exposed."""
ROLLING = 0.6
"""The share of the time between two frames that lies between the first row and the last."""


@dataclass(frozen=True, slots=True)
class Box:
    """Whole pixels of a frame."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Moment:
    """One frame's pose: the middle of the code in pixels, its angles, and its way in pixels during the exposure."""

    x: float
    y: float
    module: float
    roll: float
    tilt: float
    tilt_way: float
    way: tuple[float, float]

    def projection(self, width: int) -> Matrix:
        """From the carrier's plane in modules to pixels of the frame (their middles are whole numbers)."""
        focal = FOCAL * width
        roll, tilt, lean = (math.radians(angle) for angle in (self.roll, self.tilt, self.tilt_way))
        c, s = math.cos(roll), math.sin(roll)
        turned = np.array(((c, -s, 0), (s, c, 0), (0, 0, 1)))
        axis = np.array((-math.sin(lean), math.cos(lean), 0))
        cross = np.array(((0, 0, axis[1]), (0, 0, -axis[0]), (-axis[1], axis[0], 0)))
        leaning = np.eye(3) + math.sin(tilt) * cross + (1 - math.cos(tilt)) * (cross @ cross)
        whole = leaning @ turned
        placed = np.column_stack((whole[:, 0], whole[:, 1], (0, 0, focal / self.module)))
        lens = np.array(((focal, 0, self.x), (0, focal, self.y), (0, 0, 1)))
        # Rolling shutter: lower rows are taken later, when the hand has moved on.
        late = np.array(self.way) / EXPOSED * ROLLING / (width * 9 / 16)
        rolled = np.array(((1, late[0], -late[0] * self.y), (0, 1 + late[1], -late[1] * self.y), (0, 0, 1)))
        return np.asarray(rolled @ lens @ placed)


class Hand:
    """A hand that shakes: slow drift and quick tremor, with moments of rest."""

    def __init__(self, shot: Shot, chance: np.random.Generator, x: float, y: float) -> None:
        self._shot, self._x, self._y = shot, x, y
        self._hertz = chance.uniform((0.7, 2.0, 7.0), (1.3, 4.0, 10.0))
        self._phase = chance.uniform(0, 2 * math.pi, (2, 3))
        share = np.array((0.5, 0.75, 0.35))
        self._share = share / math.sqrt(float((share**2).sum()) / 2)
        way = chance.uniform(0, 2 * math.pi)
        # Mostly to and fro along one line, so that there are moments of rest, as in life.
        self._axes = np.array(((math.cos(way), math.sin(way)), (-math.sin(way) * 0.35, math.cos(way) * 0.35)))
        self._nod = chance.uniform(0, 2 * math.pi, 3)

    def at(self, seconds: float) -> Moment:
        """The pose at a moment."""
        angle = 2 * math.pi * self._hertz * seconds + self._phase
        exposure = EXPOSED / RATE
        speed = max(self._shot.motion, TREMOR) / exposure
        velocity = (self._share * np.cos(angle)).sum(1) @ self._axes * speed
        moved = (self._share * np.sin(angle) / (2 * math.pi * self._hertz)).sum(1) @ self._axes * speed
        nod = np.sin(2 * math.pi * 1.1 * seconds + self._nod)
        shot = self._shot
        return Moment(
            self._x + float(moved[0]),
            self._y + float(moved[1]),
            shot.module * (1 + 0.006 * float(nod[0])),
            shot.roll + 0.4 * float(nod[1]),
            max(0.0, shot.tilt + 0.8 * float(nod[2])),
            shot.tilt_way,
            (float(velocity[0]) * exposure, float(velocity[1]) * exposure),
        )
