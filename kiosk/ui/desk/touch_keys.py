"""A keyboard on the screen, for stations that have no other: what is touched goes into the field that is typed into."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kiosk.domain.registration import Language
from kiosk.ui.desk.desk_phrases import DeskSentences
from kiosk.ui.field import Field
from kiosk.ui.keyboard import KEY_GAP, Keyboard
from kiosk.ui.look import Look
from kiosk.ui.word_button import WordButton, typing

ROWS, MOST = 5, 0.46
"""So many rows the keys have at most, and so much of the page's height."""


class TouchKeys(QWidget):
    """It is not there until it is wanted; keys never take the keyboard away from a field.

    *Signals:*
    - `closed()`: it is wanted no more
    """

    closed = Signal()

    def __init__(self, search: Field, page: QWidget) -> None:
        super().__init__(page)
        self._search = self._last = search
        close, enter = typing(WordButton("quiet")), typing(WordButton("main"))
        self._close, self._enter = close, enter
        self._keys = Keyboard(close, enter, search, self)
        self._keys.typed.connect(self.on_typed)
        self._keys.deleted.connect(self.on_deleted)
        close.clicked.connect(self.closed)
        enter.clicked.connect(self.on_entered)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._keys)
        self.hide()

    @property
    def field(self) -> Field:
        """What is typed into: the field that had the keyboard last, if it is still there, or the search.

        A touch on a key takes the keyboard away from it.
        """
        return self._last if self._last.isVisible() else self._search

    def follow(self, field: Field) -> None:
        """This is one of the fields."""
        field.entered.connect(self.on_field)

    @Slot()
    def on_field(self) -> None:
        """This field has the keyboard now."""
        field = self.sender()
        if isinstance(field, Field):
            self._last = field

    def speak(self, language: Language) -> None:
        """Use the words of this language."""
        say = DeskSentences(language)
        self._keys.speak(language)
        self._close.say(say.hide_keys())
        self._enter.say(say.enter())

    def dress(self, look: Look) -> None:
        """Use this look, as wide as the page."""
        high = min(ROWS * (look.target(50) + look.px(KEY_GAP)), round(look.height * MOST))
        self._keys.dress(look, look.width, high)

    @Slot(str)
    def on_typed(self, letter: str) -> None:
        """A letter; a name in a form begins with a capital."""
        field = self.field
        before = field.text()[: field.cursorPosition()]
        begins = field is not self._search and (not before or before[-1] in " -")
        field.insert(letter.upper() if begins else letter)
        field.setFocus()

    @Slot()
    def on_deleted(self) -> None:
        """The last letter goes."""
        self.field.backspace()
        self.field.setFocus()

    @Slot()
    def on_entered(self) -> None:
        """As with a keyboard of one's own."""
        pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
        field = self.field
        field.setFocus()
        QApplication.sendEvent(field, pressed)
