"""The looks at a place: each shows one reader the part of the picture in another light."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from kiosk.scanning.frame import Pixels
from kiosk.scanning.opencv import cv2
from kiosk.scanning.reading import third, zbar, zxing
from kiosk.scanning.reading.places import Place
from kiosk.scanning.reading.sighting import Corners, Reading, Sighting, moved
from kiosk.scanning.reading.straighten import BENDS, straighten

MARGIN = 0.15
"""How much more than the place itself is shown, as part of its side: a code needs its quiet zone."""

SMALLEST = 24
"""Pixels a side of a part that is worth a look: the smallest code has 21 modules."""


@dataclass(frozen=True, slots=True)
class Part:
    """The part of a picture around a place, contiguous, with where it begins."""

    pixels: Pixels
    left: int
    top: int
    place: Place
    whole: Pixels


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a look read, and the corners of what it only found, in pixels of the picture."""

    readings: list[Reading]
    unread: list[Corners]


@dataclass(frozen=True, slots=True)
class Look:
    """A way to look; `price` is in nanoseconds a pixel of the part, measured on one core of an EPYC of 2024."""

    name: str
    price: float
    run: Callable[[Part], Outcome]
    up_to: int = 640
    """On a part with a longer side it does not pay: the code is large enough already."""

    def seconds(self, part: Part) -> float:
        """What it takes, roughly."""
        return self.price * part.pixels.size * 1e-9 + 2e-4

    def fits(self, part: Part) -> bool:
        """Say whether it may pay there."""
        return min(part.pixels.shape) >= SMALLEST and bool(max(part.pixels.shape) <= self.up_to)


def part_of(gray: Pixels, place: Place) -> Part:
    """Cut a place out of a picture; at least one pixel, as a reader may find a code beyond the edge of a small one."""
    xs, ys = [x for x, _ in place.corners], [y for _, y in place.corners]
    margin = MARGIN * max(max(xs) - min(xs), max(ys) - min(ys)) + 4 if place.exact else 0
    left, top = (
        min(max(0, int(min(along) - margin)), length - 1)
        for along, length in ((xs, gray.shape[1]), (ys, gray.shape[0]))
    )
    bottom, right = max(top + 1, int(max(ys) + margin) + 1), max(left + 1, int(max(xs) + margin) + 1)
    pixels = np.ascontiguousarray(gray[top:bottom, left:right])
    return Part(pixels, left, top, place, gray)


def scaled(pixels: Pixels, scale: float) -> Pixels:
    """The same in another size: cubic if larger, the mean of the pixels if smaller."""
    way = cv2.INTER_CUBIC if scale > 1 else cv2.INTER_AREA
    return np.asarray(cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=way), np.uint8)


def blurred(pixels: Pixels, sigma: float) -> Pixels:
    """The same, softened: the noise goes, and round modules run together."""
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), sigma), np.uint8)


def sharpened(pixels: Pixels, sigma: float, amount: float) -> Pixels:
    """The same, with what a blur of `sigma` pixels takes away added once more."""
    return np.asarray(cv2.addWeighted(pixels, 1 + amount, blurred(pixels, sigma), -amount, 0), np.uint8)


def evened(pixels: Pixels, around: int) -> Pixels:
    """The same, as bright and as rich in contrast everywhere: lamps, shadows and veils go."""
    plane = pixels.astype(np.float32)
    plane -= cv2.blur(plane, (around, around))
    plane *= 60 / cv2.sqrt(cv2.blur(plane * plane, (around, around)) + 20)
    return np.asarray(cv2.convertScaleAbs(np.clip(plane + 128, 0, 255)), np.uint8)


def _zxing(name: str, price: float, scale: float, light: Callable[[Pixels], Pixels], up_to: int = 640,
           threshold: zxing.Threshold = zxing.Threshold.LOCAL) -> Look:  # fmt: skip
    def run(part: Part) -> Outcome:
        seen, unread = zxing.read(light(scaled(part.pixels, scale) if scale != 1 else part.pixels), threshold)
        return Outcome(
            [Reading(_back(sighting, part, scale), name) for sighting in seen],
            [moved(corners, 1 / scale, part.left, part.top) for corners in unread],
        )

    return Look(name, price, run, up_to)


def _other(name: str, price: float, read: Callable[[Pixels], list[Sighting]], scale: float,
           light: Callable[[Pixels], Pixels], up_to: int = 640) -> Look:  # fmt: skip
    def run(part: Part) -> Outcome:
        seen = read(light(scaled(part.pixels, scale) if scale != 1 else part.pixels))
        return Outcome([Reading(_back(sighting, part, scale), name) for sighting in seen], [])

    return Look(name, price, run, up_to)


def _back(sighting: Sighting, part: Part, scale: float) -> Sighting:
    corners = moved(sighting.corners, 1 / scale, part.left, part.top)
    return Sighting(sighting.content, sighting.text, corners, sighting.reader)


def _bent(number: int) -> Look:
    def run(part: Part) -> Outcome:
        readings: list[Reading] = []
        if part.place.exact and (straight := straighten(part.whole, part.place.corners, BENDS[number])) is not None:
            seen, _ = zxing.read(straight, pyramid=False, invert=part.place.exact)
            readings += [
                Reading(Sighting(one.content, one.text, part.place.corners, one.reader), f"bent {number}")
                for one in seen
            ]
        return Outcome(readings, [])

    return Look(f"bent {number}", 0, run, 4000)


def _as_it_is(pixels: Pixels) -> Pixels:
    return pixels


LOOKS: tuple[Look, ...] = (
    _zxing("double", 45, 2, _as_it_is),
    _zxing("soft double", 55, 2, lambda pixels: blurred(pixels, 1.5)),
    _zxing("soft", 20, 1, lambda pixels: blurred(pixels, 1.2), 1400),
    _zxing("half", 8, 0.5, _as_it_is, 4000),
    _other("pyzbar soft", 110, zbar.read, 1, lambda pixels: blurred(pixels, 1), 500),
    _zxing("sharp treble", 200, 3, lambda pixels: sharpened(pixels, 4, 2), 320),
    _other("pyzbar sharp double", 380, zbar.read, 2, lambda pixels: sharpened(pixels, 3, 1.5), 300),
    _zxing("even double", 120, 2, lambda pixels: evened(pixels, 81), 400),
    _other("pyzbar", 110, zbar.read, 1, _as_it_is, 500),
    _zxing("thin double", 40, 2, lambda pixels: np.asarray(cv2.dilate(pixels, np.ones((3, 3))), np.uint8)),
    _zxing("soft treble", 100, 3, lambda pixels: blurred(pixels, 2.5), 320),
    _zxing("fat double", 40, 2, lambda pixels: np.asarray(cv2.erode(pixels, np.ones((3, 3))), np.uint8)),
    _other("pyzbar half", 30, zbar.read, 0.5, _as_it_is, 1600),
    _zxing("global double", 20, 2, _as_it_is, threshold=zxing.Threshold.GLOBAL),
    _zxing("sharp double", 110, 2, lambda pixels: sharpened(pixels, 4, 3), 500),
    _zxing("quarter", 6, 0.25, _as_it_is, 4000),
    _other("opencv", 280, third.read, 1, _as_it_is, 400),
)
"""What is tried at a place, cheap and likely ones first."""
BENT: tuple[Look, ...] = tuple(_bent(number) for number in range(len(BENDS)))
"""Tried where the corners are known."""
_NAMED = {look.name: look for look in LOOKS}
SECOND: tuple[Look, ...] = tuple(
    _NAMED[name] for name in ("pyzbar", "double", "soft", "pyzbar half", "half", "soft double")
)
"""Tried where a text was read that is worth nothing alone: other readers first."""


def live(turn: int) -> Iterator[Look]:
    """The looks at a place in a frame of a camera, going on with those that were not tried in the frames before."""
    number = len(LOOKS)
    for step in range(number):
        yield LOOKS[(turn + step) % number]
