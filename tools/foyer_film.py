"""Writes films of the simulated door: an empty foyer, or one in which something cannot be read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, cycle, islice
from pathlib import Path

import numpy as np

from kiosk.scanning.frame import Pixels
from kiosk.scanning.opencv import cv2
from tools.simulator.optics import Sensor
from tools.simulator.render import frames
from tools.simulator.scene import foyer
from tools.simulator.shot import Carrier, Shot

WIDTH, HEIGHT, FPS = 1280, 720, 15
ROOM = 110.0
DIFFERENT = 60
"""So many frames differ in their noise; then they come again."""

UNREAD = Shot(seed=5, text="GD24-" + "abcdefghijklmnopqrstuvwxyz", carrier=Carrier.PHONE, module=3.0, defocus=3.2)
"""A phone so far out of focus that nobody reads it."""


def empty_foyer(seed: int = 3) -> Iterator[Pixels]:
    """Nobody is there; the noise is new in each frame."""
    chance = np.random.default_rng(seed)
    room = foyer(chance, WIDTH, HEIGHT, ROOM)
    sensor = Sensor(chance, WIDTH, HEIGHT, 3.0, 100)
    for number in range(DIFFERENT):
        yield sensor.develop(room, np.random.default_rng((seed, number)))


def unread_foyer() -> Iterator[Pixels]:
    """Somebody holds up what cannot be read."""
    return frames(UNREAD, DIFFERENT, width=WIDTH, height=HEIGHT)


def write(path: Path, pictures: Iterable[Pixels], seconds: float | None = None, fps: int = FPS) -> int:
    """Write pictures as a film of JPEGs, as webcams send; again and again up to so many seconds. Gives their number."""
    coming = iter(pictures if seconds is None else islice(cycle(pictures), round(seconds * fps)))
    first = next(coming)
    height, width = first.shape[:2]
    film = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), fps, (width, height))
    if not film.isOpened():
        raise OSError(f"{path} cannot be written")
    count = 0
    for picture in chain((first,), coming):
        film.write(picture)
        count += 1
    film.release()
    return count
