"""The words that names are made of, and which of them a typed word may stand for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import IntEnum

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from kiosk.domain.folding import bare, latin, spellings
from kiosk.domain.keys import Keys, OrderedKeys
from kiosk.domain.phonetics import koelner, readings

EXACT, BEGINNING, SAME_SOUND, TYPO, TWO_TYPOS, HEARD, BEGINNING_TYPO = 0.0, 1.0, 2.0, 2.5, 3.25, 4.0, 4.75
"""What a likeness costs; a dearer one comes later in the list. The less alike the spelling, the more SAME_SOUND (up to
1 more) and HEARD (up to 2 more) cost."""

FIRST_LETTER = 0.125
"""What it costs more if the first letter is another: people seldom mistype it."""

LONG = 8
"""From so many letters on a word may have two typing errors."""

ASKED = 1_000
"""So many answers are kept for the next letter that is typed."""

CUTS = 4
"""In so many places a missing blank is looked for."""


class Effort(IntEnum):
    """How far a search goes; each goes as far as the one before, and further."""

    SPELT = 0
    MISTYPED = 1
    HEARD = 2


class Vocabulary:
    """All words of all names, each once."""

    def __init__(self, words: Iterable[str]) -> None:
        words = list(words)
        self._folds = OrderedKeys(words, _typed)
        self._readings = OrderedKeys(words, _readings)
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
        """Where a blank may be missing in `word`, or a letter be typed for it: the longest known words first.

        One of the halves is a known word, and both are if a letter was typed for the blank.
        """
        known: list[tuple[int, str, str]] = []
        for place in range(2, len(word) - 1):
            before, behind, next_behind = word[:place], word[place:], word[place + 1 :]
            longest = max((len(half) for half in (before, behind) if self._is_known(half)), default=0)
            if longest >= 3:
                known.append((longest, before, behind))
            if len(next_behind) >= 2 and self._is_known(before) and self._is_known(next_behind):
                known.append((len(before + next_behind), before, next_behind))
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

    def _heard(self, word: str) -> Iterator[tuple[str, float]]:
        if len(word) < 2 or _NUMBER.search(word):
            return
        for key in _readings(word):
            near = [found for found, _ in self._readings.near(key, min(3, len(key) // 3))]
            begun = self._readings.beginning(key) if len(key) >= 4 else ()
            for found in (*near, *begun):
                unheard = 1 - fuzz.ratio(key, found) / 100
                yield from ((name, HEARD + unheard + _unlike(word, name)) for name in self._readings[found])
        for key in _typed(word):
            yield from ((name, BEGINNING_TYPO) for found in self._begun(key) for name in self._folds[found])
        for code in _codes(word):
            yield from ((name, HEARD + 1 + _unlike(word, name)) for name in self._codes[code])

    def _begun(self, key: str) -> Iterator[str]:
        """The keys whose beginning is `key` with one typing error in it, behind its first half."""
        if len(key) < 4:
            return
        longer = [found for found in self._folds.beginning(key[: len(key) // 2]) if len(found) > len(key)]
        for length in (len(key) - 1, len(key), len(key) + 1):
            heads = [found[:length] for found in longer]
            for _, _, place in process.extract(key, heads, scorer=OSA.distance, score_cutoff=1, limit=None):
                yield longer[place]


_NUMBER = re.compile(r"\d")
_LIKENESSES = {Effort.SPELT: Vocabulary._spelt, Effort.MISTYPED: Vocabulary._mistyped, Effort.HEARD: Vocabulary._heard}


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
