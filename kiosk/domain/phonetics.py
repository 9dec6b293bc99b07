"""How names sound: what a German ear makes of a spelling, and Kölner Phonetik."""

from __future__ import annotations

import re
from string import ascii_lowercase

from kiosk.domain.folding import bare

# A reading writes what is heard in a few signs: S is any hissing sound, X the ch of Bach; f is also v and w, p also b,
# t also d, k also g and q, i also y. Of several entries that fit at a place the longest counts.
_HISSED = (
    "schtsch shch szcz stsch tzsch tsch tch tsh dsch dzh dz ds dj đ ts tz zs sch sh sz cz zh s š ş ș ś ß ž ż ź z č ć ç"
)
_COMMON = {
    **dict.fromkeys(_HISSED.split(), "S"),
    "x": "kS",
    "ks": "kS",
    "ph": "f",
    "w": "f",
    "v": "f",
    "b": "p",
    "d": "t",
    "th": "t",
    "g": "k",
    "gh": "k",
    "q": "k",
    "ck": "k",
    "cc": "k",
    "cqu": "k",
    "kh": "X",
    "ń": "n",
    "ñ": "n",
    "ł": "l",
    "ai": "ai",
    "ei": "ai",
    "ey": "ai",
    "ay": "ai",
    "aj": "ai",
    "ej": "ai",
    "äu": "oi",
    "eu": "oi",
    "oy": "oi",
    "oj": "oi",
    "ie": "i",
    "y": "i",
    "ı": "i",
    "ou": "u",
    "oo": "u",
    "ü": "u",
    "ue": "u",
    "ó": "u",
    "ö": "o",
    "oe": "o",
    "ø": "o",
    "œ": "o",
    "å": "o",
    "ä": "e",
    "ae": "e",
    "æ": "e",
    "ą": "on",
    "ę": "en",
}
_GERMAN = _COMMON | {
    "ch": "X",
    "chs": "kS",
    "j": "i",
    "ğ": "",
    "c": "k",
    "ce": "Se",
    "ci": "Si",
    "cy": "Si",
    "qu": "kf",
}
_FOREIGN = _COMMON | {
    "ch": "S",
    "j": "S",
    "c": "S",
    "cl": "kl",
    "cr": "kr",
    "rz": "S",
    "x": "S",
    "ge": "Se",
    "gé": "Se",
    "gi": "Si",
    "gu": "k",
    "gy": "S",
    "gn": "ni",
    "qu": "k",
    "bv": "f",
    "ł": "f",
    "ee": "i",
    "eau": "o",
    "au": "o",
    "eu": "e",
    "ö": "e",
    "oe": "e",
    "ø": "e",
    "œ": "e",
    "oi": "oa",
    "ai": "e",
    "ill": "i",
    "aill": "ai",
    "eill": "ai",
    "ain": "in",
    "aine": "enne",
    "eine": "enne",
    "ier": "ié",
}
_SILENT_H = re.compile("(?<=[aeiounlr])h(?![aeiou])|(?<=r)h")
_MUTE_CONSONANTS = re.compile("(?<=..)(?:(?<=n)k|[Stp]+)$")
_CLOSED_E = re.compile("(?<=..)e(?:r|t|tS)$")
_NASAL = re.compile("[ae][nm](?=[^aeiounm]|$)")
_MUTE_E = re.compile("(?<=..)e$")
_NASAL_IN = re.compile("(?<=..)in$")
# How a French word ends, in this order; é keeps an e from being mute. Only words with one of these signs at the end are
# looked at: an index has a hundred thousand words.
_ENDINGS = (
    ("rtS", _CLOSED_E, "é"),
    ("kStp", _MUTE_CONSONANTS, ""),
    ("", _NASAL, "on"),
    ("e", _MUTE_E, ""),
    ("n", _NASAL_IN, "e"),
)
_DOUBLE = re.compile(r"(.)\1+")

_KOELNER = dict(zip("aeijouybpdtfvwgkqlmnrsz", "00000001122333444566788", strict=True))
_PLAIN_KOELNER = str.maketrans(_KOELNER | {"h": ""})
_CONTEXT = re.compile("[cx]|ph|[dt][sz]|[^a-z]")


class _Sounds(dict[str, str]):
    """The sound of each spelling; what is not there sounds as it is written."""

    def __init__(self, sounds: dict[str, str]) -> None:
        super().__init__({sign: sign for sign in ascii_lowercase} | sounds)
        spellings = sorted(map(re.escape, sounds), key=len, reverse=True)
        self._reader = re.compile("|".join((*spellings, ".")), re.DOTALL)

    def __missing__(self, sign: str) -> str:
        return sign

    def of(self, word: str) -> str:
        return "".join(map(self.__getitem__, self._reader.findall(word)))


_READ_AS_GERMAN, _READ_AS_FOREIGN = _Sounds(_GERMAN), _Sounds(_FOREIGN)


def readings(word: str) -> tuple[str, ...]:
    """What is heard of a lower-case word, read as German and read as a foreign name.

    "şahin" and "schachin" give a reading in common, "jamal" and "dschamal" too.
    """
    foreign = _READ_AS_FOREIGN.of(word.removeprefix("h"))
    for signs, ending, spoken in _ENDINGS:
        if not signs or foreign[-1:] in signs:
            foreign = ending.sub(spoken, foreign)
    german, foreign = _heard(_READ_AS_GERMAN.of(word)), _heard(foreign)
    return (german,) if german == foreign else (german, foreign)


def _heard(sounds: str) -> str:
    if not sounds.isascii():
        sounds = bare(sounds)
    if "h" in sounds:
        sounds = _SILENT_H.sub("", sounds)
    return _DOUBLE.sub(r"\1", sounds.replace("X", "h").replace("ou", "u"))


def koelner(word: str) -> str:
    """The code of a folded word (a to z) after Kölner Phonetik (Postel 1969); other signs do not count.

    "mueller" gives "657", and so do "moeller" and "miller".
    """
    # Most words have no letter whose digit depends on the letters beside it.
    digits = _in_context(word) if _CONTEXT.search(word) else word.translate(_PLAIN_KOELNER)
    code = _DOUBLE.sub(r"\1", digits)
    return code[:1] + code[1:].replace("0", "")


def _in_context(word: str) -> str:
    digits = ""
    for place, sign in enumerate(word):
        before, after = word[place - 1 : place], word[place + 1 : place + 2]
        digit = _KOELNER.get(sign, "")
        if sign == "p" and after == "h":
            digit = "3"
        elif sign in "dt" and after and after in "csz":
            digit = "8"
        elif sign == "x":
            digit = "8" if before and before in "ckq" else "48"
        elif sign == "c":
            hard = after and after in ("ahkoqux" if before else "ahkloqrux")
            digit = "4" if hard and not (before and before in "sz") else "8"
        digits += digit
    return digits
