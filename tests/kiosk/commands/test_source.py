"""What a source on the command line, the station file or a demo means."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
import typer

from kiosk.commands.source import mounts_for
from kiosk.domain.trouble import CameraTrouble
from kiosk.scanning.frame import Ended, Frame
from kiosk.station_settings import CameraSettings

NOBODYS = CameraSettings(id="usb-nobody-index0", name="Nobody's camera", place="low")


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "one.png"
    cv2.imwrite(str(path), np.full((48, 64), 99, np.uint8))
    return path


def test_a_source_goes_before_the_cameras_that_were_chosen(picture: Path) -> None:
    (mount,) = mounts_for([str(picture)], [NOBODYS])
    camera = mount.open()
    assert isinstance(camera.read(), Frame)
    camera.close()


def test_two_sources_are_two_cameras(picture: Path) -> None:
    assert len(mounts_for([str(picture), str(picture)], [])) == 2


def test_three_sources_are_too_many(picture: Path) -> None:
    with pytest.raises(typer.BadParameter, match="at most 2"):
        mounts_for([str(picture)] * 3, [])


def test_the_cameras_of_the_station_file_are_meant_by_name_and_place() -> None:
    (mount,) = mounts_for([], [NOBODYS])
    assert (mount.name, mount.place) == ("Nobody's camera", "low")
    with pytest.raises(CameraTrouble, match="Nobody's camera"):
        mount.open()


def test_in_a_demo_the_clip_comes_where_the_camera_is_not_there() -> None:
    (mount,) = mounts_for([], [NOBODYS], demo=True)
    camera = mount.open()
    assert not camera.live
    assert isinstance(camera.read(), Frame)
    camera.close()


def test_a_watched_demo_plays_its_clip_to_the_end(picture: Path) -> None:
    (mount,) = mounts_for([], [], demo=True, once=True)
    camera = mount.open()
    assert not camera.live
    camera.close()


def test_a_source_that_is_watched_is_played_once(picture: Path) -> None:
    (mount,) = mounts_for([str(picture)], [], once=True)
    camera = mount.open()
    reading = camera.read()
    while not isinstance(reading, Ended):
        reading = camera.read()
    camera.close()
