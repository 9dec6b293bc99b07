"""The looks as tokens: colours with enough contrast, a scale that grows with the screen, bundled fonts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from kiosk.settings import RESOURCES, Looks

FAMILY = "Atkinson Hyperlegible Next"
FALLBACKS = ("Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew")

READABLE = 4.5
"""Least contrast of text (WCAG 1.4.3, acceptance A5)."""
VISIBLE = 3.0
"""Least contrast of icons and borders (WCAG 1.4.11)."""

PAPER, INK, QUIET, LINE, CARD = "#FAF8F4", "#16202C", "#4A5665", "#7C8794", "#FFFFFF"

NOTICE = "#FFF3CF"
"""Behind what a helper should look at; the sign on it says so, too."""
FOCUS = "#F7C948"
"""A button that has the keyboard, on the dark colours of an answer, where a ring alone would drown."""


class Tone(Enum):
    """What an answer feels like; each has a colour, and its screen an icon and words of its own."""

    GOOD = "good"
    CALM = "calm"
    ATTENTION = "attention"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class Pair:
    """A background and the text on it, as #RRGGBB; their contrast is at least `READABLE`."""

    back: str
    text: str


# Chosen to differ in lightness too, so that greyscale still tells them apart (acceptance A6).
TONES = {
    Tone.GOOD: Pair("#1E6B3A", "#FFFFFF"),
    Tone.CALM: Pair("#17406D", "#FFFFFF"),
    Tone.ATTENTION: Pair("#F7C948", "#16202C"),
    Tone.TROUBLE: Pair("#E4E7EB", "#16202C"),
}


def luminance(colour: str) -> float:
    """Relative luminance of #RRGGBB, 0 to 1 (WCAG 2)."""
    shares = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21 (WCAG 2)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def darkened(colour: str, back: str, least: float) -> str:
    """`colour` itself, or as much darker as the contrast on `back` needs."""
    shade = QColor(colour)
    while contrast(shade.name(), back) < least and shade.lightness() > 0:
        shade = shade.darker(110)
    return shade.name()


@dataclass(frozen=True, slots=True)
class Scale:
    """Turns design sizes into pixels: 1 at 1280x720 or 720x1280, 3 at 3840x2160."""

    factor: float

    @classmethod
    def of(cls, width: int, height: int) -> Scale:
        """The scale of a window of this size in pixels."""
        short, long = sorted((width, height))
        return cls(max(0.5, min(short / 720, long / 1280)))

    def px(self, size: float) -> int:
        """A design size in pixels."""
        return max(1, round(size * self.factor))

    def font(self, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The bundled font, `size` design pixels high."""
        font = QFont([FAMILY, *FALLBACKS])
        font.setPixelSize(self.px(size))
        font.setWeight(weight)
        return font


BOLD, STRONG = QFont.Weight.Bold, QFont.Weight.DemiBold


def dress(app: QApplication, looks: Looks) -> None:
    """Load the bundled fonts and give the whole application the tokens. Raises RuntimeError if a font is missing."""
    for path in sorted((RESOURCES / "fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise RuntimeError(f"the bundled font {path.name} cannot be loaded")
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setFont(Scale(1).font(20))
    palette = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, PAPER),
        (QPalette.ColorRole.WindowText, INK),
        (QPalette.ColorRole.Base, CARD),
        (QPalette.ColorRole.Text, INK),
        (QPalette.ColorRole.Button, CARD),
        (QPalette.ColorRole.ButtonText, INK),
        (QPalette.ColorRole.PlaceholderText, QUIET),
        (QPalette.ColorRole.Highlight, darkened(looks.primary, CARD, READABLE)),
        (QPalette.ColorRole.HighlightedText, CARD),
    ):
        palette.setColor(role, QColor(colour))
    app.setPalette(palette)


def buttons(scale: Scale, looks: Looks) -> str:
    """The style sheet of all buttons and fields at this scale."""
    primary = darkened(looks.primary, CARD, READABLE)
    radius, border = scale.px(10), scale.px(2)
    return f"""
    QPushButton {{ background: {CARD}; color: {INK}; border: {border}px solid {LINE}; border-radius: {radius}px;
                   padding: {scale.px(8)}px {scale.px(18)}px; outline: none; }}
    QPushButton:hover {{ border-color: {primary}; }}
    QPushButton:pressed {{ background: #DDE4EC; }}
    QPushButton:focus {{ border: {scale.px(4)}px solid {primary}; }}
    QPushButton:disabled {{ color: {QUIET}; border-color: #C5CBD3; }}
    QPushButton[weight="main"] {{ background: {primary}; color: {CARD}; border-color: {primary}; }}
    QPushButton[weight="main"]:focus {{ border: {scale.px(4)}px solid {INK}; }}
    QPushButton[weight="main"]:disabled {{ background: #DDE4EC; color: {QUIET}; border-color: #C5CBD3; }}
    QPushButton[weight="quiet"] {{ background: transparent; color: {QUIET}; border-color: {LINE}; }}
    QPushButton[weight="answer"] {{ border: {scale.px(6)}px solid {CARD}; padding: 0 {scale.px(28)}px; }}
    QPushButton[weight="answer"]:focus {{ background: {FOCUS}; border-color: {INK}; }}
    QPushButton[weight="answer"]:pressed {{ background: #DDE4EC; }}
    QPushButton[weight="tick"]:checked {{ background: #DDE4EC; border-color: {primary}; }}
    QPushButton[weight="tick"]:disabled {{ background: transparent; border: {border}px dashed #C5CBD3; }}
    QPushButton[weight="tick"]:focus {{ border: {scale.px(5)}px solid {primary}; }}
    QScrollBar[weight="wide"]:vertical {{ width: {scale.px(64)}px; background: #EEEBE4; border-radius: {radius}px; }}
    QScrollBar[weight="wide"]::handle:vertical {{ background: {LINE}; border-radius: {radius}px;
                                                  min-height: {scale.px(84)}px; margin: {scale.px(6)}px; }}
    QScrollBar[weight="wide"]::add-line:vertical, QScrollBar[weight="wide"]::sub-line:vertical {{ height: 0; }}
    QLineEdit {{ background: {CARD}; color: {INK}; border: {border}px solid {LINE}; border-radius: {radius}px;
                 padding: {scale.px(8)}px {scale.px(16)}px; }}
    QLineEdit:focus {{ border-color: {primary}; }}
    """
