"""A column of texts that fits: all shrink together, and what matters least gives way first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont

from kiosk.ui.look import Look
from kiosk.ui.words import Words, text_room

SHARES = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46)
"""How much smaller than designed, step by step."""

TINIEST = (*SHARES, 0.4, 0.34, 0.28, 0.22)
"""And how much smaller where nothing else helps."""

ENDLESS_LINES = 99
LEAST_PIXELS = 8


@dataclass(frozen=True, slots=True)
class Part:
    """A text of a column: `size` in design pixels, `before` the distance to what is above it.

    Letters do not become smaller than `least` design pixels; what must be `read` keeps the least height of large text
    as well. `gives_way` says how soon it is left out if not all fits: 0 never, 1 last, 2 before that.
    """

    words: Words
    size: float
    weight: QFont.Weight
    colour: str
    before: float = 0.0
    least: float = 0.0
    gives_way: int = 0
    read: bool = True


@dataclass(frozen=True, slots=True)
class Fit:
    """How a column fits: the parts that are there, with their fonts and heights in pixels, and the share they have."""

    parts: tuple[tuple[Part, QFont, int], ...]
    height: int
    share: float


def fit(parts: Sequence[Part], look: Look, width: int, height: int) -> Fit:
    """The largest letters with which these texts fit into `width` x `height` pixels; texts that are empty need none.

    What matters least is left out before anything becomes so small that it cannot be read from where visitors stand.
    If nothing else helps, letters become smaller than that: nothing is ever cut off.
    """
    kept, rooms = [part for part in parts if part.words.text()], _Rooms(width)
    while True:
        best = _largest(kept, look, rooms, height, SHARES, floors=True)
        weakest = max((part.gives_way for part in kept), default=0)
        if best.height <= height:
            return best
        if not weakest:
            return _largest(kept, look, rooms, height, TINIEST, floors=False)
        last = max(place for place, part in enumerate(kept) if part.gives_way == weakest)
        del kept[last]


def place(parts: Sequence[Part], fitted: Fit, look: Look, left: int, top: int, width: int) -> int:
    """Dress and place the texts from `top` on; those that gave way are hidden. Returns where the column ends."""
    there = {id(part): (font, tall) for part, font, tall in fitted.parts}
    y = top
    for part in parts:
        part.words.setVisible(id(part) in there)
        if id(part) in there:
            font, tall = there[id(part)]
            y += look.px(part.before) if y > top else 0
            part.words.setGeometry(QRect(left, y, width, tall))
            part.words.dress(font, part.colour, most_lines=ENDLESS_LINES)
            y += tall
    return y


class _Rooms:
    """How much room texts need at one width; measured once for each size, as measuring is what takes the time."""

    def __init__(self, width: int) -> None:
        self._width = width
        self._known: dict[tuple[int, int], tuple[QFont, int]] = {}

    def of(self, part: Part, font: QFont) -> tuple[QFont, int]:
        """The font, smaller if a word is wider than the column, and the height that the text needs, in pixels."""
        key = (id(part), font.pixelSize())
        if key not in self._known:
            fitting = QFont(font)
            room = text_room(fitting, part.words.text(), self._width)
            while room.width() > self._width and fitting.pixelSize() > LEAST_PIXELS:  # a long word
                fitting.setPixelSize(min(fitting.pixelSize() - 1, fitting.pixelSize() * self._width // room.width()))
                room = text_room(fitting, part.words.text(), self._width)
            self._known[key] = (fitting, room.height() + 1)
        return self._known[key]


def _largest(
    parts: Sequence[Part], look: Look, rooms: _Rooms, height: int, shares: Sequence[float], *, floors: bool
) -> Fit:
    """The texts with the largest share that fits, found by halving; with the smallest if none does."""
    first, last = 0, len(shares) - 1
    while first < last:
        middle = (first + last) // 2
        if _with(parts, look, rooms, shares[middle], floors=floors).height <= height:
            last = middle
        else:
            first = middle + 1
    return _with(parts, look, rooms, shares[first], floors=floors)


def _with(parts: Sequence[Part], look: Look, rooms: _Rooms, share: float, *, floors: bool) -> Fit:
    fitted: list[tuple[Part, QFont, int]] = []
    height = 0
    for part in parts:
        font = look.font(part.size, part.weight)
        large = look.letters > 1 and part.read and not part.gives_way
        least = max(look.px(part.least), look.least_letters if large else 0) if floors else 0
        font.setPixelSize(min(font.pixelSize(), max(least, round(font.pixelSize() * share), LEAST_PIXELS)))
        font, tall = rooms.of(part, font)
        height += tall + (look.px(part.before) if fitted else 0)
        fitted.append((part, font, tall))
    return Fit(tuple(fitted), height, share)
