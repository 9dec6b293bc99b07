"""A text set into a width: wrapped wherever it must be, never cut off, with some of its letters marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from kiosk.domain.likely import Span


class LaidText:
    """Lines of one text; set once, painted as often as wanted."""

    def __init__(self, text: str, font: QFont, width: float, marked: Sequence[Span] = (), mark: str = "") -> None:
        self._layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats([_marked(text, span, mark) for span in marked])
        self.height = self.width = 0.0
        self._layout.beginLayout()
        while text and (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            line.setPosition(QPointF(0, self.height))
            self.height += line.height()
            self.width = max(self.width, line.naturalTextWidth())
        self._layout.endLayout()

    def draw(self, painter: QPainter, left: float, top: float, colour: str) -> None:
        """Paint it in this colour (#RRGGBB)."""
        painter.setPen(QColor(colour))
        self._layout.draw(painter, QPointF(left, top))


def _marked(text: str, span: Span, ground: str) -> QTextLayout.FormatRange:
    """Marked by a line below, and not by a colour alone."""
    found = QTextLayout.FormatRange()
    # Qt counts in UTF-16.
    found.start = len(text[: span[0]].encode("utf-16-le")) // 2
    found.length = len(text[span[0] : sum(span)].encode("utf-16-le")) // 2
    shape = QTextCharFormat()
    shape.setFontUnderline(True)
    shape.setBackground(QColor(ground))
    found.format = shape
    return found
