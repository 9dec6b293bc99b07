"""A card: a rounded area with a border, painted, as setting a style sheet is slow."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget


class Card(QFrame):
    """A place for what belongs together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground, self._edge = QColor("#FFFFFF"), QColor("#000000")
        self._edge_width, self._corner = 2, 10

    def colour(self, ground: str, edge: str, *, border: int, radius: int) -> None:
        """Use these colours (#RRGGBB), with an edge and corners of so many pixels."""
        self._ground, self._edge, self._edge_width, self._corner = QColor(ground), QColor(edge), border, radius
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint area and border."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = self._edge_width / 2
        painter.setPen(QPen(self._edge, self._edge_width))
        painter.setBrush(self._ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), self._corner, self._corner)
        painter.end()
