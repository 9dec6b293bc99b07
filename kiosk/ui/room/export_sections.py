"""The first view of the exports: what there is, a card each, with its choices and buttons."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.table_words import Persons
from kiosk.office.exports import TableKind
from kiosk.ui.card import Card
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.room.event_fields import FormTick
from kiosk.ui.room.export_persons import PersonsChoice
from kiosk.ui.room.export_phrases import ExportSentences
from kiosk.ui.room.list_lines import Lines, grown
from kiosk.ui.scrolling import Scrolling
from kiosk.ui.theme import BOLD, STRONG
from kiosk.ui.word_button import WordButton


class Section(Card):
    """A heading, a sentence, what is to be chosen, and buttons beside each other."""

    def __init__(self, buttons: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.hint = Lines(parent=self), Lines(parent=self)
        self.buttons = tuple(WordButton("" if place else "main", parent=self) for place in range(buttons))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for button in self.buttons:
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._whole = QVBoxLayout(self)
        for part in (self.heading, self.hint):
            self._whole.addWidget(part)
        self._whole.addLayout(self._row)

    def choose(self, part: QWidget) -> None:
        """This is chosen before a button is pressed."""
        self._whole.insertWidget(self._whole.count() - 1, part)

    def dress(self, look: Look) -> None:
        """Use this look."""
        colours, directions = look.colours, QBoxLayout.Direction
        self.heading.dress(grown(look, 24, BOLD), colours.ink, most_lines=2)
        self.hint.dress(grown(look, 19), colours.ink, most_lines=8)
        for button in self.buttons:
            button.put_on(look, grown(look, 20, STRONG), height=look.target(56))
        narrow = look.letters > 1 and (look.upright or len(self.buttons) > 2)
        self._row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._row.setSpacing(look.px(6))
        self._whole.setSpacing(look.px(8))
        self._whole.setContentsMargins(look.px(20), look.px(14), look.px(20), look.px(14))
        self.colour(colours.card, colours.line, border=look.px(colours.border / 2), radius=look.px(10))


class ExportSections(QWidget):
    """Tables, certificates, the report; and whether names are protected with a password.

    *Signals:*
    - `table_wanted(TableKind)`: who came when
    - `certificates_wanted(bool)`: one for everybody who came; all in one file, or each by itself
    - `report_wanted(bool)`: for the funder; in German, or in English
    """

    table_wanted = Signal(object)
    certificates_wanted = Signal(bool)
    report_wanted = Signal(bool)

    def __init__(self, tongue: HelperLanguage) -> None:
        super().__init__()
        self._tongue = tongue
        inside = QWidget()
        self.attendance, self.certificates = Section(3, inside), Section(2, inside)
        self.report = Section(2, inside)
        self.persons, self.password = PersonsChoice(tongue, inside), FormTick(inside)
        self.attendance.choose(self.persons)
        self._list = QVBoxLayout(inside)
        for part in (self.password, *self._sections()):
            self._list.addWidget(part)
        self._list.addStretch(1)
        self.scrolling = Scrolling(inside)
        workbook, open_workbook, text = self.attendance.buttons
        workbook.clicked.connect(self.on_workbook)
        open_workbook.clicked.connect(self.on_open_workbook)
        text.clicked.connect(self.on_text)
        together, apart = self.certificates.buttons
        together.clicked.connect(self.on_together)
        apart.clicked.connect(self.on_apart)
        german, english = self.report.buttons
        german.clicked.connect(self.on_german)
        english.clicked.connect(self.on_english)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scrolling)
        self.say()

    def start(self) -> None:
        """Nothing was chosen yet."""
        self.persons.choose(Persons.NAMED)
        self.password.setChecked(False)

    @Slot()
    def on_workbook(self) -> None:
        """As XLSX."""
        self.table_wanted.emit(TableKind.XLSX)

    @Slot()
    def on_open_workbook(self) -> None:
        """As ODS."""
        self.table_wanted.emit(TableKind.ODS)

    @Slot()
    def on_text(self) -> None:
        """As CSV."""
        self.table_wanted.emit(TableKind.CSV)

    @Slot()
    def on_together(self) -> None:
        """All in one file."""
        self.certificates_wanted.emit(True)

    @Slot()
    def on_apart(self) -> None:
        """Each by itself."""
        self.certificates_wanted.emit(False)

    @Slot()
    def on_german(self) -> None:
        """In German."""
        self.report_wanted.emit(True)

    @Slot()
    def on_english(self) -> None:
        """In English."""
        self.report_wanted.emit(False)

    def say(self) -> None:
        """Say everything in the helpers' language."""
        say = ExportSentences(self._tongue.language)
        self.scrolling.call(say.page())
        for section, words in zip(self._sections(), say.sections(), strict=True):
            section.heading.say(words.heading)
            section.hint.say(words.hint)
            for button, label in zip(section.buttons, words.buttons, strict=True):
                button.say(label, f"{words.heading} {label}")
        self.persons.say()
        self.password.say(say.with_password())

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._list.setSpacing(look.px(10))
        for section in self._sections():
            section.dress(look)
        self.persons.dress(look)
        self.password.wear(look)
        self.scrolling.dress(look)

    def _sections(self) -> tuple[Section, ...]:
        return self.attendance, self.certificates, self.report
