"""Words under a key each, to be found by the key, by its beginning, or by keys near it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA

BATCH = 8_192
"""The letters of so many keys are counted at once."""

_LAST_SIGN = "\U0010ffff"


class Keys:
    """Words, each under the keys that `keys_of` makes of it."""

    def __init__(self, words: Iterable[str], keys_of: Callable[[str], Iterable[str]]) -> None:
        self._keys_of = keys_of
        # Tuples of texts, not lists: a hundred thousand lists would keep the garbage collector busy.
        self._words: dict[str, tuple[str, ...]] = {}
        for word in words:
            for key in keys_of(word):
                self._words[key] = (*self._words.get(key, ()), word)

    def __getitem__(self, key: str) -> tuple[str, ...]:
        return self._words.get(key, ())

    def add(self, word: str) -> None:
        """Take in one word more."""
        for key in self._keys_of(word):
            if key not in self._words:
                self._on_new(key)
            self._words[key] = (*self[key], word)

    def discard(self, word: str) -> None:
        """Forget a word that was added."""
        for key in self._keys_of(word):
            others = tuple(other for other in self._words[key] if other != word)
            if others:
                self._words[key] = others
            else:
                del self._words[key]
                self._on_gone(key)

    def _on_new(self, key: str) -> None:
        """A key is there that was not."""

    def _on_gone(self, key: str) -> None:
        """A key is no longer there."""


class OrderedKeys(Keys):
    """Keys that are also found by their beginning and by what is near them."""

    def __init__(self, words: Iterable[str], keys_of: Callable[[str], Iterable[str]]) -> None:
        super().__init__(words, keys_of)
        self._sorted = sorted(self._words)
        self._lengths = _lengths_of(self._sorted)
        self._letters = _letters_of(self._sorted)

    def beginning(self, start: str) -> list[str]:
        """The keys that begin with `start`."""
        return self._sorted[bisect_left(self._sorted, start) : bisect_left(self._sorted, start + _LAST_SIGN)]

    def near(self, key: str, errors: int) -> Iterable[tuple[str, int]]:
        """The keys that `errors` letters too many, too few, wrong or interchanged make of `key`, and how many.

        An error changes the length by one at most, and at most two of the marks of which letters occur and occur
        again: only keys that differ in no more are compared.
        """
        likely = np.flatnonzero(
            (np.abs(self._lengths - len(key)) <= errors)
            & (np.bitwise_count(self._letters ^ _letters_of([key])) <= 2 * errors)
        )
        keys = [self._sorted[place] for place in likely.tolist()]
        found = process.extract(key, keys, scorer=OSA.distance, score_cutoff=errors, limit=None)
        return [(each, distance) for each, distance, _ in found]

    def _on_new(self, key: str) -> None:
        place = bisect_left(self._sorted, key)
        self._sorted.insert(place, key)
        self._lengths = np.insert(self._lengths, place, _lengths_of([key]))
        self._letters = np.insert(self._letters, place, _letters_of([key]))

    def _on_gone(self, key: str) -> None:
        place = bisect_left(self._sorted, key)
        del self._sorted[place]
        self._lengths = np.delete(self._lengths, place)
        self._letters = np.delete(self._letters, place)


def _lengths_of(keys: Sequence[str]) -> NDArray[np.int16]:
    return np.fromiter(map(len, keys), np.int16, len(keys))


def _letters_of(keys: Sequence[str]) -> NDArray[np.uint64]:
    """Which letters occur in each key, and which of them again: a bit each, letters 32 apart in one."""
    batches = [_letters_of_batch(keys[start : start + BATCH]) for start in range(0, len(keys), BATCH)]
    return np.concatenate([np.empty(0, np.uint64), *batches])


def _letters_of_batch(keys: Sequence[str]) -> NDArray[np.uint64]:
    signs = np.frombuffer("".join(keys).encode("utf-32-le", "surrogatepass"), np.uint32) & 31
    key_of_sign = np.repeat(np.arange(len(keys)), _lengths_of(keys))
    counts = np.bincount(key_of_sign * 32 + signs, minlength=32 * len(keys)).reshape(-1, 32)
    marks = np.hstack((counts > 0, counts > 1))
    return np.packbits(marks, axis=1, bitorder="little").view(np.uint64).reshape(-1)
