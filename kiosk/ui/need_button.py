"""A need as a large icon with a word: chosen or not, and told apart without colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.domain.help import Need
from kiosk.ui.icons import Icon
from kiosk.ui.look import Look
from kiosk.ui.word_button import WordButton

ICONS = {
    Need.HEARING: Icon.HEARING,
    Need.SEEING: Icon.SEEING,
    Need.WALKING: Icon.WALKING,
    Need.SPEAKING: Icon.SPEAKING,
    Need.QUIET: Icon.QUIET,
}
"""What each need looks like, for the visitor and for the helper alike."""


class NeedButton(WordButton):
    """One of the five needs; the icon stands above its word where there is height, else before it."""

    def __init__(self, need: Need, parent: QWidget | None = None) -> None:
        super().__init__(icon=ICONS[need], parent=parent)
        self.need = need
        self.setCheckable(True)
        self._mark, self._on = QColor("#000000"), QColor("#FFFFFF")

    def show_in(self, look: Look, font: QFont, height: int, *, beside: bool) -> None:
        """Use this font and be `height` pixels high, the icon `beside` the word or above it."""
        self.stand(beside=beside)
        self._mark, self._on = QColor(look.colours.primary), QColor(look.colours.on_primary)
        self.put_on(look, font, height=height)
        self.setFixedHeight(height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A tick in the corner says that it is chosen."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        side = min(self.height() * 0.3, self._gap * 5)
        self._draw_tick(QRectF(self.width() - side - self._inset - self._gap, self._inset + self._gap, side, side))

    def _icon_side(self) -> int:
        if self._beside:
            return round(min(self.height() * 0.52, self.width() * 0.2))
        return round(min(self.height() * 0.46, self.width() * 0.5))

    def _draw_tick(self, circle: QRectF) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._mark)
        painter.drawEllipse(circle)
        unit, left, top = circle.width() / 100, circle.left(), circle.top()
        painter.setPen(QPen(self._on, 12 * unit, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        points = ((28, 52), (44, 68), (73, 35))
        painter.drawPolyline([QPointF(left + x * unit, top + y * unit) for x, y in points])
        painter.end()
