"""A camera on a thread of its own: it keeps the newest picture, and a driver that hangs keeps nobody waiting."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event, Lock, Thread
from typing import Protocol

import numpy as np

from kiosk.domain.camera_fault import CameraFault
from kiosk.domain.trouble import CameraTrouble
from kiosk.scanning.cameras.mode import CameraMode
from kiosk.scanning.frame import Frame, NotYet, Pixels, Reading
from kiosk.scanning.opencv import cv2

log = logging.getLogger(__name__)

CLOSE_SECONDS = 0.2
"""So long a device has for ending, while the other camera waits; a frame takes 0.03 s, a driver that hangs for ever."""
REST_SECONDS = 0.01
"""Between two tries at a device that gives nothing at once."""
COUNTED = 30
"""The rate that really comes is that of so many pictures."""


class Grabber(Protocol):
    """What a device does; all of it on the device's own thread."""

    def open(self) -> CameraMode:
        """Open it, and say what it gives. Raises CameraTrouble."""
        ...

    def grab(self) -> bool:
        """Wait for the next picture, about a second at most, and keep it as it came; False if there is none."""
        ...

    def picture(self) -> Pixels | None:
        """The picture that was grabbed last, (height, width, 3) in blue, green, red, in memory of its own."""
        ...

    def release(self) -> None:
        """Let go."""
        ...


_left_behind: dict[str, Thread] = {}
"""Threads that hang in a driver, by node or name. Of the process and not of an object: they outlive those."""


class Device:
    """A live camera. `node` is its file, if it has one: when that vanishes, the camera is gone.

    Its pictures are decoded only when somebody waits for one, which is said by asking in vain; of several that came
    meanwhile the newest counts.
    """

    live = True

    def __init__(self, name: str, grabber: Grabber, monotonic: Callable[[], float], node: Path | None = None) -> None:
        """Begin to open it; whether that succeeds, `read` tells. Raises CameraTrouble if its driver hangs still."""
        self._key = name if node is None else str(node)
        if (before := _left_behind.pop(self._key, None)) is not None and before.is_alive():
            _left_behind[self._key] = before
            raise CameraTrouble(
                f"The driver of {name} hangs. Please unplug the camera and plug it in.", CameraFault.LOST
            )
        self._name, self._grabber, self._monotonic, self._node = name, grabber, monotonic, node
        self._lock, self._stop = Lock(), Event()
        self._wanted = True
        self._newest: Frame | None = None
        self._trouble: CameraTrouble | None = None
        self._mode: CameraMode | None = None
        self._came: deque[float] = deque(maxlen=COUNTED)
        self._thread = Thread(target=self._run, name=f"camera {name}", daemon=True)
        self._thread.start()

    @property
    def mode(self) -> CameraMode | None:
        """What it gives, and how many pictures a second have come; None until it is open."""
        with self._lock:
            if self._mode is None:
                return None
            spent = self._came[-1] - self._came[0] if self._came else 0.0
            return replace(self._mode, given=(len(self._came) - 1) / spent if spent else 0.0)

    def read(self) -> Reading:
        """Give the newest picture, once. Raises CameraTrouble."""
        with self._lock:
            frame, self._newest = self._newest, None
            self._wanted = frame is None
            trouble = self._trouble
        if frame is not None:
            return frame
        if trouble is not None:
            raise CameraTrouble(str(trouble), trouble.fault)
        if self._node is not None and not self._node.exists():
            raise CameraTrouble(f"{self._name} was unplugged.", CameraFault.LOST)
        return NotYet()

    def close(self) -> None:
        """Let go; a thread that hangs in the driver is left behind, and what it holds is never touched again."""
        self._stop.set()
        self._thread.join(CLOSE_SECONDS)
        if self._thread.is_alive() and self._key not in _left_behind:
            log.warning("camera %s: its driver does not answer, its thread is left behind", self._name)
            _left_behind[self._key] = self._thread

    def _run(self) -> None:
        try:
            mode = self._grabber.open()
        except CameraTrouble as trouble:
            with self._lock:
                self._trouble = trouble
            return
        with self._lock:
            self._mode = mode
        try:
            number = 0
            while not self._stop.is_set():
                number = self._take_next(number)
        finally:
            self._grabber.release()

    def _take_next(self, number: int) -> int:
        if not self._grabber.grab():
            self._stop.wait(REST_SECONDS)
            return number
        at = self._monotonic()
        with self._lock:
            self._came.append(at)
            wanted = self._wanted
        picture = self._grabber.picture() if wanted else None
        if picture is not None:
            # Not under the lock: whoever asks meanwhile gets nothing yet, and is not kept waiting.
            frame = frame_of(picture, number, at)
            with self._lock:
                self._newest = frame
        return number + 1


def frame_of(picture: Pixels, number: int, at: float) -> Frame:
    """A frame with its own gray plane; `picture` was made for it and is not used again."""
    gray = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), np.uint8)
    return Frame(picture, gray, number, at)
