"""Loads the frames of a film as gray planes, one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from kiosk.scanning.file_kind import FileTrouble
from kiosk.scanning.frame import Pixels
from kiosk.scanning.opencv import cv2

MOST_PIXELS = 40_000_000
"""Of a frame; 8K has 33 million."""


@dataclass(frozen=True, slots=True, eq=False)
class FilmFrame:
    """A frame, counted from 0, and the second of the film in which it is shown; `gray` is (height, width) of uint8."""

    gray: Pixels
    number: int
    seconds: float


def frames_of(path: Path) -> Iterator[FilmFrame]:
    """Give every frame of a film. Raises FileTrouble if it has none that can be shown."""
    # By name this library only: others would take digits in the name for the number of a series of pictures.
    film = cv2.VideoCapture(str(path.absolute()), cv2.CAP_FFMPEG)
    try:
        if not film.isOpened():
            raise FileTrouble(f"{path} is no video that can be read, or its end is missing. Copy it again, or as MP4.")
        if film.get(cv2.CAP_PROP_FRAME_WIDTH) * film.get(cv2.CAP_PROP_FRAME_HEIGHT) > MOST_PIXELS:
            raise FileTrouble(f"{path} has larger frames than can be read. Make a smaller copy of it, such as 1080p.")
        told = film.get(cv2.CAP_PROP_FPS)
        pace = told if 1 <= told <= 240 else 30.0
        number, last = 0, -1.0
        while film.grab():
            # A phone's film has no even pace, so its own times count; some containers have none.
            shown_at = film.get(cv2.CAP_PROP_POS_MSEC) / 1000
            seconds = shown_at if shown_at > last and (shown_at > 0 or number == 0) else number / pace
            given, picture = film.retrieve()
            if given and picture is not None:
                yield FilmFrame(np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), np.uint8), number, seconds)
            number, last = number + 1, seconds
        if number == 0:
            raise FileTrouble(f"{path} shows nothing: no frame of it can be read. Copy it again, or save it as MP4.")
    finally:
        film.release()
