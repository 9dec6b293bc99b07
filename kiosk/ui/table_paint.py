"""How a table is painted: its cells in our letters and colours, and its headings."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kiosk.ui.look import Look
from kiosk.ui.table_rows import TableRows
from kiosk.ui.theme import STRONG
from kiosk.ui.words import text_room

CELL, HEAD = 19.0, 17.0
"""The letters of cells and headings, in design pixels."""
SIDE, END = 10.0, 7.0
"""The room between letters and the edge of a cell, in design pixels."""
BAR = 5.0
"""How wide the bar before the chosen row is."""

_WRAP = Qt.TextFlag.TextWordWrap


class CellPaint(QStyledItemDelegate):
    """Paints a cell; its text wraps, and nothing is cut off."""

    def __init__(self, rows: TableRows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._look: Look | None = None
        self.font, self.strong = QFont(), QFont()
        self._heights: dict[tuple[str, int], int] = {}

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        # Tables hold much and are read from near: they grow, and by less than sentences do.
        self._heights = {}
        share = 1.45 if look.letters > 1 else 1.0
        self.font, self.strong = look.scale.font(CELL * share), look.scale.font(HEAD * share, STRONG)

    def height(self, row: int, widths: list[int]) -> int:
        """How high a row must be for columns of these widths, in pixels."""
        look = self._look
        if look is None:
            return 30
        side, end = look.px(SIDE), look.px(END)
        line = QFontMetrics(self.font).lineSpacing() + 1
        if self._rows.stacked:
            pairs = zip(self._rows.headings, self._rows.rows[row], strict=True)
            tall = sum(
                text_room(self.font, f"{heading.name}: {cell}" if heading.name else cell, widths[0] - 2 * side).height()
                for heading, cell in pairs
            )
            return tall + 2 * end + 2
        metrics = QFontMetrics(self.font)
        tall = line
        for cell, width in zip(self._rows.rows[row], widths, strict=True):
            known = self._heights.get((cell, width))
            if known is None:
                known = line
                if "\n" in cell or metrics.horizontalAdvance(cell) > width - 2 * side:
                    known = text_room(self.font, cell, max(10, width - 2 * side)).height()
                self._heights[cell, width] = known
            tall = max(tall, known)
        return tall + 2 * end + 2

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint ground, text, the line below, and the bar of the chosen row."""
        look = self._look
        if look is None:
            return
        colours, rect = look.colours, QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        row, column = index.row(), index.column()
        ground = colours.pressed if chosen else colours.notice if row in self._rows.marked else colours.card
        painter.save()
        painter.fillRect(rect, QColor(ground))
        painter.setPen(QPen(QColor(colours.faint), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if chosen and column == 0:
            painter.fillRect(QRect(rect.x(), rect.y(), look.px(BAR), rect.height()), QColor(colours.primary))
        side, end = look.px(SIDE), look.px(END)
        room = rect.adjusted(side, end, -side, -end)
        painter.setPen(QColor(colours.ink))
        if self._rows.stacked:
            self._paint_stack(painter, row, room)
        else:
            painter.setFont(self.font)
            flags = int(self._rows.alignment(column)) | int(_WRAP)
            painter.drawText(room.adjusted(0, -1, 0, 1), flags, self._rows.rows[row][column])
        painter.restore()

    def _paint_stack(self, painter: QPainter, row: int, room: QRect) -> None:
        painter.setFont(self.font)
        top = room.y()
        for heading, cell in zip(self._rows.headings, self._rows.rows[row], strict=True):
            text = f"{heading.name}: {cell}" if heading.name else cell
            tall = text_room(self.font, text, room.width()).height()
            painter.drawText(QRect(room.x(), top, room.width(), tall + 1), int(_WRAP), text)
            top += tall


class HeadPaint(QHeaderView):
    """The names of the columns, painted as everything here."""

    def __init__(self, rows: TableRows, paint: CellPaint, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._rows, self._paint = rows, paint
        self._look: Look | None = None
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(10)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        self.viewport().update()

    def fit(self, widths: list[int]) -> None:
        """Be as high as the longest name needs."""
        if self._look is None or not widths:
            return
        side = self._look.px(SIDE)
        rooms = (
            text_room(self._paint.strong, heading.name, max(10, width - 2 * side)).height()
            for heading, width in zip(self._rows.headings, widths, strict=True)
        )
        self.setFixedHeight(max(rooms) + 2 * self._look.px(END))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one name."""
        if self._look is None:
            return
        colours, side = self._look.colours, self._look.px(SIDE)
        painter.save()
        painter.fillRect(rect, QColor(colours.bar))
        painter.setPen(QPen(QColor(colours.line), max(1, self._look.px(colours.border / 2))))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(self._paint.strong)
        painter.setPen(QColor(colours.quiet))
        flags = int(self._rows.alignment(section)) | int(_WRAP)
        painter.drawText(rect.adjusted(side, 0, -side, 0), flags, self._rows.headings[section].name)
        painter.restore()
