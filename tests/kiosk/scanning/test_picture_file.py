"""Pictures of every make come out as gray planes that show what people see; what would fill the memory does not."""

from __future__ import annotations

import random
import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import qrcode
from PIL import Image

from kiosk.scanning.file_kind import FileTrouble
from kiosk.scanning.frame import Pixels
from kiosk.scanning.picture_file import Shown, pictures_in

Gray = np.ndarray[tuple[int, ...], np.dtype[np.uint8]]


def half_dark() -> Gray:
    """Dark on the left, light on the right."""
    picture = np.full((24, 40), 230, np.uint8)
    picture[:, :20] = 25
    return picture


def saved(path: Path, picture: Image.Image, **options: Any) -> Path:
    picture.save(path, **options)
    return path


def only(path: Path) -> Pixels:
    (shown,) = pictures_in(path)
    return shown.ways[0]


@pytest.mark.parametrize("name", "x.png x.jpg x.gif x.bmp x.tif x.webp x.avif x.jp2 x.pgm".split())
def test_every_usual_format_comes_out_the_same(tmp_path: Path, name: str) -> None:
    gray = only(saved(tmp_path / name, Image.fromarray(half_dark())))
    assert gray.shape == (24, 40)
    assert gray.dtype == np.uint8
    assert gray.flags.c_contiguous
    assert gray[:, :16].mean() < 60 < 200 < gray[:, 24:].mean()


@pytest.mark.parametrize("mode", "1 L RGB CMYK YCbCr P LA RGBA".split())
def test_every_way_to_keep_colours_shows_dark_as_dark(tmp_path: Path, mode: str) -> None:
    name = "x.jpg" if mode in ("CMYK", "YCbCr") else "x.png"
    gray = only(saved(tmp_path / name, Image.fromarray(half_dark()).convert("RGB").convert(mode)))
    assert gray[:, :16].mean() < 60 < 200 < gray[:, 24:].mean()


@pytest.mark.parametrize("name", ["x.png", "x.tif"])
def test_sixteen_bits_are_stretched_as_scanners_use_few_of_them(tmp_path: Path, name: str) -> None:
    values = half_dark().astype(np.uint16) * 8 + 300
    gray = only(saved(tmp_path / name, Image.fromarray(values)))
    assert (int(gray.min()), int(gray.max())) == (0, 255)


def test_what_is_transparent_is_seen_on_white_paper_and_then_on_black(tmp_path: Path) -> None:
    see_through = np.zeros((24, 40, 4), np.uint8)
    see_through[:, :20, 3] = 255
    (shown,) = pictures_in(saved(tmp_path / "x.png", Image.fromarray(see_through)))
    on_white, on_black = shown.ways
    assert (on_white[0, 0], on_white[0, 39]) == (0, 255)
    assert on_black.max() == 0


def test_a_picture_that_is_transparent_nowhere_is_seen_once(tmp_path: Path) -> None:
    opaque = np.full((8, 8, 4), 255, np.uint8)
    (shown,) = pictures_in(saved(tmp_path / "x.png", Image.fromarray(opaque)))
    assert len(shown.ways) == 1


def test_pages_come_one_by_one_and_have_no_time(tmp_path: Path) -> None:
    first, second = (Image.fromarray(np.full((8, 8), level, np.uint8)) for level in (10, 200))
    shown = list(pictures_in(saved(tmp_path / "x.tif", first, save_all=True, append_images=[second])))
    assert [(int(page.ways[0][0, 0]), page.seconds) for page in shown] == [(10, None), (200, None)]


@pytest.mark.parametrize("name", ["x.gif", "x.webp", "x.png"])
def test_the_pictures_of_an_animation_come_with_their_times(tmp_path: Path, name: str) -> None:
    pictures = [Image.fromarray(np.full((8, 8), level, np.uint8)) for level in (10, 120, 230)]
    path = saved(tmp_path / name, pictures[0], save_all=True, append_images=pictures[1:], duration=400)
    shown = list(pictures_in(path))
    assert [page.seconds for page in shown] == [0.0, 0.4, 0.8]
    assert [round(float(page.ways[0].mean()), -1) for page in shown] == [10, 120, 230]


def test_a_picture_of_one_pixel_is_one(tmp_path: Path) -> None:
    assert only(saved(tmp_path / "x.png", Image.new("RGB", (1, 1)))).shape == (1, 1)


def chunk(kind: bytes, content: bytes) -> bytes:
    """A part of a PNG."""
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    size = 32_000
    rows = zlib.compress(bytes(size // 8 + 1)) * 40
    header = struct.pack(">IIBBBBB", size, size, 1, 0, 0, 0, 0)
    path = tmp_path / "bomb.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b""))
    with pytest.raises(FileTrouble, match=r"bomb\.png has 32000 x 32000 pixels.*Scale it down"):
        list(pictures_in(path))


def test_a_photo_of_50_million_pixels_and_more_is_unpacked_in_half_its_size(tmp_path: Path) -> None:
    path = saved(tmp_path / "large.jpg", Image.new("L", (9_000, 6_000), 90))
    assert only(path).shape == (3_000, 4_500)


@pytest.mark.parametrize("name", "x.png x.jpg x.gif x.tif x.webp x.bmp".split())
def test_a_picture_whose_end_is_missing_is_damaged(tmp_path: Path, name: str) -> None:
    noise = np.random.default_rng(1).integers(0, 255, (90, 90), np.uint8)
    path = saved(tmp_path / name, Image.fromarray(noise))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(FileTrouble, match="is damaged"):
        list(pictures_in(path))


@pytest.mark.parametrize("name", "x.png x.jpg x.gif x.tif x.webp x.bmp x.jp2 x.avif x.pgm".split())
def test_no_broken_picture_ends_in_anything_but_pictures_or_trouble(tmp_path: Path, name: str) -> None:
    whole = saved(tmp_path / name, qrcode.make("GD24-one", box_size=2).get_image().convert("L")).read_bytes()
    chance = random.Random(name)
    for _ in range(60):
        broken = bytearray(whole)
        for _ in range(chance.randint(1, 6)):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        (tmp_path / name).write_bytes(broken)
        assert _tried(tmp_path / name)


def _tried(path: Path) -> bool:
    try:
        return all(isinstance(shown, Shown) for shown in pictures_in(path))
    except FileTrouble as trouble:
        return path.name in str(trouble)
