"""A column of texts within a layout: fitted as every column is, and then as high as they need to be."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont

from kiosk.ui.column import ENDLESS_LINES, Fit, Part, fit
from kiosk.ui.look import GAP, Look
from kiosk.ui.words import Words

APART = GAP[0]
"""Between texts, in design pixels; the layout's spacing is the same."""

ENDLESS = 1_000_000
"""As high as need be, in pixels."""


def text(
    words: Words, size: float, colour: str, weight: QFont.Weight = QFont.Weight.Normal, gives_way: int = 0
) -> Part:
    """A text of a stack; see `Part`."""
    return Part(words, size, weight, colour, before=APART, gives_way=gives_way)


def stack(parts: Sequence[Part], look: Look, width: int, height: int) -> int:
    """Dress these texts for a room of `width` x `height` pixels; those that give way hide. Returns the height taken."""
    fitted = fit(parts, look, width, height)
    wear(parts, fitted)
    return fitted.height


def wear(parts: Sequence[Part], fitted: Fit) -> None:
    """Dress these texts as they fit."""
    there = {id(part): (font, tall) for part, font, tall in fitted.parts}
    for part in parts:
        part.words.setVisible(id(part) in there)
        if id(part) in there:
            font, tall = there[id(part)]
            part.words.setFixedHeight(tall)
            part.words.dress(font, part.colour, most_lines=ENDLESS_LINES)


def natural(parts: Sequence[Part], look: Look, width: int) -> int:
    """How high these texts are at their full size, in pixels."""
    return fit(parts, look, width, ENDLESS).height
