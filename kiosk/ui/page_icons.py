"""The icons of the pages of the helpers' area, in the same strokes as all others."""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import assert_never

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from kiosk.ui.strokes import arc, line


class PageIcon(Enum):
    """What a page is about; within a group of the navigation pages stand in this order."""

    DESK = "desk"
    NUMBERS = "numbers"
    STATIONS = "stations"
    SYNC = "sync"
    CHECKUP = "checkup"
    LIST = "list"
    EVENT = "event"
    PRACTICE = "practice"
    PAPER = "paper"
    EXPORT = "export"
    STICK = "stick"
    ERASE = "erase"
    PINS = "pins"
    TRAIL = "trail"
    CAMERA = "camera"
    BOOK = "book"
    MORE = "more"
    """There is more below: an arrow down."""


@cache
def page_strokes(icon: PageIcon) -> QPainterPath:
    """The strokes of an icon in a square of 100 by 100."""
    path = QPainterPath()
    match icon:
        case PageIcon.DESK:  # somebody behind a desk
            path.addEllipse(QPointF(50, 24), 13, 13)
            path.moveTo(24, 62)
            path.cubicTo(26, 38, 74, 38, 76, 62)
            line(path, (8, 64), (92, 64))
            line(path, (18, 64), (18, 88))
            line(path, (82, 64), (82, 88))
        case PageIcon.NUMBERS:
            line(path, (12, 88), (88, 88))
            line(path, (26, 86), (26, 56))
            line(path, (50, 86), (50, 18))
            line(path, (74, 86), (74, 38))
        case PageIcon.STATIONS:  # a screen on its foot
            path.addRoundedRect(QRectF(12, 16, 76, 50), 6, 6)
            line(path, (50, 66), (50, 86))
            line(path, (30, 87), (70, 87))
        case PageIcon.SYNC:  # two arrows, there and back
            line(path, (12, 34), (86, 34))
            line(path, (68, 16), (87, 34), (68, 52))
            line(path, (88, 68), (14, 68))
            line(path, (32, 50), (13, 68), (32, 86))
        case PageIcon.CHECKUP:  # a board with a tick
            path.addRoundedRect(QRectF(20, 20, 60, 68), 6, 6)
            line(path, (38, 18), (62, 18))
            line(path, (36, 56), (46, 66), (66, 44))
        case PageIcon.LIST:  # lines, and an arrow into them
            line(path, (46, 24), (90, 24))
            line(path, (46, 50), (90, 50))
            line(path, (46, 76), (90, 76))
            line(path, (18, 18), (18, 76))
            line(path, (6, 62), (18, 77), (30, 62))
        case PageIcon.EVENT:  # a calendar
            path.addRoundedRect(QRectF(14, 22, 72, 66), 6, 6)
            line(path, (14, 44), (86, 44))
            line(path, (34, 12), (34, 28))
            line(path, (66, 12), (66, 28))
            line(path, (36, 66), (64, 66))
        case PageIcon.PRACTICE:  # a play that is only a play
            path.addEllipse(QPointF(50, 50), 38, 38)
            line(path, (42, 34), (66, 50), (42, 66), (42, 34))
        case PageIcon.PAPER:  # a list with boxes
            line(path, (24, 10), (64, 10), (80, 26), (80, 90), (20, 90), (20, 10), (24, 10))
            path.addRect(QRectF(34, 38, 10, 10))
            path.addRect(QRectF(34, 64, 10, 10))
            line(path, (58, 43), (66, 43))
            line(path, (58, 69), (66, 69))
        case PageIcon.EXPORT:  # an arrow out of a tray
            line(path, (14, 58), (14, 88), (86, 88), (86, 58))
            line(path, (50, 68), (50, 14))
            line(path, (30, 34), (50, 13), (70, 34))
        case PageIcon.STICK:  # a stick for the USB
            path.addRoundedRect(QRectF(28, 36, 44, 54), 8, 8)
            line(path, (36, 36), (36, 12), (64, 12), (64, 36))
            line(path, (45, 24), (45, 26))
            line(path, (55, 24), (55, 26))
        case PageIcon.ERASE:  # a bin
            line(path, (14, 26), (86, 26))
            line(path, (38, 24), (40, 12), (60, 12), (62, 24))
            line(path, (24, 28), (29, 88), (71, 88), (76, 28))
            line(path, (42, 44), (43, 72))
            line(path, (58, 44), (57, 72))
        case PageIcon.CAMERA:  # a lens on its foot
            path.addEllipse(QPointF(50, 42), 32, 32)
            path.addEllipse(QPointF(50, 42), 13, 13)
            line(path, (50, 74), (50, 88))
            line(path, (26, 89), (74, 89))
        case PageIcon.PINS:  # a padlock
            path.addRoundedRect(QRectF(20, 44, 60, 44), 6, 6)
            arc(path, QRectF(32, 12, 36, 44), 0, 180)
            line(path, (32, 34), (32, 44))
            line(path, (68, 34), (68, 44))
            line(path, (50, 62), (50, 72))
        case PageIcon.TRAIL:  # steps, one after the other
            for height in (22, 50, 78):
                path.addEllipse(QPointF(18, height), 6, 6)
                line(path, (40, height), (90, height))
            line(path, (18, 30), (18, 42))
            line(path, (18, 58), (18, 70))
        case PageIcon.BOOK:
            line(path, (50, 26), (50, 86))
            path.moveTo(50, 26)
            path.cubicTo(40, 14, 22, 14, 10, 18)
            line(path, (10, 18), (10, 78))
            path.moveTo(10, 78)
            path.cubicTo(22, 74, 40, 74, 50, 86)
            path.moveTo(50, 26)
            path.cubicTo(60, 14, 78, 14, 90, 18)
            line(path, (90, 18), (90, 78))
            path.moveTo(90, 78)
            path.cubicTo(78, 74, 60, 74, 50, 86)
        case PageIcon.MORE:
            line(path, (18, 36), (50, 66), (82, 36))
        case _:
            assert_never(icon)
    return path
