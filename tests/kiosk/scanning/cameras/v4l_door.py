"""A program for the test of a webcam: one eye on a node that `fake_v4l.c` plays; says what it meets, a line each."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from kiosk.scanning.cameras.listing import Found
from kiosk.scanning.cameras.mode import ModeWish
from kiosk.scanning.cameras.mount import FirstFound, Mount
from kiosk.scanning.cameras.sources import open_found
from kiosk.scanning.eye import Eye
from kiosk.scanning.frame import Camera
from kiosk.scanning.reading.decoder import Decoder
from tests.kiosk.scanning.cameras.lab import Hand, waited_for

FOLDER = Path(os.environ["FAKE_DIR"])
NODE = FOLDER / "fakevideo0"


class Door:
    """The eye, its clock, and what the camera is told to do."""

    def __init__(self) -> None:
        self.clock = Hand()
        self.eye = Eye(Mount(FirstFound(self._listing, self._open)), Decoder(), self.clock)
        self.eye.open()

    def until(self, holds: Callable[[], bool], step: float) -> None:
        """Go on until something holds; `step` are the seconds that the clock goes with each look."""

        def went_on() -> bool:
            self.clock.now += step
            self.eye.tick()
            return holds()

        waited_for(went_on, 60)

    def sees(self) -> None:
        """Wait for a picture, and say which mode it came in."""
        # A picture that does not come at once is no fault here: the clock goes only enough for the tries to open.
        self.until(lambda: self.eye.lame is None and self._has_picture(), 0.002)
        mode = self.eye.mode
        assert mode is not None
        say(f"sees {mode.name} {mode.format} {mode.width} {mode.height} {mode.fps:.0f}")

    def is_lame(self) -> None:
        """Wait for a fault, and say which."""
        began = self.clock.now
        self.until(lambda: self.eye.lame is not None, 0.02)
        assert self.eye.lame is not None
        say(f"lame {self.eye.lame.fault.value} {'soon' if self.clock.now - began < 2 else 'late'}")

    def _has_picture(self) -> bool:
        return self.eye.mode is not None and self.eye.mode.given > 0

    def _listing(self) -> list[Found]:
        return [Found("usb-fake", "Fake", 0, NODE)] if NODE.exists() else []

    def _open(self, found: Found, _wish: ModeWish) -> Camera:
        return open_found(found, ModeWish(1920, 1080, steady=True), monotonic=self.clock)


def say(line: str) -> None:
    """Tell the test."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    door = Door()
    door.sees()
    for mishap in ("gone", "frozen", "hangs"):
        sign = FOLDER / mishap
        sign.touch()
        door.is_lame()
        sign.unlink()
        door.sees()
    NODE.rename(FOLDER / "away")
    (FOLDER / "no-mjpeg").touch()
    door.is_lame()
    (FOLDER / "away").rename(NODE)
    door.sees()
    door.eye.close()


if __name__ == "__main__":
    main()
