"""Pictures in a stream of bytes, and a pipe whose writers come and go."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.trouble import CameraTrouble
from kiosk.scanning.cameras.pipe import Pipe, split


def jpeg(level: int) -> bytes:
    written, data = cv2.imencode(".jpg", np.full((48, 64, 3), level, np.uint8))
    assert written
    return data.tobytes()


def with_thumbnail(picture: bytes) -> bytes:
    """A picture that carries a small one, with a beginning and an end of its own."""
    small = jpeg(9)
    return picture[:2] + b"\xff\xe1" + (len(small) + 2).to_bytes(2, "big") + small + picture[2:]


PICTURES = [jpeg(20), jpeg(120), with_thumbnail(jpeg(200))]


@given(st.lists(st.sampled_from(PICTURES), max_size=4), st.data())
def test_however_a_stream_is_cut_its_pictures_come_whole(pictures: list[bytes], data: st.DataObject) -> None:
    stream = b"".join(pictures)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=5)))
    found: list[bytes] = []
    left = b""
    for begin, end in zip([0, *cuts], [*cuts, len(stream)], strict=True):
        more, left = split(left + stream[begin:end])
        found += more
    assert found == pictures
    assert left == b""


@given(st.binary(max_size=200))
def test_no_bytes_make_it_fail_or_grow(noise: bytes) -> None:
    pictures, left = split(noise)
    assert len(b"".join(pictures)) + len(left) <= len(noise)


def test_what_stands_between_two_pictures_is_passed_over() -> None:
    head = b"--frame\r\nContent-Type: image/jpeg\r\n\r\n"
    assert split(head + PICTURES[0] + b"\r\n" + head + PICTURES[1])[0] == PICTURES[:2]


@pytest.fixture
def fifo(tmp_path: Path) -> Path:
    path = tmp_path / "camera"
    os.mkfifo(path)
    return path


@pytest.fixture
def pipe(fifo: Path) -> Iterator[Pipe]:
    pipe = Pipe(fifo)
    pipe.open()
    yield pipe
    pipe.release()


def level_of(pipe: Pipe) -> int:
    picture = pipe.picture()
    assert picture is not None
    return round(float(picture.mean()))


def test_without_a_writer_there_is_no_picture_and_no_waiting(pipe: Pipe) -> None:
    assert not pipe.grab()


def test_of_several_pictures_the_newest_counts(pipe: Pipe, fifo: Path) -> None:
    with fifo.open("wb", buffering=0) as writer:
        writer.write(jpeg(20) + jpeg(120))
        assert pipe.grab()
        assert level_of(pipe) == 120
        assert not pipe.grab()


def test_half_a_picture_waits_for_its_other_half(pipe: Pipe, fifo: Path) -> None:
    whole = jpeg(120)
    with fifo.open("wb", buffering=0) as writer:
        writer.write(whole[:300])
        assert not pipe.grab()
        writer.write(whole[300:])
        assert pipe.grab()


def test_another_writer_goes_on_where_the_first_one_broke_off(pipe: Pipe, fifo: Path) -> None:
    with fifo.open("wb", buffering=0) as writer:
        writer.write(jpeg(20)[:300])
    pipe.grab()
    with fifo.open("wb", buffering=0) as writer:
        writer.write(jpeg(120))
        assert pipe.grab()
        assert level_of(pipe) == 120


def test_a_picture_that_is_broken_is_none(pipe: Pipe, fifo: Path) -> None:
    with fifo.open("wb", buffering=0) as writer:
        writer.write(b"\xff\xd8 no picture at all \xff\xd9")
        assert pipe.grab()
        assert pipe.picture() is None


def test_a_pipe_that_is_not_there_is_trouble(tmp_path: Path) -> None:
    with pytest.raises(CameraTrouble, match="nowhere"):
        Pipe(tmp_path / "nowhere").open()
