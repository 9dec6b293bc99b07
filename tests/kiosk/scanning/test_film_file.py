"""The frames of a film come in order, with the second in which each is shown."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from kiosk.scanning.file_kind import FileTrouble
from kiosk.scanning.film_file import frames_of


def film(path: Path, cc: str = "MJPG") -> Path:
    """Ten frames at 5 a second that grow brighter."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*cc), 5, (320, 240))
    for number in range(10):
        writer.write(np.full((240, 320, 3), 20 * number, np.uint8))
    writer.release()
    return path


@pytest.mark.parametrize(("name", "cc"), [("film.avi", "MJPG"), ("film.mp4", "mp4v")])
def test_every_frame_comes_once_with_its_time(tmp_path: Path, name: str, cc: str) -> None:
    frames = list(frames_of(film(tmp_path / name, cc)))
    assert [frame.number for frame in frames] == list(range(10))
    assert [round(frame.seconds, 2) for frame in frames] == [number / 5 for number in range(10)]
    assert [round(float(frame.gray.mean()) / 20) for frame in frames] == list(range(10))


def test_a_name_full_of_signs_is_the_name_of_one_file(tmp_path: Path) -> None:
    assert len(list(frames_of(film(tmp_path / "film %03d ü 1.avi")))) == 10


@pytest.mark.parametrize("content", [b"\0\0\0\x20ftypisom" + bytes(3000), b"\x1a\x45\xdf\xa3" + bytes(100)])
def test_a_film_that_cannot_be_opened_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.mp4"
    path.write_bytes(content)
    with pytest.raises(FileTrouble, match=r"broken\.mp4"):
        list(frames_of(path))


def test_a_film_whose_end_is_missing_shows_what_there_is_or_says_so(tmp_path: Path) -> None:
    mp4, avi = film(tmp_path / "film.mp4", "mp4v"), film(tmp_path / "film.avi")
    for path in (mp4, avi):
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(FileTrouble, match="its end is missing"):
        list(frames_of(mp4))
    assert 1 <= len(list(frames_of(avi))) < 10
