"""When a camera does not see any more: told by its pictures and a clock alone."""

from __future__ import annotations

import numpy as np
import pytest

from kiosk.domain.camera_fault import CameraFault
from kiosk.scanning.cameras.watch import OPENING_SECONDS, PATIENCE_SECONDS, Watch, is_black
from kiosk.scanning.frame import Pixels
from tests.kiosk.scanning.cameras.lab import code, noise


def test_the_patience_leaves_time_to_show_the_fault_within_two_seconds() -> None:
    assert PATIENCE_SECONDS <= 1.9


def test_a_camera_that_stops_is_lost_after_the_patience_and_not_before() -> None:
    watch = Watch(0.0)
    watch.on_new(0.5, black=False)
    assert watch.fault(0.5 + PATIENCE_SECONDS - 0.01) is None
    assert watch.fault(0.5 + PATIENCE_SECONDS) is CameraFault.LOST


def test_the_first_picture_may_take_longer() -> None:
    watch = Watch(0.0)
    assert watch.fault(OPENING_SECONDS - 0.01) is None
    assert watch.fault(OPENING_SECONDS) is CameraFault.LOST


def test_the_same_picture_again_and_again_is_frozen() -> None:
    watch = Watch(0.0)
    watch.on_new(0.0, black=False)
    for tenth in range(19):
        watch.on_same(tenth / 10)
    assert watch.fault(1.8) is CameraFault.FROZEN


def test_a_camera_that_gives_its_last_picture_after_it_was_opened_again_is_frozen_soon() -> None:
    watch = Watch(0.0)
    watch.on_same(1.6)
    assert watch.fault(1.6) is None
    assert watch.fault(1.8) is CameraFault.FROZEN


def test_a_camera_that_was_frozen_and_then_gives_nothing_is_lost() -> None:
    watch = Watch(0.0)
    watch.on_new(0.0, black=False)
    watch.on_same(0.3)
    assert watch.fault(2.0) is CameraFault.LOST


def test_black_pictures_are_a_fault_after_the_patience() -> None:
    watch = Watch(0.0)
    for tenth in range(19):
        watch.on_new(tenth / 10, black=True)
    assert watch.fault(1.6) is None
    assert watch.fault(1.8) is CameraFault.BLACK


def test_one_bright_picture_between_black_ones_starts_anew() -> None:
    watch = Watch(0.0)
    watch.on_new(0.0, black=True)
    watch.on_new(1.0, black=False)
    watch.on_new(1.1, black=True)
    watch.on_new(2.0, black=True)
    assert watch.fault(2.0) is None


def test_a_black_without_any_noise_is_black_and_not_frozen() -> None:
    watch = Watch(0.0)
    watch.on_new(0.0, black=True)
    for tenth in range(1, 50):
        watch.on_same(tenth / 10)
    assert watch.fault(4.9) is CameraFault.BLACK


def test_a_camera_that_is_pulled_out_under_its_lid_is_lost() -> None:
    watch = Watch(0.0)
    watch.on_new(0.0, black=True)
    watch.on_same(1.0)
    assert watch.fault(3.0) is CameraFault.LOST


def lamp() -> Pixels:
    picture = noise(3, 0, 4)
    picture[100:130, 100:140] = 90
    return picture


@pytest.mark.parametrize(
    ("picture", "black"),
    [
        (np.zeros((720, 1280), np.uint8), True),
        (noise(1, 0, 4), True),
        (noise(1, 0, 20), True),
        (noise(1, 6, 6), True),
        (noise(1, 14, 6), False),
        (noise(1), False),
        (lamp(), False),
        ((code("GD24-one").astype(np.float32) / 12).astype(np.uint8), False),
        (np.zeros((1, 1), np.uint8), True),
    ],
    ids=["nothing", "lid", "lid and gain", "lid and offset", "dark room", "room", "a lamp", "a dim phone", "one pixel"],
)
def test_black_is_no_light_and_nothing_to_be_seen(picture: Pixels, black: bool) -> None:
    assert is_black(picture) is black
