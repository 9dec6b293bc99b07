"""The helpers' door: a quiet button, and a mark on it when there is something for them to look at."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.ui.icons import Icon
from kiosk.ui.look import Look
from kiosk.ui.phrases_bar import BarWords
from kiosk.ui.pill import Paint, Pill
from kiosk.ui.theme import BOLD

MOST_SHOWN = 9
"""Larger numbers are "9+": how many more makes no difference from afar."""


class HelperDoor(Pill):
    """Where helpers come in. The mark is a dot with a number: it tells visitors nothing about printers or calls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Icon.KEY, parent)
        self._words: BarWords | None = None
        self._notices = 0
        self._look: Look | None = None

    def speak(self, words: BarWords) -> None:
        """Say it with these words."""
        self._words = words
        self.call(words.helpers(), hint=words.notices() if self._notices else "")

    def show_notices(self, count: int) -> None:
        """There are so many things for helpers to look at."""
        if count != self._notices:
            self._notices = count
            if self._words is not None:
                self.speak(self._words)

    def dress(self, look: Look, font: QFont, paint: Paint, chosen: Paint | None = None, *, height: int = 0) -> None:
        """Use this look, also for the mark."""
        self._look = look
        super().dress(look, font, paint, chosen, height=height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark beside the sign."""
        super().paintEvent(event)
        if not self._notices or self._look is None:
            return
        look, few = self._look, self._notices <= MOST_SHOWN
        side = look.px(24)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.colours.bar), look.px(2)))
        painter.setBrush(QColor(look.colours.ink))
        circle = QRectF(self.width() / 2 + look.px(10), look.px(7), side, side)
        painter.drawEllipse(circle)
        painter.setPen(QColor(look.colours.bar))
        painter.setFont(look.scale.font(16 if few else 12, BOLD))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._notices) if few else f"{MOST_SHOWN}+")
        painter.end()
