"""Asks where something is to be saved: on this computer, or on a stick that is plugged in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSignalMapper, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.office.places import Place, PlaceKind
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.phrases_places import PlacesSentences
from kiosk.ui.scrolling import Scrolling
from kiosk.ui.theme import BOLD, STRONG
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words


class PlaceChoice(QWidget):
    """A button a place; what is chosen goes to whoever asked.

    A page orders `AskPlaces` when it `wanted` them, and gives the `Places` that come to `show_places`.

    *Signals:*
    - `wanted()`: which places are there now?
    - `chosen(Path)`: this folder
    - `cancelled()`: none
    - `touched()`: somebody is there
    """

    wanted = Signal()
    chosen = Signal(object)
    cancelled = Signal()
    touched = Signal()

    def __init__(self, tongue: HelperLanguage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tongue = tongue
        self._look: Look | None = None
        self._question = ""
        self._places: tuple[Place, ...] = ()
        self._doors: list[WordButton] = []
        self._title, self._hint = Words(parent=self), Words(parent=self)
        self._again, self._cancel = WordButton(parent=self), WordButton("quiet", parent=self)
        self._again.clicked.connect(self.wanted)
        self._cancel.clicked.connect(self.cancelled)
        self._mapper = QSignalMapper(self)
        self._mapper.mappedInt.connect(self.on_chosen)
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.addStretch(1)
        self._scroll = Scrolling(inside)
        self._scroll.touched.connect(self.touched)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._cancel)
        self._foot.addStretch(1)
        self._foot.addWidget(self._again)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._title)
        self._whole.addWidget(self._scroll, 1)
        self._whole.addWidget(self._hint)
        self._whole.addLayout(self._foot)
        for button in (self._again, self._cancel):
            button.installEventFilter(self)
        tongue.changed.connect(self.on_language)
        self._say()

    def ask(self, question: str = "") -> None:
        """Ask, with `question` instead of "Where to?" if wanted; asks for the places at once."""
        self._question, self._places = question, ()
        self._fill()
        self._say()
        self.wanted.emit()
        self._cancel.setFocus()

    def show_places(self, places: tuple[Place, ...]) -> None:
        """These are there now."""
        self._places = places
        self._fill()
        self._say()
        if self._doors and self.isVisible():
            self._doors[0].setFocus()

    @Slot(int)
    def on_chosen(self, number: int) -> None:
        """One of them it is."""
        self.touched.emit()
        path: Path = self._places[number].path
        self.chosen.emit(path)

    @Slot(object)
    def on_language(self, _language: object) -> None:
        """Say the same in the other language."""
        self._say()

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        self._whole.setSpacing(look.px(10))
        self._list.setSpacing(look.px(8))
        self._title.dress(look.dense(28, BOLD), look.colours.ink, most_lines=2)
        self._hint.dress(look.dense(20), look.colours.quiet, most_lines=3)
        self._scroll.dress(look)
        for button in (self._again, self._cancel):
            button.put_on(look, look.dense(20), height=look.target(56))
        for door in self._doors:
            door.put_on(look, look.dense(21, STRONG), height=look.target(72))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody is there."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress) and isinstance(
            watched, QAbstractButton
        ):
            self.touched.emit()
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        for door in self._doors:
            self._list.removeWidget(door)
            door.hide()
            door.deleteLater()
        self._doors = []
        for number in range(len(self._places)):
            door = WordButton("main" if number == 0 else "")
            door.installEventFilter(self)
            door.clicked.connect(self._mapper.map)
            self._mapper.setMapping(door, number)
            self._list.insertWidget(number, door)
            self._doors.append(door)
        if self._look is not None:
            self.dress(self._look)

    def _say(self) -> None:
        say = PlacesSentences(self._tongue.language)
        self._title.say(self._question or say.where_to())
        self._scroll.call(self._question or say.where_to())
        self._again.say(say.look_again())
        self._cancel.say(say.cancel())
        self._hint.say(say.hint(medium=any(place.kind is PlaceKind.MEDIUM for place in self._places)))
        for door, place in zip(self._doors, self._places, strict=True):
            door.say(say.place(place))
