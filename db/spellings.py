"""How a name may be written where it must not stand any more: letters, encodings, and together with the first name."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kiosk.domain.folding import fold

LEAST_BYTES = 6
"""A text of so many bytes is looked for anywhere; a shorter one would be found by chance in ids and numbers."""

LEAST_WORD = 4
"""One of so many bytes is looked for as a word of its own; a shorter one only together with the first name."""

LONGEST = 64
"""What is longer, such as a note, is looked for by its beginning."""

_TOGETHER = (
    "{0} {1}",
    "{0}{1}",
    "{1}, {0}",
    "{1} {0}",
    "{1}{0}",
    "{1},{0}",
    "{1};{0}",
    "{0};{1}",
    "{0},{1}",
    "{0}\t{1}",
)


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for, in lower case as far as ASCII goes: `anywhere` and `as_words`.

    `short` counts the texts that are too short to be looked for alone, `shared` those that others have as well.
    """

    anywhere: frozenset[bytes] = field(repr=False)
    as_words: frozenset[bytes] = field(repr=False)
    short: int
    shared: int

    @property
    def number(self) -> int:
        """How many spellings."""
        return len(self.anywhere) + len(self.as_words)


def sought(people: Iterable[Mapping[str, str]], texts: Iterable[str], others: str) -> Sought:
    """The spellings of these people, whose fields have the names of the table, and of these further texts.

    `others` is everything that may stay, such as the names of all other people: what occurs there is not looked for
    alone.
    """
    kept = " ".join(_ways(others))
    anywhere: set[bytes] = set()
    as_words: set[bytes] = set()
    alone: set[str] = {text.strip()[:LONGEST] for text in texts}
    names: set[tuple[str, str]] = set()
    for person in people:
        names.add((person.get("first_name", ""), person.get("last_name", "")))
        alone |= {value.strip()[:LONGEST] for name, value in person.items() if name not in _SAYS_NOTHING}
    for first, last in names:
        if first and last:
            # Only who has the last name in common with others can have the whole name in common.
            stays = kept if any(way in kept for way in _ways(last)) else ""
            for form in _TOGETHER:
                _add(form.format(first, last), stays, anywhere, as_words)
    short = shared = 0
    for text in alone - {""}:
        if len(text.encode("utf-8", "surrogatepass")) < LEAST_WORD:
            short += 1
        elif any(way in kept for way in _ways(text)):
            shared += 1
        else:
            _add(text, "", anywhere, as_words)
    return Sought(frozenset(anywhere), frozenset(as_words), short, shared)


_SAYS_NOTHING = frozenset({"title", "pronouns", "role", "language"})
"""Many people have them in common."""


def _add(text: str, kept: str, anywhere: set[bytes], as_words: set[bytes]) -> None:
    for way in _ways(text):
        if way in kept:
            continue
        for written in _encoded(way):
            plain = written.lower()
            if len(plain) >= LEAST_BYTES and len(way) > 2:
                anywhere.add(plain)
            elif len(plain) >= LEAST_WORD:
                as_words.add(plain)


def _ways(text: str) -> set[str]:
    """A text composed and decomposed, in small and large letters, and in plain letters as people type it."""
    ways = {text, unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)}
    if text.isascii():
        return {text.lower()}
    ways |= {way.lower() for way in ways} | {way.upper() for way in ways}
    return {_small(way) for way in ways} | {folded for folded in fold(text) if len(folded) >= LEAST_WORD}


def _small(text: str) -> str:
    """ASCII letters in lower case: the image that is searched has them so, and nothing else changed."""
    return re.sub("[A-Z]+", lambda found: found[0].lower(), text)


def _encoded(text: str) -> Iterable[bytes]:
    """As bytes of every encoding in which a file of ours, a log, or a table of somebody's spreadsheet may have it."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        yield text.encode(encoding, "surrogatepass")
    if not text.isascii():
        yield json.dumps(text)[1:-1].encode()
        for encoding in ("cp1252", "iso8859-2", "iso8859-9"):
            try:
                yield text.encode(encoding)
            except UnicodeEncodeError:
                continue
