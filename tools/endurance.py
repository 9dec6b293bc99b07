"""Shows 100,000 frames to the kiosk's scanner with two cameras and measures how much memory it has more after that."""

from __future__ import annotations

import argparse
import gc
import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import Any

import numpy as np
import psutil
from PySide6.QtCore import QCoreApplication

from kiosk.scanning.cameras.mount import Mount
from kiosk.scanning.frame import Frame, Pixels, Reading
from kiosk.scanning.gate import Gate
from kiosk.scanning.opencv import cv2
from kiosk.scanning.scanner import Scanner
from tools import foyer_film
from tools.simulator.draw import Difficulty, draw
from tools.simulator.render import frames as frames_of
from tools.tables import table

FRAMES = 100_000
EVERY = 10_000
WARM_UP = 2_000
"""Frames before the first look at the memory: what is made once is there by then."""
FRAME_SECONDS = 1 / 15
KEPT = 12
"""Pictures kept of each scene; noise is added anew to each frame."""
SCENE = 30
"""Frames of a scene, before the next one comes."""


class Clock:
    """Time goes on by a frame whenever somebody says so."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        """Seconds."""
        return self.now


class Endless:
    """A live camera that shows one scene after the other: nobody, a code held up, another one, one that is not read."""

    live = True

    def __init__(self, scenes: Sequence[Sequence[Pixels]], clock: Clock, seed: int) -> None:
        self._scenes, self._clock = scenes, clock
        self._chance = np.random.default_rng(seed)
        self._count = 0

    def read(self) -> Reading:
        """The next frame, at once."""
        scene = self._scenes[self._count // SCENE % len(self._scenes)]
        picture = scene[self._count % len(scene)].copy()
        # Enough to be another picture each time, and cheap.
        row = int(self._chance.integers(picture.shape[0]))
        picture[row] = self._chance.integers(90, 110, picture[row].shape, dtype=np.uint8)
        self._count += 1
        gray = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), np.uint8)
        return Frame(picture, gray, self._count, self._clock.now)

    def close(self) -> None:
        """Nothing to let go."""


def scenes(width: int, height: int) -> list[list[Pixels]]:
    """Nobody, two tickets one after the other with nobody between, a hard one, and one that nobody reads."""
    empty = [_scaled(picture, width, height) for picture in islice(foyer_film.empty_foyer(), KEPT)]
    shots = [draw(Difficulty.EASY, 1), draw(Difficulty.MEDIUM, 2), draw(Difficulty.HARD, 3)]
    smaller = width / foyer_film.WIDTH
    held = [
        list(frames_of(replace(shot, module=max(3.0, shot.module * smaller)), KEPT, width=width, height=height))
        for shot in shots
    ]
    unread = [_scaled(picture, width, height) for picture in islice(foyer_film.unread_foyer(), KEPT)]
    return [empty, held[0], empty, held[1], empty, unread, held[2]]


def _scaled(picture: Pixels, width: int, height: int) -> Pixels:
    return np.asarray(cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA), np.uint8)


def grown(count: int, *, every: int, width: int, height: int, warm_up: int = WARM_UP) -> Iterator[dict[str, Any]]:
    """Memory after every so many frames, and how much more that is than after the warm-up; in megabytes."""
    clock = Clock()
    shown = scenes(width, height)
    # Where one camera sees nobody the other one sees a ticket, and the other way round.
    cameras = [Endless(shown, clock, 1), Endless(shown[2:] + shown[:2], clock, 2)]
    scanner = Scanner([Mount(lambda camera=camera: camera) for camera in cameras], Gate(), clock)  # type: ignore[misc]
    told = {"tickets": 0, "previews": 0}
    scanner.shown.connect(lambda _presented: told.update(tickets=told["tickets"] + 1))

    def painted(_preview: object) -> None:
        told["previews"] += 1
        scanner.on_frame_painted()

    scanner.frame_ready.connect(painted)
    scanner.open()
    process, begun, base = psutil.Process(), time.perf_counter(), 0.0
    for number in range(-warm_up, count + 1, len(cameras)):
        clock.now += FRAME_SECONDS
        scanner.tick()
        if number == 0 or (number > 0 and number % every == 0):
            gc.collect()
            resident = process.memory_info().rss / 2**20
            base = base or resident
            yield {
                "frames": number,
                "MB": resident,
                "more": resident - base,
                **told,
                "ms a frame": (time.perf_counter() - begun) * 1000 / (number + warm_up + 1),
            }
    scanner.close()


def main() -> None:
    """Print a line every 10,000 frames; end with 1 if there was more than 10 MB more at the end."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=FRAMES)
    parser.add_argument("--every", type=int, default=EVERY)
    parser.add_argument("--size", default="1280x720")
    arguments = parser.parse_args()
    width, height = map(int, arguments.size.split("x"))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _application = QCoreApplication([])
    rows = []
    for row in grown(arguments.frames, every=arguments.every, width=width, height=height):
        rows.append(row)
        print({name: round(value, 2) for name, value in row.items()}, flush=True)
    print(f"\n{table(rows)}")
    if rows[-1]["more"] > 10:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
