"""OpenCV, imported so that it leaves Qt and other programs alone; the only file that imports it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager


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
os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "1")
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
with _environment_kept():
    import cv2

cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
# Its thread pool makes colour conversion of a frame no faster and takes the second core from the window.
cv2.setNumThreads(1)

__all__ = ["cv2"]
