"""A field for the text of pretix' device code: pasted, or typed by a hand scanner as fast as it can."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.field import Field
from kiosk.ui.look import Look
from kiosk.ui.room.list_lines import Lines, grown
from kiosk.ui.theme import STRONG

LONGEST_CODE = 4_000
"""Characters; no QR code holds more."""


class CodeView(QWidget):
    """What is typed stays only until it is entered, or the page is left.

    *Signals:*
    - `entered()`: Enter, or the end of a hand scanner's word
    - `touched()`: somebody types
    """

    entered = Signal()
    touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self.field = Lines(parent=self), Field(self)
        self.field.setMaxLength(LONGEST_CODE)
        self.field.textEdited.connect(self.touched)
        # Once all have heard the key: when Enter is let go, the window presses what had the keyboard at that moment.
        self.field.returnPressed.connect(self.on_return, Qt.ConnectionType.QueuedConnection)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._label)
        self._whole.addWidget(self.field)
        self._whole.addStretch(1)

    @property
    def text(self) -> str:
        """What is typed."""
        return self.field.text().strip()

    def say(self, label: str) -> None:
        """Call the field so."""
        self._label.say(label)
        self.field.setAccessibleName(label)

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._whole.setSpacing(look.px(6))
        self._label.dress(grown(look, 19, STRONG), look.colours.ink, most_lines=2)
        self.field.dress(look, grown(look, 20))

    @Slot()
    def on_return(self) -> None:
        """That is all of it."""
        self.entered.emit()
