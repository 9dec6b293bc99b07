"""Tells by its first bytes whether a file is a picture or a film, and what to do with what is neither."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from kiosk.domain.trouble import Trouble


class FileTrouble(Trouble):
    """A file cannot be read as picture or film; the text names it and says what to do."""


class FileKind(Enum):
    """What a file holds."""

    PICTURE = "picture"
    FILM = "film"


FILM_SUFFIXES = frozenset(".mp4 .m4v .mov .3gp .avi .mkv .webm .mpg .mpeg .ts .mts .wmv .flv .ogv .mjpg .mjpeg".split())
PICTURE_SUFFIXES = frozenset(
    ".png .jpg .jpeg .jpe .jfif .bmp .webp .avif .gif .tif .tiff .jp2 .pgm .ppm .pbm .pnm .heic .heif".split()
)

HEAD = 4096
"""So many bytes of a file are looked at."""

_PICTURES = (
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"BM",
    b"II*\0",
    b"MM\0*",
    b"\0\0\0\x0cjP  ",
    b"\xff\x4f\xff\x51",
    *(b"P%d" % number + blank for number in range(1, 7) for blank in (b"\n", b" ", b"\t", b"\r")),
)
_FILMS = (b"\x1a\x45\xdf\xa3", b"\0\0\x01\xba", b"\0\0\x01\xb3", b"FLV", b"OggS", b"\x30\x26\xb2\x75\x8e\x66\xcf\x11")
_PICTURE_BRANDS = (b"avif", b"avis")
_HEIC_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")
_RAW_JPEGS = frozenset((".mjpg", ".mjpeg"))
_TEXT_CONTROLS = frozenset(b"\t\n\r\f\x1b")


def kind_of(path: Path) -> FileKind:
    """Look into a file. Raises FileTrouble if it is not there or nothing that can be read."""
    head = _head_of(path)
    if path.suffix.lower() in _RAW_JPEGS and head.startswith(b"\xff\xd8"):
        return FileKind.FILM
    if head.startswith(_PICTURES) or (head.startswith(b"RIFF") and head[8:12] == b"WEBP"):
        return FileKind.PICTURE
    if head[4:8] == b"ftyp":
        return _kind_of_brand(path, head[8:12])
    if head.startswith(_FILMS) or (head.startswith(b"RIFF") and head[8:12] == b"AVI ") or _is_transport_stream(head):
        return FileKind.FILM
    if head[4:8] in (b"moov", b"mdat", b"wide", b"free"):  # QuickTime as it was before it told its brand
        return FileKind.FILM
    raise FileTrouble(_what_else(path, head))


def _head_of(path: Path) -> bytes:
    if not path.exists():
        raise FileTrouble(f"There is no file or folder {path}. Is its name spelled right?")
    if not path.is_file():
        raise FileTrouble(f"{path} is no file. Give a picture, a video or a folder of them.")
    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
    except OSError as error:
        raise FileTrouble(f"{path} cannot be opened ({error.strerror}). May you read it?") from error
    if not head:
        raise FileTrouble(f"{path} is empty. Copy it again.")
    return head


def _kind_of_brand(path: Path, brand: bytes) -> FileKind:
    if brand in _PICTURE_BRANDS:
        return FileKind.PICTURE
    if brand in _HEIC_BRANDS:
        raise FileTrouble(
            f"{path} is a HEIC picture, which cannot be read here. Save it as JPEG; an iPhone takes JPEG with "
            "Settings > Camera > Formats > Most Compatible."
        )
    return FileKind.FILM


def _is_transport_stream(head: bytes) -> bool:
    return len(head) > 376 and head[0] == head[188] == head[376] == 0x47


def _what_else(path: Path, head: bytes) -> str:
    if b"%PDF-" in head[:1024]:
        return f"{path} is a PDF, not a picture. Make a picture of it: a screenshot of the page, or save it as PNG."
    if b"<svg" in head:
        return f"{path} is a drawing (SVG), not a picture. Make a picture of it: save it as PNG."
    if _is_text(head):
        return f"{path} is a text file, no picture or video. Give the picture that shows the code."
    return f"{path} is no picture or video that can be read. Is it damaged? Save it as JPEG or PNG, a video as MP4."


def _is_text(head: bytes) -> bool:
    # A control character that no text has tells apart what is only damaged; UTF-16 begins with its mark.
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    return all(byte >= 32 or byte in _TEXT_CONTROLS for byte in head)
