"""A sign on a round plate that draws itself, once and calmly."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.motion import DRAWING_MS, Motion
from kiosk.ui.sign_strokes import Sign, strokes

__all__ = ["Sign", "SignPlate"]

STROKE = 6.5
"""The width of a stroke where the plate is 100 wide."""


class SignPlate(QWidget):
    """A sign on a round plate. Screen readers skip it: the words beside it say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign, self._plate, self._stroke, self._side = Sign.TICK, QColor("#FFFFFF"), QColor("#000000"), 200
        self.motion = Motion(DRAWING_MS, self)
        self.motion.moved.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_sign(self, sign: Sign, *, moving: bool) -> None:
        """Show `sign`; `moving` draws it stroke by stroke."""
        self._sign = sign
        if moving:
            self.motion.start()
        else:
            self.motion.finish()
        self.update()

    def colour(self, plate: str, stroke: str) -> None:
        """Draw with `stroke` on a plate of the colour `plate` (both #RRGGBB)."""
        self._plate, self._stroke = QColor(plate), QColor(stroke)
        self.update()

    def resize_to(self, side: int) -> None:
        """Make the plate `side` pixels wide and high."""
        self._side = side
        self.setFixedSize(side, side)

    def sizeHint(self) -> QSize:
        """The plate's size in pixels."""
        return QSize(self._side, self._side)

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees does not move."""
        self.motion.finish()
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint plate and sign, as far as the sign has got."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / 100, self.height() / 100)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._plate)
        painter.drawEllipse(QRectF(0, 0, 100, 100))
        painter.setPen(QPen(self._stroke, STROKE, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        path = strokes(self._sign)
        painter.drawPath(path if self.motion.done >= 1 else path.trimmed(0, max(0.01, self.motion.done)))
        painter.end()
