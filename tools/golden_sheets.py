"""Sheets of small pictures that know the names of their tiles, and how much two tiles differ."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image
from PySide6.QtGui import QImage

Tile = npt.NDArray[np.uint8]
"""Rows x columns x red, green, blue."""

SMALLER = 5
"""A tile is a screen of 1280 x 720 or 720 x 1280, so many times smaller: each of its pixels is the mean of 25."""
LEVELS = 31
"""The steps of red, green and blue that are kept (five bits): as good to the eye and a quarter of the size."""
ACROSS = {256: 8, 144: 12}
"""How many tiles of this width stand side by side."""
BLOCK = 4
"""Differences are looked for in squares of so many pixels: as high as a small letter."""

SHIFT = 0.5
"""How much a tile may be lighter or darker on the whole in one of the three colours, of 255."""
WORST = 11.0
"""How much a square may differ (root of the mean of squares). Measured: other edges of the same letters stay below 8.5,
one other digit in the smallest line is above 13 (tests/tools/test_golden_sheets.py holds both)."""


@dataclass(frozen=True, slots=True)
class Difference:
    """How much two tiles differ: on the whole in one of the three colours, and in the square that differs most."""

    shift: float
    worst: float

    @property
    def small(self) -> bool:
        """Whether it is no more than another rasteriser may do to the edges of letters."""
        return self.shift <= SHIFT and self.worst <= WORST


def pillow(picture: QImage) -> Image.Image:
    """The same picture for Pillow."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    size = plain.width(), plain.height()
    return Image.frombytes("RGB", size, bytes(plain.constBits()), "raw", "BGRX", plain.bytesPerLine())


def shrunk(picture: Image.Image) -> Tile:
    """A screen as a tile."""
    return np.asarray(picture.convert("RGB").reduce(SMALLER))


def difference(one: Tile, other: Tile) -> Difference:
    """How much two tiles differ; those of two sizes differ as much as can be."""
    if one.shape != other.shape:
        return Difference(255, 255)
    apart = one.astype(np.float32) - other.astype(np.float32)
    rows, columns = apart.shape[0] // BLOCK, apart.shape[1] // BLOCK
    squares = (apart**2).mean(axis=2)[: rows * BLOCK, : columns * BLOCK].reshape(rows, BLOCK, columns, BLOCK)
    shift = np.abs(apart.mean(axis=(0, 1))).max()
    return Difference(float(shift), float(np.sqrt(squares.mean(axis=(1, 3)).max())))


@dataclass(frozen=True, slots=True)
class Sheet:
    """Kept tiles by name, rounded, and their mean red, green and blue before that."""

    tiles: Mapping[str, Tile]
    means: Mapping[str, Sequence[float]]

    def difference(self, name: str, new: Mapping[str, Tile]) -> Difference:
        """How much a new tile differs from the one that is kept.

        On the whole it is compared as it was, so that another colour is seen; square by square rounded in the same
        way, so that rounding is no difference.
        """
        kept, now = self.tiles[name], new[name]
        if kept.shape != now.shape:
            return Difference(255, 255)
        shift = max(abs(one - other) for one, other in zip(self.means[name], _mean(now), strict=True))
        return Difference(shift, difference(kept, rounded(now)).worst)


def _mean(tile: Tile) -> list[float]:
    return [round(float(value), 3) for value in tile.reshape(-1, 3).mean(axis=0)]


def rounded(tile: Tile) -> Tile:
    """The tile in the colours that are kept; a colour that changes a little never becomes a quite different one."""
    return (np.round(tile.astype(np.float32) * (LEVELS / 255)) * (255 / LEVELS)).round().astype(np.uint8)


def side_by_side(tiles: Mapping[str, Tile]) -> Image.Image:
    """All tiles in one picture, in the order of their names' coming."""
    height, width, _ = next(iter(tiles.values())).shape
    across = ACROSS[width]
    sheet = Image.new("RGB", (across * width, -(-len(tiles) // across) * height))
    for place, tile in enumerate(tiles.values()):
        row, column = divmod(place, across)
        sheet.paste(Image.fromarray(tile), (column * width, row * height))
    return sheet


def write(path: Path, tiles: Mapping[str, Tile]) -> None:
    """Keep the tiles as one picture, in which names and means are written."""
    height, width, _ = next(iter(tiles.values())).shape
    notes = {"size": [width, height], "means": {name: _mean(tile) for name, tile in tiles.items()}}
    path.parent.mkdir(parents=True, exist_ok=True)
    whole = side_by_side({name: rounded(tile) for name, tile in tiles.items()})
    whole.save(path, "WEBP", lossless=True, quality=90, method=4, xmp=json.dumps(notes).encode())


def read(path: Path) -> Sheet:
    """A kept sheet."""
    with Image.open(path) as picture:
        notes = json.loads(picture.info["xmp"])
        pixels = np.asarray(picture.convert("RGB"))
    width, height = notes["size"]
    tiles = {}
    for place, name in enumerate(notes["means"]):
        row, column = divmod(place, ACROSS[width])
        tiles[name] = pixels[row * height : (row + 1) * height, column * width : (column + 1) * width]
    return Sheet(tiles, notes["means"])


def told_apart(kept: Tile, new: Tile) -> Tile:
    """What was, what is, and where they differ, side by side: to be looked at."""
    if kept.shape != new.shape:
        return new
    apart = np.abs(kept.astype(np.int16) - new.astype(np.int16)).max(axis=2, keepdims=True)
    marked = np.where(apart > WORST, np.array([255, 0, 160], np.uint8), new // 3 + 150)
    return np.concatenate([kept, new, marked.astype(np.uint8)], axis=1)
