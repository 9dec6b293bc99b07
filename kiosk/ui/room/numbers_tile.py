"""A tile: one number, large, and what it is of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.card import Card
from kiosk.ui.look import Look
from kiosk.ui.theme import BOLD
from kiosk.ui.words import Words


class Tile(Card):
    """Stands on the ground of notices when somebody should look after it; its words say why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._wanted = False
        self._number, self._words, self._more = (Words(parent=self) for _ in range(3))
        self._whole = QVBoxLayout(self)
        for words in (self._number, self._words, self._more):
            self._whole.addWidget(words)
        self._whole.addStretch(1)

    def show_number(self, number: str, words: str, more: str = "", *, wanted: bool = False) -> None:
        """Show this; `wanted` says that somebody should look after it."""
        self._wanted = wanted
        self._number.say(number)
        self._words.say(words)
        self._more.say(more)
        self._more.setVisible(bool(more))
        self.setAccessibleName(" ".join(part for part in (number, words, more) if part))
        if self._look is not None:
            self.dress(self._look)

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        colours = look.colours
        share = 1.35 if look.letters > 1 else 1.0
        self._whole.setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8))
        self._whole.setSpacing(0)
        self._number.dress(look.scale.font(38 * share, BOLD), colours.ink, most_lines=1)
        self._words.dress(look.scale.font(17 * share), colours.ink, most_lines=3)
        self._more.dress(look.scale.font(15 * share), colours.quiet, most_lines=3)
        for words in (self._number, self._words, self._more):
            words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        ground = colours.notice if self._wanted else colours.card
        border = look.px(colours.border * (1.5 if self._wanted else 0.5))
        self.colour(ground, colours.ink if self._wanted else colours.line, border=border, radius=look.px(10))
