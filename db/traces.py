"""Searching files for many spellings at once, in whatever they are packed: databases, tables, pages, texts."""

from __future__ import annotations

import io
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from pypdf import PdfReader
from pypdf.errors import PyPdfError

from db.bundle_format import FORMAT, LONGEST_HEADER
from db.outside import read_from_outside
from db.plain_pages import pages_in_plain
from db.spellings import Sought

PREFIX = 4
"""Spellings are sorted by so many of their first bytes."""

_BITS = 22
_LETTERS = np.zeros(256, bool)
_LETTERS[[*range(0x30, 0x3A), *range(0x61, 0x7B)]] = True
_LETTERS[0x80:] = True
_MOST = 400_000_000
"""A file with more bytes, packed or not, is none of ours, and there is no room for it."""


class Unsearchable(Exception):
    """This file cannot be read as what it seems to be."""


class Search:
    """Looks for spellings; made once, as sorting them takes the time."""

    def __init__(self, sought: Sought) -> None:
        self._sought = sought
        # Many spellings begin alike, such as addresses; how long they are tells which of them can stand at a place.
        lengths: dict[bytes, set[int]] = defaultdict(set)
        for text in (*sought.anywhere, *sought.as_words):
            lengths[text[:PREFIX]].add(len(text))
        self._lengths = {beginning: sorted(each) for beginning, each in lengths.items()}
        self._known = np.zeros(1 << _BITS, bool)
        if lengths:
            self._known[_slots(np.frombuffer(b"".join(lengths), "<u4"))] = True

    def times(self, image: bytes) -> int:
        """How often a spelling stands in these bytes; at one place at most once."""
        plain = image.lower()
        if len(plain) < PREFIX or not self._lengths:
            return 0
        # Every four bytes as one number, from each of the four places where such a number can begin.
        found = 0
        for start in range(PREFIX):
            numbers = np.frombuffer(plain, "<u4", (len(plain) - start) // PREFIX, start)
            for place in np.flatnonzero(self._known[_slots(numbers)]):
                found += self._stands_at(plain, start + int(place) * PREFIX)
        return found

    def _stands_at(self, plain: bytes, place: int) -> bool:
        for length in self._lengths.get(plain[place : place + PREFIX], ()):
            text = plain[place : place + length]
            if text in self._sought.anywhere:
                return True
            if text in self._sought.as_words and not _is_part(plain, place, place + length):
                return True
        return False


def _slots(numbers: np.ndarray) -> np.ndarray:
    # Knuth's multiplicative hash; what it confuses is told apart afterwards.
    return (numbers.astype(np.uint64) * np.uint64(2654435761) % np.uint64(1 << 32)) >> np.uint64(32 - _BITS)


def _is_part(plain: bytes, start: int, end: int) -> bool:
    """Whether the word goes on before or behind."""
    return bool((start and _LETTERS[plain[start - 1]]) or (end < len(plain) and _LETTERS[plain[end]]))


def images(path: Path, key: bytes) -> Iterator[bytes]:
    """What stands in a file, in plain: pages of a database of this key, the parts of a table, the text of a PDF.

    Raises Unsearchable, and OSError.
    """
    if path.stat().st_size > _MOST:
        raise Unsearchable
    content = read_from_outside(path)
    if path.suffix in (".db", ".db-wal") and (plain := pages_in_plain(content, key)) is not None:
        # Not as it lies on the disk: that is noise, in which a word of four letters stands by chance.
        yield plain
        return
    if content.startswith(b"{") and FORMAT.encode() in content[:LONGEST_HEADER].partition(b"\n")[0]:
        raise Unsearchable  # a bundle is sealed: noise, in which a word of four letters stands by chance
    yield content
    if content.startswith(b"%PDF"):
        yield _text_of(content)
    elif content.startswith(b"PK\x03\x04"):
        yield from _unpacked(content)
    elif path.suffix in (".db", ".db-wal") and content.strip(b"\0") and not content.startswith(b"SQLite format 3\0"):
        raise Unsearchable


def _text_of(content: bytes) -> bytes:
    try:
        pages = PdfReader(io.BytesIO(content)).pages
        return "\n".join(page.extract_text() for page in pages).encode("utf-8", "surrogatepass")
    except (PyPdfError, ValueError, KeyError) as error:
        raise Unsearchable from error


def _unpacked(content: bytes) -> Iterator[bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parcel:
            if sum(part.file_size for part in parcel.infolist()) > _MOST:
                raise Unsearchable
            for part in parcel.infolist():
                yield parcel.read(part)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
        raise Unsearchable from error
