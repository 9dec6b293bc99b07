"""Where the names of a tick list stand: how many beside and above each other, and on how many pages."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.ui.look import BODY, GAP, LEAD, Look

MOST = 116.0
"""How high a name is at most, in design pixels."""

FEW = 6
"""So many names have wide places; more stand in one more column."""


@dataclass(frozen=True, slots=True)
class Places:
    """Names are `height` pixels high, in `rows` and `columns` on each of `pages`, with letters of a design size."""

    rows: int
    columns: int
    height: int
    pages: int
    letters: float = LEAD

    @property
    def on_page(self) -> int:
        """How many names a page has."""
        return self.rows * self.columns


def places(look: Look, count: int, height: int, *, noted: bool) -> Places:
    """The best places for `count` names in a room `height` pixels high; `noted` if something stands below some."""
    gap = look.px(GAP[0])
    few = count <= FEW
    letters = LEAD if few else BODY + 3
    least = look.target(56)
    if look.letters > 1:
        # One line of large letters, or a smaller one below it, with the frame around.
        lines = 2.3 if noted else 1.4
        least = max(least, round(look.least_letters * lines) + look.px(26)) if not look.low else least
        columns = 1 if look.upright else 2
        letters = BODY
    elif look.low and not look.upright:
        columns = max(1, min(3, count))
    else:
        columns = (1 if few else 2) if look.upright else (2 if few else 3)
    rows = max(1, min((height + gap) // (least + gap), -(-count // columns)))
    pages = max(1, -(-count // (rows * columns)))
    high = min(round(look.px(MOST) * (1.3 if look.letters > 1 else 1)), (height + gap) // rows - gap)
    return Places(rows, columns, max(look.px(GAP[4]), min(least, height), high), pages, letters)
