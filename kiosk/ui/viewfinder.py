"""The viewfinder: what the camera sees, mirrored as people expect, with codes outlined, and what may help below."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.ghost import Ghost
from kiosk.ui.look import SMALL, Look
from kiosk.ui.phrases_waiting import WaitingWords
from kiosk.ui.waiting_hint import HintPlate


class Preview(Protocol):
    """One picture for the viewfinder; not mirrored."""

    @property
    def image(self) -> QImage:
        """The picture."""
        ...

    @property
    def corners(self) -> Sequence[Sequence[tuple[float, float]]]:
        """The corners of each code that was read, as shares (0 to 1) of width and height."""
        ...

    @property
    def unread(self) -> Sequence[Sequence[tuple[float, float]]]:
        """The corners of what looks like a code and was not read, likewise."""
        ...


class Viewfinder(QWidget):
    """Shows the newest picture, filling its frame.

    *Signals:*
    - `painted()`: the picture is on the screen; the next one may come
    """

    painted = Signal()

    def __init__(self, parent: QWidget | None = None, monotonic: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._preview: Preview | None = None
        self._look: Look | None = None
        self._starting, self._fresh = "", False
        self._ghost = Ghost(monotonic)
        self.hint = HintPlate(self)

    @Slot(object)
    def on_preview(self, preview: Preview) -> None:
        """Show this picture next."""
        self._preview, self._fresh = preview, True
        self._ghost.saw(code=bool(preview.corners or preview.unread))
        self.update()

    def speak(self, words: WaitingWords) -> None:
        """Say it with these words."""
        self.setAccessibleName(words.camera_picture())
        self._starting = words.camera_starts()
        self.update()

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        if not self.hint.isHidden():
            self.hint.dress(look, self.rect())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint picture, outlines, target corners, and what is to be done."""
        if (look := self._look) is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(painter, look)
            painter.end()
        if self._fresh:
            self._fresh = False
            self.painted.emit()

    def _paint(self, painter: QPainter, look: Look) -> None:
        whole = QRectF(self.rect())
        painter.fillRect(whole, QColor(look.colours.paper))
        frame = QPainterPath()
        frame.addRoundedRect(whole, look.px(20), look.px(20))
        painter.setClipPath(frame)
        painter.fillRect(whole, QColor(look.colours.night))
        side = min(self.width(), self.height()) * 0.62
        target = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        if self._preview is None:
            painter.setPen(QColor(look.colours.on_night))
            painter.setFont(look.font(SMALL))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(target, flags, self._starting)
        else:
            self._paint_picture(painter, self._preview, look)
            if not look.calm:
                self._ghost.paint(painter, target)
        _paint_corners(painter, target, look)
        if look.colours.border > 2:
            painter.setPen(QPen(QColor(look.colours.line), 2 * look.px(look.colours.border)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(frame)

    def _paint_picture(self, painter: QPainter, preview: Preview, look: Look) -> None:
        image = preview.image
        factor = max(self.width() / image.width(), self.height() / image.height())
        width, height = image.width() * factor, image.height() * factor
        place = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        painter.save()
        # Mirrored here and only here: people move towards what they see; the reader gets the true picture.
        painter.translate(self.width(), 0)
        painter.scale(-1, 1)
        painter.drawImage(place, image)
        painter.setPen(QPen(QColor(look.colours.accent), look.px(6), j=Qt.PenJoinStyle.RoundJoin))
        for quad in preview.corners:
            points = [QPointF(place.x() + x * width, place.y() + y * height) for x, y in quad]
            painter.drawPolygon(QPolygonF(points))
        for quad in preview.unread:
            _paint_unread(painter, [QPointF(place.x() + x * width, place.y() + y * height) for x, y in quad], look)
        painter.restore()


def _paint_unread(painter: QPainter, points: Sequence[QPointF], look: Look) -> None:
    """Where something looks like a code: thin and dashed, white on dark so that it is seen on every picture."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width, style in (("#16202C", 5, Qt.PenStyle.SolidLine), ("#FFFFFF", 2.5, Qt.PenStyle.CustomDashLine)):
        pen = QPen(QColor(colour), look.px(width), style, c=Qt.PenCapStyle.FlatCap, j=Qt.PenJoinStyle.RoundJoin)
        if style is Qt.PenStyle.CustomDashLine:
            pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.drawPolygon(QPolygonF(points))


def _paint_corners(painter: QPainter, target: QRectF, look: Look) -> None:
    """Where to hold the code: white on a dark line, so that they are seen on every picture."""
    arm = target.width() * 0.16
    corners = QPainterPath()
    for point, across, down in (
        (target.topLeft(), 1, 1),
        (target.topRight(), -1, 1),
        (target.bottomLeft(), 1, -1),
        (target.bottomRight(), -1, -1),
    ):
        corners.moveTo(point + QPointF(across * arm, 0))
        corners.lineTo(point)
        corners.lineTo(point + QPointF(0, down * arm))
    for colour, width in (("#4A5665", 9), ("#FFFFFF", 5)):
        pen = QPen(QColor(colour), look.px(width), c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(corners, pen)
