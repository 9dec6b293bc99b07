"""`python -m tools.simulator.sheets`: a sheet of pictures for every axis of difficulty, for docs/pictures."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from kiosk.scanning.frame import Pixels
from kiosk.scanning.opencv import cv2
from tools.simulator.canvas import FONTS
from tools.simulator.draw import AXES, Difficulty, draw
from tools.simulator.render import Held, frames

PICTURES = Path(__file__).resolve().parent.parent.parent / "docs" / "pictures"
PART = (250, 230)
"""Pixels of a frame that are shown around the code, as they are."""
WHOLE = (320, 180)
LINE = 26
SEEDS = (18, 35)
"""Situations that are shown of every difficulty: paper and phones."""
GROUND, INK = "#ffffff", "#1c1e22"


def sheet(axis: str, seeds: tuple[int, ...] = SEEDS) -> Image.Image:
    """A column for every step of the axis: levels as whole frames made small, all else around the code."""
    steps = AXES[axis]
    width, height = WHOLE if axis == "levels" else PART
    whole = Image.new("RGB", (len(steps) * (width + 6) - 6, LINE + len(seeds) * (height + 6) - 6), GROUND)
    font = ImageFont.truetype(str(FONTS / "AtkinsonHyperlegibleNext-SemiBold.ttf"), 16)
    for column, step in enumerate(steps):
        left = column * (width + 6)
        ImageDraw.Draw(whole).text((left + 2, 1), step.value.split(":")[0], INK, font)
        for row, seed in enumerate(seeds):
            whole.paste(
                _small(step, seed) if axis == "levels" else _part(step, seed), (left, LINE + row * (height + 6))
            )
    return whole


def _small(step: Difficulty, seed: int) -> Image.Image:
    return Image.fromarray(_red_first(step, seed)).resize(WHOLE, Image.Resampling.LANCZOS)


def _part(step: Difficulty, seed: int) -> Image.Image:
    shot = draw(step, seed)
    at = Held(shot, np.random.default_rng((seed, 1)), 1280, 720).at(0)
    x = 1280 - at.x if shot.mirrored else at.x
    left = min(max(0, round(x) - PART[0] // 2), 1280 - PART[0])
    top = min(max(0, round(at.y) - PART[1] // 2), 720 - PART[1])
    return Image.fromarray(_red_first(step, seed)[top : top + PART[1], left : left + PART[0]])


def _red_first(step: Difficulty, seed: int) -> Pixels:
    return np.asarray(cv2.cvtColor(next(frames(draw(step, seed), 1)), cv2.COLOR_BGR2RGB), np.uint8)


def main() -> None:
    """Write the sheets of some axes, or of all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("axes", nargs="*", metavar="AXIS", help=f"of: {', '.join(AXES)}")
    for axis in parser.parse_args().axes or AXES:
        path = PICTURES / f"reader-{axis}.png"
        colours = 200 if axis == "levels" else 64
        # Few colours: noise does not pack, and nobody sees the difference.
        sheet(axis).quantize(colours, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(path, optimize=True)
        print(f"{path} ({path.stat().st_size // 1024} KB)")


if __name__ == "__main__":
    main()
