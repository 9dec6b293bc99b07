"""Loads the pictures of a file as gray planes, whatever a phone, a scanner or a web page made of them."""

from __future__ import annotations

import struct
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageSequence

from kiosk.scanning.file_kind import FileTrouble
from kiosk.scanning.frame import Pixels

MOST_PIXELS = 120_000_000
"""More are refused before anything is unpacked; the largest scanners of a page stay below that."""
MOST_PIXELS_JPEG = 210_000_000
"""A photo of a phone has up to 200 million."""
LARGE_JPEG = 50_000_000
"""A JPEG of more pixels is unpacked in half its size, which costs a quarter of time and memory."""

WHITE, BLACK = 255, 0
# Pillow's limit would refuse photos of today's phones; the ones above are asked before anything is unpacked.
Image.MAX_IMAGE_PIXELS = None

_BROKEN = (OSError, SyntaxError, ValueError, EOFError, MemoryError, RuntimeError, struct.error, LookupError, TypeError)
"""What Pillow raises for broken files; found by breaking thousands of good ones at random."""

_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP", "AVIF", "JPEG2000", "PPM")


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """One picture of a file: ways to see it, likeliest first, each (height, width) of uint8 and contiguous.

    There is more than one way if parts are transparent: on white paper, and on black. `seconds` is when it is shown in
    an animation; pages and single pictures have none.
    """

    ways: tuple[Pixels, ...]
    seconds: float | None


def pictures_in(path: Path) -> Iterator[Shown]:
    """Give the picture of a file, or each one of a TIFF with several pages or an animation, one at a time.

    Turned and mirrored ones are left as they are: a code is read however it is held.
    Raises FileTrouble if it is damaged, or larger than any camera's.
    """
    try:
        with warnings.catch_warnings():
            # Pillow remarks on tags of which a code needs none.
            warnings.simplefilter("ignore")
            with Image.open(path, formats=_FORMATS) as picture:
                yield from _shown(path, picture)
    except _BROKEN as error:
        raise FileTrouble(
            f"{path} is damaged, or a part of it is missing. Copy it again, or save it as PNG."
        ) from error


def _shown(path: Path, picture: Image.Image) -> Iterator[Shown]:
    _check_size(path, picture)
    # A photo of a phone carries small pictures of itself beside it: those are no pages.
    pages = 1 if picture.format == "MPO" else getattr(picture, "n_frames", 1)
    if pages == 1:
        yield Shown(_ways(picture), None)
        return
    animated, seconds = picture.format != "TIFF", 0.0
    for page in ImageSequence.Iterator(picture):
        _check_size(path, page)
        ways = _ways(page)
        yield Shown(ways, seconds if animated else None)
        seconds += float(page.info.get("duration") or 0) / 1000


def _check_size(path: Path, picture: Image.Image) -> None:
    width, height = picture.size
    jpeg = picture.format in ("JPEG", "MPO")
    if width * height > (MOST_PIXELS_JPEG if jpeg else MOST_PIXELS):
        raise FileTrouble(f"{path} has {width} x {height} pixels, more than can be read. Scale it down and try again.")
    if jpeg and width * height > LARGE_JPEG:
        picture.draft("L", (width // 2, height // 2))


def _ways(picture: Image.Image) -> tuple[Pixels, ...]:
    if picture.mode == "RGB" and "transparency" not in picture.info and picture.format in ("JPEG", "MPO"):
        # Asked before it is unpacked, a JPEG gives its brightness alone, in a third of the time.
        picture.draft("L", picture.size)
    if picture.has_transparency_data:
        return _on_white_and_black(picture)
    if picture.mode.startswith(("I", "F")):
        return (_stretched(np.asarray(picture, np.float32)),)
    if picture.mode not in ("1", "L", "RGB"):
        picture = picture.convert("RGB")
    return (_plane(picture),)


def _on_white_and_black(picture: Image.Image) -> tuple[Pixels, ...]:
    both = picture.convert("RGBA").convert("LA")
    opaque = np.asarray(both.getchannel("A"), np.uint16)
    shown = np.asarray(both.getchannel("L"), np.uint16) * opaque
    if opaque.min() == WHITE:
        return ((shown // WHITE).astype(np.uint8),)
    return tuple(((shown + ground * (WHITE - opaque)) // WHITE).astype(np.uint8) for ground in (WHITE, BLACK))


def _plane(picture: Image.Image) -> Pixels:
    return np.array(picture if picture.mode == "L" else picture.convert("L"), np.uint8, order="C")


def _stretched(values: np.ndarray[tuple[int, ...], np.dtype[np.float32]]) -> Pixels:
    """16 bits and more as 8: from the darkest to the lightest, as scanners seldom use all of them."""
    values = np.nan_to_num(values)
    darkest, lightest = float(values.min()), float(values.max())
    if lightest <= darkest:
        return np.full(values.shape, WHITE, np.uint8)
    return np.ascontiguousarray((values - darkest) * (255 / (lightest - darkest)), np.uint8)
