"""Pictures and films are told apart by what is in them, and what is neither is refused with what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.scanning.file_kind import FileKind, FileTrouble, kind_of


def file(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n", FileKind.PICTURE),
        (b"\xff\xd8\xff\xe0", FileKind.PICTURE),
        (b"RIFF\0\0\0\0WEBPVP8 ", FileKind.PICTURE),
        (b"P5\n1 1\n255\n\0", FileKind.PICTURE),
        (b"\0\0\0\x20ftypavif", FileKind.PICTURE),
        (b"\0\0\0\x20ftypisom", FileKind.FILM),
        (b"\0\0\0\x14ftypqt  ", FileKind.FILM),
        (b"RIFF\0\0\0\0AVI LIST", FileKind.FILM),
        (b"\x1a\x45\xdf\xa3", FileKind.FILM),
        (b"G" + bytes(187) + b"G" + bytes(187) + b"G", FileKind.FILM),
    ],
)
def test_the_first_bytes_say_what_a_file_is_whatever_its_name(tmp_path: Path, content: bytes, kind: FileKind) -> None:
    assert kind_of(file(tmp_path, "file.bin", content)) is kind


def test_jpegs_one_after_the_other_are_a_film(tmp_path: Path) -> None:
    assert kind_of(file(tmp_path, "film.mjpg", b"\xff\xd8\xff\xe0")) is FileKind.FILM


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("page.pdf", b"%PDF-1.7\n", "Make a picture of it"),
        ("page.jpg", b"\n%PDF-1.4\n", "is a PDF"),
        ("photo.heic", b"\0\0\0\x24ftypheic\0\0\0\0", "Save it as JPEG"),
        ("drawing.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG"),
        ("list.mp4", b"#EXTM3U\nhttps://film.example/1.ts\n", "text file"),
        ("names.png", "Ärger\r\n".encode(), "text file"),
        ("names16.png", "Name".encode("utf-16"), "text file"),
        ("empty.png", b"", "is empty"),
        ("noise.png", bytes(range(128, 250)) + b"\0\1\2", "Is it damaged?"),
    ],
)
def test_what_is_neither_is_named_with_what_to_do(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    with pytest.raises(FileTrouble) as caught:
        kind_of(file(tmp_path, name, content))
    assert name in str(caught.value)
    assert said in str(caught.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match=r"no file or folder .*nowhere\.png"):
        kind_of(tmp_path / "nowhere.png")


def test_a_device_is_no_file() -> None:
    with pytest.raises(FileTrouble, match="is no file"):
        kind_of(Path("/dev/null"))
