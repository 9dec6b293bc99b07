"""What is measured at a place: blur, darkness and burnt-out spots are told apart."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from kiosk.scanning.frame import Pixels
from kiosk.scanning.reading.measuring import measure
from kiosk.scanning.reading.places import found

CODE = found(((100.0, 100.0), (300.0, 100.0), (300.0, 300.0), (100.0, 300.0)))


def frame(dark: int = 20, light: int = 220) -> Pixels:
    picture = np.full((400, 400), light, np.uint8)
    modules = np.random.default_rng(1).integers(0, 2, (25, 25))
    picture[100:300, 100:300] = np.where(np.kron(modules, np.ones((8, 8))) > 0, dark, light)
    return picture


def test_a_sharp_code_is_sharper_than_a_blurred_one() -> None:
    blurred = np.asarray(cv2.GaussianBlur(frame(), (0, 0), 4), np.uint8)
    assert measure(frame(), CODE).sharpness > 0.9
    assert measure(blurred, CODE).sharpness < 0.5


def test_dark_and_light_are_those_of_the_modules() -> None:
    measured = measure(frame(10, 60), CODE)
    assert (measured.dark, measured.light) == (10, 60)


def test_light_on_dark_is_inverted() -> None:
    assert measure(255 - frame(), CODE).inverted
    assert not measure(frame(), CODE).inverted


def test_a_burnt_spot_is_glare_and_full_light_on_single_modules_is_not() -> None:
    spot = frame(20, 240)
    cv2.circle(spot, (200, 200), 50, 255, -1)
    assert measure(spot, CODE).glare > 0.08
    assert measure(frame(20, 240), CODE).glare == 0


@pytest.mark.parametrize("corner", [(-60.0, -60.0), (40.0, -60.0), (-60.0, 40.0), (40.0, 40.0)])
def test_a_code_that_a_reader_finds_beyond_the_edge_of_a_small_picture_is_measured_all_the_same(
    corner: tuple[float, float],
) -> None:
    x, y = corner
    beyond = found(((x, y), (x + 20, y), (x + 20, y + 20), (x, y + 20)))
    assert 0 <= measure(np.full((24, 24), 90, np.uint8), beyond).sharpness <= 1
