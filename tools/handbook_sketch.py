"""Draws how a station stands, from the side and in centimetres, for the handbook's page about the set-up."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QApplication

WIDTH, HEIGHT = 1000, 690
SCALE = 3.1
"""Pixels a centimetre."""

LEFT, FLOOR = 30.0, 585.0
"""Where the sketch begins and where the floor is, in pixels."""

INK, QUIET, BLUE, PALE = QColor("#16202c"), QColor("#8a96a3"), QColor("#17406d"), QColor("#dce8f5")
LINE_AT, TABLE_FROM, TABLE_DEPTH = 18.0, 218.0, 62.0
"""The line on the floor, 200 cm before the table; the table. All along the floor, in centimetres."""

LOWEST, HIGHEST = 85.0, 105.0
"""What is touched is between these heights (DIN 18040-1)."""


@dataclass(frozen=True, slots=True)
class Sketch:
    """A painter that knows centimetres: `across` from the left, `up` from the floor."""

    painter: QPainter

    def at(self, across: float, up: float) -> QPointF:
        """This place, in pixels."""
        return QPointF(LEFT + across * SCALE, FLOOR - up * SCALE)

    def pen(self, colour: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> None:
        """Lines are drawn so from now on; `width` in centimetres."""
        self.painter.setPen(QPen(colour, width * SCALE, style, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))

    def line(self, *places: tuple[float, float]) -> None:
        """From place to place."""
        self.painter.drawPolyline(QPolygonF([self.at(*place) for place in places]))

    def disc(self, across: float, up: float, radius: float, fill: QColor | None = None) -> None:
        """A circle around a place."""
        self.painter.setBrush(fill if fill else Qt.BrushStyle.NoBrush)
        self.painter.drawEllipse(self.at(across, up), radius * SCALE, radius * SCALE)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def box(self, across: float, up: float, width: float, height: float, fill: QColor) -> None:
        """A filled box, by its lower left corner."""
        self.painter.fillRect(QRectF(self.at(across, up + height), self.at(across + width, up)), fill)

    def words(self, across: float, up: float, text: str, colour: QColor = INK) -> None:
        """A line of words that begins here."""
        self.painter.setPen(colour)
        self.painter.drawText(self.at(across, up), text)

    def measure(self, begin: tuple[float, float], end: tuple[float, float]) -> None:
        """An arrow with two heads."""
        self.pen(BLUE, 0.9)
        line = QLineF(self.at(*begin), self.at(*end))
        self.painter.drawLine(line)
        for here, there in ((line.p1(), line.p2()), (line.p2(), line.p1())):
            for turn in (-25.0, 25.0):
                head = QLineF(here, there)
                head.setLength(4 * SCALE)
                head.setAngle(head.angle() + turn)
                self.painter.drawLine(head)


def sketch() -> QImage:
    """The station with somebody who sits before it and somebody who stands. Needs a QApplication."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = QFont(QApplication.font())
    font.setPixelSize(29)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    draw = Sketch(painter)
    _station(draw)
    _standing(draw, 84.0)
    _sitting(draw, 152.0)
    _measures(draw)
    painter.end()
    return image


def _station(draw: Sketch) -> None:
    draw.box(0, LOWEST, 308, HIGHEST - LOWEST, PALE)
    draw.pen(INK, 1.0)
    draw.line((-6, 0), (300, 0))
    draw.pen(INK, 3.0)
    draw.line((TABLE_FROM + 1, 69), (TABLE_FROM + TABLE_DEPTH, 69), (TABLE_FROM + TABLE_DEPTH, 2))
    # The screen: its lower edge at 90 cm, leaning back by 15 degrees.
    draw.pen(INK, 2.2)
    draw.line((TABLE_FROM + 32, 71), (TABLE_FROM + 20, 104))
    draw.pen(BLUE, 4.5)
    draw.line((TABLE_FROM + 14, 90), (TABLE_FROM + 28, 142))
    draw.pen(INK, 1.0)
    draw.box(TABLE_FROM + 4, 86, 6, 5, INK)
    draw.pen(INK, 1.4)
    draw.line((TABLE_FROM + 7, 86), (TABLE_FROM + 7, 71))


def _standing(draw: Sketch, across: float) -> None:
    draw.pen(QUIET, 1.0)
    draw.disc(across, 163, 10, QUIET)
    draw.pen(QUIET, 9.0)
    draw.line((across, 146), (across - 1, 92), (across - 3, 6))
    draw.pen(QUIET, 5.0)
    draw.line((across, 140), (across + 9, 116), (across + 28, 128))
    draw.pen(QUIET, 0.7, Qt.PenStyle.DashLine)
    draw.line((across + 13, 163), (TABLE_FROM + 23, 128))


def _sitting(draw: Sketch, across: float) -> None:
    draw.pen(INK, 1.0)
    draw.disc(across, 110, 10, INK)
    draw.pen(INK, 9.0)
    draw.line((across - 3, 95), (across - 6, 54), (across + 34, 54), (across + 42, 14))
    draw.pen(INK, 5.0)
    draw.line((across - 2, 90), (across + 14, 76), (across + 32, 90))
    draw.pen(INK, 1.6)
    draw.disc(across - 4, 30, 29)
    draw.disc(across + 36, 8, 7)
    draw.line((across - 18, 84), (across - 15, 46), (across + 30, 44), (across + 36, 9))
    draw.pen(INK, 0.7, Qt.PenStyle.DashLine)
    draw.line((across + 13, 110), (TABLE_FROM + 18, 110))


def _measures(draw: Sketch) -> None:
    draw.pen(BLUE, 2.4)
    draw.line((LINE_AT, 0.6), (LINE_AT, 9))
    draw.measure((LINE_AT, -8), (TABLE_FROM, -8))
    draw.measure((TABLE_FROM - 150, -19), (TABLE_FROM, -19))
    draw.words(LINE_AT - 16, -21, "Linie: 200 cm", BLUE)
    draw.words(LINE_AT + 96, -31, "frei: 150 × 150 cm", BLUE)
    draw.measure((TABLE_FROM + 50, 1), (TABLE_FROM + 50, 67))
    draw.words(TABLE_FROM + 18, 30, "67 cm", BLUE)
    draw.words(2, 92, "85–105 cm", BLUE)
    draw.words(TABLE_FROM + 42, 92, "Knöpfe", BLUE)
    draw.words(TABLE_FROM + 31, 112, "Bild ab 90", BLUE)
    draw.words(34, 160, "165 cm", INK)
    draw.words(132, 124, "110 cm", INK)
    draw.words(TABLE_FROM - 4, 172, "← Licht von vorn", INK)
