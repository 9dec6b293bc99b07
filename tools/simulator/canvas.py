"""A drawing in the units of a code's modules, so that the same strokes give a coarse whole and a fine part."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from kiosk.scanning.frame import Pixels
from kiosk.scanning.opencv import cv2

FONTS = Path(__file__).resolve().parent.parent.parent / "resources" / "fonts"
Colour = tuple[float, float, float]
"""Blue, green, red."""
Spot = tuple[float, float]
_SHIFT = 4


class Canvas:
    """Pixels of a rectangle of the carrier's plane; the middle of the code is (0, 0), x to the right and y down.

    `pixels` is (height, width, 4): blue, green, red, opacity, premultiplied once everything is drawn opaque.
    """

    def __init__(self, left: float, top: float, right: float, bottom: float, scale: float) -> None:
        self.scale = scale
        self.left, self.top = left, top
        width, height = max(1, round((right - left) * scale)), max(1, round((bottom - top) * scale))
        self.pixels: Pixels = np.zeros((height, width, 4), np.uint8)

    def to_canvas(self) -> NDArray[np.float64]:
        """The projection from modules to the middle of its pixels."""
        s = self.scale
        return np.array(((s, 0, -self.left * s - 0.5), (0, s, -self.top * s - 0.5), (0, 0, 1)))

    def places(self) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Where each pixel lies, in modules."""
        height, width = self.pixels.shape[:2]
        x = ((np.arange(width) + 0.5) / self.scale + self.left).astype(np.float32)
        y = ((np.arange(height) + 0.5) / self.scale + self.top).astype(np.float32)
        return np.broadcast_to(x, (height, width)), np.broadcast_to(y[:, None], (height, width))

    def polygon(self, spots: Sequence[Spot], colour: Colour) -> None:
        """Fill a polygon that need not be convex."""
        cv2.fillPoly(self.pixels, [self._fixed(spots)], (*colour, 255), cv2.LINE_AA, _SHIFT)

    def rectangle(self, left: float, top: float, right: float, bottom: float, colour: Colour, bow: float = 0) -> None:
        """Fill an upright rectangle; `bow` is the radius of its corners."""
        if not bow:
            self.polygon(((left, top), (right, top), (right, bottom), (left, bottom)), colour)
            return
        turn = np.linspace(0, np.pi / 2, 9)
        east, south, west, north = right - bow, bottom - bow, left + bow, top + bow
        spots = [
            (x + bow * float(np.cos(angle)), y + bow * float(np.sin(angle)))
            for quarter, (x, y) in enumerate(((east, south), (west, south), (west, north), (east, north)))
            for angle in turn + quarter * np.pi / 2
        ]
        self.polygon(spots, colour)

    def ellipse(self, x: float, y: float, across: float, down: float, colour: Colour, turn: float = 0) -> None:
        """Fill an ellipse given by its two radii, turned by degrees."""
        angles = np.linspace(0, 2 * np.pi, 40, endpoint=False)
        c, s = np.cos(np.radians(turn)), np.sin(np.radians(turn))
        px, py = across * np.cos(angles), down * np.sin(angles)
        self.polygon(
            [(x + float(a * c - b * s), y + float(a * s + b * c)) for a, b in zip(px, py, strict=True)], colour
        )

    def line(self, spots: Sequence[Spot], colour: Colour, width: float) -> None:
        """Draw a line through places, at least one pixel wide."""
        thick = max(1, round(width * self.scale))
        cv2.polylines(self.pixels, [self._fixed(spots)], False, (*colour, 255), thick, cv2.LINE_AA, _SHIFT)

    def text(self, x: float, y: float, size: float, words: str, colour: Colour, *, bold: bool = False) -> None:
        """Write one line; `x` and `y` are its left top, `size` the height of the letters."""
        pixels = round(size * self.scale)
        if pixels < 4:
            return
        font = _font("Bold" if bold else "Regular", pixels)
        left, _, right, bottom = (round(number) for number in font.getbbox(words))
        column, row = round((x - self.left) * self.scale), round((y - self.top) * self.scale)
        height, width = self.pixels.shape[:2]
        if right <= left or column >= width or row >= height or column + right <= 0 or row + bottom <= 0:
            return
        mask = Image.new("L", (right, bottom))
        ImageDraw.Draw(mask).text((0, 0), words, 255, font)
        ink = np.asarray(mask, np.float32)[max(0, -row) : height - row, max(0, -column) : width - column, None] / 255
        row, column = max(0, row), max(0, column)
        part = self.pixels[row : row + ink.shape[0], column : column + ink.shape[1], :3]
        part[:] = part * (1 - ink) + np.asarray(colour, np.float32) * ink

    def stamp(self, picture: Pixels, side: float) -> None:
        """Put a square picture (blue, green, red) of the given side around the middle, its pixels kept hard."""
        fine = max(1, round(side * self.scale))
        x, y = round((-side / 2 - self.left) * self.scale), round((-side / 2 - self.top) * self.scale)
        large = cv2.resize(
            picture, (fine, fine), interpolation=cv2.INTER_AREA if fine < len(picture) else cv2.INTER_NEAREST
        )
        height, width = self.pixels.shape[:2]
        top, left = max(0, y), max(0, x)
        bottom, right = min(height, y + fine), min(width, x + fine)
        self.pixels[top:bottom, left:right, :3] = large[top - y : bottom - y, left - x : right - x]

    def _fixed(self, spots: Sequence[Spot]) -> NDArray[np.int32]:
        points = (np.asarray(spots, np.float64) - (self.left, self.top)) * self.scale - 0.5
        return np.round(points * (1 << _SHIFT)).astype(np.int32)


@cache
def _font(weight: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONTS / f"AtkinsonHyperlegibleNext-{weight}.ttf"), size)
