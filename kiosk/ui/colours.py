"""The colours as tokens, in three themes: what stands on what, with the contrast that the standard asks for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import assert_never

from PySide6.QtGui import QColor, QPalette

from kiosk.checkin.manner import Theme
from kiosk.settings import Looks

READABLE = 4.5
"""Least contrast of text (WCAG 1.4.3, acceptance A5)."""
VISIBLE = 3.0
"""Least contrast of icons and borders (WCAG 1.4.11)."""

BLACK, WHITE, YELLOW = "#000000", "#FFFFFF", "#FFE600"


class Tone(Enum):
    """What an answer feels like; each has a colour, and its screen an icon and words of its own."""

    GOOD = "good"
    CALM = "calm"
    ATTENTION = "attention"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class Ground:
    """A ground that fills a screen, as #RRGGBB: the text on it, and a plate with the sign on that.

    A button on it is `text` with letters of the colour `back`, so that both are always readable.
    """

    back: str
    text: str
    plate: str
    sign: str


@dataclass(frozen=True, slots=True)
class Colours:
    """The tokens of one theme as #RRGGBB; every pair that meets has the contrast of WCAG 1.4.3 and 1.4.11.

    `ink`, `quiet` and `primary` are texts on `paper` and `card`, `line` are borders there, `focus` is the ring around
    what has the keyboard. `pressed`, `notice` and `bar` are grounds for `ink`. `accent` is the event's second colour:
    decoration, and on `night`, the ground of the viewfinder, a line. `border` is the width of borders in design pixels.
    """

    paper: str
    ink: str
    quiet: str
    line: str
    card: str
    pressed: str
    notice: str
    focus: str
    primary: str
    on_primary: str
    accent: str
    bar: str
    night: str
    on_night: str
    faint: str
    border: float
    tones: Mapping[Tone, Ground]

    def palette(self) -> QPalette:
        """The colours for Qt's own widgets, such as fields."""
        palette = QPalette()
        for role, colour in (
            (QPalette.ColorRole.Window, self.paper),
            (QPalette.ColorRole.WindowText, self.ink),
            (QPalette.ColorRole.Base, self.card),
            (QPalette.ColorRole.Text, self.ink),
            (QPalette.ColorRole.Button, self.card),
            (QPalette.ColorRole.ButtonText, self.ink),
            (QPalette.ColorRole.PlaceholderText, self.quiet),
            (QPalette.ColorRole.Highlight, self.primary),
            (QPalette.ColorRole.HighlightedText, self.on_primary),
        ):
            palette.setColor(role, QColor(colour))
        return palette


# Chosen to differ in lightness too, so that greyscale still tells them apart (acceptance A6).
_LIGHT_TONES = {
    Tone.GOOD: Ground("#1E6B3A", WHITE, WHITE, "#1E6B3A"),
    Tone.CALM: Ground("#17406D", WHITE, WHITE, "#17406D"),
    Tone.ATTENTION: Ground("#F7C948", "#16202C", "#16202C", "#F7C948"),
    Tone.TROUBLE: Ground("#E4E7EB", "#16202C", "#16202C", "#E4E7EB"),
}
_DARK_TONES = {
    Tone.GOOD: Ground("#144A2A", "#EAFBF0", "#6FDB9C", "#0B2515"),
    Tone.CALM: Ground("#0A1B35", "#EAF2FC", "#A9CBF5", "#0A1B35"),
    Tone.ATTENTION: Ground("#382B00", "#FFF4D1", "#F7C948", "#2B2100"),
    Tone.TROUBLE: Ground("#4B545E", "#F5F7F9", "#D5DBE2", "#1C2229"),
}
# Three colours cannot tell four tones apart: signs and words do.
_CONTRAST_TONES = {
    Tone.GOOD: Ground(BLACK, WHITE, YELLOW, BLACK),
    Tone.CALM: Ground(BLACK, WHITE, WHITE, BLACK),
    Tone.ATTENTION: Ground(YELLOW, BLACK, BLACK, YELLOW),
    Tone.TROUBLE: Ground(WHITE, BLACK, BLACK, WHITE),
}


@cache
def colours(theme: Theme, looks: Looks) -> Colours:
    """The colours of a theme, with the event's own in it as far as contrast allows."""
    match theme:
        case Theme.LIGHT:
            primary = standing_out(looks.primary, ("#FAF8F4", WHITE, "#F1EDE4", "#DDE4EC"), READABLE)
            return Colours(
                paper="#FAF8F4",
                ink="#16202C",
                quiet="#4A5665",
                line="#6F7A87",
                card=WHITE,
                pressed="#DDE4EC",
                notice="#FFF3CF",
                focus="#16202C",
                primary=primary,
                on_primary=_on(primary),
                accent=standing_out(looks.accent, ("#16202C",), VISIBLE),
                bar="#F1EDE4",
                night="#16202C",
                on_night=WHITE,
                faint="#C5CBD3",
                border=2,
                tones=_LIGHT_TONES,
            )
        case Theme.DARK:
            primary = standing_out(looks.primary, ("#2F3C49", "#222C36", "#12181F", "#0B1015"), READABLE)
            return Colours(
                paper="#12181F",
                ink="#F3F5F7",
                quiet="#B9C3CD",
                line="#8794A1",
                card="#222C36",
                pressed="#2F3C49",
                notice="#4A3B10",
                focus="#FFD75E",
                primary=primary,
                on_primary=_on(primary),
                accent=standing_out(looks.accent, ("#12181F", "#0B1015"), VISIBLE),
                bar="#0B1015",
                night="#0B1015",
                on_night=WHITE,
                faint="#4A5764",
                border=2,
                tones=_DARK_TONES,
            )
        case Theme.CONTRAST:
            return Colours(
                paper=BLACK,
                ink=WHITE,
                quiet=WHITE,
                line=WHITE,
                card=BLACK,
                pressed="#403A00",
                notice=BLACK,
                focus=YELLOW,
                primary=YELLOW,
                on_primary=BLACK,
                accent=YELLOW,
                bar=BLACK,
                night=BLACK,
                on_night=WHITE,
                faint="#8C8C8C",
                border=4,
                tones=_CONTRAST_TONES,
            )
        case _:
            assert_never(theme)


def luminance(colour: str) -> float:
    """Relative luminance of #RRGGBB, 0 to 1 (WCAG 2)."""
    shares = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def lightness(colour: str) -> float:
    """How light #RRGGBB looks: L* of CIELAB, 0 to 100."""
    share = luminance(colour)
    return 116 * share ** (1 / 3) - 16 if share > 0.008856 else 903.3 * share


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21 (WCAG 2)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def standing_out(colour: str, grounds: tuple[str, ...], least: float) -> str:
    """`colour` itself, or as much darker or lighter as the contrast on all `grounds` needs; its hue stays.

    The grounds are all dark or all light: black or white has enough contrast on each of them.
    """
    goal = max((BLACK, WHITE), key=lambda each: min(contrast(each, ground) for ground in grounds))
    shown = QColor(colour)
    hue, saturation, start = max(shown.hslHueF(), 0.0), shown.hslSaturationF(), shown.lightnessF()
    end = 1.0 if goal == WHITE else 0.0
    for step in range(51):
        lighter = start + (end - start) * step / 50
        shade = colour if step == 0 else QColor.fromHslF(hue, saturation, lighter).name()
        if min(contrast(shade, ground) for ground in grounds) >= least:
            return shade
    return goal


def _on(ground: str) -> str:
    """White or black, whichever is read better; one of them always has more than 4.5."""
    return max((WHITE, BLACK), key=lambda each: contrast(each, ground))
