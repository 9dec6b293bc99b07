"""What all forms of the desk have: a heading, fields that scroll, and below them the two ways out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from kiosk.domain.registration import Language
from kiosk.ui.look import Look
from kiosk.ui.rows import Rows
from kiosk.ui.scrolling import Scrolling
from kiosk.ui.theme import BOLD
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Form(QWidget):
    """Enter in a field sends it, as soon as nothing is missing; Escape leaves it.

    *Signals:*
    - `wished(DeskWish)`: what the helper wants
    - `cancelled()`: nothing is wanted
    - `touched()`: somebody is there
    """

    wished = Signal(object)
    cancelled = Signal()
    touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = Language.GERMAN
        self._inside = QWidget()
        self._list = QVBoxLayout(self._inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._heading = Words(parent=self)
        self._scroll = Scrolling(self._inside, self, snug=True)
        self._scroll.touched.connect(self.touched)
        self.send, self._cancel = WordButton("main", parent=self), WordButton("quiet", parent=self)
        self.send.clicked.connect(self.on_send)
        self._cancel.clicked.connect(self.cancelled)
        self._doors = Rows()
        self._doors.addWidget(self.send)
        self._doors.addWidget(self._cancel)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._heading)
        self._whole.addWidget(self._scroll)
        self._whole.addLayout(self._doors)
        self._whole.addStretch(1)

    def speak(self, language: Language) -> None:
        """Use the words of this language."""
        self.language = language

    def clear(self) -> None:
        """Forget everybody."""
        raise NotImplementedError

    def give_keyboard(self) -> None:
        """To what is filled in first."""
        raise NotImplementedError

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._whole.setSpacing(look.px(8))
        self._list.setSpacing(look.px(10))
        self._doors.setSpacing(look.px(6))
        self._scroll.dress(look)
        self._heading.dress(look.font(26, BOLD), look.colours.ink, most_lines=2)
        self.send.wear(look, 22, height=look.target(64), weight=BOLD)
        self._cancel.wear(look, 20, height=look.target(64))
        self._doors.invalidate()

    @Slot()
    def on_send(self) -> None:
        """Send it, if nothing is missing."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field; one that is held down is pressed once."""
        if is_entered(event):
            if not event.isAutoRepeat():
                self.on_send()
        else:
            super().keyPressEvent(event)


def is_entered(event: QKeyEvent) -> bool:
    """Whether this is Enter in a field. Who takes it accepts it: else the window presses what has the keyboard then."""
    return event.key() in ENTER and isinstance(QApplication.focusWidget(), QLineEdit)
