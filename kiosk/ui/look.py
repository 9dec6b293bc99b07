"""How everything looks for the present visitor on this screen: colours, scale, size of letters, reach and motion."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil

from PySide6.QtGui import QFont

from kiosk.checkin.manner import Manner
from kiosk.settings import Looks
from kiosk.ui.colours import Colours, colours
from kiosk.ui.theme import Scale

DISPLAY, TITLE, LEAD, BODY, SMALL, TINY = 76.0, 54.0, 38.0, 28.0, 22.0, 18.0
"""The sizes of letters, in design pixels: what is new, what to do, how, more of it, beside it, credits."""

GAP = (4.0, 8.0, 14.0, 22.0, 36.0, 60.0)
"""The steps of distances, in design pixels."""

TARGET_MM, HELP_MM = 15.0, 20.0
"""What visitors touch is at least so high and wide (acceptance A9); the button for help is at least so wide."""

LARGE_CAPITAL_MM = 7.3
"""How high a capital H is in large text: 0.7 degrees at 60 cm (EN 301 549 5.1.4, acceptance A4)."""

DENSE = 1.4
"""How much larger letters of pages full of facts are in large text."""

CAPITAL = 0.668
"""How high a capital H of the bundled font is, as a share of the font's size."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a screen needs to know to dress itself; it never asks for its own size.

    `width` and `height` are those of the screen's own area in pixels, without the bar. `letters` is how much larger
    than designed texts are (2 in large text). `mm` is how many pixels a millimetre has. `low` keeps every control in
    the lowest third of the window: the lowest `reach` pixels of the screen's own area are in it (0 unless low).
    `calm` moves nothing.
    """

    colours: Colours
    scale: Scale
    width: int
    height: int
    mm: float
    letters: float = 1.0
    low: bool = False
    calm: bool = False
    reach: int = 0

    @property
    def upright(self) -> bool:
        """Whether the screen is higher than wide."""
        return self.height > self.width

    @property
    def least_letters(self) -> int:
        """The smallest size of a font, in pixels, that what must be read may shrink to."""
        return ceil(LARGE_CAPITAL_MM * self.mm / CAPITAL) if self.letters > 1 else self.px(SMALL)

    def px(self, size: float) -> int:
        """A design size in pixels."""
        return self.scale.px(size)

    def font(self, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The bundled font, `size` design pixels high.

        Large text doubles what is small and enlarges what is large already by less, and no letter is lower than
        `LARGE_CAPITAL_MM` then: a headline twice as large would leave no room for the sentence below it.
        """
        if self.letters <= 1:
            return self.scale.font(size, weight)
        share = min(1.0, max(0.35, 1 - (size - BODY) / (DISPLAY - BODY) * 0.65))
        font = self.scale.font(size * (1 + (self.letters - 1) * share), weight)
        font.setPixelSize(max(font.pixelSize(), self.least_letters))
        return font

    def dense(self, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The bundled font for pages full of facts, which helpers read close to the screen: in large text it grows, and
        is not doubled."""
        return self.scale.font(size * (DENSE if self.letters > 1 else 1), weight)

    def target(self, size: float = 0) -> int:
        """The height of something to touch: `size` design pixels, and never less than 15 mm (acceptance A9)."""
        return max(self.px(size), ceil(TARGET_MM * self.mm))


def look_of(manner: Manner, looks: Looks, width: int, height: int, mm: float) -> Look:
    """How a window of `width` x `height` pixels looks in this manner; a millimetre has `mm` of them."""
    return Look(
        colours(manner.theme, looks),
        Scale.of(width, height),
        width,
        height,
        mm,
        letters=2.0 if manner.large else 1.0,
        low=manner.low,
        calm=manner.calm,
        reach=height // 3 if manner.low else 0,
    )


def above_the_bar(window: Look, bar: int) -> Look:
    """How a screen looks that has the window but for the bar, which is `bar` pixels high."""
    return replace(window, height=window.height - bar, reach=max(0, window.reach - bar))
