"""Sources of frames: videos and folders through the real camera API, and OpenCV that leaves Qt alone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from kiosk.domain.trouble import CameraTrouble
from kiosk.scanning.cameras.sources import open_source
from kiosk.scanning.frame import Camera, Ended, Frame
from tests.conftest import ROOT


def frames_of(camera: Camera) -> list[Frame]:
    frames = []
    while not isinstance(reading := camera.read(), Ended):
        if isinstance(reading, Frame):
            frames.append(reading)
    camera.close()
    return frames


@pytest.fixture
def video(tmp_path: Path) -> Path:
    """Ten frames that grow brighter."""
    path = tmp_path / "film.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 15, (320, 240))
    for number in range(10):
        writer.write(np.full((240, 320, 3), 20 * number, np.uint8))
    writer.release()
    return path


def test_every_frame_of_a_video_comes_once_and_in_order(video: Path) -> None:
    frames = frames_of(open_source(video, every_frame=True))
    assert [frame.number for frame in frames] == list(range(10))
    assert [round(float(frame.gray.mean()) / 20) for frame in frames] == list(range(10))


def test_a_frame_is_a_picture_and_its_gray_plane(video: Path) -> None:
    frame = frames_of(open_source(video, every_frame=True))[0]
    assert (frame.picture.shape, frame.gray.shape) == ((240, 320, 3), (240, 320))
    assert frame.picture.dtype == frame.gray.dtype == np.uint8


def test_a_folder_of_pictures_is_shown_in_order(tmp_path: Path) -> None:
    for number in range(3):
        cv2.imwrite(str(tmp_path / f"{number}.png"), np.full((48, 64, 3), 80 * number, np.uint8))
    assert [int(frame.gray[0, 0]) for frame in frames_of(open_source(tmp_path, every_frame=True))] == [0, 80, 160]


@pytest.mark.parametrize("source", ["nowhere.mp4", 97])
def test_a_source_that_is_not_there_is_trouble_in_words(source: str | int, tmp_path: Path) -> None:
    with pytest.raises(CameraTrouble) as caught:
        open_source(source if isinstance(source, int) else tmp_path / source)
    assert str(caught.value)


def test_a_file_that_is_no_picture_is_trouble_in_words(tmp_path: Path) -> None:
    path = tmp_path / "broken.mp4"
    path.write_bytes(b"no film at all")
    with pytest.raises(CameraTrouble, match=r"broken\.mp4"):
        open_source(path)


@pytest.mark.parametrize("before", [{}, {"QT_QPA_FONTDIR": "/fonts", "QT_QPA_PLATFORM_PLUGIN_PATH": "/plugins"}])
def test_importing_opencv_leaves_the_environment_of_qt_as_it_was(before: dict[str, str]) -> None:
    names = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR", "LD_LIBRARY_PATH")
    environment = {name: value for name, value in os.environ.items() if name not in names} | before
    program = f"import kiosk.scanning.cameras.sources, os; print([os.environ.get(n) for n in {names!r}])"
    run = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == str([before.get(name) for name in names])
