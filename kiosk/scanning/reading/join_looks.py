"""Looks at a joined picture: it has little noise left, so that blur can be undone and weak contrast stretched."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from itertools import count, cycle, islice

import numpy as np

from kiosk.scanning.frame import Pixels
from kiosk.scanning.opencv import cv2
from kiosk.scanning.reading import zbar, zxing
from kiosk.scanning.reading.join_evidence import Evidence, Plane
from kiosk.scanning.reading.sighting import Corners, Sighting
from kiosk.scanning.reading.straighten import BENDS, straighten

LOOKS_A_FRAME = 3
"""So many of the looks are tried on a frame, going on with the others in the next; one takes about 1 ms."""
BENDS_A_LOOK = 4
"""So many bends are tried at once, going on with the others the next time."""
REACH, FARTHEST = 2.6, 10
"""From the middle to the edge of what undoes a blur: sigmas of the blur, and pixels at most."""
_FIELD = 64

Look = Callable[[Evidence, float], list[Sighting]]


class Looks:
    """Reads one code that is joined from more and more frames; remembers which looks are to come."""

    def __init__(self) -> None:
        self._corners: Corners | None = None
        self._bends = cycle(BENDS)
        # Chosen by how many simulated codes each of them read that none before it did.
        self._looks: tuple[Look, ...] = (
            partial(self._undone, Evidence.even, 2.2, 0.03),
            partial(self._undone, Evidence.stretched, 3.0, 0.01),
            self._as_it_is,
            partial(self._undone, Evidence.stretched, 2.2, 0.03),
            self._straightened,
            partial(self._undone, Evidence.even, 1.2, 0.03),
            partial(self._undone, Evidence.stretched, 4.0, 0.002),
            self._second_opinion,
        )
        self._next = count()

    def read(self, evidence: Evidence, scale: float, looks: int = LOOKS_A_FRAME) -> list[Sighting]:
        """What the next `looks` read, `scale` being the pixels for one of the frame; the corners are of no use."""
        for at in islice(self._next, looks):
            if seen := self._looks[at % len(self._looks)](evidence, scale):
                return seen
        return []

    def _as_it_is(self, evidence: Evidence, scale: float) -> list[Sighting]:
        return self._zxing(_bytes(evidence.even()))

    def _undone(
        self, picture: Callable[[Evidence], Plane], blur: float, noise: float, evidence: Evidence, scale: float
    ) -> list[Sighting]:
        """Out of focus, or moved, by a sigma of `blur` pixels of the frame."""
        kernel = _inverse(round(blur * scale, 1), noise)
        sharp = cv2.filter2D(picture(evidence), -1, kernel, borderType=cv2.BORDER_REPLICATE)
        return self._zxing(_bytes(np.asarray(sharp, np.float32)))

    def _straightened(self, evidence: Evidence, scale: float) -> list[Sighting]:
        """Paper that is bent, and much tilt; the looks before told where the corners are."""
        if self._corners is None:
            return []
        picture = _bytes(evidence.even())
        for bend in islice(self._bends, BENDS_A_LOOK):
            straight = straighten(picture, self._corners, bend)
            if straight is not None and (seen := zxing.read(straight, pyramid=False)[0]):
                return seen
        return []

    def _second_opinion(self, evidence: Evidence, scale: float) -> list[Sighting]:
        return zbar.read(_bytes(evidence.stretched()))

    def _zxing(self, picture: Pixels) -> list[Sighting]:
        seen, unread = zxing.read(picture, pyramid=False)
        if unread:
            self._corners = unread[0]
        return seen


@cache
def _inverse(blur: float, noise: float) -> Plane:
    """What undoes a blur as well as noise allows (Wiener): `blur` is its sigma in pixels, `noise` a share of power."""
    along = np.fft.fftfreq(_FIELD)
    passed = np.exp(-2 * (np.pi * blur) ** 2 * (along[:, None] ** 2 + along[None] ** 2))
    whole = np.fft.fftshift(np.fft.ifft2(passed / (passed * passed + noise)).real)
    middle, reach = _FIELD // 2, min(round(REACH * blur) + 2, FARTHEST)
    kernel = whole[middle - reach : middle + reach + 1, middle - reach : middle + reach + 1]
    return np.asarray(kernel / kernel.sum(), np.float32)


def _bytes(picture: Plane) -> Pixels:
    return np.clip(picture, 0, 255).astype(np.uint8)
