"""The card of one record that was not taken: whose it is, why, what to do, and a button for "that is solved"."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.card import Card
from kiosk.ui.look import Look
from kiosk.ui.room.list_lines import Lines, grown
from kiosk.ui.room.sync_reasons import Reason
from kiosk.ui.theme import BOLD, STRONG
from kiosk.ui.word_button import WordButton


class AsideCard(Card):
    """Dense, as there may be many.

    *Signals:*
    - `settled()`: it needs nobody any more
    """

    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._says, self._to_do, self._facts = (Lines(parent=self) for _ in range(4))
        self.button = WordButton(parent=self)
        self.button.clicked.connect(self.settled)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for words in (self._title, self._says, self._to_do, self._facts):
            texts.addWidget(words)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.addLayout(texts, 1)
        self._whole.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_aside(self, title: str, reason: Reason, facts: str, button: str, name: str) -> None:
        """Show this; `name` is what screen readers call the button."""
        self._title.say(title)
        self._says.say(reason.says)
        self._to_do.say(reason.to_do)
        self._facts.say(facts)
        self.button.say(button, name)

    def dress(self, look: Look) -> None:
        """Use this look."""
        colours, directions = look.colours, QBoxLayout.Direction
        below = look.upright or look.letters > 1
        self._whole.setDirection(directions.TopToBottom if below else directions.LeftToRight)
        sides = Qt.AlignmentFlag
        self._whole.setAlignment(self.button, sides.AlignLeft if below else sides.AlignVCenter)
        self._whole.setContentsMargins(look.px(16), look.px(8), look.px(16), look.px(8))
        self._whole.setSpacing(look.px(8))
        self._title.dress(grown(look, 20, BOLD), colours.ink, most_lines=3)
        self._says.dress(grown(look, 19), colours.ink, most_lines=4)
        self._to_do.dress(grown(look, 19), colours.ink, most_lines=6)
        self._facts.dress(grown(look, 16), colours.quiet, most_lines=3)
        self.button.put_on(look, grown(look, 18, STRONG), height=look.target(48))
        self.colour(colours.card, colours.line, border=look.px(colours.border / 2), radius=look.px(10))
