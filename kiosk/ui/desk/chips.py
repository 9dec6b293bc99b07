"""A few answers to one question, as buttons of which one is chosen: quicker than a list that has to be opened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalMapper, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.look import Look
from kiosk.ui.rows import Rows
from kiosk.ui.theme import STRONG
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words


class Chips(QWidget):
    """One of several, or none.

    *Signals:*
    - `chosen()`: another one is chosen, or none any more
    """

    chosen = Signal()

    def __init__(self, count: int, parent: QWidget | None = None, *, needed: bool = True) -> None:
        super().__init__(parent)
        self._needed = needed
        self._question = Words(parent=self)
        self._rows = Rows()
        self._buttons = [WordButton(parent=self) for _ in range(count)]
        pressed = QSignalMapper(self)
        pressed.mappedInt.connect(self.on_pressed)
        for place, button in enumerate(self._buttons):
            button.setCheckable(True)
            button.clicked.connect(pressed.map)
            pressed.setMapping(button, place)
            self._rows.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._question)
        whole.addLayout(self._rows)
        self._place = 0 if needed else -1
        self.choose(self._place)

    @property
    def place(self) -> int:
        """Which one is chosen; -1 if none is."""
        return self._place

    def choose(self, place: int) -> None:
        """Choose this one; nobody is told."""
        self._place = place
        for number, button in enumerate(self._buttons):
            button.setChecked(number == place)

    def give_keyboard(self) -> None:
        """To the one that is chosen, or the first."""
        if self._buttons:
            self._buttons[max(0, self._place)].setFocus()

    def say(self, question: str, answers: Sequence[str]) -> None:
        """Use these words; without a question only the answers are seen."""
        self._question.say(question)
        self._question.setVisible(bool(question))
        for button, answer in zip(self._buttons, answers, strict=True):
            button.say(answer, f"{question}: {answer}" if question else answer)

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._rows.setSpacing(look.px(2))
        self._question.dress(look.font(19, STRONG), look.colours.quiet, most_lines=2)
        for button in self._buttons:
            button.wear(look, 19, height=look.target(50))
        self._rows.invalidate()

    @Slot(int)
    def on_pressed(self, place: int) -> None:
        """Choose it; where none is needed, a second press takes it back."""
        self.choose(-1 if place == self._place and not self._needed else place)
        self.chosen.emit()
