"""A painted button for visitors: its words wrap and shrink, an icon stands above or before them, a ring says focus."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from kiosk.ui.icons import AnyIcon, draw
from kiosk.ui.look import Look
from kiosk.ui.words import text_room

SMALLEST = 0.5
"""How far the words may shrink, as a share of their size."""

_FLAGS = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class Paint:
    """The colours of a pill as #RRGGBB; an empty `fill` or `line` is none. `pressed` is behind it while it is held."""

    fill: str
    text: str
    line: str
    ring: str
    pressed: str
    pressed_text: str


class Pill(QPushButton):
    """A rounded button that paints itself after a look: a change of colours costs one repaint and no style sheet.

    The icon stands above the words, or `beside` them.
    """

    def __init__(self, icon: AnyIcon | None = None, parent: QWidget | None = None, *, beside: bool = False) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._icon, self._beside, self._design = icon, beside, self.font()
        self._paint = self._chosen = Paint("", "#000000", "", "#000000", "#DDDDDD", "#000000")
        self._border, self._inset, self._radius, self._gap = 2, 6, 10, 6
        self._answered: tuple[tuple[str, int, int, int, bool], QFont] | None = None

    def call(self, text: str, name: str = "", hint: str = "") -> None:
        """Show this text; screen readers say `name` and, after it, `hint`."""
        self.setText(text)
        self.setAccessibleName(name or text)
        self.setAccessibleDescription(hint)
        self.updateGeometry()
        self.update()

    def dress(self, look: Look, font: QFont, paint: Paint, chosen: Paint | None = None, *, height: int = 0) -> None:
        """Use this font and these colours (`chosen` while it is checked), and be at least `height` pixels high."""
        self._design, self._paint, self._chosen = font, paint, chosen or paint
        self._border = max(1, look.px(look.colours.border))
        self._inset, self._radius, self._gap = look.px(7), look.px(12), look.px(6)
        self._answered = None
        self.setFont(font)
        self.setMinimumSize(look.target(), max(height, look.target()))
        self.updateGeometry()
        self.update()

    def stand(self, *, beside: bool) -> None:
        """Have the icon beside the words, or above them."""
        self._beside = beside

    @property
    def inset(self) -> int:
        """How many pixels around what is seen of the button are kept for the ring; they can be touched as well."""
        return self._inset

    def natural_width(self) -> int:
        """How wide it is with all words as large as designed, in pixels; without an icon they may have two lines."""
        metrics, text = QFontMetrics(self._design), self.text()
        if self._beside:
            return metrics.horizontalAdvance(text) + self._icon_side() + self._gap + 2 * (self._inset + 3 * self._gap)
        lines = [text] if self._icon else text.split()
        longest = max((metrics.horizontalAdvance(line) for line in lines), default=0)
        return max(longest, self._icon_side()) + 2 * (self._inset + self._border + self._gap // 2) + 2

    def sizeHint(self) -> QSize:
        """Wide enough for its words."""
        return QSize(max(self.minimumWidth(), self.natural_width()), self.minimumHeight())

    def clipped(self) -> bool:
        """Whether some of the words do not fit."""
        font = self._fitted()
        return bool(self.text()) and not self._fits(font, self._words_room(font))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, border, icon, words, and the ring of the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint = self._chosen if self.isChecked() else self._paint
        fill, text = (paint.pressed, paint.pressed_text) if self.isDown() else (paint.fill, paint.text)
        inset = self._inset + self._border / 2
        body = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(QColor(paint.line), self._border) if paint.line else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(body, self._radius, self._radius)
        self._paint_content(painter, text)
        if self.hasFocus():
            # Outside the body, with a gap of the ground around it: seen on every colour of the button itself.
            width = max(3, round(self._inset * 0.55))
            painter.setPen(QPen(QColor(paint.ring), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
            painter.drawRoundedRect(ring, self._radius + self._inset / 2, self._radius + self._inset / 2)
        painter.end()

    def _paint_content(self, painter: QPainter, colour: str) -> None:
        font = self._fitted()
        room, side = self._words_room(font), self._icon_side()
        needed = text_room(font, self.text(), room.width()) if self.text() else QRect()
        if self._icon and self._beside:
            start = (self.width() - side - self._gap - needed.width()) // 2
            draw(painter, self._icon, QRectF(start, (self.height() - side) / 2, side, side), colour)
            room = QRect(start + side + self._gap, room.y(), needed.width() + 2, room.height())
        elif self._icon:
            gap = self._gap // 2 if self.text() else 0
            top = (self.height() - side - gap - needed.height()) // 2
            draw(painter, self._icon, QRectF((self.width() - side) / 2, top, side, side), colour)
            room = QRect(room.x(), top + side + gap, room.width(), needed.height() + 1)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(room, _FLAGS, self.text())

    def _icon_side(self) -> int:
        if self._icon is None:
            return 0
        if self._beside:
            return min(round(self._design.pixelSize() * 1.5), self.minimumHeight() - 2 * self._inset)
        inside = self.minimumHeight() - 2 * (self._inset + self._border)
        return min(round(self._design.pixelSize() * 1.75), round(inside * 0.52))

    def _words_room(self, font: QFont) -> QRect:
        """Where the words may stand; an icon above them takes its part of the height."""
        sides, ends = self._inset + self._border + self._gap // 2, self._inset + self._border
        room = self.rect().adjusted(sides, ends, -sides, -ends)
        if self._icon and self._beside:
            return room.adjusted(self._icon_side() + 2 * self._gap, 0, -self._gap, 0)
        if self._icon:
            return room.adjusted(0, self._icon_side() + self._gap // 2, 0, 0)
        return room

    def _fitted(self) -> QFont:
        """The largest font with which the words fit; measured anew only when words, size or look have changed."""
        question = (self.text(), self.width(), self.height(), self._design.pixelSize(), self._beside)
        if self._answered is None or self._answered[0] != question:
            font = QFont(self._design)
            least = self._least_pixels()
            while font.pixelSize() > least and not self._fits(font, self._words_room(font)):
                font.setPixelSize(font.pixelSize() - 1)
            self._answered = (question, font)
        return QFont(self._answered[1])

    def _least_pixels(self) -> int:
        """How small the words may become, in pixels."""
        return max(1, round(self._design.pixelSize() * SMALLEST))

    def _fits(self, font: QFont, room: QRect) -> bool:
        needed = text_room(font, self.text(), room.width())
        return needed.width() <= room.width() and needed.height() <= room.height() + 1
