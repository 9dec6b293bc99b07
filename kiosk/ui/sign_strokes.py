"""The strokes of the signs: one for each kind of answer, in a square of 100 by 100."""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import assert_never

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from kiosk.ui.strokes import arc, line

DOT = 0.1
"""The length of a stroke that is a dot."""


class Sign(Enum):
    """What an answer looks like; no two kinds of answers share one that a visitor must tell apart."""

    TICK = "tick"
    PEOPLE = "people"
    WAVE = "wave"
    TWICE = "twice"
    CALENDAR = "calendar"
    CLOCK = "clock"
    HOURGLASS = "hourglass"
    SCREEN = "screen"
    DESK = "desk"
    SEATS = "seats"
    NEW = "new"
    QUESTION = "question"
    CODE = "code"
    NEWEST = "newest"
    ELSEWHERE = "elsewhere"
    TWO = "two"
    PAUSE = "pause"
    MOMENT = "moment"
    BADGE = "badge"
    NOTE = "note"


@cache
def strokes(sign: Sign) -> QPainterPath:
    """The strokes of a sign in the order in which a hand would draw them."""
    path = QPainterPath()
    match sign:
        case Sign.TICK:
            line(path, (27, 52), (44, 69), (75, 35))
        case Sign.PEOPLE:  # two people and a tick
            path.addEllipse(QPointF(36, 34), 8, 8)
            path.moveTo(21, 62)
            path.cubicTo(21, 44, 51, 44, 51, 62)
            path.addEllipse(QPointF(62, 30), 8, 8)
            path.moveTo(57, 45)
            path.cubicTo(68, 42, 76, 47, 77, 56)
            line(path, (45, 70), (53, 78), (69, 62))
        case Sign.WAVE:  # a tick within an arrow that comes round again: welcome back
            arc(path, QRectF(23, 23, 54, 54), 60, 290)
            line(path, (63, 12), (64, 27), (49, 28))
            line(path, (39, 51), (47, 59), (62, 43))
        case Sign.TWICE:  # ticked already
            line(path, (19, 53), (33, 67), (57, 38))
            line(path, (47, 62), (52, 67), (81, 34))
        case Sign.CALENDAR:
            path.addRoundedRect(QRectF(26, 30, 48, 44), 5, 5)
            line(path, (26, 44), (74, 44))
            line(path, (38, 23), (38, 34))
            line(path, (62, 23), (62, 34))
            line(path, (46, 59), (54, 59))
        case Sign.CLOCK:
            path.addEllipse(QPointF(50, 50), 28, 28)
            line(path, (50, 33), (50, 50), (62, 58))
        case Sign.HOURGLASS:
            line(path, (30, 24), (70, 24))
            line(path, (30, 76), (70, 76))
            path.moveTo(36, 25)
            path.cubicTo(36, 46, 64, 54, 64, 75)
            path.moveTo(64, 25)
            path.cubicTo(64, 46, 36, 54, 36, 75)
            line(path, (50, 66), (50, 66 + DOT))
        case Sign.SCREEN:
            path.addRoundedRect(QRectF(25, 28, 50, 34), 4, 4)
            line(path, (18, 73), (82, 73))
        case Sign.DESK:  # somebody behind a desk
            path.addEllipse(QPointF(50, 32), 10, 10)
            path.moveTo(31, 60)
            path.cubicTo(32, 44, 68, 44, 69, 60)
            line(path, (21, 62), (79, 62))
            line(path, (28, 62), (28, 79))
            line(path, (72, 62), (72, 79))
        case Sign.SEATS:  # a row of seats, all taken
            for x in (27.0, 50.0, 73.0):
                path.addEllipse(QPointF(x, 36), 6, 6)
                path.moveTo(x - 8, 64)
                path.cubicTo(x - 8, 48, x + 8, 48, x + 8, 64)
            line(path, (18, 74), (82, 74))
        case Sign.NEW:  # a person and a plus
            path.addEllipse(QPointF(42, 35), 10, 10)
            path.moveTo(23, 70)
            path.cubicTo(23, 47, 61, 47, 61, 70)
            line(path, (71, 31), (71, 51))
            line(path, (61, 41), (81, 41))
        case Sign.QUESTION:
            path.moveTo(37, 40)
            path.cubicTo(37, 22, 65, 22, 64, 40)
            path.cubicTo(63, 51, 50, 50, 50, 62)
            line(path, (50, 75), (50, 75 + DOT))
        case Sign.CODE:
            for left, top in ((28, 28), (54, 28), (28, 54)):
                path.addRect(QRectF(left, top, 17, 17))
            line(path, (56, 56), (56, 56 + DOT))
            line(path, (71, 56), (71, 71))
            line(path, (56, 71), (56, 71 + DOT))
        case Sign.NEWEST:  # the upper one of two cards
            path.addRoundedRect(QRectF(25, 38, 38, 40), 5, 5)
            line(path, (38, 26), (70, 26), (75, 31), (75, 66))
            line(path, (44, 68), (44, 50))
            line(path, (36, 57), (44, 49), (52, 57))
        case Sign.ELSEWHERE:  # a signpost
            line(path, (50, 18), (50, 82))
            line(path, (50, 28), (70, 28), (78, 36), (70, 44), (50, 44))
            line(path, (50, 48), (30, 48), (22, 56), (30, 64), (50, 64))
        case Sign.TWO:
            path.addRoundedRect(QRectF(22, 28, 24, 44), 5, 5)
            path.addRoundedRect(QRectF(54, 28, 24, 44), 5, 5)
        case Sign.PAUSE:  # a cup of coffee
            line(path, (27, 40), (27, 62), (37, 74), (53, 74), (63, 62), (63, 40), (27, 40))
            arc(path, QRectF(54, 44, 22, 20), 90, -180)
            line(path, (38, 22), (38, 30))
            line(path, (52, 22), (52, 30))
        case Sign.MOMENT:  # three dots
            for x in (30, 50, 70):
                line(path, (x, 50), (x, 50 + DOT))
        case Sign.BADGE:  # a name badge with its slot, a head and a name
            path.addRoundedRect(QRectF(31, 22, 38, 57), 5, 5)
            line(path, (45, 32), (55, 32))
            path.addEllipse(QPointF(50, 48), 5.5, 5.5)
            line(path, (41, 67), (59, 67))
        case Sign.NOTE:
            line(path, (50, 26), (50, 56))
            line(path, (50, 74), (50, 74 + DOT))
        case _:
            assert_never(sign)
    return path
