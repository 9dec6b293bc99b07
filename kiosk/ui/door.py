"""The helpers' corner: a small button, and a mark on it when there is something for them to look at."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.ui.helper_phrases import HELPER
from kiosk.ui.printer_phrases import NOTICE
from kiosk.ui.theme import BOLD, CARD, INK, Scale

MOST_SHOWN = 9
"""Larger numbers are "9+": how many more makes no difference from afar."""


class HelperDoor(QPushButton):
    """Where helpers come in. The mark is a dot with a number: it tells attendees nothing about printers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(HELPER, parent)
        self.setAccessibleName(HELPER)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the mark stands behind the word
        self._scale, self._notices = Scale(1), 0

    def show_notices(self, count: int) -> None:
        """There are so many things for helpers to look at."""
        if count != self._notices:
            self._notices = count
            self._draw()

    def dress(self, scale: Scale) -> None:
        """Use this scale."""
        self._scale = scale
        self.setFont(scale.font(18))
        self._draw()

    def _draw(self) -> None:
        side, gap = self._scale.px(24), self._scale.px(8)
        self.setAccessibleDescription(NOTICE if self._notices else "")
        self.setIconSize(QSize(gap + side, side))
        self.setIcon(QIcon(self._mark(side, gap)) if self._notices else QIcon())
        self.adjustSize()

    def _mark(self, side: int, gap: int) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round((gap + side) * ratio), round(side * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(INK))
        circle = QRectF(gap, 0, side, side)
        painter.drawEllipse(circle)
        painter.setPen(QColor(CARD))
        few = self._notices <= MOST_SHOWN
        painter.setFont(self._scale.font(16 if few else 13, BOLD))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._notices) if few else f"{MOST_SHOWN}+")
        painter.end()
        return picture
