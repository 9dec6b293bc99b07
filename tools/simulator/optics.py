"""What lens, sensor and the webcam's own electronics make of the light."""

from __future__ import annotations

import math
from functools import cache
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from kiosk.scanning.frame import Pixels
from kiosk.scanning.opencv import cv2

Plane = NDArray[np.float32]
Light = TypeVar("Light", Plane, Pixels)
BANK = 192
"""The noise is made once, larger than a frame by this, and shifted anew for each frame: none is like another."""

LINEAR = (np.arange(256, dtype=np.float32) / 255) ** 2
"""Grey level to light: a gamma of 2 is near enough to sRGB, and quick both ways."""


def blurred(light: Light, defocus: float, way: tuple[float, float]) -> Light:
    """Out of focus by a sigma and moved during the exposure, both in pixels of this picture."""
    length = math.hypot(*way)
    if length > 0.7:
        light = np.asarray(cv2.filter2D(light, -1, streak(way), borderType=cv2.BORDER_REPLICATE), light.dtype)
    if defocus > 0.05:
        light = np.asarray(cv2.GaussianBlur(light, (0, 0), defocus, borderType=cv2.BORDER_REPLICATE), light.dtype)
    return light


def streak(way: tuple[float, float]) -> Plane:
    """The way of a point during the exposure, as a kernel whose sum is 1."""
    reach = math.ceil(math.hypot(*way) / 2) + 1
    kernel = np.zeros((2 * reach + 1, 2 * reach + 1), np.float32)
    steps = max(2, 4 * math.ceil(math.hypot(*way)))
    for part in np.linspace(-0.5, 0.5, steps):
        x, y = reach + part * way[0], reach + part * way[1]
        column, row = int(x), int(y)
        right, down = x - column, y - row
        kernel[row, column] += (1 - right) * (1 - down)
        kernel[row, column + 1] += right * (1 - down)
        kernel[row + 1, column] += (1 - right) * down
        kernel[row + 1, column + 1] += right * down
    return np.asarray(kernel / kernel.sum(), np.float32)


class Sensor:
    """A webcam: uneven light, white balance, noise, noise reduction, sharpening and JPEG."""

    def __init__(self, chance: np.random.Generator, width: int, height: int, noise: float, jpeg: int) -> None:
        self._noise, self._jpeg = noise, jpeg
        y, x = np.mgrid[0:height, 0:width].astype(np.float32)
        away = ((x / width - 0.5) ** 2 + (y / height - 0.5) ** 2)[..., None]
        warm = chance.uniform(-0.05, 0.05)
        balance = np.array((1 - warm, 1 + chance.uniform(-0.02, 0.02), 1 + warm), np.float32)
        self._gain = np.asarray((1.02 - chance.uniform(0.1, 0.35) * away) * balance, np.float32)
        self._haze = float(chance.uniform(0.005, 0.03))
        # Poisson noise is even once the gamma is applied; what the electronics add shows in the dark.
        level = np.arange(256, dtype=np.float32)
        self._levels = np.asarray(noise * np.sqrt(0.7 + 0.3 * (118 / np.maximum(level, 45)) ** 2), np.float32)
        soften, sharpen = min(0.75, 0.25 + 0.04 * noise), float(chance.uniform(0, 0.9))
        self._isp = _isp(soften, sharpen)

    def develop(self, picture: Pixels, chance: np.random.Generator) -> Pixels:
        """The frame as the computer gets it, from grey levels without noise."""
        height, width = picture.shape[:2]
        bank = _bank(height, width)
        down, right = (int(number) for number in chance.integers(0, BANK, 2))
        grain = bank[int(chance.integers(len(bank))), down : down + height, right : right + width]
        lit = np.asarray(cv2.multiply(picture, self._gain, dtype=cv2.CV_32F), np.float32)
        # A lens scatters a little of all light over the whole picture: nothing is quite black.
        lit += self._haze * (255 + float(picture.mean()))
        raw = cv2.add(lit, cv2.multiply(cv2.LUT(picture, self._levels), grain), dtype=cv2.CV_8U)
        done = cv2.filter2D(raw, -1, self._isp, borderType=cv2.BORDER_REPLICATE)
        if self._jpeg >= 100:
            return np.asarray(done, np.uint8)
        _, packed = cv2.imencode(".jpg", done, (cv2.IMWRITE_JPEG_QUALITY, self._jpeg))
        return np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), np.uint8)


def _isp(soften: float, sharpen: float) -> Plane:
    """Noise reduction that smears a little, then sharpening that leaves seams, as one kernel."""
    point = np.zeros((7, 7), np.float32)
    point[3, 3] = 1
    soft = cv2.GaussianBlur(point, (0, 0), soften)
    return np.asarray((1 + sharpen) * soft - sharpen * cv2.GaussianBlur(soft, (0, 0), 1.2), np.float32)


@cache
def _bank(height: int, width: int) -> Plane:
    """Two sheets of noise with sigma 1 in grey: fine in brightness, coarse in colour."""
    chance = np.random.default_rng(20240220)
    tall, wide = height + BANK, width + BANK
    sheets = []
    for _ in range(2):
        fine = chance.standard_normal((tall, wide), np.float32)
        fine = fine * np.float32(0.8) + cv2.GaussianBlur(fine, (0, 0), 1.0) * np.float32(1.2)
        colour = cv2.resize(chance.standard_normal((tall // 2 + 1, wide // 2 + 1, 3)).astype(np.float32), (wide, tall))
        sheets.append(fine[..., None] / fine.std() + np.float32(0.6) * colour / colour.std())
    return np.asarray(sheets, np.float32)
