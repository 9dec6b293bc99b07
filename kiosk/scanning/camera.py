"""Cameras, videos and folders of pictures as frames; the only file that knows OpenCV."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from kiosk.domain.trouble import CameraTrouble
from kiosk.scanning.frame import Camera, Ended, Frame, NotYet, Pixels, Reading
from kiosk.scanning.pace import Pace


@contextmanager
def _environment_kept() -> Iterator[None]:
    # OpenCV's wheel points Qt at its own Qt 5 plugins and fonts, and puts an empty entry (the working folder)
    # into the library path of every program we start, such as lp: all three go back to what they were.
    names = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR", "LD_LIBRARY_PATH")
    before = {name: os.environ.get(name) for name in names}
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


# Read by OpenCV once, when it is first used: V4L2 would wait 10 s for a frame of a dead camera, and FFmpeg
# writes about broken files to the terminal, which we tell in our own words.
os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "2")
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
with _environment_kept():
    import cv2

cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
# Its thread pool makes colour conversion of a frame no faster and takes the second core from the window.
cv2.setNumThreads(1)

__all__ = ["Camera", "is_picture", "open_source"]

WIDTH, HEIGHT = 1280, 720
"""Asked of a camera; it may give another size."""

PICTURE_SECONDS = 0.5
"""How long each picture of a folder is shown: long enough for the gate to take it seriously."""
PICTURE_FPS = 15.0
"""How many frames a second a picture is shown as."""

PICTURE_SUFFIXES = frozenset(".png .jpg .jpeg .bmp .webp .tif .tiff .pgm .ppm .pbm".split())

_BACKENDS = {"linux": cv2.CAP_V4L2, "win32": cv2.CAP_DSHOW, "darwin": cv2.CAP_AVFOUNDATION}
"""Named, because trying all of them takes seconds."""

Clock = Callable[[], float]


def open_source(
    source: str | int | Path,
    *,
    loop: bool = False,
    every_frame: bool = False,
    monotonic: Clock = time.monotonic,
) -> Camera:
    """Open a camera (by number), a video, a folder of pictures (in the order of their names) or one picture.

    Videos and pictures come at their own pace by the clock `monotonic`, late frames being skipped; with
    `every_frame` each frame of a video and each picture comes exactly once, at once. `loop` starts over at the
    end.
    Raises CameraTrouble if there is nothing to be seen.
    """
    if isinstance(source, int) or (isinstance(source, str) and source.isdecimal()):
        return _Device(int(source), monotonic)
    path = Path(source)
    if path.is_dir():
        pictures = sorted(file for file in path.iterdir() if is_picture(file))
        if not pictures:
            raise CameraTrouble(f"There are no pictures in {path}.")
        return _Pictures(pictures, loop, every_frame, monotonic)
    if not path.is_file():
        raise CameraTrouble(f"There is no file or folder {path}.")
    if is_picture(path):
        return _Pictures([path], loop, every_frame, monotonic)
    return _Video(path, loop, every_frame, monotonic)


def is_picture(path: Path) -> bool:
    """Say whether a file is a picture, by its name."""
    return path.suffix.lower() in PICTURE_SUFFIXES


class _Device:
    """A webcam."""

    live = True

    def __init__(self, number: int, monotonic: Clock) -> None:
        self._capture = cv2.VideoCapture(number, _BACKENDS.get(sys.platform, cv2.CAP_ANY))
        if not self._capture.isOpened():
            raise CameraTrouble(f"Camera {number} cannot be opened. Is it plugged in? Does another program use it?")
        # Uncompressed 720p does not fit through USB 2 at 30 frames a second. More than one buffer shows the past.
        self._capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
        self._capture.set(cv2.CAP_PROP_FRAME_WIDTH, WIDTH)
        self._capture.set(cv2.CAP_PROP_FRAME_HEIGHT, HEIGHT)
        self._capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
        self._monotonic = monotonic
        self._count = 0

    def read(self) -> Reading:
        given, picture = self._capture.read()
        if not given or picture is None:
            return NotYet()
        self._count += 1
        return _frame(np.asarray(picture, np.uint8), self._count - 1, self._monotonic())

    def close(self) -> None:
        self._capture.release()


class _Video:
    """A film, played at its own pace or frame by frame."""

    live = False

    def __init__(self, path: Path, loop: bool, every_frame: bool, monotonic: Clock) -> None:
        self._path, self._loop, self._every_frame, self._monotonic = path, loop, every_frame, monotonic
        self._capture = cv2.VideoCapture(str(path))
        if not self._capture.isOpened():
            raise CameraTrouble(f"{path} is no picture or video that can be read.")
        # Some containers tell no rate or a nonsensical one.
        told = self._capture.get(cv2.CAP_PROP_FPS)
        self._pace = Pace(told if 1 <= told <= 240 else 30.0)
        self._count = 0

    def read(self) -> Reading:
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
        return _frame(np.asarray(picture, np.uint8), self._count - 1, now)

    def close(self) -> None:
        self._capture.release()

    def _rewound(self) -> bool:
        # Opened again and not wound back: not every container can seek.
        self._capture.release()
        self._capture = cv2.VideoCapture(str(self._path))
        return bool(self._capture.grab())


class _Pictures:
    """Pictures, each shown for a moment or, frame by frame, once."""

    live = False

    def __init__(self, paths: Sequence[Path], loop: bool, every_frame: bool, monotonic: Clock) -> None:
        self._paths, self._loop, self._monotonic = paths, loop, monotonic
        self._repeats = 1 if every_frame else round(PICTURE_SECONDS * PICTURE_FPS)
        self._pace = None if every_frame else Pace(PICTURE_FPS)
        self._count = 0
        self._shown: tuple[int, Pixels | None] | None = None

    def read(self) -> Reading:
        now = self._monotonic()
        due = self._count if self._pace is None else self._pace.due(now, self._count)
        if due < self._count:
            return NotYet()
        index = due // self._repeats
        if index >= len(self._paths) and not self._loop:
            return Ended()
        self._count = due + 1
        picture = self._picture(index % len(self._paths))
        return NotYet() if picture is None else _frame(picture, due, now)

    def close(self) -> None:
        self._shown = None

    def _picture(self, index: int) -> Pixels | None:
        """A broken picture among others is passed over; alone it is a fault."""
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


def _frame(picture: Pixels, number: int, at: float) -> Frame:
    """A frame with its own gray plane; `picture` was made for it and is not used again by OpenCV."""
    gray = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), np.uint8)
    return Frame(picture, gray, number, at)
