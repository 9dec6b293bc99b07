"""Shows without words what to do: the outline of a phone glides into the target, rests there, and fades."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

ALONE_SECONDS = 5.0
"""So long no code must have been seen before the outline comes: it shall not lie over what somebody holds up."""

CYCLE_SECONDS = 6.0
"""From one coming to the next; slower than once a second by far, so nothing ever flashes (acceptance A8)."""

GLIDE, REST, FADE = 1.4, 1.6, 0.8
"""The seconds of a coming; for the rest of the cycle nothing is to be seen."""


class Ghost:
    """Paced by the pictures of the camera, so that it costs no timer of its own."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._seen = monotonic()

    def saw(self, *, code: bool) -> None:
        """A picture came, with or without a code in it."""
        if code:
            self._seen = self._monotonic()

    def place(self) -> tuple[float, float]:
        """How far it has come (0 to 1) and how strong it is (0 to 1, 0 for not at all)."""
        alone = self._monotonic() - self._seen - ALONE_SECONDS
        if alone < 0:
            return 0.0, 0.0
        moment = alone % CYCLE_SECONDS
        if moment < GLIDE:
            share = moment / GLIDE
            return 1 - (1 - share) ** 3, min(1.0, share * 2)
        if moment < GLIDE + REST:
            return 1.0, 1.0
        return 1.0, max(0.0, 1 - (moment - GLIDE - REST) / FADE)

    def paint(self, painter: QPainter, target: QRectF) -> None:
        """Paint it where it is now."""
        come, strength = self.place()
        if strength <= 0:
            return
        height = target.height() * 0.78
        width = height * 0.52
        body = QRectF(0, 0, width, height)
        body.moveCenter(target.center() + QPointF(0, (1 - come) * target.height() * 0.55))
        code = QRectF(0, 0, width * 0.62, width * 0.62)
        code.moveCenter(body.center() - QPointF(0, height * 0.06))
        outline = QPainterPath()
        outline.addRoundedRect(body, width * 0.13, width * 0.13)
        outline.addPath(_code(code))
        painter.save()
        painter.setOpacity(strength * 0.9)
        for colour, stroke in (("#16202C", 0.034), ("#FFFFFF", 0.018)):
            pen = QPen(QColor(colour), width * stroke * 1.6, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
            painter.strokePath(outline, pen)
        painter.restore()


def _code(place: QRectF) -> QPainterPath:
    """The three corners by which people know a QR code."""
    path = QPainterPath()
    part = place.width() * 0.36
    for x, y in ((0.0, 0.0), (1.0, 0.0), (0.0, 1.0)):
        left = place.left() + x * (place.width() - part)
        top = place.top() + y * (place.height() - part)
        path.addRect(QRectF(left, top, part, part))
        path.addRect(QRectF(left + part * 0.36, top + part * 0.36, part * 0.28, part * 0.28))
    path.addRect(QRectF(place.right() - part * 0.62, place.bottom() - part * 0.62, part * 0.5, part * 0.5))
    return path
