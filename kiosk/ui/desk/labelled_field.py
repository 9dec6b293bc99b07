"""A field of a form with its name above it, which stays when something is typed."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.registration import LONGEST_TEXT
from kiosk.ui.field import Field
from kiosk.ui.look import Look
from kiosk.ui.theme import STRONG
from kiosk.ui.words import Words


class LabelledField(QWidget):
    """One line of text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Words(parent=self)
        self.field = Field(self)
        self.field.setMaxLength(LONGEST_TEXT)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._label)
        whole.addWidget(self.field)

    @property
    def text(self) -> str:
        """What stands in it, without blanks around it."""
        return " ".join(self.field.text().split())

    def fill(self, text: str) -> None:
        """Put this in; nobody has typed it, and it cannot be undone."""
        self.field.forget()
        before = self.field.blockSignals(True)
        self.field.setText(text)
        self.field.blockSignals(before)

    def say(self, label: str) -> None:
        """What is wanted."""
        self._label.say(label)
        self.field.setAccessibleName(label)

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._label.dress(look.font(18, STRONG), look.colours.quiet, most_lines=2)
        self.field.dress(look, look.font(22))
