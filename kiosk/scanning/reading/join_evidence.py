"""The sum of many pictures of one code, each counting for what it shows."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from kiosk.scanning.frame import Pixels
from kiosk.scanning.opencv import cv2

Plane = NDArray[np.float32]

BURNT = 247
"""Grey level from which on a spot without anything dark near it is taken for glare."""
BURNT_COUNTS = np.float32(0.02)
"""What is burnt out says nothing; not quite nothing, so that there is a picture where it always is."""
CENTRE = 0.6
"""The share of a code's side in which two different codes have nothing in common: without the finder patterns."""

EVEN = 11
"""Over so many modules light is taken to be even."""
LEAST_CONTRAST = 0.3
"""The share of the usual contrast below which there is nothing to be seen."""


class Evidence:
    """Adds up pictures of one code that lie exactly over each other, (side, side) of uint8."""

    def __init__(self, first: Pixels, pitch: float, code: float) -> None:
        """`pitch` is the pixels a module, `code` the share of the side that the code fills."""
        side = len(first)
        edge = round(side * (1 - CENTRE * code) / 2)
        self._centre = slice(edge, side - edge, 2)
        self._soft = 0.3 * pitch
        around = 2 * round(EVEN * pitch / 2) + 1
        self._around = around, around
        spot = max(3, round(2.5 * pitch))
        self._spot = np.ones((spot, spot), np.uint8)
        self._weights: Plane = np.zeros(first.shape, np.float32)
        self._sums: Plane = np.zeros(first.shape, np.float32)
        self.pictures = 0
        self.add(first, 1.0)

    def mean(self) -> Pixels:
        """The picture that all of them give together."""
        return self._mean

    def stretched(self) -> Plane:
        """The same with all its shades, its dark modules near 20 and its light ones near 235."""
        whole = self._sums / self._weights
        dark, light = np.percentile(whole[self._centre, self._centre], (3, 97))
        return np.asarray((whole - np.float32(dark)) * np.float32(215 / max(light - dark, 1)) + 20, np.float32)

    def even(self) -> Plane:
        """The same with light and contrast that are even: dark modules are near 70 and light ones near 190."""
        whole = self._sums / self._weights
        whole -= cv2.blur(whole, self._around)
        # A running sum of what is nowhere negative may come out a little below nothing.
        contrast = np.sqrt(np.maximum(cv2.blur(whole * whole, self._around), 0))
        # Where there is hardly any contrast, as under a lamp's reflection, there is nothing but noise to be stretched.
        contrast += np.float32(LEAST_CONTRAST) * contrast[self._centre, self._centre].mean() + np.float32(0.2)
        return np.asarray(whole * np.float32(60 * (1 + LEAST_CONTRAST)) / contrast + 128, np.float32)

    def likeness(self, view: Pixels) -> tuple[float, float]:
        """How alike a picture and the sum are in the middle, -1 to 1, and how much of the sum's contrast it has."""
        inside = self._middle(view)
        inside -= inside.mean()
        both = float((inside * self._known).mean())
        own, known = float((inside * inside).mean()), float((self._known * self._known).mean())
        if own < 1 or known < 1:
            return 0.0, 0.0
        return both / (own * known) ** 0.5, both / known

    def add(self, view: Pixels, weight: float) -> None:
        """Take in one more picture."""
        counts = np.full(view.shape, weight, np.float32)
        burnt = cv2.erode(view, self._spot)
        if burnt.max() >= BURNT:
            counts[cv2.dilate(burnt, self._spot) >= BURNT] *= BURNT_COUNTS
        self._weights += counts
        self._sums += counts * view
        self.pictures += 1
        self._mean: Pixels = np.asarray(cv2.convertScaleAbs(self._sums / self._weights), np.uint8)
        self._known = self._middle(self._mean)
        self._known -= self._known.mean()

    def _middle(self, view: Pixels) -> Plane:
        # Modules, neither noise nor the light that falls on them: a reflection alone would make any two pictures alike.
        soft = cv2.GaussianBlur(view.astype(np.float32), (0, 0), self._soft)
        return np.asarray((soft - cv2.blur(soft, self._around))[self._centre, self._centre], np.float32)
