"""The beginning of erasing: when the data are due, one person to look for, or everybody."""

from __future__ import annotations

from PySide6.QtCore import QSignalMapper, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.registration import Language, Registration
from kiosk.office.erasing import People, Retention
from kiosk.ui.card import Card
from kiosk.ui.desk.labelled_field import LabelledField
from kiosk.ui.look import Look
from kiosk.ui.room.erasing_phrases import ErasingSentences
from kiosk.ui.room.list_lines import Lines, grown
from kiosk.ui.scrolling import Scrolling
from kiosk.ui.theme import STRONG
from kiosk.ui.word_button import WordButton

SHORTEST = 2
"""So many letters are searched for."""


class ErasingStart(QWidget):
    """What can be erased.

    *Signals:*
    - `searched(str)`, `person_chosen(Registration)`, `everybody_chosen()`: whose data
    - `hold_wanted()`, `hold_ended()`: they are to be kept longer, or not any more
    - `touched()`: somebody is there
    """

    searched = Signal(str)
    person_chosen = Signal(object)
    everybody_chosen = Signal()
    hold_wanted = Signal()
    hold_ended = Signal()
    touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._say = ErasingSentences(Language.GERMAN)
        self._known: Retention | None = None
        self._people: People | None = None
        self._card = Card()
        self.state, self.held = Lines(), Lines()
        self.hold, self.end_hold = WordButton(), WordButton()
        self.name = LabelledField()
        self.search = WordButton("main")
        self.told = Lines()
        self.everybody = WordButton()
        self.doors: list[WordButton] = []
        self._mapper = QSignalMapper(self)
        self._mapper.mappedInt.connect(self.on_chosen)
        self.name.field.returnPressed.connect(self.on_search)
        self.name.field.textEdited.connect(self.touched)
        self.search.clicked.connect(self.on_search)
        self.everybody.clicked.connect(self.everybody_chosen)
        self.hold.clicked.connect(self.hold_wanted)
        self.end_hold.clicked.connect(self.hold_ended)
        self._in_card = QVBoxLayout(self._card)
        for part in (self.state, self.held):
            self._in_card.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self.hold)
        row.addWidget(self.end_hold)
        row.addStretch(1)
        row.addWidget(self.everybody)
        self._in_card.addLayout(row)
        self._inside = QWidget()
        self._list = QVBoxLayout(self._inside)
        self._list.addWidget(self._card)
        beside = QHBoxLayout()
        beside.addWidget(self.name, 1)
        beside.addWidget(self.search, 0, Qt.AlignmentFlag.AlignBottom)
        self._list.addLayout(beside)
        self._list.addWidget(self.told)
        self._results = QVBoxLayout()
        self._list.addLayout(self._results)
        self._list.addStretch(1)
        self._scroll = Scrolling(self._inside)
        self._scroll.touched.connect(self.touched)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def start(self) -> None:
        """Nobody was looked for."""
        self.name.field.forget()
        self.show_people(None)

    def say(self, words: ErasingSentences) -> None:
        """Speak this language."""
        self._say = words
        self.name.say(words.one())
        self.search.say(words.search())
        self._scroll.call(words.title())
        self.show_retention(self._known)
        self.show_people(self._people)

    def show_retention(self, known: Retention | None) -> None:
        """When the data are due; nothing is known yet without."""
        self._known = known
        hold = known.hold if known else None
        self.state.say(self._say.retention(known) if known else "")
        self.held.say(self._say.held(hold) if hold else "")
        self.held.setVisible(bool(hold))
        there = bool(known and known.people)
        self.hold.say(self._say.hold() if there and not hold else "")
        self.end_hold.say(self._say.end_hold() if hold else "")
        self.everybody.say(self._say.everybody() if there and not hold else "")
        for part in (self.name, self.search):
            part.setVisible(there)
        self._card.setVisible(known is not None)

    def show_people(self, people: People | None) -> None:
        """Who was found; nobody was looked for yet without."""
        self._people = people
        for door in self.doors:
            self._results.removeWidget(door)
            door.hide()
            door.deleteLater()
        self.doors = []
        for place, person in enumerate(people.found if people else ()):
            door = WordButton(parent=self._inside)
            door.say(self._say.person(person))
            self._mapper.setMapping(door, place)
            door.clicked.connect(self._mapper.map)
            self._results.addWidget(door)
            self.doors.append(door)
        told = ""
        if people is not None and not people.found:
            told = self._say.nobody()
        elif people is not None and people.more:
            told = self._say.more()
        self.told.say(told)
        self.told.setVisible(bool(told))
        if self._look:
            self.dress(self._look)
        if self.doors and self.isVisible():
            self.doors[0].setFocus()

    @Slot()
    def on_search(self) -> None:
        """Look for this name."""
        self.touched.emit()
        if len(self.name.text) >= SHORTEST:
            self.searched.emit(self.name.text)

    @Slot(int)
    def on_chosen(self, place: int) -> None:
        """This person."""
        self.touched.emit()
        if self._people is not None:
            person: Registration = self._people.found[place]
            self.person_chosen.emit(person)

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        colours, px = look.colours, look.px
        due = self._known is not None and self._known.overdue and self._known.hold is None and self._known.people
        ground = colours.notice if due else colours.card
        self._card.colour(ground, colours.line, border=px(colours.border), radius=px(10))
        self._in_card.setContentsMargins(px(18), px(12), px(18), px(12))
        self._in_card.setSpacing(px(8))
        self._list.setSpacing(px(10))
        self._results.setSpacing(px(6))
        self.state.dress(grown(look, 21, STRONG), colours.ink, most_lines=5)
        self.held.dress(grown(look, 18), colours.ink, most_lines=6)
        self.told.dress(grown(look, 19), colours.ink, most_lines=3)
        self.name.dress(look)
        self.search.put_on(look, grown(look, 21, STRONG), height=look.target(60))
        for button in (self.hold, self.end_hold, self.everybody):
            button.put_on(look, grown(look, 18, STRONG), height=look.target(56))
        for door in self.doors:
            door.put_on(look, grown(look, 19, STRONG), height=look.target(56))
        self._scroll.dress(look)
