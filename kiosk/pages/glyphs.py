"""Which letters of a text no font has, so that a box would stand on the badge, or nothing."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from fontTools.ttLib import TTCollection, TTFont, TTLibError

from kiosk.pages.typesetting import font_files, one_line

_JOINER = "\u200d"

# Never seen, so no font needs them: Default_Ignorable_Code_Point of Unicode 16.
_UNSEEN: Final = frozenset(
    chr(code)
    for first, last in (
        (0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F),
        (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF),
        (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
    )
    for code in range(first, last + 1)
)  # fmt: skip
_FLAG_HALVES: Final = frozenset(map(chr, range(0x1F1E6, 0x1F200)))
_SKIN_TONES: Final = frozenset(map(chr, range(0x1F3FB, 0x1F400)))

NAMED_SIGNS = 4
"""So many signs of a letter are named; a letter of more is an ornament, and its name would fill the screen."""


@dataclass(frozen=True, slots=True)
class Letter:
    """What a reader takes for one letter: a base with its marks, or an emoji of several signs."""

    text: str

    @property
    def name(self) -> str:
        """Its signs by their Unicode names, as "LATIN SMALL LETTER X + COMBINING RING ABOVE"."""
        names = [unicodedata.name(sign, f"U+{ord(sign):04X}") for sign in _seen(self.text)]
        more = [f"{len(names) - NAMED_SIGNS} more"] if len(names) > NAMED_SIGNS else []
        return " + ".join(names[:NAMED_SIGNS] + more)


class Glyphs:
    """The letters that some fonts have; `fonts` holds the signs of each.

    A letter with its marks is set in one font or not at all, as Typst goes to the next font with all of it; a sign
    is as good as its parts, which HarfBuzz puts together.
    """

    def __init__(self, fonts: Iterable[frozenset[str]]) -> None:
        self._fonts = tuple(set(fonts))
        # Most texts have only these, each of which is a letter by itself and printed as it is.
        self._plain = frozenset(
            sign
            for font in self._fonts
            for sign in font
            if sign.isprintable() and not _is_mark(sign) and unicodedata.is_normalized("NFC", sign)
        )
        self._known: dict[str, bool] = {}

    def missing(self, text: str) -> tuple[Letter, ...]:
        """The letters of this text, as it is printed, that no font has; each once, in order."""
        if self._plain.issuperset(text):
            return ()
        return tuple(Letter(letter) for letter in dict.fromkeys(letters(one_line(text))) if not self._has(letter))

    def _has(self, letter: str) -> bool:
        # A list has few letters, and each many times.
        known = self._known.get(letter)
        if known is None:
            seen = _seen(letter)
            known = not _is_mixed(seen) and any(all(_is_in(font, sign) for sign in seen) for font in self._fonts)
            self._known[letter] = known
        return known


@cache
def printed_glyphs() -> Glyphs:
    """The letters that can stand on a badge: those of the fonts Typst is given."""
    return Glyphs(signs for path in font_files() for signs in signs_of(path))


def signs_of(path: Path) -> Iterator[frozenset[str]]:
    """The signs of each font in a file; of a file that is no font nothing, as Typst leaves it out."""
    try:
        with path.open("rb") as file:
            several = path.suffix.lower() in (".ttc", ".otc")
            fonts = TTCollection(file, lazy=True).fonts if several else [TTFont(file, lazy=True)]
            # The fonts of a collection mostly share their table of signs, which is long.
            tables = {font.reader.tables["cmap"].offset: font for font in fonts}
            for font in tables.values():
                yield frozenset(map(chr, font.getBestCmap() or ()))
    except (OSError, KeyError, TTLibError):
        return


def letters(text: str) -> Iterator[str]:
    """A text as the letters a reader sees: Unicode's grapheme clusters as far as names and emoji have them."""
    letter = ""
    for sign in text:
        if letter and not _goes_on(letter, sign):
            yield letter
            letter = ""
        letter += sign
    if letter:
        yield letter


def _goes_on(letter: str, sign: str) -> bool:
    return (
        sign in _UNSEEN
        or sign in _SKIN_TONES
        or letter[-1] == _JOINER
        or _is_mark(sign)
        or (sign in _FLAG_HALVES and letter in _FLAG_HALVES)
    )


def _is_mark(sign: str) -> bool:
    return unicodedata.category(sign)[0] == "M"


def _seen(letter: str) -> list[str]:
    return [sign for sign in letter if sign not in _UNSEEN]


def _is_mixed(signs: Sequence[str]) -> bool:
    """An Arabic or Hebrew letter with a mark that is neither: Typst takes the mark alone from the font for Latin."""
    return (
        len(signs) > 1
        and unicodedata.bidirectional(signs[0]) in ("R", "AL")
        and any(unicodedata.name(sign, "").startswith("COMBINING") for sign in signs[1:])
    )


def _is_in(font: frozenset[str], sign: str) -> bool:
    # The parts of a sign without any are the sign itself.
    return sign in font or font.issuperset(unicodedata.normalize("NFD", sign))
