"""`scan` reads and writes nothing, says of each file what is in it, and harms no terminal."""

from __future__ import annotations

import csv
import json
import os
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import qrcode
from typer.testing import CliRunner

from kiosk.commands.app import app
from kiosk.commands.reading import harmless


def picture(path: Path, text: str) -> Path:
    qrcode.make(text, box_size=5).get_image().save(path)
    return path


def scanned(*files: Path) -> tuple[list[dict[str, Any]], int]:
    """The lines of JSON and the exit code."""
    result = CliRunner().invoke(app, ["scan", *map(str, files), "--json"])
    return [json.loads(line) for line in result.stdout.splitlines()], result.exit_code


def test_scan_prints_the_codes_of_each_picture(tmp_path: Path) -> None:
    files = [picture(tmp_path / f"{text}.png", text) for text in ("GD24-one", "GD24-two")]
    lines, code = scanned(*files)
    assert [(line["file"], line["codes"]) for line in lines] == [
        (str(files[0]), ["GD24-one"]),
        (str(files[1]), ["GD24-two"]),
    ]
    assert all(line["ms"] > 0 and set(line) == {"file", "codes", "ms"} for line in lines)
    assert code == 0


def test_a_file_that_cannot_be_read_is_refused_and_the_rest_is_read(tmp_path: Path) -> None:
    good = picture(tmp_path / "good.png", "GD24-one")
    lines, code = scanned(tmp_path / "missing.png", good)
    assert "missing.png" in lines[0]["error"]
    assert lines[1]["codes"] == ["GD24-one"]
    assert code == 1


def test_each_picture_of_a_folder_is_told_by_itself_and_a_broken_one_stops_none(tmp_path: Path) -> None:
    picture(tmp_path / "a.png", "GD24-one")
    (tmp_path / "b.png").write_bytes(b"")
    picture(tmp_path / "c.png", "GD24-two")
    lines, code = scanned(tmp_path)
    assert [line.get("codes") for line in lines] == [["GD24-one"], None, ["GD24-two"]]
    assert lines[1]["error"] == f"{tmp_path / 'b.png'} is empty. Copy it again."
    assert code == 1


def film(path: Path) -> Path:
    """A ticket from the sixth of twelve frames on, six frames a second."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 6, (320, 320))
    code = np.asarray(qrcode.make("GD24-one-of-a-film", box_size=5).get_image().convert("L"), np.uint8)
    for number in range(12):
        frame = np.full((320, 320), 180, np.uint8)
        if number >= 6:
            frame[20 : 20 + len(code), 20 : 20 + len(code)] = code
        writer.write(cv2.cvtColor(frame, cv2.COLOR_GRAY2BGR))
    writer.release()
    return path


def test_a_film_is_told_with_the_first_frame_and_time_of_each_code(tmp_path: Path) -> None:
    (line,), code = scanned(film(tmp_path / "film.avi"))
    assert (line["codes"], line["frames"]) == (["GD24-one-of-a-film"], 12)
    assert line["seen"] == [{"code": "GD24-one-of-a-film", "frame": 6, "seconds": 1.0}]
    assert code == 0


def test_people_are_told_the_same_in_words(tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["scan", str(film(tmp_path / "film.avi"))])
    first, second = result.stdout.splitlines()
    assert "film.avi: 1 QR code in 12 frames (" in first
    assert second.split() == ["1.00", "s", "frame", "6", "GD24-one-of-a-film"]


HOSTILE = "a\x1b[31m\u202eb\x07\r\n\x00c"


def test_control_characters_reach_no_terminal_and_are_whole_in_json(tmp_path: Path) -> None:
    path = picture(tmp_path / "x.png", HOSTILE)
    shown = CliRunner().invoke(app, ["scan", str(path)]).stdout
    assert r"a\x1b[31m\u202eb\x07\r\n\x00c" in shown
    assert not set("\x1b\u202e\x07\r\0") & set(shown)
    assert scanned(path)[0][0]["codes"] == [HOSTILE]


def test_letters_of_all_languages_stay_as_they_are() -> None:
    assert harmless("Ärger Оксана 东京 🙂 a\u00a0b") == "Ärger Оксана 东京 🙂 a\u00a0b"


def test_a_name_whose_bytes_are_no_text_is_told_too(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.png"))
    picture(path, "GD24-one")
    lines, code = scanned(path)
    assert lines[0]["file"].endswith(r"\xff.png")
    assert code == 0


def test_a_code_of_bytes_that_are_no_text_is_a_guess_and_does_not_end_the_command(tmp_path: Path) -> None:
    qrcode.make(b"\xff\xfe\x80abc\xe9", box_size=5).get_image().save(tmp_path / "x.png")
    lines, code = scanned(tmp_path / "x.png")
    assert [len(line["codes"]) for line in lines] == [1]
    assert "abc" in lines[0]["codes"][0]
    assert code == 0


def test_scanning_leaves_nothing_behind(tmp_path: Path) -> None:
    path = picture(tmp_path / "one.png", "GD24-one")
    CliRunner().invoke(app, ["scan", str(path)])
    assert [file.name for file in tmp_path.iterdir()] == ["one.png"]


def test_without_a_file_it_says_how_it_is_used() -> None:
    assert CliRunner().invoke(app, ["scan"]).exit_code == 2


@pytest.fixture(scope="module")
def of_photos(qr_photos: Path) -> dict[str, list[str]]:
    """What the command says of all real photos, with one sort of line end, and of those without a code."""
    lines, _ = scanned(qr_photos, qr_photos / "empty")
    return {line["file"]: [text.replace("\r\n", "\n") for text in line["codes"]] for line in lines}


def test_at_least_109_of_113_real_photos_are_read_and_none_wrongly(
    qr_photos: Path, of_photos: dict[str, list[str]]
) -> None:
    with (qr_photos / "index.csv").open(encoding="utf-8", newline="") as file:
        truth = {str(qr_photos / row["file"]): row["text"] for row in csv.DictReader(file)}
    right = [photo for photo, text in truth.items() if text in of_photos[photo]]
    wrong = [photo for photo, text in truth.items() if of_photos[photo] and text not in of_photos[photo]]
    assert wrong == []
    assert len(right) >= 109


def test_nothing_is_read_where_no_code_is(qr_photos: Path, of_photos: dict[str, list[str]]) -> None:
    empty = [codes for file, codes in of_photos.items() if Path(file).parent == qr_photos / "empty"]
    assert len(empty) >= 29
    assert empty == [[]] * len(empty)
