"""The light of a finding: a shape, a sign and a colour, each of which alone tells the lights apart."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.checkup.finding import Light
from kiosk.ui.colours import BLACK, VISIBLE, WHITE, YELLOW, Colours, contrast, standing_out
from kiosk.ui.strokes import line

_HUES = {Light.GREEN: "#1E6B3A", Light.YELLOW: "#F7C948", Light.RED: "#B71C1C"}


@dataclass(frozen=True, slots=True)
class LightPaint:
    """The colours of a light as #RRGGBB; an empty `fill` is none."""

    fill: str
    edge: str
    sign: str


def paint_of(light: Light, colours: Colours, ground: str) -> LightPaint:
    """The colours of a light on `ground`, with the contrast that signs need."""
    if light is Light.NONE:
        return LightPaint("", colours.quiet, colours.quiet)
    if colours.card == BLACK:  # the theme of black, white and yellow: shape and sign do the rest
        fill = YELLOW if light is Light.YELLOW else WHITE
        return LightPaint(fill, fill, BLACK)
    fill = _HUES[light]
    if light is Light.YELLOW:
        # No yellow is seen well on white: a dark edge is.
        edge = fill if contrast(fill, ground) >= VISIBLE else colours.ink
        return LightPaint(fill, edge, BLACK)
    fill = standing_out(fill, (ground,), VISIBLE)
    return LightPaint(fill, fill, max((WHITE, BLACK), key=lambda each: contrast(each, fill)))


class LightPlate(QWidget):
    """A disc with a tick, a triangle with an exclamation mark, an octagon with a cross, or a ring with a line.

    Screen readers skip it: the word beside it says the same.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._light, self._paint = Light.NONE, LightPaint("", BLACK, BLACK)
        self._worn: tuple[Colours, str] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_light(self, light: Light) -> None:
        """Show this one."""
        self._light = light
        if self._worn is not None:
            self._paint = paint_of(light, *self._worn)
        self.update()

    def dress(self, side: int, colours: Colours, ground: str) -> None:
        """Be `side` pixels wide and high, on this ground."""
        self._worn = colours, ground
        self._paint = paint_of(self._light, colours, ground)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint shape and sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / 100, self.height() / 100)
        painter.setPen(QPen(QColor(self._paint.edge), 6, j=Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(QColor(self._paint.fill) if self._paint.fill else Qt.BrushStyle.NoBrush)
        painter.drawPath(_shape(self._light))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._paint.sign), 9, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        painter.drawPath(_sign(self._light))
        painter.end()


def _shape(light: Light) -> QPainterPath:
    path = QPainterPath()
    match light:
        case Light.GREEN | Light.NONE:
            path.addEllipse(QRectF(6, 6, 88, 88))
        case Light.YELLOW:
            path.addPolygon(QPolygonF([QPointF(50, 8), QPointF(96, 90), QPointF(4, 90)]))
            path.closeSubpath()
        case Light.RED:
            corners = [pi / 8 + step * pi / 4 for step in range(8)]
            path.addPolygon(QPolygonF([QPointF(50 + 47 * cos(turn), 50 + 47 * sin(turn)) for turn in corners]))
            path.closeSubpath()
    return path


def _sign(light: Light) -> QPainterPath:
    path = QPainterPath()
    match light:
        case Light.GREEN:
            line(path, (28, 52), (44, 68), (73, 36))
        case Light.YELLOW:
            line(path, (50, 36), (50, 60))
            line(path, (50, 76), (50, 76.1))
        case Light.RED:
            line(path, (33, 33), (67, 67))
            line(path, (67, 33), (33, 67))
        case Light.NONE:
            line(path, (32, 50), (68, 50))
    return path
