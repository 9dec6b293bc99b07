"""How long data are to be kept although they are due, and why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSignalMapper, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.registration import Language
from kiosk.ui.desk.labelled_field import LabelledField
from kiosk.ui.look import Look
from kiosk.ui.room.erasing_phrases import ErasingSentences
from kiosk.ui.room.list_lines import grown
from kiosk.ui.scrolling import Scrolling
from kiosk.ui.theme import STRONG
from kiosk.ui.word_button import WordButton


class ErasingHold(QWidget):
    """Some days to choose from, and a reason, which there must be.

    *Signals:*
    - `ready(bool)`: both are there, or not any more
    - `touched()`: somebody is there
    """

    ready = Signal(bool)
    touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = ErasingSentences(Language.GERMAN)
        self._days: Sequence[date] = ()
        self._day: date | None = None
        self.doors = [WordButton() for _ in range(3)]
        self.reason = LabelledField()
        self.reason.field.textEdited.connect(self.on_typed)
        mapper = QSignalMapper(self)
        mapper.mappedInt.connect(self.on_day)
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        for place, door in enumerate(self.doors):
            door.setCheckable(True)
            door.clicked.connect(mapper.map)
            mapper.setMapping(door, place)
            self._list.addWidget(door)
        self._list.addWidget(self.reason)
        self._list.addStretch(1)
        self._scroll = Scrolling(inside)
        self._scroll.touched.connect(self.touched)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    @property
    def chosen(self) -> tuple[date, str] | None:
        """Until when, and why."""
        return (self._day, self.reason.text) if self._day and self.reason.text else None

    def start(self, days: Sequence[date]) -> None:
        """Nothing was chosen; these are the days."""
        self._days, self._day = days, None
        self.reason.field.forget()
        self._show()
        self.doors[0].setFocus()

    def say(self, words: ErasingSentences) -> None:
        """Speak this language."""
        self._say = words
        self.reason.say(words.reason())
        self._scroll.call(words.hold_title())
        self._show()

    @Slot(int)
    def on_day(self, place: int) -> None:
        """This day."""
        self.touched.emit()
        self._day = self._days[place]
        self._show()
        self.ready.emit(self.chosen is not None)
        if not self.reason.text:
            self.reason.setFocus()

    @Slot()
    def on_typed(self) -> None:
        """A letter more."""
        self.touched.emit()
        self.ready.emit(self.chosen is not None)

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._list.setSpacing(look.px(10))
        for door in self.doors:
            door.put_on(look, grown(look, 21, STRONG), height=look.target(60))
        self.reason.dress(look)
        self._scroll.dress(look)

    def _show(self) -> None:
        for door, day in zip(self.doors, self._days, strict=False):
            door.say(self._say.until(day))
            door.setChecked(day == self._day)
