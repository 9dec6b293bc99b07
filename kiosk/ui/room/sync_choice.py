"""One question with a button for each answer: which event, which list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalMapper, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.look import Look
from kiosk.ui.room.list_lines import grown
from kiosk.ui.scrolling import Scrolling
from kiosk.ui.theme import STRONG
from kiosk.ui.word_button import WordButton


class ChoiceView(QWidget):
    """The question itself stands above, in the frame.

    *Signals:*
    - `chosen(int)`: the answer at this place
    - `touched()`: somebody reads
    """

    chosen = Signal(int)
    touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self.answers: list[WordButton] = []
        self._mapper = QSignalMapper(self)
        self._mapper.mappedInt.connect(self.chosen)
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.addStretch(1)
        self._scroll = Scrolling(inside)
        self._scroll.touched.connect(self.touched)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def offer(self, question: str, answers: Sequence[str]) -> None:
        """Offer these."""
        self._scroll.call(question)
        for button in self.answers:
            self._list.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.answers = []
        for place, answer in enumerate(answers):
            button = WordButton(parent=self._scroll.widget())
            button.say(answer)
            button.clicked.connect(self._mapper.map)
            self._mapper.setMapping(button, place)
            self._list.insertWidget(place, button)
            self.answers.append(button)
        if self._look is not None:
            self.dress(self._look)

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        self._list.setSpacing(look.px(8))
        for button in self.answers:
            button.put_on(look, grown(look, 20, STRONG), height=look.target(56))
        self._scroll.dress(look)
