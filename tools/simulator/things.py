"""Draws what is held up, flat: a phone or a sheet of paper with its code, and everything that lies over it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tools.simulator.canvas import Canvas, Colour
from tools.simulator.code_picture import dotted, painted
from tools.simulator.codes import Modules, modules
from tools.simulator.grip import Grip, thumb, thumb_reach
from tools.simulator.shot import Carrier, Shot

INK: Colour = (34, 30, 28)
NIGHT: Colour = (24, 20, 18)
BRIGHT: Colour = (240, 240, 240)
WHITE: Colour = (253, 253, 253)
NAVY: Colour = (95, 58, 31)
GOLD: Colour = (50, 182, 242)
LINES = (
    "Anmeldebestätigung",
    "Bitte halten Sie diesen Code am Eingang in die Kamera.",
    "Wir freuen uns auf Sie!",
    "Hospitalhof, Büchsenstraße 33, Stuttgart",
    "Beginn um neun Uhr, Einlass ab acht Uhr.",
)
QUIET = 4
"""Modules around the code that the fine drawing shows too."""


@dataclass(frozen=True, slots=True)
class Flat:
    """Something flat to hold up: its size in modules of the code, and how the code lies on it.

    `left`, `top`, `right` and `bottom` are its edges as seen from the middle of the code; `across` is the number of
    modules a side.
    """

    shot: Shot
    rows: Modules
    left: float
    top: float
    right: float
    bottom: float
    style: int

    @property
    def across(self) -> int:
        return len(self.rows)

    def whole(self, scale: float) -> Canvas:
        """Everything, at so many pixels a module."""
        canvas = Canvas(*self.edges, scale)
        grip = Grip.of(self)
        grip.behind(canvas)
        self._draw(canvas, words=True)
        grip.before(canvas)
        return canvas

    @property
    def edges(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of everything, with the hand."""
        spots = [(self.left - 2, self.top - 2), (self.right + 2, self.bottom + 2), *Grip.of(self).reach()]
        if self.shot.finger:
            spots += thumb_reach(self)
        across, down = zip(*spots, strict=True)
        return min(across), min(down), max(across), max(down)

    def code(self, scale: int) -> Canvas:
        """The code with its quiet zone, at so many pixels a module."""
        half = self.across / 2 + QUIET
        canvas = Canvas(-half, -half, half, half, scale)
        self._draw(canvas, words=False)
        return canvas

    def _draw(self, canvas: Canvas, *, words: bool) -> None:
        if self.shot.carrier is Carrier.PAPER:
            self._paper(canvas, words=words)
        else:
            self._phone(canvas, words=words)
        self._code(canvas)
        if self.shot.finger:
            thumb(canvas, self)

    def _code(self, canvas: Canvas) -> None:
        match self.shot.carrier:
            case Carrier.PHONE_DARK:
                front, back = BRIGHT, NIGHT
            case Carrier.PAPER:
                front, back = INK, (238, 243, 245)
            case Carrier.PHONE | Carrier.PHONE_DOTS:
                front, back = INK, WHITE
        if self.shot.carrier is not Carrier.PHONE_DOTS:
            canvas.stamp(painted(self.rows, front, back), self.across)
            return
        canvas.stamp(dotted(self.rows, max(6, round(canvas.scale)), front, back), self.across)
        side = self.across * 0.11
        canvas.rectangle(-side - 1, -side - 1, side + 1, side + 1, back, 1)
        canvas.rectangle(-side, -side, side, side, NAVY, side * 0.4)
        canvas.ellipse(0, 0, side * 0.55, side * 0.55, GOLD)

    def _phone(self, canvas: Canvas, *, words: bool) -> None:
        # Some apps are dark, and show the code on a white card that is hardly larger than it.
        card = self.shot.carrier is Carrier.PHONE and self.style % 4 == 3
        dark = card or self.shot.carrier is Carrier.PHONE_DARK
        back, ink = (NIGHT, BRIGHT) if dark else (WHITE, INK)
        left, top, right, bottom = self.left, self.top, self.right, self.bottom
        width = right - left
        canvas.rectangle(left, top, right, bottom, (30, 28, 27), width * 0.13)
        rim = width * 0.03
        canvas.rectangle(left + rim, top + rim, right - rim, bottom - rim, back, width * 0.1)
        if card:
            edge = self.across / 2 + 2
            canvas.rectangle(-edge, -edge, edge, edge, WHITE, 1.5)
        bar = top + rim + width * 0.1
        canvas.rectangle(left + rim, bar, right - rim, bar + width * 0.22, NAVY if self.style % 2 else (84, 110, 30))
        canvas.ellipse((left + right) / 2, top + rim + width * 0.05, width * 0.025, width * 0.025, (8, 8, 8))
        if not words:
            return
        canvas.text(left + rim + width * 0.08, top + rim + width * 0.025, width * 0.05, "09:41", ink, bold=True)
        canvas.rectangle(right - rim - width * 0.17, top + rim + width * 0.04, right - rim - width * 0.09,
                         top + rim + width * 0.075, ink)  # fmt: skip
        canvas.text(left + rim + width * 0.06, bar + width * 0.03, width * 0.08, "Gemeinsam Digital", WHITE, bold=True)
        canvas.text(left + rim + width * 0.06, bar + width * 0.13, width * 0.055, "Ihre Anmeldung", (225, 220, 214))
        below = self.across / 2 + 4 + width * 0.03
        canvas.text(left + rim + width * 0.07, below, width * 0.06, "Zeigen Sie diesen Code", ink, bold=True)
        canvas.text(left + rim + width * 0.07, below + width * 0.08, width * 0.06, "am Eingang.", ink, bold=True)
        for number in range(3):
            y = below + width * (0.24 + 0.07 * number)
            canvas.text(
                left + rim + width * 0.07, y, width * 0.045, "20. und 21. Februar, Hospitalhof", (128, 120, 112)
            )
        canvas.rectangle(left + width * 0.33, bottom - rim - width * 0.035, right - width * 0.33,
                         bottom - rim - width * 0.022, ink, width * 0.006)  # fmt: skip

    def _paper(self, canvas: Canvas, *, words: bool) -> None:
        left, top, right, bottom = self.left, self.top, self.right, self.bottom
        width = right - left
        canvas.rectangle(left, top, right, bottom, (238, 243, 245))
        if not words:
            return
        edge = left + width * 0.1
        canvas.rectangle(left, top, right, top + width * 0.03, NAVY)
        canvas.text(edge, top + width * 0.07, width * 0.045, "Gemeinsam Digital", NAVY, bold=True)
        canvas.text(
            edge, top + width * 0.13, width * 0.024, "Arbeitstagung für kleine und mittlere Museen", (112, 104, 98)
        )
        canvas.line(((edge, top + width * 0.175), (right - width * 0.1, top + width * 0.175)), GOLD, width * 0.006)
        y = self.across / 2 + 5
        for number, line in enumerate(LINES * 6):
            canvas.text(edge, y + width * 0.035 * number, width * 0.022, line, INK, bold=not number)
        y = top + width * 0.2
        while y < -self.across / 2 - 4 - width * 0.04:
            canvas.text(edge, y, width * 0.022, LINES[int(y) % len(LINES)], INK)
            y += width * 0.035


def flat(shot: Shot, chance: np.random.Generator) -> Flat:
    """What the shot's code is on; `chance` gives everything that the shot leaves open."""
    correction = "H" if shot.carrier is Carrier.PHONE_DOTS else shot.correction
    rows = modules(shot.text, correction, int(chance.integers(8)))
    side = len(rows)
    style = int(chance.integers(1000))
    if shot.carrier is Carrier.PAPER:
        # A4 with a code of 30 to 60 mm.
        a_millimetre = side / float(chance.uniform(30, 60))
        width, height = 210 * a_millimetre, 297 * a_millimetre
        left = -width * float(chance.uniform(0.3, 0.7))
        top = -max(height * float(chance.uniform(0.2, 0.42)), side)
    else:
        width = side / float(chance.uniform(0.6, 0.84))
        height = width * float(chance.uniform(2.0, 2.2))
        left, top = -width / 2, -(width * float(chance.uniform(0.45, 0.62)) + side / 2)
    return Flat(shot, rows, left, top, left + width, top + height, style)
