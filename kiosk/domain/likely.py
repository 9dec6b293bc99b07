"""Why a search has found somebody: which letters of a text the typed words stand for."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from rapidfuzz import fuzz

from kiosk.domain.folding import fold
from kiosk.domain.phonetics import koelner

ALIKE = 70.0
"""So alike, of 100, a word must be to count as mistyped."""

SHORTEST = 2
"""A typed word of fewer letters explains nothing."""

# A letter with the marks that belong to it; an apostrophe joins.
_LETTERS = "(?:[^\\W_][\u0300-\u036f]*)+"
_WORD = re.compile(rf"{_LETTERS}(?:['’‘ʼ`´]{_LETTERS})*")

KEPT = 20_000
"""So many words are kept for the next letter that is typed: nearly the same people are found then."""

Span = tuple[int, int]
"""First letter and length, in characters of the text as it is written."""


def likely(text: str, query: str) -> tuple[Span, ...]:
    """The parts of `text` that `query` stands for, in order; a beginning where that is spelt alike, else whole words.

    Typed words may be spelt as any keyboard can ("mueller" is the beginning of "Müllers"), mistyped, or as heard.
    """
    typed = tuple(ways for word in _WORD.findall(query) if len(word) >= SHORTEST and (ways := _folds(word)))
    spans = ((word.start(), _alike(word.group(), typed)) for word in _WORD.finditer(text))
    return tuple(span for span in spans if span[1])


@lru_cache(maxsize=KEPT)
def _folds(word: str) -> tuple[str, ...]:
    return fold(word)


@lru_cache(maxsize=KEPT)
def _alike(word: str, typed: tuple[tuple[str, ...], ...]) -> int:
    """How many letters of `word` one of the typed words stands for."""
    longest = max((_begun(word, ways) for ways in typed), default=0)
    if longest:
        return longest
    return len(word) if any(_stands_for(ways, _folds(word)) for ways in typed) else 0


def _begun(word: str, ways: tuple[str, ...]) -> int:
    """How many letters of `word` are spelt like one of these ways; none if it begins otherwise."""
    if not any(spelt.startswith(way) for spelt in _folds(word) for way in ways):
        return 0
    for length in range(1, len(word)):
        is_whole = not unicodedata.combining(word[length])
        if is_whole and any(beginning.startswith(way) for beginning in _folds(word[:length]) for way in ways):
            return length
    return len(word)


def _stands_for(ways: tuple[str, ...], spelt: tuple[str, ...]) -> bool:
    if max(map(len, ways)) <= SHORTEST:
        return False
    for way in ways:
        for name in spelt:
            # Somebody who has not typed all yet is compared with as much of the name.
            if fuzz.ratio(way, name[: len(way) + 1]) >= ALIKE or fuzz.ratio(way, name) >= ALIKE:
                return True
            if (code := koelner(way)) and koelner(name).startswith(code) and len(code) > 1:
                return True
    return False
