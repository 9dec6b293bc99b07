"""The picture of one camera on the organisers' page: mirrored, with what the reader sees outlined."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.scanning.preview import Preview
from kiosk.ui.look import Look

BEHIND = "#101418"
"""Below the colour of an outline, so that it is seen on white paper too."""


class CameraPicture(QWidget):
    """A code that was read has a solid line around it, one that was not a dashed one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._preview: Preview | None = None
        self._words = ""
        self._look: Look | None = None

    def show_preview(self, preview: Preview | None, words: str) -> None:
        """Show this, or without a picture these words."""
        self._preview, self._words = preview, words
        self.update()

    def call(self, name: str) -> None:
        """What screen readers say it is."""
        if name != self.accessibleName():
            self.setAccessibleName(name)

    def dress(self, look: Look, size: QSize) -> None:
        """Use this look, and be so large."""
        self._look = look
        self.setFixedSize(size)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint picture and outlines, or the words."""
        look = self._look
        if look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(whole, look.px(8), look.px(8))
        painter.setClipPath(shape)
        painter.fillRect(whole, QColor(look.colours.night))
        if self._preview is None:
            painter.setPen(QColor(look.colours.on_night))
            painter.setFont(look.dense(20))
            edge = look.px(12)
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(whole.adjusted(edge, edge, -edge, -edge), flags, self._words)
        else:
            self._paint_picture(painter, self._preview, look)
        painter.end()

    def _paint_picture(self, painter: QPainter, preview: Preview, look: Look) -> None:
        # All of it, and not cut to fit: whoever turns a camera wants to see its edges.
        image = preview.image
        factor = min(self.width() / image.width(), self.height() / image.height())
        width, height = image.width() * factor, image.height() * factor
        place = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        # Mirrored as for visitors: people move towards what they see.
        painter.translate(self.width(), 0)
        painter.scale(-1, 1)
        painter.drawImage(place, image)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for corners, style in (
            *((quad, Qt.PenStyle.SolidLine) for quad in preview.corners),
            *((quad, Qt.PenStyle.DashLine) for quad in preview.unread),
        ):
            outline = _polygon(corners, place)
            painter.setPen(QPen(QColor(BEHIND), look.px(7), j=Qt.PenJoinStyle.RoundJoin))
            painter.drawPolygon(outline)
            painter.setPen(QPen(QColor("#FFD84D"), look.px(4), style, j=Qt.PenJoinStyle.RoundJoin))
            painter.drawPolygon(outline)


def _polygon(corners: Sequence[tuple[float, float]], place: QRectF) -> QPolygonF:
    return QPolygonF([QPointF(place.x() + x * place.width(), place.y() + y * place.height()) for x, y in corners])
