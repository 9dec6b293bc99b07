"""A table for organisers: dressed as everything here, walked by keyboard, and told whole to screen readers.

Columns share the width by what stands in them, and texts wrap. Where not even the longest words fit beside each other,
the cells of a row stand below each other, each with its heading.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from kiosk.ui.look import Look
from kiosk.ui.ring import paint_edge
from kiosk.ui.scroll_bar import bar_dress
from kiosk.ui.table_paint import SIDE, CellPaint, HeadPaint
from kiosk.ui.table_rows import Heading, TableRows

LOOKED_AT = 300
"""So many rows decide how wide the columns are; a later row that needs more wraps."""
MEASURED = 6_000
"""So many rows are as high as they need; all rows of a longer table are as high as the highest of these."""


class Table(QTableView):
    """Rows to be read, one of which can be chosen.

    *Signals:*
    - `opened(int)`: this row was clicked, or Enter was pressed on it
    - `touched()`: somebody reads
    """

    opened = Signal(int)
    touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._rows = TableRows(self)
        self._paint = CellPaint(self._rows, self)
        self._head = HeadPaint(self._rows, self._paint, self)
        self._worn = ""
        self._fitting = False
        self.setModel(self._rows)
        self.setItemDelegate(self._paint)
        self.setHorizontalHeader(self._head)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(10)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        # Tab goes on to the next control: nobody is caught among cells.
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self.verticalScrollBar().actionTriggered.connect(self.touched)
        self.clicked.connect(self.on_clicked)

    def call(self, name: str) -> None:
        """What screen readers say it is."""
        self.setAccessibleName(name)
        self.verticalScrollBar().setAccessibleName(name)

    def show_rows(
        self,
        headings: Sequence[Heading | str],
        rows: Sequence[Sequence[str]],
        *,
        marked: Collection[int] = frozenset(),
    ) -> None:
        """Show these rows; `marked` ones stand on the ground of notices, and must say why in words.

        Where as many rows as before are shown, whoever reads stays where they are.
        """
        place, chosen, before = self.verticalScrollBar().value(), self.chosen, len(self._rows.rows)
        known = tuple(each if isinstance(each, Heading) else Heading(each) for each in headings)
        self._rows.show(known, rows, marked)
        self._fit()
        if len(rows) == before:
            if chosen is not None:
                self.choose(chosen)
            self.verticalScrollBar().setValue(place)

    @property
    def chosen(self) -> int | None:
        """The row that is chosen."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """What stands in it."""
        return self._rows.rows

    def choose(self, row: int) -> None:
        """Choose this row."""
        self.setCurrentIndex(self._rows.index(row, 0))

    def natural_height(self) -> int:
        """How high it is with all rows, in pixels; for a table that stands in something that scrolls."""
        head = 0 if self._rows.stacked else self._head.height()
        return head + self.verticalHeader().length() + 2

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        self._paint.dress(look)
        self._head.dress(look)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(look.colours.card))
        palette.setColor(QPalette.ColorRole.Window, QColor(look.colours.bar))
        self.setPalette(palette)
        self.viewport().setPalette(palette)
        worn = bar_dress(look, 44)
        if worn != self._worn:
            self._worn = worn
            self.verticalScrollBar().setStyleSheet(worn)
        self._fit()

    @Slot(QModelIndex)
    def on_clicked(self, index: QModelIndex) -> None:
        """A row was clicked."""
        self.touched.emit()
        self.opened.emit(index.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Enter opens."""
        self.touched.emit()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen is not None:
            self.opened.emit(self.chosen)
            # Not for the window too: it would press whatever has the keyboard now as soon as the key is let go.
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and a ring where the keyboard is."""
        super().paintEvent(event)
        if self._look is not None:
            paint_edge(self, self._look)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The ring does not move with the rows."""
        super().scrollContentsBy(dx, dy)
        self.viewport().update()

    def _fit(self) -> None:
        if self._look is None or not self._rows.headings or self._fitting:
            return
        self._fitting = True
        room = self.viewport().width()
        naturals, floors = self._wanted()
        self._rows.stack(stacked=sum(floors) > room and len(floors) > 1)
        self._head.setVisible(not self._rows.stacked)
        widths = [room] if self._rows.stacked else shared(naturals, floors, room)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        if not self._rows.stacked:
            self._head.fit(widths)
        self._set_heights(widths)
        self._fitting = False

    def _set_heights(self, widths: list[int]) -> None:
        header, count = self.verticalHeader(), len(self._rows.rows)
        least = self._paint.height(0, widths) if count else 30
        tall = [self._paint.height(row, widths) for row in range(min(count, MEASURED))]
        header.setDefaultSectionSize(max(tall, default=least) if count > MEASURED else least)
        for row, height in enumerate(() if count > MEASURED else tall):
            if header.sectionSize(row) != height:
                self.setRowHeight(row, height)

    def _wanted(self) -> tuple[list[int], list[int]]:
        """How wide each column would like to be, and how wide it must be so that no word is broken."""
        assert self._look is not None
        side = 2 * self._look.px(SIDE) + 4
        cells, head = QFontMetrics(self._paint.font), QFontMetrics(self._paint.strong)
        naturals, floors = [], []
        for column, heading in enumerate(self._rows.headings):
            texts = {row[column] for row in self._rows.rows[:LOOKED_AT]}
            widest = max((cells.horizontalAdvance(line) for text in texts for line in text.split("\n")), default=0)
            words = {word for text in texts for word in text.split()}
            longest = max((cells.horizontalAdvance(word) for word in words), default=0)
            named = max((head.horizontalAdvance(word) for word in heading.name.split()), default=0)
            floors.append(max(longest, named) + side)
            naturals.append(max(widest, head.horizontalAdvance(heading.name)) + side)
        return naturals, floors


def shared(naturals: Sequence[int], floors: Sequence[int], room: int) -> list[int]:
    """How wide columns are that would like to be `naturals` and must be `floors` wide, in a `room` of so many pixels.

    What is left over goes to the widest column; what is missing is taken from those that have more than they must.
    """
    widths = list(naturals)
    if sum(widths) <= room:
        # Every column gets something, so that a short table does not have one endless column.
        spare, whole = room - sum(widths), max(1, sum(widths))
        widths = [width + spare * width // whole for width in widths]
    else:
        spare, asked = max(0, room - sum(floors)), sum(naturals) - sum(floors)
        widths = [
            floor + (spare * (natural - floor) // asked if asked else 0)
            for natural, floor in zip(naturals, floors, strict=True)
        ]
    widths[max(range(len(widths)), key=widths.__getitem__)] += room - sum(widths)
    return widths
