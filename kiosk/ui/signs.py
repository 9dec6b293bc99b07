"""Simple signs, painted: each answer has a shape of its own, so that colour is never alone."""

from __future__ import annotations

from enum import Enum
from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget


class Sign(Enum):
    """What an answer looks like."""

    TICK = "tick"
    WAVE = "wave"
    CALENDAR = "calendar"
    SCREEN = "screen"
    DESK = "desk"
    QUESTION = "question"
    CODE = "code"
    TWO = "two"
    BADGE = "badge"
    NOTE = "note"


class SignPlate(QWidget):
    """A sign on a round plate. Screen readers skip it: the words beside it say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign, self._plate, self._stroke, self._side = Sign.TICK, QColor("#FFFFFF"), QColor("#000000"), 200
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_sign(self, sign: Sign, plate: str, stroke: str) -> None:
        """Show `sign` in the colour `stroke` on a plate of the colour `plate` (both #RRGGBB)."""
        self._sign, self._plate, self._stroke = sign, QColor(plate), QColor(stroke)
        self.update()

    def resize_to(self, side: int) -> None:
        """Make the plate `side` pixels wide and high."""
        self._side = side
        self.setFixedSize(side, side)

    def sizeHint(self) -> QSize:
        """The plate's size in pixels."""
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint plate and sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / 100, self.height() / 100)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._plate)
        painter.drawEllipse(QRectF(0, 0, 100, 100))
        round_caps = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(self._stroke, 6.5, Qt.PenStyle.SolidLine, *round_caps))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_path(self._sign))
        painter.end()


def _path(sign: Sign) -> QPainterPath:
    """The strokes of a sign in a square of 100 by 100."""
    path = QPainterPath()
    match sign:
        case Sign.TICK:
            _line(path, (27, 52), (44, 69), (75, 35))
        case Sign.WAVE:
            # A tick within an arrow that comes round again: welcome back.
            path.arcMoveTo(QRectF(23, 23, 54, 54), 60)
            path.arcTo(QRectF(23, 23, 54, 54), 60, 290)
            _line(path, (63, 12), (64, 27), (49, 28))
            _line(path, (39, 51), (47, 59), (62, 43))
        case Sign.CALENDAR:
            path.addRoundedRect(QRectF(26, 30, 48, 44), 5, 5)
            _line(path, (26, 44), (74, 44))
            _line(path, (38, 23), (38, 34))
            _line(path, (62, 23), (62, 34))
            _line(path, (46, 59), (54, 59))
        case Sign.SCREEN:
            path.addRoundedRect(QRectF(25, 28, 50, 34), 4, 4)
            _line(path, (18, 73), (82, 73))
        case Sign.DESK:
            path.addEllipse(QPointF(50, 32), 10, 10)
            path.moveTo(31, 60)
            path.cubicTo(32, 44, 68, 44, 69, 60)
            _line(path, (21, 62), (79, 62))
            _line(path, (28, 62), (28, 79))
            _line(path, (72, 62), (72, 79))
        case Sign.QUESTION:
            path.moveTo(37, 40)
            path.cubicTo(37, 22, 65, 22, 64, 40)
            path.cubicTo(63, 51, 50, 50, 50, 62)
            _line(path, (50, 75), (50, 75.1))
        case Sign.CODE:
            for x, y in ((28, 28), (54, 28), (28, 54)):
                path.addRect(QRectF(x, y, 17, 17))
            _line(path, (56, 56), (56, 56.1))
            _line(path, (71, 56), (71, 71))
            _line(path, (56, 71), (56, 71.1))
        case Sign.TWO:
            path.addRoundedRect(QRectF(22, 28, 24, 44), 5, 5)
            path.addRoundedRect(QRectF(54, 28, 24, 44), 5, 5)
        case Sign.BADGE:
            # A name badge with its slot, a head and a name.
            path.addRoundedRect(QRectF(31, 22, 38, 57), 5, 5)
            _line(path, (45, 32), (55, 32))
            path.addEllipse(QPointF(50, 48), 5.5, 5.5)
            _line(path, (41, 67), (59, 67))
        case Sign.NOTE:
            _line(path, (50, 26), (50, 56))
            _line(path, (50, 74), (50, 74.1))
        case _:
            assert_never(sign)
    return path


def _line(path: QPainterPath, *points: tuple[float, float]) -> None:
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
