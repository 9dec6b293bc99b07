"""A label that never clips: plain text that wraps, and shrinks where wrapping is not enough."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

SMALLEST = 0.45
"""How far a text may shrink, as a share of its size."""

ENDLESS = 100_000


class Words(QLabel):
    """Plain text in one colour; the font is as large as its design size and the room allow."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)  # a name with "<b>" in it is shown as it is (acceptance X8)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._design = self.font()
        self._most_lines, self._colour = 3, self.palette().color(QPalette.ColorRole.WindowText)

    def say(self, text: str) -> None:
        """Show another text."""
        if text == self.text() and text == self.accessibleName():
            return
        self.setText(text)
        self.setAccessibleName(text)
        self._fit()

    def dress(self, font: QFont, colour: str, *, most_lines: int = 3) -> None:
        """Use this font, at most this many lines of it, and this colour (#RRGGBB)."""
        self._design, self._most_lines = font, most_lines
        if self._colour.name() != colour.lower():
            self._colour = QColor(colour)
            self.update()
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Small: the text adapts to the room, not the room to the text."""
        return QSize(10, text_room(self.font(), self.text(), max(self.width(), 10), self.alignment()).height() + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text: with a colour of its own, neither palettes nor style sheets of the window change it."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self._colour)
        flags = int(Qt.TextFlag.TextWordWrap) | int(self.alignment())
        # A pixel more than its rectangle: Qt rounds the height of several lines up here and down in a layout.
        painter.drawText(self.rect().adjusted(0, 0, 0, 1), flags, self.text())
        painter.end()

    def clipped(self) -> bool:
        """Whether some of the text does not fit."""
        return not self._fits(self.font(), exact=True)

    def _fit(self) -> None:
        full = self._design.pixelSize()
        if full <= 0 or self.width() <= 10:
            return
        font = QFont(self._design)
        if self.text() and not self._fits(font, exact=False):
            font.setPixelSize(self._largest(max(1, round(full * SMALLEST)), full))
        if font != self.font():
            self.setFont(font)

    def _largest(self, least: int, full: int) -> int:
        """The largest size from `least` on that fits, which `full` does not; halving finds it in few steps."""
        font = QFont(self._design)
        while full - least > 1:
            middle = (least + full) // 2
            font.setPixelSize(middle)
            if self._fits(font, exact=False):
                least = middle
            else:
                full = middle
        return least

    def _fits(self, font: QFont, *, exact: bool) -> bool:
        room = text_room(font, self.text(), self.width(), self.alignment())
        # A single word wider than the label is not broken by Qt, so it must shrink.
        if room.width() > self.width():
            return False
        if exact:
            # Qt rounds the sum of the line heights down in the layout and up here: one pixel is no clipping.
            return room.height() <= self.height() + 1
        # Half a line more: a glyph from a fallback font, such as the unbroken hyphen, makes its line higher.
        return room.height() <= QFontMetrics(font).lineSpacing() * (self._most_lines + 0.5)


def text_room(font: QFont, text: str, width: int, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> QRect:
    """The room that `text` needs in `font`, wrapped at `width` pixels; wider than that if a word is."""
    flags = int(Qt.TextFlag.TextWordWrap) | int(alignment)
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, ENDLESS), flags, text)
