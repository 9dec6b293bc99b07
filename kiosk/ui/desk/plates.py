"""The small round plate with a sign that says how something stands, in colours that are seen on its ground."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.ui.colours import Colours, Tone, contrast
from kiosk.ui.sign_strokes import Sign, strokes
from kiosk.ui.signs import STROKE


def plate_of(tone: Tone, colours: Colours, ground: str) -> tuple[str, str]:
    """Plate and sign (#RRGGBB) of a tone, whichever pair stands out better on `ground`."""
    colour = colours.tones[tone]
    return max(((colour.back, colour.text), (colour.plate, colour.sign)), key=lambda pair: contrast(pair[0], ground))


def draw_plate(painter: QPainter, sign: Sign, rect: QRectF, plate: str, stroke: str) -> None:
    """Paint a sign on a plate into `rect`, a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / 100, rect.height() / 100)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(plate))
    painter.drawEllipse(QRectF(0, 0, 100, 100))
    painter.setPen(QPen(QColor(stroke), STROKE * 1.4, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(strokes(sign))
    painter.restore()
