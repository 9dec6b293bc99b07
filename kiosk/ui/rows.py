"""Buttons in as many rows as they need, each as wide as its words: a layout that never cuts one off."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Rows(QLayout):
    """Places its widgets from left to right, and goes on below where there is no more room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The one at this place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give one away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """As high as it must be, and no higher."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is."""
        return self._place(QRect(0, 0, width, 0), really=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place all."""
        super().setGeometry(rect)
        self._place(rect, really=True)

    def sizeHint(self) -> QSize:
        """As large as the largest; more rows come by `heightForWidth`."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """What the largest needs at least."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, really: bool) -> int:
        gap = max(0, self.spacing())
        left, top, high = rect.left(), rect.top(), 0
        for item in self._shown():
            wanted = item.sizeHint().expandedTo(item.minimumSize())
            width = min(wanted.width(), rect.width())
            if left > rect.left() and left + width > rect.right() + 1:
                left, top, high = rect.left(), top + high + gap, 0
            if really:
                item.setGeometry(QRect(QPoint(left, top), QSize(width, wanted.height())))
            left, high = left + width + gap, max(high, wanted.height())
        return top + high - rect.top()
