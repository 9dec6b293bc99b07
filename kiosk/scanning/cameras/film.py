"""A film as frames, played at its own pace or frame by frame."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from kiosk.domain.trouble import CameraTrouble
from kiosk.scanning.cameras.device import frame_of
from kiosk.scanning.cameras.pace import Pace
from kiosk.scanning.frame import Ended, NotYet, Reading
from kiosk.scanning.opencv import cv2


class Film:
    """Late frames are skipped; with `every_frame` each one comes once, at once. `loop` starts over at the end."""

    live = False

    def __init__(self, path: Path, loop: bool, every_frame: bool, monotonic: Callable[[], float]) -> None:
        self._path, self._loop, self._every_frame, self._monotonic = path, loop, every_frame, monotonic
        self._capture = cv2.VideoCapture(str(path))
        if not self._capture.isOpened():
            raise CameraTrouble(f"{path} is no picture or video that can be read.")
        # Some containers tell no rate or a nonsensical one.
        told = self._capture.get(cv2.CAP_PROP_FPS)
        self._pace = Pace(told if 1 <= told <= 240 else 30.0)
        self._count = 0

    def read(self) -> Reading:
        """Give the frame that is due."""
        now = self._monotonic()
        due = self._count if self._every_frame else self._pace.due(now, self._count)
        if due < self._count:
            return NotYet()
        while self._count <= due:
            if not self._capture.grab() and not (self._loop and self._rewound()):
                return Ended()
            self._count += 1
        given, picture = self._capture.retrieve()
        if not given or picture is None:
            return NotYet()
        return frame_of(np.asarray(picture, np.uint8), self._count - 1, now)

    def close(self) -> None:
        """Let go of the file."""
        self._capture.release()

    def _rewound(self) -> bool:
        # Opened again and not wound back: not every container can seek.
        self._capture.release()
        self._capture = cv2.VideoCapture(str(self._path))
        return bool(self._capture.grab())
