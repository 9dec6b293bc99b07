"""A label that never clips: plain text that wraps, and shrinks where wrapping is not enough."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

SMALLEST = 0.45
"""How far a text may shrink, as a share of its size."""


class Words(QLabel):
    """Plain text in one colour; the font is as large as its design size and the room allow."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)  # a name with "<b>" in it is shown as it is (acceptance X8)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._design = self.font()
        self._most_lines, self._colour = 3, ""

    def say(self, text: str) -> None:
        """Show another text."""
        self.setText(text)
        self.setAccessibleName(text)
        self._fit()

    def dress(self, font: QFont, colour: str, *, most_lines: int = 3) -> None:
        """Use this font, at most this many lines of it, and this colour (#RRGGBB)."""
        self._design, self._most_lines = font, most_lines
        if colour != self._colour:
            # Not by palette: the window's own style sheet would take it back.
            self._colour = colour
            self.setStyleSheet(f"color: {colour}; background: transparent;")
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Small: the text adapts to the room, not the room to the text."""
        metrics = QFontMetrics(self.font())
        return QSize(10, self._room(metrics, max(self.width(), 10)).height() + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._fit()

    def clipped(self) -> bool:
        """Whether some of the text does not fit."""
        return not self._fits(self.font(), exact=True)

    def _fit(self) -> None:
        font = QFont(self._design)
        full = font.pixelSize()
        if full <= 0 or self.width() <= 10:
            return
        while not self._fits(font, exact=False) and font.pixelSize() > full * SMALLEST:
            font.setPixelSize(font.pixelSize() - 1)
        if font != self.font():
            self.setFont(font)

    def _fits(self, font: QFont, *, exact: bool) -> bool:
        metrics = QFontMetrics(font)
        room = self._room(metrics, self.width())
        # A single word wider than the label is not broken by Qt, so it must shrink.
        if room.width() > self.width():
            return False
        if exact:
            # Qt rounds the sum of the line heights down in the layout and up here: one pixel is no clipping.
            return room.height() <= self.height() + 1
        # Half a line more: a glyph from a fallback font, such as the unbroken hyphen, makes its line higher.
        return room.height() <= metrics.lineSpacing() * (self._most_lines + 0.5)

    def _room(self, metrics: QFontMetrics, width: int) -> QRect:
        flags = int(Qt.TextFlag.TextWordWrap) | int(self.alignment())
        return metrics.boundingRect(QRect(0, 0, width, 100_000), flags, self.text())
