"""The words that names are made of, and which of them a typed word may stand for."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from kiosk.domain.folding import bare, latin, spellings
from kiosk.domain.phonetics import koelner, readings

EXACT, BEGINNING, SAME_SOUND, TYPO, TWO_TYPOS, HEARD, BEGINNING_TYPO = 0.0, 1.0, 2.0, 2.5, 3.25, 4.0, 4.75
"""What a likeness costs; a dearer one comes later in the list. The sounds cost up to 2 more the less alike they are."""

FIRST_LETTER = 0.125
"""What it costs more if the first letter is another: people seldom mistype it."""

LONG = 8
"""From so many letters on a word may have two typing errors."""

ASKED = 1_000
"""So many answers are kept for the next letter that is typed."""

CUTS = 4
"""In so many places a missing blank is looked for."""

_LAST_SIGN = "\U0010ffff"


class Effort(IntEnum):
    """How far a search goes; each goes as far as the one before, and further."""

    SPELT = 0
    MISTYPED = 1
    HEARD = 2


class Keys:
    """Words under a key each: to be found by the key, by its beginning, or by keys near it."""

    def __init__(self, words: Iterable[str], keys_of: Callable[[str], Iterable[str]]) -> None:
        self._keys_of = keys_of
        self._words: dict[str, list[str]] = {}
        for word in words:
            for key in keys_of(word):
                self._words.setdefault(key, []).append(word)
        self._sorted = sorted(self._words)
        self._letters = _letters_of(self._sorted)

    def __getitem__(self, key: str) -> list[str]:
        return self._words.get(key, [])

    def add(self, word: str) -> None:
        """Take in one word more."""
        for key in self._keys_of(word):
            if key not in self._words:
                place = bisect_left(self._sorted, key)
                self._sorted.insert(place, key)
                self._letters = np.insert(self._letters, place, _letters_of([key]))
            self._words.setdefault(key, []).append(word)

    def discard(self, word: str) -> None:
        """Forget a word that was added."""
        for key in self._keys_of(word):
            self._words[key].remove(word)
            if not self._words[key]:
                del self._words[key]
                place = bisect_left(self._sorted, key)
                del self._sorted[place]
                self._letters = np.delete(self._letters, place)

    def beginning(self, start: str) -> list[str]:
        """The keys that begin with `start`."""
        return self._sorted[bisect_left(self._sorted, start) : bisect_left(self._sorted, start + _LAST_SIGN)]

    def near(self, key: str, errors: int) -> Iterable[tuple[str, int]]:
        """The keys that `errors` letters too many, too few, wrong or interchanged make of `key`, and how many.

        An error changes at most two of the letters that occur: only keys that differ in no more are compared.
        """
        unlike = np.bitwise_count(self._letters ^ _letters_of([key]))
        likely = [self._sorted[place] for place in np.flatnonzero(unlike <= 2 * errors).tolist()]
        found = process.extract(key, likely, scorer=OSA.distance, score_cutoff=errors, limit=None)
        return [(each, distance) for each, distance, _ in found]


class Vocabulary:
    """All words of all names, each once."""

    def __init__(self, words: Iterable[str]) -> None:
        words = list(words)
        self._folds = Keys(words, _typed)
        self._readings = Keys(words, _readings)
        self._codes = Keys(words, _codes)
        self._asked: dict[tuple[str, Effort], dict[str, float]] = {}

    def add(self, word: str) -> None:
        """Take in one word more, as `folding.words` gives it."""
        self._asked.clear()
        for keys in (self._folds, self._readings, self._codes):
            keys.add(word)

    def discard(self, word: str) -> None:
        """Forget a word that was added."""
        self._asked.clear()
        for keys in (self._folds, self._readings, self._codes):
            keys.discard(word)

    def alike(self, word: str, effort: Effort) -> dict[str, float]:
        """The words that `word` may stand for, and what each likeness costs."""
        if (word, effort) in self._asked:
            return self._asked[word, effort]
        costs = dict(self.alike(word, Effort(effort - 1))) if effort else {}
        for found, cost in _LIKENESSES[effort](self, word):
            costs[found] = min(cost, costs.get(found, cost))
        if len(self._asked) >= ASKED:
            self._asked.clear()
        self._asked[word, effort] = costs
        return costs

    def halves(self, word: str) -> list[tuple[str, str]]:
        """Where a blank may be missing in `word`: cuts with a known word before or behind, the longest known first."""
        known: list[tuple[int, str, str]] = []
        for place in range(2, len(word) - 1):
            before, behind = word[:place], word[place:]
            longest = max((len(half) for half in (before, behind) if self._is_known(half)), default=0)
            if longest >= 3:
                known.append((longest, before, behind))
        return [(before, behind) for _, before, behind in sorted(known, reverse=True)[:CUTS]]

    def _is_known(self, word: str) -> bool:
        return any(self._folds[key] for key in spellings(word))

    def _spelt(self, word: str) -> Iterator[tuple[str, float]]:
        for key in spellings(word):
            for found in self._folds.beginning(key):
                cost = EXACT if found == key else BEGINNING
                yield from ((name, cost) for name in self._folds[found])

    def _mistyped(self, word: str) -> Iterator[tuple[str, float]]:
        if len(word) < 2 or _NUMBER.search(word):  # a typing error in a number is another number
            return
        # What was heard is written down as German; read as foreign, the query would sound like too much.
        for key in tuple(_readings(word))[:1]:
            yield from ((name, SAME_SOUND + _unlike(word, name)) for name in self._readings[key])
        for key in _typed(word):
            for found, errors in self._folds.near(key, 2 if len(key) >= LONG else 1):
                cost = (TYPO if errors < 2 else TWO_TYPOS) + FIRST_LETTER * (found[0] != key[0])
                yield from ((name, cost) for name in self._folds[found])
            if len(key) >= 4:
                longer = [found for found in self._folds.beginning(key[: len(key) // 2]) if len(found) > len(key)]
                for length in (len(key) - 1, len(key), len(key) + 1):
                    heads = [found[:length] for found in longer]
                    for _, _, place in process.extract(key, heads, scorer=OSA.distance, score_cutoff=1, limit=None):
                        yield from ((name, BEGINNING_TYPO) for name in self._folds[longer[place]])

    def _heard(self, word: str) -> Iterator[tuple[str, float]]:
        if len(word) < 2 or _NUMBER.search(word):
            return
        for key in _readings(word):
            near = [found for found, _ in self._readings.near(key, min(3, len(key) // 3))]
            begun = self._readings.beginning(key) if len(key) >= 4 else ()
            for found in (*near, *begun):
                unheard = 1 - fuzz.ratio(key, found) / 100
                yield from ((name, HEARD + unheard + _unlike(word, name)) for name in self._readings[found])
        for code in _codes(word):
            yield from ((name, HEARD + 1 + _unlike(word, name)) for name in self._codes[code])


_NUMBER = re.compile(r"\d")
_ALL = 0xFFFF_FFFF << 32
_LIKENESSES = {Effort.SPELT: Vocabulary._spelt, Effort.MISTYPED: Vocabulary._mistyped, Effort.HEARD: Vocabulary._heard}


def _letters_of(keys: Iterable[str]) -> NDArray[np.uint64]:
    """Which letters occur in each key, a bit each; a key with a number in it is like no other."""
    return np.array(
        [sum({1 << (ord(sign) & 31) for sign in key}) | _ALL * bool(_NUMBER.search(key)) for key in keys], np.uint64
    )


def _unlike(word: str, name: str) -> float:
    return 1 - fuzz.ratio(spellings(word)[0], spellings(name)[0]) / 100


def _typed(word: str) -> tuple[str, ...]:
    """What is typed for a word on a plain keyboard and, if it has other letters, with these: ж is one slip, not two."""
    return tuple(dict.fromkeys((*spellings(word), bare(word))))


def _readings(word: str) -> Iterable[str]:
    return () if _NUMBER.search(word) else readings(latin(word))


def _codes(word: str) -> Iterable[str]:
    if _NUMBER.search(word):
        return ()
    return {code for key in spellings(word) if len(code := koelner(key)) > 1}
