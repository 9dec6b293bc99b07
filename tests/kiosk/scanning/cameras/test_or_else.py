"""A camera with something else in its place where it cannot be opened."""

from __future__ import annotations

import pytest

from kiosk.domain.camera_fault import CameraFault
from kiosk.domain.trouble import CameraTrouble
from kiosk.scanning.cameras.or_else import camera_or
from kiosk.scanning.frame import Frame, NotYet
from tests.kiosk.scanning.cameras.lab import Hand, ToldCamera, noise


@pytest.fixture
def camera() -> ToldCamera:
    return ToldCamera(Hand())


@pytest.fixture
def clip() -> ToldCamera:
    return ToldCamera(Hand(), live=False)


def test_a_camera_that_can_be_opened_is_shown(camera: ToldCamera, clip: ToldCamera) -> None:
    shown = camera_or(camera.open, clip.open)
    assert isinstance(shown.read(), Frame)
    assert (shown.live, clip.opened) == (True, 0)


def test_without_a_camera_the_other_is_shown_at_once(camera: ToldCamera, clip: ToldCamera) -> None:
    camera.gone = CameraFault.LOST
    assert camera_or(camera.open, clip.open) is clip


def test_one_that_turns_out_to_be_in_use_gives_way(camera: ToldCamera, clip: ToldCamera) -> None:
    shown = camera_or(camera.open, clip.open)
    camera.picture = lambda _number: None
    assert shown.read() == NotYet()
    camera.gone = CameraFault.IN_USE
    assert isinstance(shown.read(), Frame)
    assert (shown.live, camera.closed) == (False, 1)


def test_one_that_gave_pictures_is_missed_when_it_fails(camera: ToldCamera, clip: ToldCamera) -> None:
    shown = camera_or(camera.open, clip.open)
    shown.read()
    camera.gone = CameraFault.LOST
    with pytest.raises(CameraTrouble):
        shown.read()


def test_what_is_shown_is_let_go(camera: ToldCamera, clip: ToldCamera) -> None:
    camera.picture = noise
    camera_or(camera.open, clip.open).close()
    assert (camera.closed, clip.closed) == (1, 0)
