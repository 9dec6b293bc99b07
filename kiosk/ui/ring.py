"""The edge of a table or a text that scrolls: a line, and a ring where the keyboard is."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea

from kiosk.ui.look import Look


def paint_edge(area: QAbstractScrollArea, look: Look) -> None:
    """Paint it over what is in the viewport; call it at the end of `paintEvent`."""
    colours, focus = look.colours, area.hasFocus()
    width = look.px(max(4, colours.border + 1)) if focus else max(1, look.px(colours.border / 2))
    painter = QPainter(area.viewport())
    painter.setPen(QPen(QColor(colours.focus if focus else colours.line), width))
    half = width // 2
    painter.drawRect(area.viewport().rect().adjusted(half, half, -half - 1, -half - 1))
    painter.end()
