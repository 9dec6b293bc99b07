"""A button of the navigation: icon and words from the left, a bar before the page that is shown."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.icons import draw
from kiosk.ui.look import Look
from kiosk.ui.page_icons import PageIcon
from kiosk.ui.pill import Paint, Pill
from kiosk.ui.theme import STRONG
from kiosk.ui.words import text_room

LETTERS = 19.0
"""In design pixels."""


class NavDoor(Pill):
    """Leads to a page, or opens a group of pages; `below` a group it stands further in.

    In a row above the page (`stand(beside=False)`) the doors of groups have words only, and the bar is below them.
    """

    def __init__(self, parent: QWidget | None = None, *, below: bool = False) -> None:
        super().__init__(PageIcon.MORE, parent, beside=True)
        self._below, self._open, self._least, self._bar = below, False, 10, 5
        self._side = 20

    def show_page(self, icon: object, *, shown: bool) -> None:
        """Be the door of a page."""
        self._icon, self._open = icon if isinstance(icon, PageIcon) else None, False
        self._be(checkable=True, shown=shown)

    def show_group(self, *, opened: bool) -> None:
        """Be the door of a group."""
        self._icon, self._open = PageIcon.MORE, opened
        self._be(checkable=False, shown=False)

    def wear(self, look: Look) -> None:
        """Use this look."""
        colours = look.colours
        # Not twice as large in large text: long words stand in a narrow column.
        large = 1.25 if look.upright else 1.5
        font = look.scale.font(LETTERS * (large if look.letters > 1 else 1), STRONG)
        plain = Paint("", colours.ink, "", colours.focus, colours.pressed, colours.ink)
        chosen = Paint(colours.pressed, colours.ink, "", colours.focus, colours.pressed, colours.ink)
        self._least, self._bar, self._side = look.px(12), look.px(5), look.px(24)
        self._chosen_bar = QColor(colours.primary)
        self.dress(look, font, plain, chosen, height=look.target(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar of the page that is shown over the rest."""
        super().paintEvent(event)
        if not self.isChecked() and (self._beside or not self._open):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._chosen_bar)
        inset = self._inset + self._border
        if self._beside:
            bar = QRectF(self._inset, inset, self._bar, self.height() - 2 * inset)
        else:
            bar = QRectF(inset, self.height() - self._inset - self._bar, self.width() - 2 * inset, self._bar)
        painter.drawRoundedRect(bar, self._bar / 2, self._bar / 2)
        painter.end()

    def _be(self, *, checkable: bool, shown: bool) -> None:
        self.setCheckable(checkable)
        self.setChecked(shown)
        self._answered = None
        self.update()

    def _start(self) -> int:
        return self._inset + self._bar + self._gap + (self._gap * 2 if self._below else 0)

    def _icon_side(self) -> int:
        return self._side if self._icon and self._beside else 0

    def _words_room(self, font: object) -> QRect:
        if not self._beside:
            return self.rect().adjusted(self._inset, self._inset, -self._inset, -self._inset - self._bar)
        start = self._start() + (self._side + self._gap * 2 if self._icon else 0)
        ends = self._inset + self._border
        return self.rect().adjusted(start, ends, -self._inset - self._gap, -ends)

    def _paint_content(self, painter: QPainter, colour: str) -> None:
        font = self._fitted()
        room = self._words_room(font)
        if not self._beside:
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap), self.text())
            return
        if self._icon:
            top = (self.height() - self._side) / 2
            square = QRectF(self._start(), top, self._side, self._side)
            painter.save()
            if self._icon is PageIcon.MORE and not self._open:
                # What is folded points to where it opens: to the side, and down once it is open.
                painter.translate(square.center())
                painter.rotate(-90)
                painter.translate(QPointF() - square.center())
            draw(painter, self._icon, square, colour)
            painter.restore()
        painter.setFont(font)
        painter.setPen(QColor(colour))
        flags = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
        tall = text_room(font, self.text(), room.width()).height()
        room.adjust(0, min(0, room.height() - tall) // 2, 0, 0)
        painter.drawText(room, flags, self.text())

    def _least_pixels(self) -> int:
        return self._least
