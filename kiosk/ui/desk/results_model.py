"""The people whom the search has found, as a list that Qt's views can show and screen readers can read."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from kiosk.checkin.ports import Match
from kiosk.domain.registration import Language
from kiosk.ui.desk.desk_phrases import DeskSentences

Index = QModelIndex | QPersistentModelIndex


class ResultsModel(QAbstractListModel):
    """Best first, as the desk has found them; `query` is what they were found by."""

    def __init__(self, time_zone: str) -> None:
        super().__init__()
        self.time_zone, self.language = time_zone, Language.GERMAN
        self.matches: tuple[Match, ...] = ()
        self.query = ""

    def show_matches(self, matches: tuple[Match, ...], query: str) -> None:
        """Show these."""
        self.beginResetModel()
        self.matches, self.query = matches, query
        self.endResetModel()

    def speak(self, language: Language) -> None:
        """Use the words of this language."""
        self.language = language
        if self.matches:
            self.dataChanged.emit(self.index(0), self.index(len(self.matches) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.matches)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A row as screen readers say it; the delegate paints it."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) and self._holds(index):
            return DeskSentences(self.language).row(self.matches[index.row()], self.time_zone)
        return None

    def _holds(self, index: Index) -> bool:
        return index.isValid() and index.row() < len(self.matches)
