"""A dot for each digit of a PIN, and six rings before the first; which digits, nobody sees."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

RINGS = 6


class PinDots(QWidget):
    """Screen readers hear "PIN", and neither digits nor their number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._side, self._ink = 0, 10, QColor("#000000")
        self.setAccessibleName("PIN")

    def show_count(self, count: int) -> None:
        """So many digits are typed."""
        self._count = count
        self.update()

    def dress(self, side: int, ink: str) -> None:
        """Dots of `side` pixels in this colour (#RRGGBB)."""
        self._side, self._ink = side, QColor(ink)
        self.setFixedHeight(round(side * 1.6))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint rings or dots in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count = self._count or RINGS
        painter.setPen(QPen(self._ink, max(2, self._side // 9)))
        painter.setBrush(self._ink if self._count else Qt.BrushStyle.NoBrush)
        step = self._side * 1.5
        start = (self.width() - step * (count - 1)) / 2
        radius = self._side / 2 - max(2, self._side // 9)
        for place in range(count):
            painter.drawEllipse(QPointF(start + place * step, self.height() / 2), radius, radius)
        painter.end()
