"""One exercise: done or not, what to do, and a button where something has to happen first."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from kiosk.practice.exercises import SET_UP, Cast, Exercise
from kiosk.ui.card import Card
from kiosk.ui.colours import Tone
from kiosk.ui.look import Look
from kiosk.ui.room.practice_phrases import PracticeSentences
from kiosk.ui.signs import Sign, SignPlate
from kiosk.ui.theme import BOLD
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words


class TaskCard(Card):
    """Shows its number until it is done, and a tick then.

    *Signals:*
    - `set_up(Exercise)`: let it begin
    """

    set_up = Signal(object)

    def __init__(self, exercise: Exercise, number: int) -> None:
        super().__init__()
        self.exercise, self._number, self.done = exercise, number, False
        self._sign, self._figure, self._text = SignPlate(self), Words(str(number), self), Words(parent=self)
        self._sign.show_sign(Sign.TICK, moving=False)
        self._figure.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = WordButton(parent=self)
        self.button.clicked.connect(self.on_clicked)
        self._whole = QHBoxLayout(self)
        self._whole.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        self._whole.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignVCenter)
        self._whole.addWidget(self._text, 1)
        self._whole.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    @Slot()
    def on_clicked(self) -> None:
        """Let it begin."""
        self.set_up.emit(self.exercise)

    def tell(self, say: PracticeSentences, cast: Cast, *, done: bool) -> None:
        """Say it."""
        self.done = done
        task = say.task(self.exercise, cast)
        self._text.say(task)
        self._sign.setVisible(done)
        self._figure.setVisible(not done)
        starts = self.exercise in SET_UP and not done
        self.button.say(say.set_up() if starts else "", f"{say.set_up()}: {task}")
        self.setAccessibleName(f"{self._number}. {task}" + (f" {say.done()}" if done else ""))

    def dress(self, look: Look) -> None:
        """Use this look."""
        colours, side = look.colours, look.px(40)
        self._whole.setContentsMargins(*[look.px(8)] * 4)
        self._whole.setSpacing(look.px(10))
        ground = colours.tones[Tone.GOOD]
        self._sign.colour(ground.back, ground.text)
        self._sign.resize_to(side)
        self._figure.setFixedWidth(side)
        self._figure.dress(look.dense(24, BOLD), colours.primary, most_lines=1)
        self._text.dress(look.dense(19), colours.quiet if self.done else colours.ink, most_lines=9)
        self.button.wear(replace(look, letters=1.0), 18 if look.letters <= 1 else 21, height=look.target(48))
        self.colour(colours.card, colours.line, border=look.px(colours.border / 2), radius=look.px(10))
