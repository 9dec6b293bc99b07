"""A part of the overview that is a heading and a table: people who were let in twice, corrections, clocks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.look import Look
from kiosk.ui.room.list_lines import Lines, grown
from kiosk.ui.table import Table
from kiosk.ui.theme import BOLD

MOST_ROWS = 200
"""So many rows are shown; the commands give all."""


class TableSection(QWidget):
    """As high as all its rows: what is around it scrolls. Hidden without rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self.table = Lines(parent=self), Table(self)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._title)
        self._whole.addWidget(self.table)

    def show_rows(self, title: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show these."""
        self._title.say(title)
        self.table.call(title)
        self.table.show_rows(headings, rows[:MOST_ROWS])
        self.setVisible(bool(rows))
        self._fit()

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._whole.setSpacing(look.px(4))
        self._title.dress(grown(look, 21, BOLD), look.colours.ink, most_lines=3)
        self.table.dress(look)
        self._fit()

    def resizeEvent(self, event: object) -> None:
        """Other rows may be higher at another width."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def _fit(self) -> None:
        self.table.setFixedHeight(max(20, self.table.natural_height()))
