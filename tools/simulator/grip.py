"""The hand that holds something: its arm comes from below, whichever way up the thing is held."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Protocol

from tools.simulator.canvas import Canvas, Colour
from tools.simulator.shot import Shot

ARM = 6.0
"""Length of an arm in widths of a hand; no more of it is drawn than these pixels, which reach out of any picture."""
ARM_PIXELS = 760
SKINS: tuple[Colour, ...] = ((126, 152, 206), (134, 164, 214), (92, 122, 178), (70, 92, 140), (48, 66, 104))
SLEEVES: tuple[Colour, ...] = ((84, 66, 58), (40, 40, 42), (120, 92, 60), (60, 60, 110), (150, 150, 146), (60, 84, 60))


class Holdable(Protocol):
    """What a hand needs to know; sizes in modules from the middle of the code."""

    @property
    def shot(self) -> Shot: ...
    @property
    def left(self) -> float: ...
    @property
    def top(self) -> float: ...
    @property
    def right(self) -> float: ...
    @property
    def bottom(self) -> float: ...
    @property
    def across(self) -> int: ...
    @property
    def style(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Grip:
    """Where a hand takes an edge, which way its arm goes from there, and how large it is."""

    x: float
    y: float
    way: float
    size: float
    skin: Colour
    sleeve: Colour
    clear: float
    module: float

    @classmethod
    def of(cls, held: Holdable) -> Grip:
        """Where the arm from below meets the edge of what it holds."""
        style = held.style
        # Down in the picture, as seen from the thing that is turned.
        way = math.radians(90 - held.shot.roll + (style % 7 - 3) * 11)
        x, y = (held.left + held.right) / 2, (held.top + held.bottom) / 2
        c, s = math.cos(way), math.sin(way)
        reach = min(
            (held.right - held.left) / 2 / max(1e-6, abs(c)),
            (held.bottom - held.top) / 2 / max(1e-6, abs(s)),
        )
        size = min((held.right - held.left) * 0.5, held.across * 0.9)
        return cls(x + reach * c, y + reach * s, way, size, skin_of(style), SLEEVES[style % len(SLEEVES)],
                   held.across * 0.5 + 5, held.shot.module)  # fmt: skip

    def behind(self, canvas: Canvas) -> None:
        """Palm, fingers and arm, which the thing covers."""
        self._limb(canvas, 0.9, ARM, 0.62, self.sleeve)
        self._limb(canvas, 0.0, 1.0, 0.42, shaded(self.skin, 0.88))
        x, y = self._spot(0.15, 0)
        canvas.ellipse(x, y, self.size * 0.62, self.size * 0.55, shaded(self.skin, 0.92), math.degrees(self.way))

    def reach(self) -> list[tuple[float, float]]:
        """Corners of a box that holds hand and arm, as far as the picture goes."""
        end = min(ARM, ARM_PIXELS / self.module / self.size)
        return [self._spot(out, aside) for out in (-0.6, end) for aside in (-0.9, 0.9)]

    def before(self, canvas: Canvas) -> None:
        """The thumb, where it does not come near the code."""
        inward = 0.34
        x, y = self._spot(-inward, 0.12)
        if max(abs(x), abs(y)) < self.clear + self.size * 0.2:
            inward = 0.1
            x, y = self._spot(-inward, 0.12)
            if max(abs(x), abs(y)) < self.clear + self.size * 0.2:
                return
        root_x, root_y = self._spot(0.3, 0.3)
        middle = ((x + root_x) / 2, (y + root_y) / 2)
        long = math.hypot(x - root_x, y - root_y) / 2 + self.size * 0.1
        turn = math.degrees(math.atan2(y - root_y, x - root_x))
        canvas.ellipse(*middle, long, self.size * 0.16, shaded(self.skin, 0.8), turn)
        canvas.ellipse(*middle, long * 0.95, self.size * 0.13, self.skin, turn)
        canvas.ellipse(x, y, self.size * 0.09, self.size * 0.065, shaded(self.skin, 1.14), turn)

    def _limb(self, canvas: Canvas, start: float, end: float, wide: float, colour: Colour) -> None:
        spots = (
            self._spot(start, -wide),
            self._spot(end, -wide * 1.3),
            self._spot(end, wide * 1.3),
            self._spot(start, wide),
        )
        canvas.polygon(spots, colour)

    def _spot(self, outward: float, aside: float) -> tuple[float, float]:
        c, s = math.cos(self.way), math.sin(self.way)
        out, off = outward * self.size, aside * self.size
        return self.x + out * c - off * s, self.y + out * s + off * c


def thumb(canvas: Canvas, held: Holdable) -> None:
    """A thumb that comes from the right below and ends over the corner of the code that has no finder pattern."""
    across, style = held.across, held.style
    turn = 25 + 8 * (style % 5)
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    thick = across * 0.2
    start = across * (0.5 - held.shot.finger) + thick * 0.55 * 0.7

    def spot(along: float, aside: float = 0) -> tuple[float, float]:
        return start + along * c - aside * s, start + along * s + aside * c

    def limb(first: float, last: float, narrow: float, wide: float, colour: Colour) -> None:
        canvas.polygon([spot(first, -narrow), spot(last, -wide), spot(last, wide), spot(first, narrow)], colour)

    skin = skin_of(style)
    limb(across * 1.9, across * 8, across * 0.5, across * 0.7, SLEEVES[style % len(SLEEVES)])
    canvas.ellipse(*spot(across * 1.4), across * 0.75, across * 0.6, shaded(skin, 0.93), turn)
    for size, shade in ((1.0, 0.86), (0.86, 1.0)):
        limb(0, across * 1.3, thick * size, thick * size, shaded(skin, shade))
        canvas.ellipse(*spot(0), thick * size, thick * size, shaded(skin, shade))
    canvas.ellipse(*spot(thick * 0.05), thick * 0.5, thick * 0.4, shaded(skin, 1.14), turn)


def thumb_reach(held: Holdable) -> list[tuple[float, float]]:
    """Corners of a box that holds the hand of the thumb, and its arm as far as the picture goes."""
    end = min(8 * held.across, ARM_PIXELS / held.shot.module)
    turn = math.radians(25 + 8 * (held.style % 5))
    c, s, side = math.cos(turn), math.sin(turn), 0.75 * held.across
    return [(end * c + sign * side * s, end * s - sign * side * c) for sign in (-1, 1)]


def skin_of(style: int) -> Colour:
    """The colour of somebody's skin."""
    return SKINS[style % len(SKINS)]


def shaded(colour: Colour, share: float) -> Colour:
    """A colour in more light, or in less."""
    blue, green, red = (min(255.0, channel * share) for channel in colour)
    return blue, green, red
