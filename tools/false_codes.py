"""QR codes in which nothing, or only their own text, is to be read: all chance, half covered, or in pieces."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
import qrcode
from numpy.typing import NDArray

from kiosk.scanning.frame import Pixels
from kiosk.scanning.opencv import cv2

Chance = np.random.Generator
Modules = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code and which of its modules are the same in all codes of its size."""

    text: bytes
    modules: Modules
    fixed: Modules


def random_bits(chance: Chance) -> tuple[Pixels, None]:
    """Everything of a QR code is right but what it says: nothing but chance."""
    code = _some_code(chance)
    return _held(np.where(code.fixed, code.modules, chance.uniform(size=code.modules.shape) < 0.5), chance), None


def broken(chance: Chance) -> tuple[Pixels, bytes]:
    """A QR code with a part covered or missing, or modules that are wrong, about as many as can be put right."""
    code = _some_code(chance)
    modules, side = code.modules.copy(), len(code.modules)
    match int(chance.integers(3)):
        case 0:
            at = chance.integers(0, side, 2)
            wide = chance.integers(side // 5, side // 2 + 1, 2)
            part = modules[at[0] : at[0] + wide[0], at[1] : at[1] + wide[1]]
            part[:] = chance.uniform(size=part.shape) < 0.5 if chance.uniform() < 0.5 else chance.uniform() < 0.5
        case 1:
            wrong = chance.uniform(size=modules.shape) < chance.uniform(0.02, 0.3)
            modules ^= wrong & ~code.fixed
        case _:
            # The half of one and the half of another one.
            other = _some_code(chance)
            least = min(side, len(other.modules))
            modules[: least // 2, :least] = other.modules[: least // 2, :least]
    return _held(modules, chance), code.text


def confetti(chance: Chance) -> tuple[Pixels, None]:
    """Finder patterns anywhere among black and white blocks."""
    side = int(chance.integers(21, 45))
    modules = chance.uniform(size=(side, side)) < 0.5
    finder = _codes()[0].modules[:7, :7]
    for row, column in chance.integers(0, side - 7, (int(chance.integers(2, 6)), 2)):
        modules[row : row + 7, column : column + 7] = finder
    return _held(modules, chance), None


def _some_code(chance: Chance) -> Code:
    return _codes()[int(chance.integers(len(_codes())))]


@cache
def _codes() -> list[Code]:
    """QR codes of the sizes in which chance is likeliest to make a text, in all corrections; no text is on a list."""
    chance, made = np.random.default_rng(8), []
    for number in range(64):
        text = "".join(chance.choice(list("ABCDEFGHJK23456789"), (4, 6, 8, 14, 20, 32)[number % 6])).encode()
        if number % 8 == 7:
            text = str(chance.integers(1000, 10**9)).encode()
        code = qrcode.QRCode(error_correction=number % 4, border=0, mask_pattern=number % 8)
        code.add_data(text)
        code.make(fit=True)
        modules = np.array(code.get_matrix(), np.bool_)
        made.append(Code(text, modules, _fixed(len(modules))))
    return made


def _fixed(side: int) -> Modules:
    """Finder patterns, what says which mask and correction it has, timing, and the alignment pattern."""
    fixed = np.zeros((side, side), np.bool_)
    fixed[:9, :9] = fixed[:9, -8:] = fixed[-8:, :9] = fixed[6] = fixed[:, 6] = True
    if side > 21:
        fixed[-9:-4, -9:-4] = True
    return fixed


def drawn(modules: Modules, scale: int) -> Pixels:
    """Black and white, `scale` pixels a module."""
    return np.where(np.kron(modules, np.ones((scale, scale), np.bool_)), 20, 235).astype(np.uint8)


def _held(modules: Modules, chance: Chance) -> Pixels:
    """A code with its quiet zone."""
    return seen(drawn(np.pad(modules, 4), int(chance.integers(2, 5))), chance)


def seen(picture: Pixels, chance: Chance) -> Pixels:
    """As a camera might see it: turned, paler, softer, with noise; often inverted."""
    tall, wide = picture.shape
    if chance.uniform() < 0.3:
        turned = cv2.getRotationMatrix2D((wide / 2, tall / 2), float(chance.uniform(-180, 180)), 0.9)
        picture = np.asarray(cv2.warpAffine(picture, turned, (wide, tall), borderValue=235), np.uint8)
    if chance.uniform() < 0.3:
        picture = np.asarray(cv2.GaussianBlur(picture, (0, 0), float(chance.uniform(0.4, 1.4))), np.uint8)
    if chance.uniform() < 0.2:
        picture = 255 - picture
    if chance.uniform() < 0.4:
        noise = chance.normal(0, chance.uniform(3, 40), picture.shape)
        picture = np.asarray(np.clip(picture + noise, 0, 255), np.uint8)
    return np.asarray(picture, np.uint8)
