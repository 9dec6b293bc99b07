"""Codes of pictures, pages, animations and films, each with when it was first seen."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
import qrcode
from PIL import Image

from kiosk.scanning.file_kind import FileTrouble
from kiosk.scanning.reading.files import FilmReading, FirstSeen, PictureReading, files_in, read_file

ONE, TWO = "GD24-pxj4nwih2pnx6jwqx7gyow3egn", "GD24-aaaabbbbccccddddeeeeffffgg"


def code(text: str, box: int = 5) -> Image.Image:
    picture: Image.Image = qrcode.make(text, box_size=box).get_image().convert("L")
    return picture


def scene(*texts: str) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """A frame that shows these codes beside each other."""
    frame = np.full((360, 640, 3), 180, np.uint8)
    for place, text in enumerate(texts):
        picture = np.asarray(code(text))
        frame[20 : 20 + len(picture), 20 + 300 * place : 20 + 300 * place + len(picture)] = picture[..., None]
    return frame


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """Nobody, one ticket, both, and nobody again: ten frames each, ten a second."""
    path = tmp_path / "film.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 10, (640, 360))
    for texts in ((), (ONE,), (ONE, TWO), ()):
        for _ in range(10):
            writer.write(scene(*texts))
    writer.release()
    return path


def test_a_film_tells_each_code_once_with_its_first_frame_and_time(film: Path) -> None:
    reading = read_file(film)
    assert isinstance(reading, FilmReading)
    assert reading.frames == 40
    assert reading.seen == (FirstSeen(ONE, 10, 1.0), FirstSeen(TWO, 20, 2.0))
    assert reading.codes == (ONE, TWO)


def test_an_animation_is_a_film(tmp_path: Path) -> None:
    blank = Image.new("L", code(ONE).size, 255)
    pictures = [blank, code(ONE), code(ONE), code(TWO)]
    blank.save(tmp_path / "x.gif", save_all=True, append_images=pictures[1:], duration=300)
    reading = read_file(tmp_path / "x.gif")
    assert isinstance(reading, FilmReading)
    assert [(first.code, first.seconds) for first in reading.seen] == [(ONE, 0.3), (TWO, pytest.approx(0.9))]


def test_all_pages_of_a_picture_count(tmp_path: Path) -> None:
    code(ONE).save(tmp_path / "x.tif", save_all=True, append_images=[code(TWO)])
    reading = read_file(tmp_path / "x.tif")
    assert isinstance(reading, PictureReading)
    assert reading.codes == (ONE, TWO)


def test_light_modules_on_nothing_are_read_on_black(tmp_path: Path) -> None:
    see_through = np.full((*np.asarray(code(ONE)).shape, 4), 255, np.uint8)
    see_through[..., 3] = 255 - np.asarray(code(ONE))
    Image.fromarray(see_through).save(tmp_path / "x.png")
    assert read_file(tmp_path / "x.png").codes == (ONE,)


def test_small_and_large_codes_of_a_photo_with_48_million_pixels_are_read(tmp_path: Path) -> None:
    photo = Image.new("L", (8_064, 6_048), 160)
    photo.paste(code(ONE, 30), (3_000, 2_500))
    photo.paste(code(TWO, 3), (200, 300))
    photo.save(tmp_path / "x.jpg")
    assert set(read_file(tmp_path / "x.jpg").codes) == {ONE, TWO}


@pytest.mark.parametrize("orientation", range(2, 9))
def test_a_photo_is_read_however_the_phone_was_held(tmp_path: Path, orientation: int) -> None:
    told = Image.Exif()
    told[0x0112] = orientation
    code(ONE).save(tmp_path / "x.jpg", exif=told)
    assert read_file(tmp_path / "x.jpg").codes == (ONE,)


def test_pictures_and_films_of_a_folder_come_by_name_and_nothing_else(film: Path) -> None:
    for name in ("b.png", "A.JPG"):
        code(ONE).save(film.parent / name)
    (film.parent / "index.csv").write_text("file,text\n")
    assert [path.name for path in files_in(film.parent)] == ["A.JPG", "b.png", "film.avi"]


def test_a_folder_without_pictures_is_trouble(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match="no pictures or videos in the folder"):
        files_in(tmp_path)


def test_no_reading_shows_in_its_repr_what_was_read(film: Path) -> None:
    assert ONE not in repr(read_file(film))
