"""Names as lists have them: titles once, and one cell parted into first and last name."""

from __future__ import annotations

import re

from kiosk.domain.folding import PARTICLES

_TITLES = {
    "dr": "Dr.",
    "doktor": "Dr.",
    "prof": "Prof.",
    "professor": "Prof.",
    "professorin": "Prof.",
    "pd": "PD",
    "dipling": "Dipl.-Ing.",
}
_AFTER_DR = frozenset("med phil rer nat jur ing pol oec h c hc vet theol habil".split())
_ADDRESS = frozenset("herr herrn frau hr fr mr mrs ms mx monsieur madame".split())
_DEGREE = re.compile(r"(?:[BM]\.?\s?(?:A|Sc|Ed|Eng)|MBA|Ph\.?\s?D|Dipl\.?[\w.-]*|LL\.?M|e\.?\s?V)\.?", re.IGNORECASE)
_SIGNS = re.compile(r"[.\s-]")


def titles_once(title: str, first_name: str, last_name: str) -> tuple[str, str, str]:
    """Title, first and last name with each title once, whichever cell it stood in (acceptance B7).

    ("Dr.", "Dr. Anna", "Quitte") becomes ("Dr.", "Anna", "Quitte"). Forms of address go. A name is never emptied.
    """
    titles = _titles(title.split())
    if not title.strip() and not _leads(first_name) and (first_name or not _leads(last_name)):
        return title, first_name, last_name
    first_titles, first_rest = _parted(first_name)
    last_titles, last_rest = _parted(last_name)
    found = titles + first_titles + (last_titles if last_rest else [])
    return " ".join(dict.fromkeys(found)), first_rest, last_rest or last_name


def split_name(name: str) -> tuple[str, str]:
    """First and last name of a name in one cell; titles stay in front of the first name.

    "Quitte, Anna" and "Anna QUITTE" and "QUITTE Anna" tell which is which, particles belong to the last name
    ("Ludwig van der Berg"), and otherwise the last word is the last name. A single word is a last name.
    """
    before, *others = (part.strip() for part in name.split(","))
    others = [other for other in others if other and not _DEGREE.fullmatch(other)]
    titles = [other for other in others if not _parted(other)[1]]
    behind = ", ".join(other for other in others if other not in titles)
    if behind:
        leading, last_name = _parted(before)
        return " ".join([*titles, *leading, behind]), last_name or before
    words = [*titles, *before.split()]
    shouted = [word for word in words if len(word) > 2 and word.isupper() and word.replace("-", "").isalpha()]
    if shouted and len(shouted) < len(words):
        first = next(place for place, word in enumerate(words) if word in shouted)
        last = first + len(shouted)
        if words[first:last] == shouted and (first == 0 or last == len(words)):
            return " ".join(words[:first] + words[last:]), " ".join(shouted)
    start = len(words) - 1
    while start > 1 and words[start - 1].lower() in PARTICLES:
        start -= 1
    return " ".join(words[: max(start, 0)]), " ".join(words[max(start, 0) :])


def _leads(name: str) -> bool:
    """Whether a name begins with a title or a form of address."""
    word = _bare(name.split(" ", 1)[0])
    return word in _TITLES or word in _ADDRESS


def _parted(name: str) -> tuple[list[str], str]:
    """The titles a name begins with, and the name."""
    words = name.split()
    start = 0
    while start < len(words) and _is_title(words[start], words[:start]):
        start += 1
    return _titles(words[:start]), " ".join(words[start:])


def _is_title(word: str, before: list[str]) -> bool:
    bare = _bare(word)
    follows_dr = any(_bare(each) == "dr" for each in before)
    return bare in _TITLES or bare in _ADDRESS or (follows_dr and word.endswith(".") and bare in _AFTER_DR)


def _titles(words: list[str]) -> list[str]:
    return [_TITLES.get(_bare(word), word) for word in words if _bare(word) not in _ADDRESS]


def _bare(word: str) -> str:
    return _SIGNS.sub("", word).lower()
