"""Lists as text: CSV in the encodings and with the separators that spreadsheets write."""

from __future__ import annotations

import codecs
import csv
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from db.lists.table import Record, Sheet
from kiosk.domain.list_words import Assumed, Assumption, ListFault, ListTrouble

SEPARATORS = ",;\t|"

LARGEST_TEXT = 100_000_000
"""Bytes; a list of 100,000 people has about 12 million."""

SAMPLED = 25
"""So many lines tell what separates the cells."""

_QUOTED = re.compile('"[^"]*"')
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
# Letters of UTF-8, but not what is a letter and a quotation mark or dash in Windows-1252, as in Verein „Spaß“.
UTF_8_LETTER = re.compile(
    rb"\xc3[\x80-\xbf]|[\xc4-\xdf](?![\x85\x91-\x97\xab\xbb])[\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_TOLD = re.compile("\\ufeff?sep=(.)\r?\n", re.IGNORECASE)
_ESCAPED = re.compile("'[=+@|%\t\r\n\uff1d\uff0b\uff0d\uff20-]")


def read_text(content: bytes, path: Path) -> tuple[Sheet, list[Assumption]]:
    """The table in a text, and what had to be assumed for it.

    UTF-8 and UTF-16 with or without byte order mark, or else Windows-1252; comma, semicolon, tab or bar. Raises
    ListTrouble naming the file, the line and what to do.
    """
    if len(content) > LARGEST_TEXT:
        raise ListTrouble(f"{path} is larger than {LARGEST_TEXT // 10**6} MB; please split the list", ListFault.LARGE)
    text, assumed = _decoded(content, path)
    if "\x00" in text and not text.strip("\x00"):
        raise ListTrouble(f"{path} is empty, it holds only zero bytes; please export the list again", ListFault.EMPTY)
    if not text.strip():
        raise ListTrouble(f"{path} is empty; please export the list again", ListFault.EMPTY)
    if text.lstrip()[:1] == "<":
        raise ListTrouble(
            f"{path} is a web page or XML, not a list; please export the list as CSV, XLSX or ODS", ListFault.NO_LIST
        )
    first = 1
    if told := _TOLD.match(text):
        separator, text, first = told[1], text[told.end() :], 2
    else:
        separator = _separator(text)
    return Sheet("", list(_numbered(text, separator, first, path)), ragged=True), assumed


def _decoded(content: bytes, path: Path) -> tuple[str, list[Assumption]]:
    try:
        for mark, encoding in (
            (codecs.BOM_UTF8, "utf-8-sig"),
            (codecs.BOM_UTF16_LE, "utf-16"),
            (codecs.BOM_UTF16_BE, "utf-16"),
        ):
            if content.startswith(mark):
                return content.decode(encoding), []
        if encoding := _unmarked_utf_16(content):
            return content.decode(encoding), [Assumption(Assumed.NO_MARK, encoding.upper())]
    except UnicodeDecodeError as error:
        raise ListTrouble(
            f"{path} is damaged: it says it is {error.encoding.upper()} and is not (byte {error.start}); "
            "please save it again as 'CSV UTF-8'",
            ListFault.ENCODING,
        ) from error
    try:
        return content.decode("utf-8"), []
    except UnicodeDecodeError as error:
        # A truncated or damaged UTF-8 file still has its many-byte letters; read as Windows-1252 they would become
        # "Ã¼" in everybody's name.
        if UTF_8_LETTER.search(content):
            raise ListTrouble(
                f"{path} is damaged: it is UTF-8, but not all of it (byte {error.start}); please save it again as "
                "'CSV UTF-8'",
                ListFault.ENCODING,
            ) from error
    try:
        return content.decode("cp1252"), [Assumption(Assumed.WINDOWS)]
    except UnicodeDecodeError as error:
        raise ListTrouble(
            f"{path} is text in no known encoding (byte {error.start}); please save it as 'CSV UTF-8'",
            ListFault.ENCODING,
        ) from error


def _unmarked_utf_16(content: bytes) -> str:
    """UTF-16 without its mark: of the letters of a list every second byte is zero."""
    start = content[:1_000]
    even, odd = start[::2].count(0), start[1::2].count(0)
    if odd > len(start) // 4 and even == 0:
        return "utf-16-le"
    return "utf-16-be" if even > len(start) // 4 and odd == 0 else ""


def _separator(text: str) -> str:
    """The sign that parts the first lines into the most cells, in most lines equally many."""
    lines = [_QUOTED.sub("", line) for line in islice(_lines(text), SAMPLED) if line.strip()]

    def evenness(separator: str) -> tuple[int, int]:
        times = Counter(count for line in lines if (count := line.count(separator)))
        count, equal = max(times.items(), key=lambda pair: (pair[1], pair[0]), default=(0, 0))
        return equal, count

    return max(SEPARATORS, key=evenness)


def _numbered(text: str, separator: str, first: int, path: Path) -> Iterator[Record]:
    """Yield each record with the line it starts in.

    pretix and our own export put an apostrophe before what a spreadsheet would take for a formula; without taking it
    away, a signed ticket that begins with "=" would be another code.
    """
    # Strict, as otherwise one lost quotation mark swallows the rest of the list without a word.
    reader = csv.reader(_lines(text), delimiter=separator, strict=True)
    escaped = _ESCAPED.search(text) is not None
    start = first
    try:
        for cells in reader:
            yield start, [cell[1:] if _ESCAPED.match(cell) else cell for cell in cells] if escaped else cells
            start = reader.line_num + first
    except csv.Error as error:
        raise ListTrouble(
            f"{path}, line {start}: the quotation marks do not fit together ({error}); please mend the line or "
            "save the list again as CSV",
            ListFault.QUOTES,
        ) from error


def _lines(text: str) -> Iterator[str]:
    """Each line with its end; io.StringIO would keep the text once more, with four bytes a letter."""
    return (line[0] for line in _LINE.finditer(text))
