"""How wide a text is, from the fonts' own tables: enough to know which of many names are worth setting."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont, TTLibError

from kiosk.pages.typesetting import font_files

_BREAK = re.compile(r"[\s\-‐–]+")
_UNKNOWN = 1.0  # em: no letter without a font is wider
_MARK = 1.0  # em: a mark is not wide, but piled marks take the height that large letters need


class Widths:
    """Widths of texts in em, hardly ever less than what is set; `signs` has the width of each sign."""

    def __init__(self, signs: Mapping[str, float]) -> None:
        self._signs = signs
        self._known: dict[str, tuple[float, float]] = {}

    def of(self, text: str) -> tuple[float, float]:
        """The width of the whole text and of its widest piece that is never broken."""
        # Names and organisations come again and again.
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = self._em(text), max(map(self._em, _BREAK.split(text)))
        return known

    def _em(self, text: str) -> float:
        return sum(self._signs.get(sign, _UNKNOWN) for sign in text)


@cache
def printed_widths() -> Widths:
    """Those of the fonts Typst is given: for every sign the widest."""
    return Widths(widest(font_files()))


def widest(files: Iterable[Path]) -> Mapping[str, float]:
    """The greatest width of each sign in these fonts, in em; a file that is no single font counts for nothing.

    A mark counts as much as a letter.
    """
    widths: dict[str, float] = {}
    for path in files:
        try:
            with path.open("rb") as file:
                font = TTFont(file, lazy=True)
                advances, em = font["hmtx"].metrics, font["head"].unitsPerEm
                for code, glyph in (font.getBestCmap() or {}).items():
                    sign = chr(code)
                    own = _MARK if unicodedata.combining(sign) else advances[glyph][0] / em
                    widths[sign] = max(widths.get(sign, 0.0), own)
        except (OSError, KeyError, TTLibError):
            continue
    return widths
