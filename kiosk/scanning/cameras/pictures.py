"""Pictures as frames, each shown for a moment or, frame by frame, once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from kiosk.domain.camera_fault import CameraFault
from kiosk.domain.trouble import CameraTrouble
from kiosk.scanning.cameras.device import frame_of
from kiosk.scanning.cameras.pace import Pace
from kiosk.scanning.frame import Ended, NotYet, Pixels, Reading
from kiosk.scanning.opencv import cv2

PICTURE_SECONDS = 0.5
"""How long each picture of a folder is shown: long enough for the gate to take it seriously."""
PICTURE_FPS = 15.0
"""How many frames a second a picture is shown as."""

PICTURE_SUFFIXES = frozenset(".png .jpg .jpeg .bmp .webp .tif .tiff .pgm .ppm .pbm".split())


def is_picture(path: Path) -> bool:
    """Say whether a file is a picture, by its name."""
    return path.suffix.lower() in PICTURE_SUFFIXES


class Pictures:
    """One picture, or those of a folder in the order of their names.

    With `loop` the folder is looked at again each time round: other pictures may be there, or none any more, which
    is trouble as with a camera that was unplugged. A broken picture among others is passed over; alone it is a fault.
    """

    live = False

    def __init__(self, path: Path, loop: bool, every_frame: bool, monotonic: Callable[[], float]) -> None:
        """Raises CameraTrouble if there is no picture."""
        self._path, self._loop, self._monotonic = path, loop, monotonic
        self._repeats = 1 if every_frame else round(PICTURE_SECONDS * PICTURE_FPS)
        self._pace = None if every_frame else Pace(PICTURE_FPS)
        self._count = self._before = 0
        self._shown: tuple[int, Pixels | None] | None = None
        self._paths = self._there(CameraFault.NONE_THERE)

    def read(self) -> Reading:
        """Give the frame that is due. Raises CameraTrouble if no picture can be read, or none is there any more."""
        now = self._monotonic()
        due = self._count if self._pace is None else self._pace.due(now, self._count)
        if due < self._count:
            return NotYet()
        index = due // self._repeats - self._before
        if index >= len(self._paths):
            if not self._loop:
                return Ended()
            self._before, index, self._shown = due // self._repeats, 0, None
            self._paths = self._there(CameraFault.LOST)
        self._count = due + 1
        picture = self._picture(index)
        return NotYet() if picture is None else frame_of(picture, due, now)

    def close(self) -> None:
        """Let go of the picture."""
        self._shown = None

    def _there(self, fault: CameraFault) -> list[Path]:
        if not self._path.is_dir():
            return [self._path]
        paths = sorted(file for file in self._path.iterdir() if is_picture(file))
        if not paths:
            raise CameraTrouble(f"There are no pictures in {self._path}.", fault)
        return paths

    def _picture(self, index: int) -> Pixels | None:
        if self._shown is None or self._shown[0] != index:
            self._shown = (index, _read_picture(self._paths[index]))
        if self._shown[1] is None and len(self._paths) == 1:
            raise CameraTrouble(f"{self._paths[index]} is no picture that can be read.")
        return self._shown[1]


def _read_picture(path: Path) -> Pixels | None:
    try:
        # Not cv2.imread: on Windows it cannot open a path with an umlaut.
        picture = cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_COLOR)
    except (cv2.error, OSError):
        # Empty files, and pictures of more pixels than OpenCV takes.
        return None
    return None if picture is None else np.asarray(picture, np.uint8)
