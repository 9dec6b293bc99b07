"""The trainer's board: a button for everything that can go wrong, and for everybody who can come."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalMapper, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kiosk.practice.mishaps import PARTS, Broken, Mishap, Part, Visitor
from kiosk.practice.orders import Cause, Mend, Send
from kiosk.ui.look import Look
from kiosk.ui.room.practice_phrases import PracticeSentences
from kiosk.ui.theme import STRONG
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words

_ALL: tuple[Mishap | Visitor, ...] = (*Visitor, *Mishap)


class TrainersBoard(QWidget):
    """What is broken looks pressed, and another press makes it well again.

    *Signals:*
    - `ordered(Cause | Mend | Send)`: what is to happen
    """

    ordered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._broken: Broken = frozenset()
        self._mapper = QSignalMapper(self)
        self._mapper.mappedInt.connect(self.on_pressed)
        self._captions: dict[Part | None, Words] = {}
        self._grids: dict[Part | None, QGridLayout] = {}
        self.buttons: dict[Mishap | Visitor, WordButton] = {}
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        for part in (None, *Part):
            self._captions[part], self._grids[part] = Words(parent=self), QGridLayout()
            self._whole.addWidget(self._captions[part])
            self._whole.addLayout(self._grids[part])
        for place, each in enumerate(_ALL):
            button = WordButton(parent=self)
            button.setCheckable(isinstance(each, Mishap))
            button.clicked.connect(self._mapper.map)
            self._mapper.setMapping(button, place)
            self.buttons[each] = button
        self._whole.addStretch(1)

    @Slot(int)
    def on_pressed(self, place: int) -> None:
        """Order it."""
        match _ALL[place]:
            case Visitor() as visitor:
                self.ordered.emit(Send(visitor))
            case mishap if mishap in self._broken:
                self.ordered.emit(Mend(mishap))
            case mishap:
                self.ordered.emit(Cause(mishap))
        # It looks as the station says that it is, not as it was pressed.
        self._check()

    def tell(self, say: PracticeSentences, broken: Broken) -> None:
        """Say it, and what is broken now."""
        self._broken = broken
        for part, caption in self._captions.items():
            caption.say(say.part(part) if part else say.visitors())
        for each, button in self.buttons.items():
            match each:
                case Visitor():
                    button.say(say.visitor(each), f"{say.visitors()} {say.visitor(each)}")
                case Mishap():
                    name = say.mishap(each)
                    words = f"{name}: {say.well_again()}" if each in broken else name
                    button.say(words, f"{say.part(PARTS[each])}: {words}")
        self._check()

    def dress(self, look: Look, columns: int) -> None:
        """Use this look, with so many buttons in a row."""
        self._whole.setSpacing(look.px(4))
        places: dict[Part | None, int] = {}
        for caption in self._captions.values():
            caption.dress(look.dense(18, STRONG), look.colours.quiet, most_lines=1)
        for grid in self._grids.values():
            grid.setSpacing(look.px(6))
        for each, button in self.buttons.items():
            part = PARTS[each] if isinstance(each, Mishap) else None
            place = places[part] = places.get(part, -1) + 1
            self._grids[part].addWidget(button, place // columns, place % columns)
            button.wear(replace(look, letters=min(look.letters, 1.4)), 18, height=look.target(52))
        for grid in self._grids.values():
            for column in range(3):
                grid.setColumnStretch(column, 1 if column < columns else 0)

    def _check(self) -> None:
        for each, button in self.buttons.items():
            if isinstance(each, Mishap):
                button.setChecked(each in self._broken)
