"""The note that colleagues have left about somebody."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.registration import Language
from kiosk.ui.card import Card
from kiosk.ui.desk.person_phrases import PersonSentences
from kiosk.ui.look import Look
from kiosk.ui.theme import STRONG
from kiosk.ui.words import Words


class NoteCard(Card):
    """It is not there without a note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading, self._text = Words(parent=self), Words(parent=self)
        self._whole = QVBoxLayout(self)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._heading)
        self._whole.addWidget(self._text)
        self.hide()

    def show_note(self, note: str, language: Language) -> None:
        """Show this note."""
        self._heading.say(PersonSentences(language).note_heading())
        self._text.say(note)
        self.setVisible(bool(note))

    def dress(self, look: Look) -> None:
        """Use this look."""
        colours = look.colours
        self._whole.setContentsMargins(look.px(14), look.px(6), look.px(14), look.px(8))
        self._heading.dress(look.font(17, STRONG), colours.ink, most_lines=2)
        self._text.dress(look.font(20), colours.ink, most_lines=8)
        self.colour(colours.notice, colours.line, border=look.px(colours.border / 2), radius=look.px(10))
