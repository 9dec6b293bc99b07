"""Where something may be a code: busy both ways, and not where lines run one way or nothing is."""

from __future__ import annotations

import numpy as np
import pytest

from kiosk.scanning.frame import Pixels
from kiosk.scanning.reading.places import busy, found, side


def wall(chance: np.random.Generator) -> Pixels:
    return np.clip(chance.normal(120, 3, (720, 1280)), 0, 255).astype(np.uint8)


@pytest.mark.parametrize("module", [2, 4, 8])
def test_a_field_of_modules_is_a_place(module: int) -> None:
    chance = np.random.default_rng(1)
    frame = wall(chance)
    modules = np.kron(chance.integers(0, 2, (25, 25)), np.ones((module, module))) * 200
    frame[200 : 200 + 25 * module, 400 : 400 + 25 * module] = modules
    first = busy(frame, 2)[0]
    (left, top), (right, bottom) = first.corners[0], first.corners[2]
    assert left <= 400
    assert top <= 200
    assert right >= 400 + 25 * module - 1
    assert bottom >= 200 + 25 * module - 1


def test_a_wall_has_no_place() -> None:
    assert busy(wall(np.random.default_rng(2)), 2) == []


def test_stripes_are_no_place() -> None:
    frame = wall(np.random.default_rng(3))
    frame[200:400, 300:600:8] = 250
    frame[200:400, 301:600:8] = 250
    assert all(place.strength < 12 for place in busy(frame, 2))


def test_a_picture_of_a_few_pixels_has_no_place() -> None:
    assert busy(np.zeros((20, 9), np.uint8), 2) == []


def test_what_a_reader_found_is_sure_and_as_large_as_it_is() -> None:
    place = found(((10.0, 10.0), (76.0, 12.0), (74.0, 70.0), (11.0, 72.0)))
    assert place.sure
    assert side(place.corners) == 66
    assert place.module == pytest.approx(2)
