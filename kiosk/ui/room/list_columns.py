"""The second step: what is in which column? A row a column, with a few of its cells; a press changes it."""

from __future__ import annotations

from PySide6.QtCore import QSignalMapper, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.list_preview import Glance, ListColumn
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.room.list_lines import grown
from kiosk.ui.room.list_phrases import ListSentences
from kiosk.ui.room.list_reasons import ListReasonSentences
from kiosk.ui.table import Table
from kiosk.ui.theme import STRONG
from kiosk.ui.word_button import WordButton

MOST_SHEETS = 6
"""So many sheets of a workbook are offered."""

LONGEST_SAMPLE = 40
"""So many letters of a cell are shown."""


class ColumnsView(QWidget):
    """A table of the columns, and above it the sheets of a workbook.

    *Signals:*
    - `column_opened(int)`: what is in this column (by place) is something else
    - `sheet_chosen(str)`: the list is this sheet
    """

    column_opened = Signal(int)
    sheet_chosen = Signal(str)

    def __init__(self, tongue: HelperLanguage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tongue = tongue
        self._look: Look | None = None
        self._glance: Glance | None = None
        self.table = Table(self)
        self.table.opened.connect(self.on_opened)
        self.sheets: list[WordButton] = []
        self._chosen = QSignalMapper(self)
        self._chosen.mappedInt.connect(self.on_sheet)
        self._row = QHBoxLayout()
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addLayout(self._row)
        self._whole.addWidget(self.table, 1)

    def show_glance(self, glance: Glance | None) -> None:
        """Show this list."""
        self._glance = glance
        for button in self.sheets:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.sheets = []
        for place, name in enumerate(glance.sheets[:MOST_SHEETS] if glance else ()):
            button = WordButton(parent=self)
            button.setCheckable(True)
            button.setChecked(glance is not None and name == glance.sheet)
            button.clicked.connect(self._chosen.map)
            self._chosen.setMapping(button, place)
            self._row.addWidget(button)
            self.sheets.append(button)
        self.say()
        if self._look:
            self.dress(self._look)

    def say(self) -> None:
        """Say everything in the helpers' language."""
        say = ListSentences(self._tongue.language)
        reasons = ListReasonSentences(self._tongue.language)
        self.table.call(say.columns())
        glance = self._glance
        columns = glance.columns if glance else ()
        for button, name in zip(self.sheets, glance.sheets if glance else (), strict=False):
            button.say(say.sheet(name))
        self.table.show_rows(
            say.column_headings(),
            [(reasons.heading(each.name), self._samples(each, say), self._meaning(each, say)) for each in columns],
            marked={place for place, each in enumerate(columns) if each.meaning in ("name", "last_name")},
        )

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        self._whole.setSpacing(look.px(6))
        self._row.setSpacing(look.px(4))
        for button in self.sheets:
            button.put_on(look, grown(look, 18, STRONG), height=look.target(44))
        self.table.dress(look)
        self.table.setMinimumHeight(look.px(110))

    @Slot(int)
    def on_opened(self, row: int) -> None:
        """A row of the table."""
        if self._glance:
            self.column_opened.emit(self._glance.columns[row].place)

    @Slot(int)
    def on_sheet(self, place: int) -> None:
        """A sheet of the workbook."""
        if self._glance:
            self.sheet_chosen.emit(self._glance.sheets[place])

    def _samples(self, column: ListColumn, say: ListSentences) -> str:
        if not column.samples:
            return say.sensitive(column.filled) if column.filled else ""
        short = (each if len(each) <= LONGEST_SAMPLE else each[:LONGEST_SAMPLE] + "…" for each in column.samples)
        return " · ".join(" ".join(each.split()) for each in short)

    def _meaning(self, column: ListColumn, say: ListSentences) -> str:
        reasons = ListReasonSentences(self._tongue.language)
        if column.why is None:
            return reasons.field(column.meaning)
        return say.nothing(reasons.left_out(column.why, column.taken))
