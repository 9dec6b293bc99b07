"""Finding a person by a name as people speak and type it: folding, and ranking by likeness."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence

from rapidfuzz import fuzz, process

from kiosk.domain.registration import Registration

# Letters that Unicode does not decompose, as they are typed on a German keyboard (acceptance L2).
_LETTERS = str.maketrans(
    {
        "ß": "ss", "ẞ": "ss", "ı": "i", "İ": "i", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ø": "o", "Ø": "o",
        "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "þ": "th", "Þ": "th", "ð": "d", "Ð": "d",
    }
)  # fmt: skip
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa"})
# Ukrainian and Russian Cyrillic after the Ukrainian passport rule (KMU 55/2010), simplified: a helper types
# what is heard.
_CYRILLIC = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "h", "ґ": "g", "д": "d", "е": "e", "є": "ie", "ж": "zh", "з": "z",
        "и": "y", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p",
        "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
        "щ": "shch", "ь": "", "ю": "iu", "я": "ia", "ъ": "", "ы": "y", "э": "e", "ё": "e",
    }
)  # fmt: skip
_IGNORED = frozenset("dr prof dipl ing med h c von van vom zu zur der den de da di la le el al und".split())
_WORD = re.compile(r"\w+")


def fold(text: str) -> tuple[str, ...]:
    """The keys of a text, without accents, case and punctuation: with ä as a, and with ä as ae if that differs.

    "Özgür Groß" gives ("ozgur gross", "oezguer gross"). Composed and decomposed Unicode give the same keys.
    """
    text = unicodedata.normalize("NFKC", text).translate(_LETTERS).casefold().translate(_CYRILLIC)
    plain, german = (_words(variant) for variant in (text, text.translate(_GERMAN)))
    return (plain,) if plain == german else (plain, german)


def _words(text: str) -> str:
    bare = "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))
    return " ".join(_WORD.findall(bare.replace("_", " ")))


def din_5007_2(registration: Registration) -> tuple[str, str, str]:
    """Sort key of a list of persons after DIN 5007-2: ä as ae, ß as ss, particles and titles ignored."""
    person = registration.attendee
    last, first = fold(person.last_name)[-1], fold(person.first_name)[-1]
    return _without_particles(last), first, registration.id


def _without_particles(folded: str) -> str:
    return " ".join(word for word in folded.split() if word not in _IGNORED) or folded


class NameIndex:
    """All registrations, folded once, to be searched by name in any order, organisation, e-mail or code.

    A query's words are compared with the words that occur, not with every person: names repeat, and rapidfuzz
    scores a whole vocabulary in one call.
    """

    def __init__(self, registrations: Iterable[Registration]) -> None:
        self._people = sorted(registrations, key=din_5007_2)
        self._keys: list[tuple[int, tuple[str, ...]]] = []  # (place in _people, words of one key)
        self._where: dict[str, list[int]] = {}  # word -> places in _keys
        for owner, person in enumerate(self._people):
            for key in _keys(person):
                words = tuple(key.split())
                for word in set(words):
                    self._where.setdefault(word, []).append(len(self._keys))
                self._keys.append((owner, words))
        self._vocabulary = sorted(self._where)
        self._heads: dict[int, list[str]] = {}

    def find(self, query: str, limit: int = 8) -> list[Registration]:
        """The best matches, best first; equals in the order of DIN 5007-2.

        Two characters suffice; fewer find nothing. A word may be the start of a name ("mül"), may have a typing
        error, and the words may come in any order; every word must be found.
        """
        best: dict[int, float] = {}
        for variant in fold(query):
            words = _without_particles(variant).split()
            if len("".join(words)) < 2:
                continue
            alike = [self._alike(word) for word in words]
            rarest = min(alike, key=len)
            for place in {place for word in rarest for place in self._where[word]}:
                owner, key = self._keys[place]
                score = _score(alike, key)
                if score > best.get(owner, 0.0):
                    best[owner] = score
        ranked = sorted(best.items(), key=lambda pair: (-pair[1], pair[0]))
        return [self._people[owner] for owner, _ in ranked[:limit]]

    def _alike(self, word: str) -> dict[str, float]:
        """The words of the vocabulary that `word` may stand for, each with a score of 0 to 100."""
        found: dict[str, float] = {}
        if len(word) >= 3 and word.isalpha():  # a typing error in a number is another number
            if len(word) >= 4:
                # Half-typed and mistyped: compare with the beginnings of the words.
                heads = self._heads.setdefault(len(word), [v[: len(word) + 1] for v in self._vocabulary])
                for _, score, place in process.extract(word, heads, scorer=fuzz.ratio, score_cutoff=80, limit=None):
                    found[self._vocabulary[place]] = score - 6
            for name, score, _ in process.extract(
                word, self._vocabulary, scorer=fuzz.ratio, score_cutoff=70, limit=None
            ):
                found[name] = max(score, found.get(name, 0.0))
        start = bisect_left(self._vocabulary, word)
        for place in range(start, len(self._vocabulary)):
            if not self._vocabulary[place].startswith(word):
                break
            found[self._vocabulary[place]] = 96.0
        if word in self._where:
            found[word] = 100.0
        return found


def _keys(registration: Registration) -> tuple[str, ...]:
    person = registration.attendee
    names = fold(f"{person.first_name} {person.last_name}")
    local_part = person.email.partition("@")[0]
    others = [key for text in (person.organisation, local_part, registration.code) for key in fold(text)]
    return tuple(dict.fromkeys(_without_particles(key) for key in (*names, *others) if key))


def _score(alike: Sequence[Mapping[str, float]], key: Sequence[str]) -> float:
    """0 to 100: how well every word of the query stands for a word of its own in `key`."""
    rest, total = list(key), 0.0
    for scores in alike:
        word = max(rest, key=lambda candidate: scores.get(candidate, 0.0), default="")
        if word not in scores:
            return 0.0
        rest.remove(word)
        total += scores[word]
    # A little less for every word of the key that was not asked for: the whole name before a part of one.
    return total / len(alike) - min(len(rest), 5)
