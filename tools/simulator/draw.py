"""Draws situations by lot: one thing made hard at a time, or everything at random within a level."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Any

import numpy as np

from tools.simulator.codes import modules
from tools.simulator.shot import Carrier, Shot
from tools.simulator.texts import secret, text_and_correction


class Difficulty(StrEnum):
    """What is hard about a situation; the value is what the tables say."""

    EASY = "easy"
    MEDIUM = "medium"
    PROMISED = "promised: 3 px or more, tilt to 45°, medium noise"
    HARD = "hard"
    SEVERE = "severe"
    DISTANCE_12 = "12 px a module"
    DISTANCE_8 = "8 px a module"
    DISTANCE_6 = "6 px a module"
    DISTANCE_5 = "5 px a module"
    DISTANCE_4 = "4 px a module"
    DISTANCE_3 = "3 px a module"
    DISTANCE_2_5 = "2.5 px a module"
    DISTANCE_2 = "2 px a module"
    TILT_15 = "tilt 15°"
    TILT_30 = "tilt 30°"
    TILT_45 = "tilt 45°"
    TILT_60 = "tilt 60°"
    MOTION_3 = "motion 3 px"
    MOTION_6 = "motion 6 px"
    MOTION_10 = "motion 10 px"
    MOTION_15 = "motion 15 px"
    DEFOCUS_1 = "defocus 1 px"
    DEFOCUS_2 = "defocus 2 px"
    DEFOCUS_3 = "defocus 3 px"
    DEFOCUS_4 = "defocus 4 px"
    NOISE_5 = "noise 5"
    NOISE_10 = "noise 10"
    NOISE_20 = "noise 20"
    NOISE_30 = "noise 30"
    NOISE_50 = "noise 50"
    LIGHT_90 = "white at 90"
    LIGHT_50 = "white at 50"
    LIGHT_30 = "white at 30"
    LIGHT_15 = "white at 15"
    LIGHT_400 = "white at 400: burnt out"
    GLARE_3 = "glare 0.3"
    GLARE_6 = "glare 0.6"
    GLARE_9 = "glare 0.9"
    MOIRE_3 = "moire 0.3"
    MOIRE_6 = "moire 0.6"
    MOIRE_9 = "moire 0.9"
    JPEG_50 = "JPEG 50"
    JPEG_25 = "JPEG 25"
    JPEG_10 = "JPEG 10"
    FINGER_5 = "finger over 5 %"
    FINGER_10 = "finger over 10 %"
    FINGER_20 = "finger over 20 %"
    DARK_MODE = "dark mode"
    DOTS_LOGO = "dots with a logo"
    FOLDED_3 = "paper bent by 3 %"
    FOLDED_6 = "paper bent by 6 %"
    FOLDED_10 = "paper bent by 10 %"
    CRACKED = "cracked glass"
    SLEEVE = "plastic sleeve"
    SHADOW_5 = "a shadow takes 50 %"
    SHADOW_8 = "a shadow takes 80 %"
    MIRRORED = "mirrored"


_NAMES = {"levels": "EASY MEDIUM PROMISED HARD SEVERE", "kind": "DARK_MODE DOTS_LOGO", "paper": "FOLDED_",
          "cover": "CRACKED SLEEVE SHADOW_ MIRRORED"}  # fmt: skip
AXES: dict[str, tuple[Difficulty, ...]] = {
    axis: tuple(one for one in Difficulty if one.name.startswith(tuple(_NAMES.get(axis, axis.upper() + "_").split())))
    for axis in "levels distance tilt motion defocus noise light glare moire jpeg finger kind paper cover".split()
}
"""What belongs together in a table, the easy end first."""

_PHONES = (Carrier.PHONE, Carrier.PHONE_DARK, Carrier.PHONE_DOTS)
_D = Difficulty


def _axis(name: str, field: str, numbers: Sequence[float], **fixed: Any) -> dict[Difficulty, dict[str, Any]]:
    return {step: {field: number, **fixed} for step, number in zip(AXES[name], numbers, strict=True)}


_STEPS: dict[Difficulty, dict[str, Any]] = {
    **_axis("distance", "module", (12, 8, 6, 5, 4, 3, 2.5, 2)),
    **_axis("tilt", "tilt", (15, 30, 45, 60)),
    **_axis("motion", "motion", (3, 6, 10, 15)),
    **_axis("defocus", "defocus", (1, 2, 3, 4)),
    **_axis("noise", "noise", (5, 10, 20, 30, 50)),
    **_axis("light", "light", (90, 50, 30, 15, 400)),
    **_axis("glare", "glare", (0.3, 0.6, 0.9)),
    **_axis("moire", "moire", (0.3, 0.6, 0.9), carrier=Carrier.PHONE),
    **_axis("jpeg", "jpeg", (50, 25, 10)),
    **_axis("finger", "finger", (0.05, 0.1, 0.2)),
    **_axis("paper", "bend", (0.03, 0.06, 0.1), carrier=Carrier.PAPER),
    _D.DARK_MODE: {"carrier": Carrier.PHONE_DARK},
    _D.DOTS_LOGO: {"carrier": Carrier.PHONE_DOTS, "correction": "H"},
    _D.CRACKED: {"cracks": 0.8, "carrier": Carrier.PHONE},
    _D.SLEEVE: {"sleeve": 0.8},
    _D.SHADOW_5: {"shadow": 0.5, "carrier": Carrier.PAPER},
    _D.SHADOW_8: {"shadow": 0.8, "carrier": Carrier.PAPER},
    _D.MIRRORED: {"mirrored": True},
}


def draw(difficulty: Difficulty, seed: int) -> Shot:
    """One situation of this difficulty; the same seed gives the same."""
    chance = np.random.default_rng((seed, 7))
    match difficulty:
        case Difficulty.EASY:
            return _easy(chance, seed)
        case Difficulty.MEDIUM:
            return _mixed(chance, seed, module=(4, 8), tilt=30, motion=2, defocus=1.0, noise=(2, 6), often=0.25,
                          much=0.4, light=(110, 235), jpeg=(65, 90))  # fmt: skip
        case Difficulty.PROMISED:
            return _mixed(chance, seed, module=(3, 8), tilt=45, motion=1.5, defocus=0.8, noise=(3, 6), often=0.2,
                          much=0.3, light=(120, 230), jpeg=(70, 90))  # fmt: skip
        case Difficulty.HARD:
            return _mixed(chance, seed, module=(2.6, 8), tilt=50, motion=5, defocus=1.5, noise=(3, 12), often=0.4,
                          much=0.6, light=(50, 320), jpeg=(40, 85))  # fmt: skip
        case Difficulty.SEVERE:
            return _mixed(chance, seed, module=(2, 7), tilt=60, motion=9, defocus=2.2, noise=(5, 22), often=0.6,
                          much=0.9, light=(25, 400), jpeg=(20, 75))  # fmt: skip
        case _:
            shot = _lit(replace(_easy(chance, seed), **_STEPS[difficulty]))
            if shot.module > _largest(shot):
                # A code that is cut off can be read by nobody: so near, only a short text fits.
                shot = replace(shot, text=secret(chance))
            return shot


def _easy(chance: np.random.Generator, seed: int) -> Shot:
    text, correction = text_and_correction(chance)
    return Shot(
        seed, text, correction=correction, carrier=(Carrier.PAPER, Carrier.PHONE)[int(chance.integers(2))],
        module=float(chance.uniform(4.5, 6)), tilt=float(chance.uniform(0, 12)),
        tilt_way=float(chance.uniform(0, 360)), roll=float(chance.uniform(-12, 12)),
        motion=float(chance.uniform(0.3, 1)), defocus=float(chance.uniform(0.5, 0.8)),
        noise=float(chance.uniform(1.5, 3)), light=float(chance.uniform(160, 225)),
        room=float(chance.uniform(80, 140)), jpeg=int(chance.integers(78, 93)),
    )  # fmt: skip


def _lit(shot: Shot) -> Shot:
    """Paper has no light of its own: a room around dark paper is dark, too."""
    return replace(shot, room=min(shot.room, 0.7 * shot.light)) if shot.carrier is Carrier.PAPER else shot


def _mixed(chance: np.random.Generator, seed: int, *, module: tuple[float, float], tilt: float, motion: float,
           defocus: float, noise: tuple[float, float], often: float, much: float, light: tuple[float, float],
           jpeg: tuple[int, int]) -> Shot:  # fmt: skip
    """Everything at random; what is not always there comes `often` (a share of the shots), at most so `much`."""
    text, correction = text_and_correction(chance)
    carrier = tuple(Carrier)[int(chance.choice(4, p=(0.3, 0.4, 0.15, 0.15)))]
    glare, moire, finger, bend, cracks, sleeve, shadow = np.where(
        chance.uniform(size=7) < (often, often, often / 2, 2 * often, often / 3, often / 3, often),
        chance.uniform(0.2, 1, 7) * much,
        0,
    )
    shot = Shot(
        seed, text, correction="H" if carrier is Carrier.PHONE_DOTS else correction, carrier=carrier,
        module=float(chance.uniform(*module)), tilt=float(chance.uniform(0, tilt)),
        tilt_way=float(chance.uniform(0, 360)), roll=float(chance.uniform(-180, 180)),
        motion=float(chance.uniform(0.3, motion)), defocus=float(chance.uniform(0.5, defocus)),
        noise=float(chance.uniform(*noise)), light=float(chance.uniform(*light)), room=float(chance.uniform(40, 160)),
        glare=float(glare), moire=float(moire) if carrier in _PHONES else 0.0, jpeg=int(chance.integers(*jpeg)),
        finger=0.12 * float(finger), bend=0.08 * float(bend) if carrier is Carrier.PAPER else 0.0,
        cracks=float(cracks) if carrier in _PHONES else 0.0, sleeve=float(sleeve),
        shadow=0.0 if carrier in _PHONES else float(shadow), mirrored=bool(chance.uniform() < 0.03),
    )  # fmt: skip
    return _lit(replace(shot, module=min(shot.module, _largest(shot))))


def _largest(shot: Shot) -> float:
    """The width of a module with which the code is whole in a picture of 720 lines, whichever way it leans."""
    turn = np.radians(shot.roll)
    side = len(modules(shot.text, shot.correction, 0)) + 6
    return 690 / float(side * (abs(np.cos(turn)) + abs(np.sin(turn))))
