"""Small signs for buttons: what one can do or need, in strokes of one width, understood without words."""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from kiosk.domain.hint import Hint
from kiosk.ui.hint_icons import hint_strokes
from kiosk.ui.page_icons import PageIcon, page_strokes
from kiosk.ui.strokes import arc, line

STROKE = 8.0
"""The width of a stroke where the icon is 100 wide."""


class Icon(Enum):
    """What stands on a button."""

    HELP = "help"
    SPEECH = "speech"
    LETTERS = "letters"
    COLOURS = "colours"
    LOWER = "lower"
    ACCESS = "access"
    KEY = "key"
    HEARING = "hearing"
    SEEING = "seeing"
    WALKING = "walking"
    SPEAKING = "speaking"
    QUIET = "quiet"
    BACK = "back"
    BEFORE = "before"
    AFTER = "after"
    DELETE = "delete"
    SEARCH = "search"
    CLOCK = "clock"
    PRINT = "print"
    LANGUAGE = "language"
    CONTACT = "contact"


AnyIcon = Icon | PageIcon | Hint


def draw(painter: QPainter, icon: AnyIcon, rect: QRectF, colour: str) -> None:
    """Draw `icon` into `rect` (a square, in pixels) with strokes of `colour` (#RRGGBB)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / 100, rect.height() / 100)
    painter.setPen(QPen(QColor(colour), STROKE, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_path(icon))
    if icon is Icon.COLOURS:  # one half of the disc is full
        painter.setBrush(QColor(colour))
        half = QPainterPath(QPointF(50, 14))
        half.arcTo(QRectF(14, 14, 72, 72), 90, -180)
        half.closeSubpath()
        painter.drawPath(half)
    painter.restore()


def _path(icon: AnyIcon) -> QPainterPath:
    match icon:
        case PageIcon():
            return page_strokes(icon)
        case Hint():
            return hint_strokes(icon)
        case Icon():
            return _strokes(icon)
        case _:
            assert_never(icon)


@cache
def _strokes(icon: Icon) -> QPainterPath:
    """The strokes of an icon in a square of 100 by 100."""
    path = QPainterPath()
    match icon:
        case Icon.HELP:  # the bell of a reception desk
            line(path, (12, 78), (88, 78))
            path.moveTo(20, 64)
            path.cubicTo(20, 24, 80, 24, 80, 64)
            path.closeSubpath()
            line(path, (50, 32), (50, 18))
            line(path, (40, 17), (60, 17))
        case Icon.SPEECH:  # a loudspeaker
            line(path, (14, 39), (28, 39), (48, 22), (48, 78), (28, 61), (14, 61), (14, 39))
            arc(path, QRectF(32, 34, 32, 32), -50, 100)
            arc(path, QRectF(22, 18, 64, 64), -48, 96)
        case Icon.LETTERS:
            line(path, (40, 82), (64, 18), (88, 82))
            line(path, (49, 60), (79, 60))
            line(path, (8, 82), (22, 45), (36, 82))
            line(path, (14, 68), (30, 68))
        case Icon.COLOURS:
            path.addEllipse(QRectF(14, 14, 72, 72))
        case Icon.LOWER:
            line(path, (50, 14), (50, 66))
            line(path, (28, 46), (50, 67), (72, 46))
            line(path, (18, 86), (82, 86))
        case Icon.ACCESS:  # a person with open arms
            path.addEllipse(QPointF(50, 19), 9, 9)
            line(path, (18, 36), (40, 42), (60, 42), (82, 36))
            line(path, (32, 88), (43, 60), (43, 44))
            line(path, (68, 88), (57, 60), (57, 44))
            line(path, (43, 60), (57, 60))
        case Icon.KEY:
            path.addEllipse(QPointF(30, 50), 17, 17)
            line(path, (47, 50), (90, 50), (90, 66))
            line(path, (72, 50), (72, 62))
        case Icon.HEARING:  # an ear
            path.moveTo(26, 46)
            path.cubicTo(24, 6, 80, 4, 78, 44)
            path.cubicTo(77, 62, 60, 62, 58, 78)
            path.cubicTo(56, 94, 34, 94, 32, 78)
            path.moveTo(41, 46)
            path.cubicTo(41, 26, 63, 26, 63, 44)
            path.cubicTo(63, 54, 49, 54, 48, 66)
        case Icon.SEEING:  # an eye
            path.moveTo(8, 50)
            path.quadTo(50, 2, 92, 50)
            path.quadTo(50, 98, 8, 50)
            path.addEllipse(QPointF(50, 50), 12, 12)
        case Icon.WALKING:  # somebody in a wheelchair
            path.addEllipse(QPointF(40, 15), 8, 8)
            line(path, (40, 34), (42, 58), (64, 58), (74, 82), (84, 79))
            line(path, (41, 44), (62, 44))
            arc(path, QRectF(18, 46, 44, 44), 110, 232)
        case Icon.SPEAKING:  # a bubble with words in it
            line(path, (24, 18), (76, 18))
            path.addRoundedRect(QRectF(12, 16, 76, 52), 12, 12)
            line(path, (32, 69), (28, 88), (52, 69))
            line(path, (30, 35), (70, 35))
            line(path, (30, 50), (56, 50))
        case Icon.QUIET:  # a chair in the evening
            line(path, (20, 14), (26, 58), (58, 58), (62, 88))
            line(path, (26, 58), (20, 88))
            path.moveTo(84, 40)
            path.cubicTo(60, 46, 56, 18, 76, 12)
            path.cubicTo(68, 24, 72, 36, 84, 40)
        case Icon.BACK:
            line(path, (88, 50), (14, 50))
            line(path, (42, 20), (12, 50), (42, 80))
        case Icon.BEFORE:
            line(path, (62, 16), (30, 50), (62, 84))
        case Icon.AFTER:
            line(path, (38, 16), (70, 50), (38, 84))
        case Icon.DELETE:
            line(path, (34, 22), (92, 22), (92, 78), (34, 78), (8, 50), (34, 22))
            line(path, (50, 38), (74, 62))
            line(path, (74, 38), (50, 62))
        case Icon.SEARCH:
            path.addEllipse(QPointF(42, 42), 28, 28)
            line(path, (63, 63), (90, 90))
        case Icon.CLOCK:
            path.addEllipse(QPointF(50, 50), 38, 38)
            line(path, (50, 26), (50, 50), (66, 60))
        case Icon.PRINT:
            line(path, (28, 36), (28, 12), (72, 12), (72, 36))
            line(path, (28, 70), (12, 70), (12, 36), (88, 36), (88, 70), (72, 70))
            path.addRect(QRectF(28, 56, 44, 32))
        case Icon.LANGUAGE:  # a globe
            path.addEllipse(QPointF(50, 50), 38, 38)
            path.addEllipse(QPointF(50, 50), 16, 38)
            line(path, (12, 50), (88, 50))
        case Icon.CONTACT:  # a letter
            path.addRoundedRect(QRectF(10, 22, 80, 58), 6, 6)
            line(path, (14, 28), (50, 56), (86, 28))
        case _:
            assert_never(icon)
    return path
