"""The strokes of the signs that stand beside a hint, in a square of 100 by 100."""

from __future__ import annotations

from functools import cache
from typing import assert_never

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from kiosk.domain.hint import Hint
from kiosk.ui.strokes import arc, line


@cache
def hint_strokes(hint: Hint) -> QPainterPath:
    """What to do, as a picture."""
    path = QPainterPath()
    match hint:
        case Hint.FARTHER | Hint.CLOSER:  # the camera, a phone, and where that goes
            path.addEllipse(QPointF(14, 50), 9, 9)
            path.addRoundedRect(QRectF(66, 16, 30, 68), 7, 7)
            line(path, (33, 50), (57, 50))
            tip, back = (57, 46) if hint is Hint.FARTHER else (33, 44)
            line(path, (back, 39), (tip, 50), (back, 61))
        case Hint.HOLD_STILL:  # a phone that rests
            path.addRoundedRect(QRectF(27, 8, 46, 84), 9, 9)
            line(path, (42, 38), (42, 62))
            line(path, (58, 38), (58, 62))
        case Hint.BRIGHTER:  # the sun
            path.addEllipse(QPointF(50, 50), 19, 19)
            for x, y in ((1, 0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7), (0, -1), (0.7, -0.7)):
                line(path, (50 + 32 * x, 50 + 32 * y), (50 + 43 * x, 50 + 43 * y))
        case Hint.TURN:  # a phone, and a way round it
            path.addRoundedRect(QRectF(38, 28, 24, 44), 6, 6)
            arc(path, QRectF(8, 8, 84, 84), 35, 245)
            line(path, (86, 10), (85, 27), (68, 25))
        case Hint.LIGHT_MODE:  # dark signs on a light screen
            path.addRoundedRect(QRectF(22, 8, 56, 84), 9, 9)
            for x, y in ((36, 28), (56, 28), (36, 48)):
                path.addRect(QRectF(x, y, 8, 8))
            line(path, (38, 74), (62, 74))
        case Hint.FLAT:  # a code that stands straight
            path.addRoundedRect(QRectF(22, 8, 56, 56), 5, 5)
            for x, y in ((34, 20), (57, 20), (34, 43)):
                path.addRect(QRectF(x, y, 9, 9))
            line(path, (8, 84), (92, 84))
        case _:
            assert_never(hint)
    return path
