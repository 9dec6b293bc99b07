"""Says when a camera does not see any more: no picture, always the same one, or a black one; pure."""

from __future__ import annotations

import numpy as np

from kiosk.domain.camera_fault import CameraFault
from kiosk.scanning.frame import Pixels
from kiosk.scanning.opencv import cv2

PATIENCE_SECONDS = 1.625
"""Without a new picture for so long, or with black ones, something is wrong: seen within 2 s (R6), the end of a
device that hangs included."""
OPENING_SECONDS = 5.0
"""So long a camera may take for its first picture: some think for two seconds, and what it can is asked first."""

BLACK_MEAN = 12.0
"""Grey levels of a picture without light: under a lid a sensor still gives noise, and some add a level to that."""
BLACK_RANGE = 12.0
"""Grey levels between the parts of a black picture; anything that is lit is brighter than that."""
_PARTS = (16, 9)


class Watch:
    """Watches one camera from when it was opened; `now` is monotonic, in seconds."""

    def __init__(self, now: float) -> None:
        self._opened = now
        self._last_new: float | None = None
        self._last_same: float | None = None
        self._black_since: float | None = None

    def on_new(self, now: float, *, black: bool) -> None:
        """A picture came that is not the last one again."""
        self._last_new = now
        self._last_same = None
        if not black:
            self._black_since = None
        elif self._black_since is None:
            self._black_since = now

    def on_same(self, now: float) -> None:
        """The last picture came once more, to the last pixel; a sensor's noise never does that."""
        self._last_same = now

    def fault(self, now: float) -> CameraFault | None:
        """What is wrong with its pictures at this moment."""
        # Some cameras give a black without any noise: that is no frozen picture, and nothing that replugging mends.
        alive = self._last_new if self._black_since is None or self._last_same is None else self._last_same
        if alive is None:
            # If the first picture is the last one of before, it froze before it was opened.
            patience = OPENING_SECONDS if self._last_same is None else PATIENCE_SECONDS
            if now - self._opened < patience:
                return None
        elif now - alive < PATIENCE_SECONDS:
            return self._black(now)
        frozen = self._last_same is not None and now - self._last_same < PATIENCE_SECONDS / 2
        return CameraFault.FROZEN if frozen else CameraFault.LOST

    def _black(self, now: float) -> CameraFault | None:
        if self._black_since is None or now - self._black_since < PATIENCE_SECONDS:
            return None
        return CameraFault.BLACK


def is_black(gray: Pixels) -> bool:
    """Say whether nothing can be seen in a picture: next to no light, and no part brighter than another."""
    if float(gray[::16, ::16].mean()) >= BLACK_MEAN:
        return False
    parts = cv2.resize(gray, _PARTS, interpolation=cv2.INTER_AREA)
    return float(np.ptp(parts)) < BLACK_RANGE
