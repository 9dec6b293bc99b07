"""Folding: accents, umlauts, apostrophes and Cyrillic letters become what people type on a plain keyboard."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

# Letters that Unicode does not decompose (acceptance L2), and Ukrainian and Russian after the Ukrainian passport
# rule (KMU 55/2010).
_PLAIN = str.maketrans(
    {
        "ß": "ss", "ı": "i", "ł": "l", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ħ": "h",
        "ŋ": "ng", "ŧ": "t", "ə": "e",
        "а": "a", "б": "b", "в": "v", "г": "h", "ґ": "g", "д": "d", "е": "e", "є": "ie", "ж": "zh", "з": "z",
        "и": "y", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p",
        "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
        "щ": "shch", "ь": "", "ъ": "", "ы": "y", "э": "e", "ю": "iu", "я": "ia", "ё": "io",
    }
)  # fmt: skip
# The same as a German writes it; Cyrillic letters after Duden.
_DUDEN = str.maketrans(
    {
        "в": "w", "є": "je", "ж": "sch", "з": "s", "ї": "ji", "й": "j", "х": "ch", "ц": "z", "ч": "tsch",
        "ш": "sch", "щ": "schtsch", "ю": "ju", "я": "ja", "ё": "jo",
    }
)  # fmt: skip
_GERMAN = _PLAIN | _DUDEN | str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "đ": "dj"})
# What the passport rule writes otherwise at the beginning of a word.
_INITIAL = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}
_INITIALS = re.compile(rf"\b[{''.join(_INITIAL)}]")
_CYRILLIC = {sign: letters for sign, letters in (_PLAIN | _DUDEN).items() if sign >= ord("а")}
_APOSTROPHES = re.compile("['’‘ʼʹ`´ʾʿ]")
_WORD = re.compile(r"[^\W_]+")

TITLES = frozenset(
    "dr prof professor doktor dipl ing med phil rer nat jur mag pd herr frau hr hrn fr mr mrs ms mme madame monsieur"
    " msc bsc mba phd".split()
)
"""Words before and behind a name that do not tell whose name it is."""

PARTICLES = frozenset(
    "von vom van zu zum zur der den dem und de da do dos das di du del della la le les el al ul as bin bint ibn ben"
    " ter ten te af av y".split()
)
"""Words within a name that people leave out and lists are not sorted by."""


def words(text: str) -> list[str]:
    """The words of a text in lower case, accents kept and composed; an apostrophe joins ("O'Connor" is one word).

    Composed and decomposed Unicode, Turkish İ and I, hyphen and blank give the same words.
    """
    text = _APOSTROPHES.sub("", text)
    if text.isascii():
        return _WORD.findall(text.lower())
    # Casefolding makes ss of ß, and nobody could type it as sz any more.
    folded = "ß".join(part.casefold() for part in unicodedata.normalize("NFKC", text).replace("ẞ", "ß").split("ß"))
    text = unicodedata.normalize("NFC", folded)
    return _WORD.findall("".join(sign for sign in text if not unicodedata.combining(sign)))


def parts(text: str) -> list[str]:
    """Like `words`, but an apostrophe parts ("O'Connor" is two words)."""
    return words(_APOSTROPHES.sub("-", text))


def fold(text: str) -> tuple[str, ...]:
    """The ways to write a text in plain letters, most usual first: ä as a, and as a German does: ä as ae.

    "Özgür" gives ("ozgur", "oezguer").
    """
    return tuple(dict.fromkeys(_ways(" ".join(words(text)), "ss")))


@lru_cache(maxsize=65_536)
def spellings(spelt: str) -> tuple[str, ...]:
    """The ways to type a word as `words` gives it, most usual first: those of `fold`, and ß as sz."""
    if spelt.isascii():
        return (spelt,)
    ways = (way for sharp in (("ss", "sz") if "ß" in spelt else ("ss",)) for way in _ways(spelt, sharp))
    return tuple(dict.fromkeys(ways))


def _ways(spelt: str, sharp: str) -> tuple[str, ...]:
    """The words of a text in plain letters and as a German writes them; ß as `sharp`."""
    if spelt.isascii():
        return (spelt,)
    spelt = spelt.replace("ß", sharp)
    passport = _INITIALS.sub(lambda found: _INITIAL[found[0]], spelt)
    return bare(passport.translate(_PLAIN)), bare(spelt.translate(_GERMAN))


def sorting(text: str) -> str:
    """The key of a text in a list after DIN 5007-2: ä as ae, ß as ss; titles and particles do not count."""
    if text.isascii() and text.isalpha():
        return text.lower()
    spelt = core(words(text))
    return bare(" ".join(spelt).translate(_GERMAN))


def latin(word: str) -> str:
    """A lower-case word with its Cyrillic letters after Duden and all accents kept."""
    return word.translate(_CYRILLIC)


def core(spelt: Sequence[str]) -> Sequence[str]:
    """The words without titles and particles, or all if there are no others."""
    return [word for word in spelt if word not in TITLES and word not in PARTICLES] or spelt


def bare(text: str) -> str:
    """A text without its accents; letters that are not made of a letter and an accent stay: ß, ł, Cyrillic."""
    if text.isascii():
        return text
    return "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))
