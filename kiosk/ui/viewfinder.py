"""The viewfinder: what the camera sees, mirrored as people expect, with the code that was seen outlined."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.phrases import CAMERA_STARTS
from kiosk.ui.theme import QUIET, Scale


class Preview(Protocol):
    """One picture for the viewfinder; not mirrored."""

    @property
    def image(self) -> QImage:
        """The picture."""
        ...

    @property
    def corners(self) -> Sequence[Sequence[tuple[float, float]]]:
        """The corners of each code seen, as shares (0 to 1) of width and height."""
        ...


class Viewfinder(QWidget):
    """Shows the newest picture, filling its frame.

    *Signals:*
    - `painted()`: the picture is on the screen; the next one may come
    """

    painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName("Kamera-Bild")
        self._preview: Preview | None = None
        self._scale, self._accent, self._surround, self._fresh = Scale(1), "#F2B632", "#FFFFFF", False

    @Slot(object)
    def on_preview(self, preview: Preview) -> None:
        """Show this picture next."""
        self._preview, self._fresh = preview, True
        self.update()

    def dress(self, scale: Scale, accent: str, surround: str) -> None:
        """Use this scale, this colour (#RRGGBB) for outlines, and this one around the rounded corners."""
        self._scale, self._accent, self._surround = scale, accent, surround
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint picture, outlines and target corners."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        painter.fillRect(whole, QColor(self._surround))
        frame = QPainterPath()
        frame.addRoundedRect(whole, self._scale.px(20), self._scale.px(20))
        painter.setClipPath(frame)
        painter.fillRect(whole, QColor("#1B2530"))
        if self._preview is None:
            painter.setPen(QColor("#FFFFFF"))
            painter.setFont(self._scale.font(24))
            painter.drawText(whole, int(Qt.AlignmentFlag.AlignCenter), CAMERA_STARTS)
        else:
            self._paint_picture(painter, self._preview)
        self._paint_target(painter)
        painter.end()
        if self._fresh:
            self._fresh = False
            self.painted.emit()

    def _paint_picture(self, painter: QPainter, preview: Preview) -> None:
        image = preview.image
        factor = max(self.width() / image.width(), self.height() / image.height())
        width, height = image.width() * factor, image.height() * factor
        place = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        painter.save()
        # Mirrored here and only here: people move towards what they see; the reader gets the true picture.
        painter.translate(self.width(), 0)
        painter.scale(-1, 1)
        painter.drawImage(place, image)
        painter.setPen(QPen(QColor(self._accent), self._scale.px(6), j=Qt.PenJoinStyle.RoundJoin))
        for quad in preview.corners:
            points = [QPointF(place.x() + x * width, place.y() + y * height) for x, y in quad]
            painter.drawPolygon(QPolygonF(points))
        painter.restore()

    def _paint_target(self, painter: QPainter) -> None:
        side = min(self.width(), self.height()) * 0.62
        left, top = (self.width() - side) / 2, (self.height() - side) / 2
        arm = side * 0.16
        target = QPainterPath()
        for x, y, across, down in (
            (left, top, 1, 1),
            (left + side, top, -1, 1),
            (left, top + side, 1, -1),
            (left + side, top + side, -1, -1),
        ):
            target.moveTo(x + across * arm, y)
            target.lineTo(x, y)
            target.lineTo(x, y + down * arm)
        for colour, width in ((QColor(QUIET), 9), (QColor("#FFFFFF"), 5)):
            pen = QPen(colour, self._scale.px(width), c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
            painter.strokePath(target, pen)
