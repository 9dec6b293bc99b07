"""Straight and round strokes, of which all icons are made."""

from __future__ import annotations

from math import cos, radians, sin

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath


def line(path: QPainterPath, *points: tuple[float, float]) -> None:
    """Add straight strokes from point to point."""
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)


def arc(path: QPainterPath, box: QRectF, start: float, span: float) -> None:
    """Add a part of the ellipse in `box`, in degrees against the clock from three o'clock."""
    path.moveTo(
        box.center().x() + box.width() / 2 * cos(radians(start)),
        box.center().y() - box.height() / 2 * sin(radians(start)),
    )
    path.arcTo(box, start, span)
