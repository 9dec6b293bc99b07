"""Pictures in which nothing is to be read: noise, text, textures, other kinds of codes, and broken QR codes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import zxingcpp
from PIL import Image, ImageDraw, ImageFont

from kiosk.scanning.frame import Pixels
from kiosk.scanning.opencv import cv2
from tools.false_codes import Chance, broken, confetti, drawn, random_bits, seen

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
SMALLEST, LARGEST = 64, 200
"""Pixels a side."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 äöüß .,;:!?-/"
_OTHERS = "DataMatrix Aztec PDF417 MicroQRCode Code128 EAN13 Code39 ITF".split()


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture, (height, width), and the one text that may be read in it; None if there is none."""

    kind: str
    picture: Pixels
    truth: bytes | None = None


def pictures(seed: int, number: int) -> Iterator[Shown]:
    """So many pictures, kinds by lot; the same seed gives the same."""
    chance = np.random.default_rng(seed)
    kinds = list(KINDS)
    shares = np.array([share for share, _ in KINDS.values()])
    for place in chance.choice(len(kinds), number, p=shares / shares.sum()):
        picture, truth = KINDS[kinds[place]][1](chance)
        yield Shown(kinds[place], np.ascontiguousarray(picture), truth)


def _size(chance: Chance) -> tuple[int, int]:
    return int(chance.integers(SMALLEST, LARGEST)), int(chance.integers(SMALLEST, LARGEST))


def _noise(chance: Chance) -> tuple[Pixels, None]:
    """White, soft, of black and white blocks, or of spots."""
    tall, wide = _size(chance)
    match int(chance.integers(4)):
        case 0:
            return chance.integers(0, 256, (tall, wide), np.uint8), None
        case 1:
            soft = cv2.GaussianBlur(chance.standard_normal((tall, wide), np.float32), (0, 0), chance.uniform(0.6, 4))
            soft = (soft - soft.min()) / (float(np.ptp(soft)) + 1e-6) * 255
            return (np.where(soft > 127, 230, 20) if chance.uniform() < 0.5 else soft).astype(np.uint8), None
        case 2:
            block = int(chance.integers(2, 8))
            dark = chance.uniform(size=(tall // block + 1, wide // block + 1)) < chance.uniform(0.3, 0.7)
            return drawn(dark, block)[:tall, :wide], None
        case _:
            spots = np.full((tall, wide), 200, np.uint8)
            spots[chance.uniform(size=spots.shape) < chance.uniform(0.01, 0.4)] = 0
            return spots, None


def _text(chance: Chance) -> tuple[Pixels, None]:
    """A part of a printed page, from near or far, dark on light or the other way round."""
    page = _page(int(chance.integers(6)))
    tall, wide = _size(chance)
    top, left = int(chance.integers(len(page) - tall)), int(chance.integers(len(page) - wide))
    return seen(page[top : top + tall, left : left + wide], chance), None


@cache
def _page(number: int) -> Pixels:
    chance = np.random.default_rng(number)
    page = Image.new("L", (1200, 1200), 235)
    pen = ImageDraw.Draw(page)
    size = (7, 9, 12, 16, 24, 40)[number]
    font = ImageFont.truetype(str(FONTS / ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")[number % 2]), size)
    for row in range(0, 1200, round(1.3 * size)):
        pen.text((10, row), "".join(chance.choice(list(_LETTERS), 2400 // size)), fill=25, font=font)
    return np.asarray(page, np.uint8)


def _texture(chance: Chance) -> tuple[Pixels, None]:
    """Checkerboards, stripes, rings and halftone."""
    tall, wide = _size(chance)
    y, x = np.mgrid[0:tall, 0:wide].astype(np.float32)
    turn, period = chance.uniform(0, np.pi), chance.uniform(3, 24)
    u = (x * np.cos(turn) + y * np.sin(turn)) * 2 * np.pi / period
    v = (y * np.cos(turn) - x * np.sin(turn)) * 2 * np.pi / period
    match int(chance.integers(4)):
        case 0:
            wave = np.sign(np.sin(u)) * np.sign(np.sin(v))
        case 1:
            wave = np.sign(np.sin(u) + chance.uniform(-0.8, 0.8))
        case 2:
            wave = np.sign(np.sin(np.hypot(u - u.mean(), v - v.mean())))
        case _:
            wave = np.sign(np.cos(u) + np.cos(v) + np.float32(2) * (x / wide - np.float32(0.5)))
    return seen((127 + 100 * wave).astype(np.uint8), chance), None


def _other_code(chance: Chance) -> tuple[Pixels, None]:
    """A code of another kind."""
    return seen(_others()[int(chance.integers(len(_others())))], chance), None


@cache
def _others() -> list[Pixels]:
    made = []
    for number in range(40):
        name = _OTHERS[number % len(_OTHERS)]
        text = {"EAN13": f"{400000000000 + 7919 * number}", "ITF": f"{10000000 + 1237 * number}"}.get(
            name, f"{number}4711"
        )
        code = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, name))
        made.append(
            np.asarray(zxingcpp.write_barcode_to_image(code, scale=2 + number % 3, add_quiet_zones=True), np.uint8)
        )
    return made


Make = Callable[[Chance], tuple[Pixels, bytes | None]]
KINDS: Mapping[str, tuple[float, Make]] = {
    "noise": (0.4, _noise),
    "text": (0.23, _text),
    "textures": (0.2, _texture),
    "codes of other kinds": (0.06, _other_code),
    "finder patterns in noise": (0.06, confetti),
    "QR codes of random bits": (0.02, random_bits),
    "broken QR codes": (0.03, broken),
}
"""Which share of the pictures each kind has, and how it is made; broken codes take most of the time."""
