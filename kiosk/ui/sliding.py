"""How the helpers' area comes in: it slides over what was there, once, unless nothing is to move."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from kiosk.ui.motion import Motion

SLIDING_MS = 220
"""Seen, and over before a hand has reached the first button."""


class Sliding(QWidget):
    """Lies over an area while that comes in, and lets touches and keys through.

    It shows pictures of both: the widgets of the area stand where they belong from the beginning.
    """

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self._area = area
        self._before, self._after = QPixmap(), QPixmap()
        self._looking = False
        self._motion = Motion(SLIDING_MS, self)
        self._motion.moved.connect(self.on_moved)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def remember(self, before: QWidget) -> None:
        """What is seen now is what the area will slide over."""
        self._before = before.grab() if before.isVisible() else QPixmap()

    def start(self) -> None:
        """Slide; the area is on the screen and dressed."""
        area = self._area
        if self._before.isNull() or not area.isVisible():
            self.finish()
            return
        self._after = QPixmap()
        self.setGeometry(area.rect())
        self.show()
        self.raise_()
        self._motion.start()

    def finish(self) -> None:
        """Nothing moves any more, and no picture is kept."""
        self._motion.finish()

    @Slot()
    def on_moved(self) -> None:
        """It has come a little further."""
        if self._motion.done >= 1:
            self.hide()
            self._before = self._after = QPixmap()
        elif self._after.isNull() and self._motion.done > 0:
            # Only now: when the motion was started, nothing of the area had found its place yet.
            self._looking = True
            self._after = self._area.grab()
            self._looking = False
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what was there, and the area over it, coming from the right."""
        if self._looking:
            return
        painter = QPainter(self)
        painter.drawPixmap(QPoint(0, 0), self._before)
        painter.drawPixmap(QPoint(round(self.width() * (1 - self._motion.done)), 0), self._after)
        painter.end()
