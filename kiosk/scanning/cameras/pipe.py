"""A named pipe into which another program writes JPEG pictures, one after the other (MJPEG)."""

from __future__ import annotations

import os
import select
from pathlib import Path

import numpy as np

from kiosk.domain.trouble import CameraTrouble
from kiosk.scanning.cameras.mode import CameraMode
from kiosk.scanning.frame import Pixels
from kiosk.scanning.opencv import cv2

WAIT_SECONDS = 0.1
CHUNK = 1 << 20
LARGEST = 1 << 24
"""A picture of more bytes than that is none."""

_BEGIN, _END, _MARK = b"\xff\xd8", b"\xff\xd9", 0xFF
_SCAN = 0xDA


class Pipe:
    """Grabs the newest picture of a pipe; it may be opened before anybody writes, and writers may come and go."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor = -1
        self._bytes = b""
        self._newest = b""

    def open(self) -> CameraMode:
        """Open it. Raises CameraTrouble."""
        try:
            # Without waiting for a writer.
            self._descriptor = os.open(self._path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError as error:
            raise CameraTrouble(f"{self._path} cannot be opened: {error.strerror}.") from error
        return CameraMode(self._path.name, 0, 0, 0.0, "MJPG")

    def grab(self) -> bool:
        """Wait a moment for a whole picture."""
        if not select.select([self._descriptor], [], [], WAIT_SECONDS)[0]:
            return False
        while chunk := self._chunk():
            self._bytes += chunk
            if len(self._bytes) > LARGEST:
                self._bytes = b""
        pictures, self._bytes = split(self._bytes)
        if not pictures:
            return False
        self._newest = pictures[-1]
        return True

    def picture(self) -> Pixels | None:
        """Decode it."""
        try:
            picture = cv2.imdecode(np.frombuffer(self._newest, np.uint8), cv2.IMREAD_COLOR)
        except cv2.error:
            return None
        return None if picture is None else np.asarray(picture, np.uint8)

    def release(self) -> None:
        """Let go."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def _chunk(self) -> bytes:
        try:
            chunk = os.read(self._descriptor, CHUNK)
        except BlockingIOError:
            return b""
        if not chunk:
            # Nobody writes any more: what is left is half a picture.
            pictures, _ = split(self._bytes)
            self._bytes = b"".join(pictures[-1:])
        return chunk


def split(stream: bytes) -> tuple[list[bytes], bytes]:
    """Give the whole pictures of a stream, and what is left of it."""
    pictures: list[bytes] = []
    begin = stream.find(_BEGIN)
    while begin >= 0:
        end = _end_of(stream, begin)
        if end < 0:
            return pictures, stream[begin:]
        pictures.append(stream[begin:end])
        begin = stream.find(_BEGIN, end)
    # The first half of a beginning may be there already.
    return pictures, stream[-1:] if stream.endswith(_BEGIN[:1]) else b""


def _end_of(stream: bytes, begin: int) -> int:
    """Where the picture ends that begins there; -1 if it is not all there."""
    # Segment by segment up to the scan: what is told before may hold a small picture with an end of its own.
    at = begin + len(_BEGIN)
    while at + 4 <= len(stream) and stream[at] == _MARK:
        if stream[at + 1] == _SCAN:
            break
        at += 2 + int.from_bytes(stream[at + 2 : at + 4], "big")
    end = stream.find(_END, at)
    return -1 if end < 0 else end + len(_END)
