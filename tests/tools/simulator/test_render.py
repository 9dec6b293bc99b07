"""The simulator's frames are what the shot says, measured in the picture, and the same every time."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest
import zxingcpp

from kiosk.scanning.frame import Pixels
from kiosk.scanning.opencv import cv2
from tools.simulator.codes import modules
from tools.simulator.render import Held, frames, gray
from tools.simulator.shot import Carrier, Shot

TEXT = "GD24-" + "7Q2X" * 6
SHOT = Shot(4, TEXT, module=5.0, defocus=0.5, noise=0.0, jpeg=100)
EVERYTHING = replace(
    SHOT, noise=6.0, jpeg=60, motion=3.0, tilt=30, roll=20, glare=0.5, moire=0.4, finger=0.1, cracks=0.5
)
ROOT = Path(__file__).resolve().parents[3]


def test_the_same_shot_gives_the_same_frames_to_the_byte_in_every_process() -> None:
    program = (
        "import sys; from hashlib import sha256; from tests.tools.simulator.test_render import digest, EVERYTHING;"
        "sys.stdout.write(digest(EVERYTHING))"
    )
    elsewhere = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert digest(EVERYTHING) == digest(EVERYTHING) == elsewhere.stdout


def digest(shot: Shot) -> str:
    """A mark of two frames, small ones."""
    return sha256(b"".join(frame.tobytes() for frame in frames(shot, 2, width=640, height=360))).hexdigest()


def test_a_longer_film_begins_with_the_frames_of_a_shorter() -> None:
    short, long = list(gray(EVERYTHING, 2)), list(gray(EVERYTHING, 3))
    assert all(np.array_equal(one, other) for one, other in zip(short, long, strict=False))
    assert not np.array_equal(long[1], long[2])


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (333, 250)])
def test_a_frame_has_the_size_that_was_asked_for(size: tuple[int, int]) -> None:
    width, height = size
    picture = next(frames(replace(SHOT, module=3.0), 1, width=width, height=height))
    assert picture.shape == (height, width, 3)
    assert picture.dtype == np.uint8
    assert picture.flags.c_contiguous


@pytest.mark.parametrize("carrier", list(Carrier))
def test_an_easy_shot_is_read_by_a_library_alone(carrier: Carrier) -> None:
    assert read(next(gray(replace(SHOT, carrier=carrier, noise=2.0, jpeg=85), 1))) == [TEXT]


@pytest.mark.parametrize("module", [3.0, 5.0, 8.0])
def test_the_modules_are_as_wide_as_the_shot_says(module: float) -> None:
    side = len(modules(TEXT, "M", 0))
    ((left, _), (right, _)) = corners(next(gray(replace(SHOT, module=module), 1)))
    assert abs(right - left) / side == pytest.approx(module, rel=0.05)


def test_a_tilt_makes_the_code_narrower_by_its_cosine() -> None:
    flat = replace(SHOT, module=6.0)
    widths = []
    for tilt in (0, 60):
        found = corners(next(gray(replace(flat, tilt=tilt, tilt_way=0), 1)), count=4)
        widths.append(np.ptp([x for x, _ in found]))
    assert widths[1] / widths[0] == pytest.approx(0.5, abs=0.06)


def test_a_roll_turns_the_code() -> None:
    ((x, y), (right, down)) = corners(next(gray(replace(SHOT, roll=30.0), 1)))
    assert np.degrees(np.arctan2(down - y, right - x)) == pytest.approx(30, abs=3)


def test_the_whole_code_is_in_the_picture_if_it_fits() -> None:
    for seed in range(12):
        found = corners(
            next(gray(replace(SHOT, seed=seed, roll=seed * 31.0, tilt=30, tilt_way=seed * 47.0), 1)), count=4
        )
        assert all(0 <= x < 1280 and 0 <= y < 720 for x, y in found)


def sharpness(picture: Pixels) -> float:
    return float(cv2.Laplacian(code_of(picture), cv2.CV_32F).var())


def contrast(picture: Pixels) -> float:
    return float(np.ptp(np.percentile(code_of(picture), (5, 95))))


def brightness(picture: Pixels) -> float:
    return float(np.percentile(code_of(picture), 90))


def burnt(picture: Pixels) -> float:
    return float((code_of(picture) > 250).mean())


def coloured(picture: Pixels) -> float:
    return float(code_of(picture).astype(np.int16).std())


def code_of(picture: Pixels) -> Pixels:
    """The middle of the code, where `SHOT` holds it."""
    x, y = MIDDLE
    return np.ascontiguousarray(picture[y - 60 : y + 60, x - 60 : x + 60])


MIDDLE = (lambda at: (round(at.x), round(at.y)))(Held(SHOT, np.random.default_rng((SHOT.seed, 1)), 1280, 720).at(0))


@pytest.mark.parametrize(
    ("harder", "measure", "grows"),
    [
        ({"defocus": 3.0}, sharpness, False),
        ({"motion": 12.0}, sharpness, False),
        ({"light": 60.0}, brightness, False),
        ({"glare": 1.0}, burnt, True),
        ({"light": 400.0}, burnt, True),
        ({"sleeve": 1.0}, contrast, False),
        ({"cracks": 1.0}, sharpness, True),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_a_difficulty_does_to_the_picture_what_it_says(
    harder: dict[str, float], measure: Callable[[Pixels], float], grows: bool
) -> None:
    easy, hard = (max(map(measure, gray(shot, 3))) for shot in (SHOT, replace(SHOT, **harder)))  # type: ignore[arg-type]
    assert (hard > easy * 1.02) if grows else (hard < easy * 0.9)


def test_noise_is_new_in_every_frame_and_as_strong_as_the_shot_says() -> None:
    def differs(noise: float) -> float:
        one, two = gray(replace(SHOT, noise=noise), 2)
        # A corner of the room, where nothing moves.
        return float((one[:40, :40].astype(np.float32) - two[:40, :40]).std())

    assert differs(0) == 0
    assert 1.3 < differs(8) / differs(4) < 2.2


def test_jpeg_makes_blocks() -> None:
    def at_seams(quality: int) -> float:
        picture = next(gray(replace(SHOT, noise=3.0, jpeg=quality), 1)).astype(np.float32)
        steps = np.abs(np.diff(picture, axis=1)).mean(0)
        return float(steps[7::8].mean() / steps[3::8].mean())

    assert at_seams(10) > at_seams(95) * 1.3


def test_moire_makes_bands_on_a_screen_and_none_on_paper() -> None:
    for carrier, differs in ((Carrier.PHONE, True), (Carrier.PAPER, False)):
        plain = next(frames(replace(SHOT, carrier=carrier), 1))
        banded = next(frames(replace(SHOT, carrier=carrier, moire=0.8), 1))
        assert np.array_equal(plain, banded) is not differs


def test_a_thumb_covers_the_corner_without_a_finder_pattern() -> None:
    plain, covered = (next(gray(replace(SHOT, finger=finger), 1)).astype(np.int16) for finger in (0.0, 0.2))
    changed = np.abs(plain - covered) > 30
    half = round(len(modules(TEXT, "M", 0)) / 2 * SHOT.module)
    x, y = MIDDLE
    corner = changed[y + half // 2 : y + half, x + half // 2 : x + half]
    assert corner.mean() > 0.2
    assert not changed[y - half : y, x - half : x].any()


def test_bends_move_only_paper() -> None:
    for carrier, differs in ((Carrier.PAPER, True), (Carrier.PHONE, False)):
        flat = next(gray(replace(SHOT, carrier=carrier), 1))
        folded = next(gray(replace(SHOT, carrier=carrier, bend=0.1), 1))
        assert np.array_equal(flat, folded) is not differs


def test_a_shadow_takes_light_from_a_part_of_the_code() -> None:
    paper = replace(SHOT, carrier=Carrier.PAPER)
    plain, shaded = (next(gray(shot, 1)).astype(np.int16) for shot in (paper, replace(paper, shadow=0.7)))
    darker = (plain - shaded > 25).mean()
    assert 0.02 < darker < 0.9


def test_a_mirrored_frame_is_the_same_frame_mirrored() -> None:
    plain, mirrored = (next(frames(replace(SHOT, mirrored=mirrored), 1)) for mirrored in (False, True))
    assert np.array_equal(plain[:, ::-1], mirrored)


def read(picture: Pixels) -> list[str]:
    return [code.text for code in zxingcpp.read_barcodes(picture)]


def corners(picture: Pixels, count: int = 2) -> list[tuple[float, float]]:
    """The corners of the only code as zxing-cpp finds them, from the top left one, clockwise."""
    (code,) = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    at = code.position
    spots = [(float(spot.x), float(spot.y)) for spot in (at.top_left, at.top_right, at.bottom_right, at.bottom_left)]
    return spots[:count]
