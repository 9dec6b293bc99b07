"""A card that says what went wrong and what to do, or that something is done; below it the program's own words."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.card import Card
from kiosk.ui.look import Look
from kiosk.ui.room.list_lines import Lines, grown
from kiosk.ui.theme import STRONG


class Notice(Card):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._small = Lines(parent=self), Lines(parent=self)
        self._whole = QVBoxLayout(self)
        self._whole.addWidget(self._text)
        self._whole.addWidget(self._small)
        self.say("")

    def say(self, text: str, small: str = "") -> None:
        """Say this, also to screen readers; `small` is for whoever is asked for help."""
        if text and text != self._text.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        self._text.say(text)
        self._small.say(small)
        self._small.setVisible(bool(small))
        self.setVisible(bool(text))

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    def dress(self, look: Look) -> None:
        """Use this look."""
        colours = look.colours
        self._text.dress(grown(look, 20, STRONG), colours.ink, most_lines=4)
        self._small.dress(grown(look, 15), colours.ink, most_lines=3)
        self._whole.setContentsMargins(look.px(16), look.px(8), look.px(16), look.px(8))
        self._whole.setSpacing(look.px(2))
        self.colour(colours.notice, colours.line, border=look.px(colours.border), radius=look.px(10))
