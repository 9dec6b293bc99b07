"""A choice how people stand in a table: with their names, with numbers, or not at all."""

from __future__ import annotations

from PySide6.QtCore import QSignalMapper, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.table_words import Persons
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.room.export_phrases import ExportSentences
from kiosk.ui.room.list_lines import Lines, grown
from kiosk.ui.theme import STRONG
from kiosk.ui.word_button import WordButton


class PersonsChoice(QWidget):
    """A button each, and a sentence about what is chosen."""

    def __init__(self, tongue: HelperLanguage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tongue = tongue
        self.chosen = Persons.NAMED
        self._about = Lines(parent=self)
        self._mapper = QSignalMapper(self)
        self._mapper.mappedInt.connect(self.on_chosen)
        self.buttons: list[WordButton] = []
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for place, _ in enumerate(Persons):
            button = WordButton(parent=self)
            button.setCheckable(True)
            button.clicked.connect(self._mapper.map)
            self._mapper.setMapping(button, place)
            self.buttons.append(button)
            self._row.addWidget(button)
        self._row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._row)
        whole.addWidget(self._about)
        self.say()

    def choose(self, persons: Persons) -> None:
        """It is this."""
        self.chosen = persons
        self.say()

    @Slot(int)
    def on_chosen(self, place: int) -> None:
        """Another one."""
        self.choose(tuple(Persons)[place])

    def say(self) -> None:
        """Say it in the present language."""
        say = ExportSentences(self._tongue.language)
        for persons, button in zip(Persons, self.buttons, strict=True):
            button.say(say.persons(persons))
            button.setChecked(persons is self.chosen)
        self._about.say(say.about_persons(self.chosen))

    def dress(self, look: Look) -> None:
        """Use this look."""
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if look.letters > 1 else directions.LeftToRight)
        self._row.setSpacing(look.px(6))
        for button in self.buttons:
            button.put_on(look, grown(look, 19, STRONG), height=look.target(52))
        self._about.dress(grown(look, 18), look.colours.quiet, most_lines=5)
