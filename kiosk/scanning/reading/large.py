"""Reads the only picture there is, however large: a smaller copy of it first, then all of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np

from kiosk.scanning.frame import Pixels
from kiosk.scanning.opencv import cv2
from kiosk.scanning.reading.decoder import Decoder, Effort

LARGE = 2_500_000
"""A picture of more pixels is looked at in smaller copies too; 1920 x 1080 are fewer."""
ENOUGH_SECONDS = 0.3
"""After so long no further copy of a large picture is begun."""


def texts_of(ways: Sequence[Pixels], monotonic: Callable[[], float]) -> tuple[str, ...]:
    """Give the different texts in a picture, the first way to see it that shows one being enough."""
    for gray in ways:
        texts = _texts(gray) if gray.size <= LARGE else _texts_of_large(gray, monotonic)
        if texts:
            return texts
    return ()


def _texts(gray: Pixels, effort: Effort = Effort.STILL) -> tuple[str, ...]:
    # A reader of its own, as what it remembers of one picture means nothing for the next.
    return tuple(dict.fromkeys(sighting.text for sighting in Decoder().read(gray, effort)))


def _texts_of_large(gray: Pixels, monotonic: Callable[[], float]) -> tuple[str, ...]:
    """A code fills so many pixels that noise and moire hide it, or so few that only the full size shows it."""
    begun = monotonic()
    smallest, *between = reversed(list(_copies(gray)))
    texts = dict.fromkeys(_texts(smallest))
    texts |= dict.fromkeys(_texts(gray, Effort.LIVE))
    for copy in between:
        if texts or monotonic() - begun > ENOUGH_SECONDS:
            break
        texts |= dict.fromkeys(_texts(copy))
    return tuple(texts)


def _copies(gray: Pixels) -> Iterator[Pixels]:
    """Copies of half the size, a quarter and so on, to the first one that is not large."""
    while gray.size > LARGE:
        height, width = gray.shape
        half = (max(1, width // 2), max(1, height // 2))
        gray = np.asarray(cv2.resize(gray, half, interpolation=cv2.INTER_AREA), np.uint8)
        yield gray
