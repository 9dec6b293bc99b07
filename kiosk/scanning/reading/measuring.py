"""What a place that looks like a code is like: how large, sharp, bright, burnt out."""

from __future__ import annotations

import numpy as np

from kiosk.scanning.frame import Pixels
from kiosk.scanning.opencv import cv2
from kiosk.scanning.reading.looks import part_of
from kiosk.scanning.reading.places import Place
from kiosk.scanning.reading.sighting import Measure
from kiosk.scanning.reading.straighten import QUIET, straighten

BURNT = 242
"""From this grey level on a pixel tells nothing any more."""


def measure(gray: Pixels, place: Place, *, speed: float = 0.0) -> Measure:
    """Measure a place of a picture."""
    part = part_of(gray, place).pixels
    code, rim = _code_and_rim(gray, place, part)
    dark, light = (float(level) for level in np.percentile(code, (10, 90)))
    contrast = max(1.0, light - dark)
    # The steepest step of a code that is as sharp as it gets goes from dark to light within about one pixel.
    soft = cv2.blur(part, (3, 3)).astype(np.float32)
    steps = np.abs(np.diff(soft, axis=1)) if soft.shape[1] > 1 else np.zeros((1, 1), np.float32)
    sharpness = min(1.0, float(np.percentile(steps, 97)) / contrast / 0.33)
    inverted = place.exact and float(np.median(rim)) < (dark + light) / 2
    burnt = float(np.mean(code >= BURNT))
    # White paper may be full light as a whole; a lamp's reflection takes the dark modules away in one part.
    glare = burnt if burnt and _blotch(code) else 0.0
    return Measure(place.module, sharpness, dark, light, glare, speed, inverted)


def _code_and_rim(gray: Pixels, place: Place, part: Pixels) -> tuple[Pixels, Pixels]:
    """The code alone, and the quiet zone close to it: light on paper, dark in a dark app, whatever lies farther out."""
    straight = straighten(gray, place.corners, (0, 0)) if place.exact else None
    if straight is None:
        return part, part
    inside = straight[QUIET:-QUIET, QUIET:-QUIET]
    ring = straight[QUIET // 2 : -QUIET // 2, QUIET // 2 : -QUIET // 2]
    wide = QUIET // 4
    rim = [ring[:wide].ravel(), ring[-wide:].ravel(), ring[:, :wide].ravel(), ring[:, -wide:].ravel()]
    return inside, np.concatenate(rim)


def _blotch(part: Pixels) -> bool:
    """Say whether the burnt pixels lie together in one large spot."""
    burnt = (part >= BURNT).astype(np.uint8)
    wide = max(3, max(part.shape) // 12) | 1
    return bool(cv2.erode(burnt, np.ones((wide, wide), np.uint8)).any())
