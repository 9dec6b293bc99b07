"""Asks a camera for size and format until it gives enough, and reads back what it gives."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Protocol

from kiosk.scanning.cameras.mode import FPS, HEIGHT, WIDTH, CameraMode, ModeWish
from kiosk.scanning.opencv import cv2

log = logging.getLogger(__name__)

LEAST_WIDTH, LEAST_HEIGHT, LEAST_FPS = 640, 480, 10
"""With less than that another combination is tried."""

MJPG, YUYV = "MJPG", "YUYV"


class Properties(Protocol):
    """The half of OpenCV's VideoCapture that negotiates."""

    def get(self, propId: int, /) -> float:  # noqa: N803 - OpenCV's name
        ...

    def set(self, propId: int, value: float, /) -> bool:  # noqa: N803 - OpenCV's name
        ...


def negotiated(capture: Properties, name: str, wish: ModeWish) -> CameraMode:
    """Ask until the camera gives enough; of several that are not enough the one with the most pixels a second."""
    tried: list[tuple[float, str, int, int, CameraMode]] = []
    for fourcc, width, height in _combinations(wish):
        mode = _asked(capture, name, fourcc, width, height)
        log.info(
            "camera %s: asked for %s %dx%d, gives %s %dx%d at %.0f a second",
            *(name, fourcc, width, height, mode.format, mode.width, mode.height, mode.fps),
        )
        if _is_enough(mode):
            return mode
        tried.append((mode.width * mode.height * min(mode.fps, FPS), fourcc, width, height, mode))
    _, fourcc, width, height, _ = max(tried, key=lambda each: each[0])
    return _asked(capture, name, fourcc, width, height)


def _combinations(wish: ModeWish) -> Iterator[tuple[str, int, int]]:
    # Uncompressed 720p does not fit through USB 2 at 30 frames a second; a small picture does.
    sizes = dict.fromkeys(((wish.width, wish.height), (WIDTH, HEIGHT), (LEAST_WIDTH, LEAST_HEIGHT)))
    for fourcc in (MJPG, YUYV):
        for width, height in sizes:
            yield fourcc, width, height


def _is_enough(mode: CameraMode) -> bool:
    # A camera that does not tell its rate is believed: what comes is measured later.
    fast = mode.fps == 0 or mode.fps >= LEAST_FPS
    return fast and mode.width >= LEAST_WIDTH and mode.height >= LEAST_HEIGHT


def _asked(capture: Properties, name: str, fourcc: str, width: int, height: int) -> CameraMode:
    # The format first: which sizes and rates there are depends on it.
    capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*fourcc))
    capture.set(cv2.CAP_PROP_FRAME_WIDTH, width)
    capture.set(cv2.CAP_PROP_FRAME_HEIGHT, height)
    capture.set(cv2.CAP_PROP_FPS, FPS)
    return mode_of(capture, name)


def mode_of(capture: Properties, name: str) -> CameraMode:
    """What it says that it gives."""
    told = capture.get(cv2.CAP_PROP_FPS)
    return CameraMode(
        name,
        int(capture.get(cv2.CAP_PROP_FRAME_WIDTH)),
        int(capture.get(cv2.CAP_PROP_FRAME_HEIGHT)),
        told if 1 <= told <= 240 else 0.0,
        _letters(int(capture.get(cv2.CAP_PROP_FOURCC))),
    )


def _letters(fourcc: int) -> str:
    letters = (fourcc & 0xFFFFFFFF).to_bytes(4, "little")
    return letters.decode("ascii") if letters.isalnum() and letters.isascii() else ""
