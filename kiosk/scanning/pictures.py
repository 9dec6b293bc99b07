"""Reads the codes of a picture, video or folder with the kiosk's own reader, for the command line."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.scanning.camera import is_picture, open_source
from kiosk.scanning.decoder import Decoder, Effort
from kiosk.scanning.frame import Ended, Frame


@dataclass(frozen=True, slots=True)
class FileReading:
    """What stands in a file.

    `codes` are the different texts in the order in which they are first seen; `milliseconds` is the time that
    reading took altogether, without loading the file.
    """

    codes: tuple[str, ...]
    milliseconds: float
    frames: int


def read_file(path: Path, monotonic: Callable[[], float] = time.perf_counter) -> FileReading:
    """Read all frames of a picture, video or folder.

    Raises CameraTrouble if the file is not there or is no picture or video.
    """
    effort = Effort.STILL if path.is_dir() or is_picture(path) else Effort.LIVE
    camera = open_source(path, every_frame=True)
    decoder = Decoder()
    codes: dict[str, None] = {}
    spent, frames = 0.0, 0
    try:
        while not isinstance(reading := camera.read(), Ended):
            if isinstance(reading, Frame):
                begun = monotonic()
                codes |= dict.fromkeys(sighting.text for sighting in decoder.read(reading.gray, effort))
                spent += monotonic() - begun
                frames += 1
    finally:
        camera.close()
    return FileReading(tuple(codes), spent * 1000, frames)
