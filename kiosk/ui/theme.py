"""The bundled fonts, and a scale that grows with the screen."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QStyleFactory

from kiosk.checkin.manner import Theme
from kiosk.settings import RESOURCES, Looks
from kiosk.ui.colours import colours

FAMILY = "Atkinson Hyperlegible Next"
FALLBACKS = ("Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew")


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


BOLD, STRONG, REGULAR = QFont.Weight.Bold, QFont.Weight.DemiBold, QFont.Weight.Normal


def dress(app: QApplication, looks: Looks) -> None:
    """Load the bundled fonts and give the whole application the tokens. Raises RuntimeError if a font is missing."""
    _load_fonts()
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setFont(Scale(1).font(20))
    app.setPalette(colours(Theme.LIGHT, looks).palette())


@cache
def _load_fonts() -> None:
    for path in sorted((RESOURCES / "fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise RuntimeError(f"the bundled font {path.name} cannot be loaded")
