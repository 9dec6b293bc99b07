"""The first view of the exports: what there is, a card each, with its buttons."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.office.exports import TableKind
from kiosk.ui.card import Card
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.room.export_phrases import ExportSentences
from kiosk.ui.room.list_lines import Lines, grown
from kiosk.ui.scrolling import Scrolling
from kiosk.ui.theme import BOLD, STRONG
from kiosk.ui.word_button import WordButton


class Section(Card):
    """A heading, a sentence, and two buttons beside each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.hint = Lines(parent=self), Lines(parent=self)
        self.first, self.second = WordButton("main", parent=self), WordButton(parent=self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for button in (self.first, self.second):
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._whole = QVBoxLayout(self)
        for part in (self.heading, self.hint):
            self._whole.addWidget(part)
        self._whole.addLayout(self._row)

    def dress(self, look: Look) -> None:
        """Use this look."""
        colours, directions = look.colours, QBoxLayout.Direction
        self.heading.dress(grown(look, 24, BOLD), colours.ink, most_lines=2)
        self.hint.dress(grown(look, 19), colours.ink, most_lines=6)
        for button in (self.first, self.second):
            button.put_on(look, grown(look, 20, STRONG), height=look.target(56))
        narrow = look.upright and look.letters > 1
        self._row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._row.setSpacing(look.px(6))
        self._whole.setSpacing(look.px(8))
        self._whole.setContentsMargins(look.px(20), look.px(14), look.px(20), look.px(14))
        self.colour(colours.card, colours.line, border=look.px(colours.border / 2), radius=look.px(10))


class ExportSections(QWidget):
    """Attendance as a table, and the journals of stations.

    *Signals:*
    - `workbook_wanted()`, `text_wanted()`: attendance as XLSX or CSV
    - `journal_wanted()`, `merge_wanted()`: this station's journal out, another one's in
    """

    workbook_wanted = Signal()
    text_wanted = Signal()
    journal_wanted = Signal()
    merge_wanted = Signal()

    def __init__(self, tongue: HelperLanguage) -> None:
        super().__init__()
        self._tongue = tongue
        inside = QWidget()
        self.attendance, self.stations = Section(inside), Section(inside)
        self._list = QVBoxLayout(inside)
        for section in (self.attendance, self.stations):
            self._list.addWidget(section)
        self._list.addStretch(1)
        self.scrolling = Scrolling(inside)
        self.attendance.first.clicked.connect(self.workbook_wanted)
        self.attendance.second.clicked.connect(self.text_wanted)
        self.stations.first.clicked.connect(self.journal_wanted)
        self.stations.second.clicked.connect(self.merge_wanted)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scrolling)
        self.say()

    def say(self) -> None:
        """Say everything in the helpers' language."""
        say = ExportSentences(self._tongue.language)
        self.scrolling.call(say.page())
        self.attendance.heading.say(say.attendance())
        self.attendance.hint.say(say.attendance_hint())
        self.attendance.first.say(say.take(TableKind.XLSX))
        self.attendance.second.say(say.take(TableKind.CSV))
        self.stations.heading.say(say.stations())
        self.stations.hint.say(say.stations_hint())
        self.stations.first.say(say.take_journal())
        self.stations.second.say(say.bring_journal())

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._list.setSpacing(look.px(14))
        for section in (self.attendance, self.stations):
            section.dress(look)
        self.scrolling.dress(look)
