"""Webcams and cameras of the network, grabbed with OpenCV."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from kiosk.domain.camera_fault import CameraFault
from kiosk.domain.trouble import CameraTrouble
from kiosk.scanning.cameras.mode import CameraMode, ModeWish
from kiosk.scanning.cameras.negotiation import mode_of, negotiated
from kiosk.scanning.cameras.v4l import keep_frame_rate
from kiosk.scanning.frame import Pixels
from kiosk.scanning.opencv import cv2

log = logging.getLogger(__name__)

STREAM_MS = 1_500
"""So long a camera of the network may take for its answer and for a picture, in milliseconds."""

_BACKENDS = {"linux": cv2.CAP_V4L2, "win32": cv2.CAP_DSHOW, "darwin": cv2.CAP_AVFOUNDATION}
"""Named, because trying all of them takes seconds."""


class Captured:
    """What OpenCV opens; `opened` opens it, `settled` says what it gives. Raises CameraTrouble with `fault`."""

    def __init__(
        self,
        name: str,
        opened: Callable[[], cv2.VideoCapture],
        settled: Callable[[cv2.VideoCapture], CameraMode],
        fault: CameraFault,
    ) -> None:
        self._name, self._opened, self._settled, self._fault = name, opened, settled, fault
        self._capture: cv2.VideoCapture | None = None

    def open(self) -> CameraMode:
        """Open it, and say what it gives. Raises CameraTrouble."""
        self._capture = self._opened()
        try:
            if self._capture.isOpened():
                return self._settled(self._capture)
        except cv2.error as error:
            log.warning("camera %s: %s", self._name, error)
        self.release()
        raise CameraTrouble(f"{self._name} cannot be opened. Does another program use it?", self._fault)

    def grab(self) -> bool:
        """Wait for the next picture."""
        try:
            return self._capture is not None and self._capture.grab()
        except cv2.error as error:
            # A driver that answers what OpenCV does not expect.
            log.debug("camera %s: %s", self._name, error)
            return False

    def picture(self) -> Pixels | None:
        """Decode it; one that came in part is none."""
        if self._capture is None:
            return None
        try:
            given, picture = self._capture.retrieve()
        except cv2.error as error:
            log.debug("camera %s: %s", self._name, error)
            return None
        if not given or picture.ndim != 3:
            return None
        return np.asarray(picture, np.uint8)

    def release(self) -> None:
        """Let go."""
        if self._capture is not None:
            self._capture.release()
            self._capture = None


def webcam(name: str, number: int, node: Path | None, wish: ModeWish) -> Captured:
    """A camera of this computer, by its number or, where there is one, its node."""

    def opened() -> cv2.VideoCapture:
        where = number if node is None else str(node)
        return cv2.VideoCapture(where, _BACKENDS.get(sys.platform, cv2.CAP_ANY))

    def settled(capture: cv2.VideoCapture) -> CameraMode:
        mode = negotiated(capture, name, wish)
        # More of them show the past; with one alone the driver drops what comes while a picture is decoded.
        capture.set(cv2.CAP_PROP_BUFFERSIZE, 2)
        if wish.steady and not (node is not None and keep_frame_rate(node)):
            log.info("camera %s: its exposure cannot be held to the frame rate", name)
        return mode

    return Captured(name, opened, settled, CameraFault.IN_USE)


def stream(name: str, url: str) -> Captured:
    """A camera of the network, or a film that counts as one."""

    def opened() -> cv2.VideoCapture:
        limits = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, STREAM_MS, cv2.CAP_PROP_READ_TIMEOUT_MSEC, STREAM_MS]
        return cv2.VideoCapture(url, cv2.CAP_FFMPEG, [*limits, cv2.CAP_PROP_N_THREADS, 1])

    # The name of a stream may hold a password; the log gets what stands before it only.
    return Captured(name, opened, lambda capture: replace(mode_of(capture, name), name=name), CameraFault.NONE_THERE)
