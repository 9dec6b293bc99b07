"""The foyer behind what is held up: windows, walls, posters, a plant and people, as a fixed webcam sees them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from kiosk.scanning.frame import Pixels
from kiosk.scanning.opencv import cv2

Room = NDArray[np.float32]
SMALL = (320, 180)
"""The foyer is out of focus: a quarter of the size is enough to draw it."""


def foyer(chance: np.random.Generator, width: int, height: int, brightness: float, near: float | None = None,
          who: np.random.Generator | None = None) -> Pixels:  # fmt: skip
    """Give the room as (height, width, 3) in blue, green, red, its mean about `brightness`.

    `near` is where somebody stands who holds something up, as a share of the width; `who` draws this person by lot.
    """
    w, h = SMALL
    room = np.empty((h, w, 3), np.float32)
    warm = _pale(chance, 120, 200)
    room[:] = np.linspace(warm, warm * chance.uniform(0.55, 0.85), h, dtype=np.float32)[:, None]
    floor = int(chance.uniform(0.62, 0.8) * h)
    room[floor:] = np.linspace(0.8, 1.2, h - floor, dtype=np.float32)[:, None, None] * _pale(chance, 50, 120)
    for _ in range(int(chance.integers(0, 4))):
        _window(room, chance)
    for _ in range(int(chance.integers(0, 3))):
        _poster(room, chance)
    if chance.uniform() < 0.5:
        _plant(room, chance, floor)
    for _ in range(int(chance.integers(0, 5))):
        _person(room, chance, float(chance.uniform(0, w)), floor, float(chance.uniform(12, 34)))
    far: Room = np.asarray(cv2.GaussianBlur(room, (0, 0), float(chance.uniform(0.8, 2.4))), np.float32)
    if near is not None:
        who = who or chance
        _person(far, who, near * w + float(who.uniform(-60, 60)), h, float(who.uniform(48, 72)))
        far = np.asarray(cv2.GaussianBlur(far, (0, 0), float(chance.uniform(0.5, 1.0))), np.float32)
    far *= brightness / max(1.0, float(far.mean()))
    large = cv2.resize(np.clip(far, 0, 255).astype(np.uint8), (width, height), interpolation=cv2.INTER_CUBIC)
    return np.asarray(large, np.uint8)


def _pale(chance: np.random.Generator, low: float, high: float) -> Room:
    """A colour as walls and floors have it: little more than grey."""
    return np.asarray(chance.uniform(low, high) * chance.uniform(0.86, 1.1, 3), np.float32)


def _window(room: Room, chance: np.random.Generator) -> None:
    x, y = int(chance.integers(-20, SMALL[0] - 20)), int(chance.integers(0, 40))
    across, down = int(chance.integers(25, 80)), int(chance.integers(40, 110))
    sky = np.linspace(250, 205, down, dtype=np.float32)[:, None, None] * np.array((1.0, 0.985, 0.96), np.float32)
    part = room[y : y + down, max(0, x) : max(0, x + across)]
    part[:] = sky[: len(part)]
    for cut in range(x, x + across + 1, max(12, across // 2)):
        cv2.line(room, (cut, y), (cut, y + down), (120, 124, 128), 2)
    cv2.rectangle(room, (x, y), (x + across, y + down), (110, 114, 118), 2)


def _poster(room: Room, chance: np.random.Generator) -> None:
    x, y = int(chance.integers(0, SMALL[0] - 40)), int(chance.integers(10, 70))
    across, down = int(chance.integers(26, 54)), int(chance.integers(40, 76))
    ground = np.asarray(chance.uniform(90, 235) + chance.uniform(-60, 60, 3), np.float32)
    cv2.rectangle(room, (x, y), (x + across, y + down), _tuple(ground), -1)
    head = _tuple(chance.uniform(30, 200, 3))
    cv2.rectangle(room, (x, y), (x + across, y + down // 5), head, -1)
    ink = _tuple(np.asarray(255 - ground) * 0.8)
    for line in range(y + down // 3, y + down - 4, 5):
        cv2.line(room, (x + 4, line), (int(chance.integers(x + across // 2, x + across - 3)), line), ink, 1)


def _plant(room: Room, chance: np.random.Generator, floor: int) -> None:
    x, size = int(chance.integers(0, SMALL[0])), float(chance.uniform(14, 30))
    cv2.rectangle(room, (x - 6, floor - 6), (x + 6, floor + 8), (70, 84, 110), -1)
    for _ in range(14):
        tilt, green = float(chance.uniform(-60, 60)), float(chance.uniform(60, 110))
        tip = (int(x + size * 0.5 * np.sin(np.radians(tilt))), int(floor - 8 - size * 0.7 * np.cos(np.radians(tilt))))
        cv2.ellipse(room, tip, (3, int(size * 0.6)), tilt, 0, 360, (green * 0.5, green, green * 0.6), -1)


def _person(room: Room, chance: np.random.Generator, x: float, floor: float, size: float) -> None:
    """Somebody as soft shapes: trunk and shoulders, neck, head and hair; `size` is about that of the head."""
    y = floor - size * 1.6
    skin = np.array((118, 148, 200)) * chance.uniform(0.35, 1.05)
    cloth = chance.uniform(25, 190) * chance.uniform(0.75, 1.15, 3)
    hair = chance.uniform(15, 110) * np.array((0.7, 0.85, 1.0))
    trunk = [(x - size * 0.95, floor + size), (x - size * 0.9, y + size * 0.35), (x - size * 0.4, y),
             (x + size * 0.4, y), (x + size * 0.9, y + size * 0.35), (x + size * 0.95, floor + size)]  # fmt: skip
    cv2.fillPoly(room, [np.round(np.array(trunk)).astype(np.int32)], _tuple(cloth), cv2.LINE_AA)
    cv2.ellipse(room, (int(x), int(y + size * 0.3)), (int(size * 0.85), int(size * 0.4)), 0, 0, 360, _tuple(cloth), -1)
    cv2.rectangle(
        room, (int(x - size * 0.17), int(y - size * 0.3)), (int(x + size * 0.17), int(y)), _tuple(skin * 0.85), -1
    )
    head = (int(x), int(y - size * 0.55))
    cv2.ellipse(room, (head[0], int(y - size * 0.68)), (int(size * 0.43), int(size * 0.5)), 0, 0, 360, _tuple(hair), -1)
    cv2.ellipse(room, head, (int(size * 0.36), int(size * 0.47)), 0, 0, 360, _tuple(skin), -1)
    cv2.ellipse(
        room, (head[0], int(y - size * 0.85)), (int(size * 0.38), int(size * 0.24)), 0, 180, 360, _tuple(hair), -1
    )


def _tuple(numbers: NDArray[np.floating]) -> tuple[float, float, float]:
    a, b, c = (float(number) for number in numbers)
    return a, b, c
