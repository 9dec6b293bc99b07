"""Draws the foyer as a webcam sees it, and things that hands move in front of it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from tools.clip_things import Picture

WIDTH, HEIGHT = 1280, 720
GRAIN = 1.6
"""Standard deviation of the sensor's noise, in steps of brightness."""
STEADY = 7.0
"""A pixel that changes by no more than this keeps its value, as behind a webcam's noise reduction."""

Plane = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Pose:
    """Where a thing is held: its middle in pixels, its height in pixels, and three angles in degrees."""

    x: float
    y: float
    height: float
    roll: float = 0.0
    yaw: float = 0.0
    pitch: float = 0.0


class Foyer:
    """A softly lit room with people far away, seen by a fixed camera; blue, green, red."""

    def __init__(self, seed: int) -> None:
        chance = np.random.default_rng(seed)
        wall = np.linspace((132, 156, 172), (84, 104, 122), HEIGHT, dtype=np.float32)[:, None]
        room = np.broadcast_to(wall, (HEIGHT, WIDTH, 3)).copy()
        for left in (90, 330, 570):
            cv2.rectangle(room, (left, 40), (left + 170, 400), (236, 240, 240), -1)
            cv2.rectangle(room, (left + 80, 40), (left + 90, 400), (140, 150, 158), -1)
        cv2.rectangle(room, (0, 520), (WIDTH, HEIGHT), (70, 88, 104), -1)
        cv2.rectangle(room, (860, 120), (1200, 430), (95, 58, 31), -1)
        cv2.rectangle(room, (860, 430), (1200, 446), (50, 182, 242), -1)
        for _ in range(14):
            leaf = (int(chance.integers(770, 850)), int(chance.integers(330, 520)))
            green = (50, int(chance.integers(90, 130)), 60)
            cv2.ellipse(room, leaf, (12, 60), float(chance.uniform(-50, 50)), 0, 360, green, -1)
        self._room = cv2.GaussianBlur(room, (0, 0), 7)
        self._walkers = [
            (
                float(chance.uniform(0, WIDTH)),
                float(chance.uniform(-55, 55)),
                chance.uniform(40, 120, 3),
            )
            for _ in range(5)
        ]
        y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
        distance = ((x / WIDTH - 0.45) ** 2 + (y / HEIGHT - 0.4) ** 2)[..., None]
        self._light = np.asarray(1.04 - 0.55 * distance, np.float32)
        # A sensor's noise is made once and shifted: it must move, but a new one each frame would fill the file.
        coarse = chance.normal(0, 1, (HEIGHT // 2 + 64, WIDTH // 2 + 64)).astype(np.float32)
        self._grain = cv2.resize(coarse, None, fx=2, fy=2, interpolation=cv2.INTER_LINEAR)
        self._last = np.zeros((HEIGHT, WIDTH, 3), np.float32)
        self._chance = chance

    def empty(self, seconds: float) -> Plane:
        """The room at a moment, with people passing far behind."""
        # Far out of focus, so a quarter of the size is enough to draw them.
        people = cv2.resize(self._room, (WIDTH // 4, HEIGHT // 4), interpolation=cv2.INTER_AREA)
        for start, speed, colour in self._walkers:
            x = int((start + speed * seconds) % (WIDTH + 300) - 150) // 4
            sway = int(2 * math.sin(5 * seconds + start))
            cv2.ellipse(people, (x, 124), (11, 42), 0, 0, 360, tuple(map(float, colour)), -1)
            cv2.ellipse(people, (x + sway // 2, 74), (7, 9), 0, 0, 360, (108, 134, 166), -1)
        blurred = cv2.GaussianBlur(people, (0, 0), 4.5)
        return np.asarray(
            cv2.resize(blurred, (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC),
            np.float32,
        )

    def develop(self, picture: Plane, seconds: float) -> Picture:
        """Light, soft focus and grain: what the webcam makes of it."""
        flicker = 1 + 0.006 * math.sin(2.3 * seconds)
        soft = cv2.GaussianBlur(picture * self._light * np.float32(flicker), (0, 0), 1.1)
        dx, dy = (int(number) for number in self._chance.integers(0, 128, 2))
        grain = self._grain[dy : dy + HEIGHT, dx : dx + WIDTH, None]
        raw = np.asarray(soft + GRAIN * grain, np.float32)
        # Webcams hold on to what hardly changes, too: without it half of the file would be noise.
        changed = np.abs(raw - self._last).max(2, keepdims=True) > STEADY
        self._last = np.where(changed, raw, self._last)
        return np.clip(self._last, 0, 255).astype(np.uint8)


def hold(picture: Plane, held: Picture, pose: Pose, moved: tuple[float, float]) -> Plane:
    """Draw `held` (red, green, blue, opacity) in its pose; `moved` is how far it went while exposed, in pixels."""
    height, width = held.shape[:2]
    corners = np.array(((0, 0), (width, 0), (width, height), (0, height)), np.float32)
    to_picture = cv2.getPerspectiveTransform(corners, _projected(corners, width, height, pose))
    # Made smaller by area first: a projection alone would leave out rows of a much larger drawing.
    layer = cv2.warpPerspective(_shiny(held), to_picture, (WIDTH, HEIGHT), flags=cv2.INTER_AREA)
    length = max(1, round(math.hypot(*moved)))
    if length > 1:
        layer = cv2.filter2D(layer, -1, _streak(moved, length))
    # Premultiplied, so that edges do not turn dark where they are blurred.
    opacity = layer[..., 3:] / 255
    shadow = cv2.GaussianBlur(np.roll(opacity, (14, 10), (0, 1)), (0, 0), 22)[..., None]
    return np.asarray(picture * (1 - 0.35 * shadow) * (1 - opacity) + layer[..., :3], np.float32)


def _shiny(held: Picture) -> Plane:
    """Blue, green, red, premultiplied, with light falling from above left."""
    height, width = held.shape[:2]
    fall = np.linspace(1.04, 0.9, height, dtype=np.float32)[:, None, None] + np.linspace(
        0.03, -0.04, width, dtype=np.float32
    ).reshape(1, width, 1)
    layer = held[..., (2, 1, 0, 3)].astype(np.float32)
    layer[..., :3] *= fall * layer[..., 3:] / 255
    return np.asarray(layer, np.float32)


def _projected(corners: NDArray[np.float32], width: int, height: int, pose: Pose) -> NDArray[np.float32]:
    roll, yaw, pitch = (math.radians(angle) for angle in (pose.roll, pose.yaw, pose.pitch))
    # The thing's middle is the middle of its upper part: the hand and the arm hang below.
    flat = (corners - (width / 2, height * 0.36)) * (pose.height / height)
    x = flat[:, 0] * math.cos(roll) - flat[:, 1] * math.sin(roll)
    y = flat[:, 0] * math.sin(roll) + flat[:, 1] * math.cos(roll)
    depth = 1 + (x * math.sin(yaw) + y * math.sin(pitch)) / 1100
    return np.stack((pose.x + x * math.cos(yaw) / depth, pose.y + y * math.cos(pitch) / depth), 1).astype(np.float32)


def _streak(moved: tuple[float, float], length: int) -> NDArray[np.float32]:
    size = 2 * (length // 2) + 3
    kernel = np.zeros((size, size), np.float32)
    middle, reach = size // 2, length / 2
    dx, dy = moved[0] / length * reach, moved[1] / length * reach
    ends = [(round(middle + sign * dx), round(middle + sign * dy)) for sign in (-1, 1)]
    cv2.line(kernel, ends[0], ends[1], 1.0, 1, cv2.LINE_AA)
    return np.asarray(kernel / kernel.sum(), np.float32)
