"""The rows of a table as Qt asks for them, with what screen readers say of each."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

NOTHING = "–"
"""What stands in an empty cell: something must be there to be read."""

Place = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Heading:
    """A column: what it is called, and whether numbers stand in it."""

    name: str
    number: bool = False


class TableRows(QAbstractTableModel):
    """Texts only; rows that are `marked` stand on the ground of notices, and say in words why."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.headings: tuple[Heading, ...] = ()
        self.rows: tuple[tuple[str, ...], ...] = ()
        self.marked: frozenset[int] = frozenset()
        self.stacked = False

    def show(
        self, headings: Sequence[Heading], rows: Sequence[Sequence[str]], marked: Collection[int] = frozenset()
    ) -> None:
        """Have these rows."""
        self.beginResetModel()
        self.headings, self.marked = tuple(headings), frozenset(marked)
        self.rows = tuple(tuple(cell or NOTHING for cell in row) for row in rows)
        self.endResetModel()

    def rowCount(self, parent: Place = _NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Place = _NOWHERE) -> int:
        """How many columns there are; one where the cells of a row stand below each other."""
        return 0 if parent.isValid() else min(1, len(self.headings)) if self.stacked else len(self.headings)

    def stack(self, *, stacked: bool) -> None:
        """Have all cells of a row in one, below each other."""
        if stacked != self.stacked:
            self.beginResetModel()
            self.stacked = stacked
            self.endResetModel()

    def data(self, index: Place, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What is shown, and what is said."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(index.column())
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return self.said(index.row()) if self.stacked else self.rows[index.row()][index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns."""
        there = orientation is Qt.Orientation.Horizontal and 0 <= section < self.columnCount()
        if there and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.headings[section].name
        return None

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Numbers to the right, so that their digits stand below each other."""
        number = self.headings[column].number and not self.stacked
        return (Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter

    def said(self, row: int) -> str:
        """A whole row in words."""
        pairs = zip(self.headings, self.rows[row], strict=True)
        return ", ".join(f"{heading.name}: {cell}" if heading.name else cell for heading, cell in pairs)
