"""Cameras for tests: a clock that goes when it is told to, pictures, a camera that does what a test says."""

from __future__ import annotations

import fcntl
import os
import termios
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import qrcode

from kiosk.domain.camera_fault import CameraFault
from kiosk.domain.trouble import CameraTrouble
from kiosk.scanning.frame import Frame, NotYet, Pixels, Reading

HEIGHT, WIDTH = 240, 320


class Hand:
    """A clock that goes when the test moves it."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def noise(seed: int, level: int = 120, spread: int = 12) -> Pixels:
    """A wall as a sensor sees it: never the same twice."""
    random = np.random.default_rng(seed)
    return random.integers(level, level + spread, (HEIGHT, WIDTH), np.uint8)


@cache
def code(text: str) -> Pixels:
    """A ticket before a wall."""
    picture = noise(1)
    modules = qrcode.make(text, box_size=5).get_image().convert("L")
    side = modules.height
    picture[4 : 4 + side, 40 : 40 + side] = np.asarray(modules, np.uint8)[: HEIGHT - 4]
    return picture


def frame(gray: Pixels, number: int = 0, at: float = 0.0) -> Frame:
    return Frame(np.repeat(gray[:, :, None], 3, 2), gray, number, at)


class ToldCamera:
    """Gives a picture with every look; `picture` makes it, None means none. `gone` is being unplugged."""

    def __init__(self, clock: Hand, picture: Callable[[int], Pixels | None] = noise, *, live: bool = True) -> None:
        self.clock, self.picture, self.live = clock, picture, live
        self.gone: CameraFault | None = None
        self.asked = self.number = self.opened = self.closed = 0

    def open(self) -> ToldCamera:
        self.opened += 1
        if self.gone is not None:
            raise CameraTrouble("It is not there.", CameraFault.NONE_THERE)
        return self

    def read(self) -> Reading:
        self.asked += 1
        if self.gone is not None:
            raise CameraTrouble("It was pulled out.", self.gone)
        picture = self.picture(self.number)
        if picture is None:
            return NotYet()
        self.number += 1
        return frame(picture, self.number - 1, self.clock.now)

    def close(self) -> None:
        self.closed += 1


def waited_for(done: Callable[[], bool], seconds: float = 20.0) -> None:
    """Wait for a real thread; the time is only so long that a test ends at all."""
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end, "nothing came of it"
        time.sleep(0.002)


class Hose:
    """Writes JPEG pictures into a named pipe, as a camera program does."""

    def __init__(self, path: Path) -> None:
        self.path = path
        os.mkfifo(path)
        self._file = path.open("r+b", buffering=0)

    def show(self, gray: Pixels) -> None:
        written, data = cv2.imencode(".jpg", cv2.cvtColor(gray, cv2.COLOR_GRAY2BGR))
        assert written
        self._file.write(data.tobytes())

    def show_if_wanted(self, gray: Pixels) -> None:
        """The same, if somebody reads and the last picture is gone: else the pipe would be full one day."""
        if not int.from_bytes(fcntl.ioctl(self._file, termios.FIONREAD, bytes(4)), "little"):
            self.show(gray)

    def close(self) -> None:
        self._file.close()
