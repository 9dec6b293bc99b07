"""An icon on a round plate, beside words that say the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.icons import AnyIcon, draw


class IconPlate(QWidget):
    """Screen readers skip it."""

    def __init__(self, icon: AnyIcon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._plate, self._stroke = icon, QColor("#000000"), "#FFFFFF"
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_icon(self, icon: AnyIcon) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def dress(self, side: int, plate: str, stroke: str) -> None:
        """Be `side` pixels wide and high, in these colours (#RRGGBB)."""
        self._plate, self._stroke = QColor(plate), stroke
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint plate and icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._plate)
        painter.drawEllipse(self.rect())
        inside = self.width() * 0.22
        draw(painter, self._icon, QRectF(self.rect()).adjusted(inside, inside, -inside, -inside), self._stroke)
        painter.end()
