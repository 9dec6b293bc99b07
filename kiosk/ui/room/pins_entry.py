"""Takes a PIN: a question, dots for what is typed, and keys; the digits are never shown and soon forgotten."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.pin import LONGEST
from kiosk.ui.pin_dots import PinDots
from kiosk.ui.pin_pad import PinPad
from kiosk.ui.theme import BOLD
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words


class PinEntry(QWidget):
    """One PIN after the other; what they are for knows the page.

    *Signals:*
    - `entered(str)`: this PIN
    - `left()`: none
    - `touched()`: somebody is typing
    """

    entered = Signal(str)
    left = Signal()
    touched = Signal()

    def __init__(self, tongue: HelperLanguage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digits = ""
        self._question, self._notice = Words(parent=self), Words(parent=self)
        for words in (self._question, self._notice):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._dots, self.pad = PinDots(self), PinPad(tongue, self)
        self.pad.typed.connect(self.on_digit)
        self.pad.deleted.connect(self.on_delete)
        self.pad.finished.connect(self.on_ok)
        self.pad.left.connect(self.left)
        centre = QHBoxLayout()
        centre.addStretch(1)
        centre.addWidget(self.pad)
        centre.addStretch(1)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        for part in (self._question, self._dots, self._notice):
            self._whole.addWidget(part)
        self._whole.addStretch(1)
        self._whole.addLayout(centre)
        self._whole.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def call_back(self, words: str) -> None:
        """What the key says that leads back."""
        self.pad.speak(words)

    def ask(self, question: str, notice: str = "") -> None:
        """Ask for a PIN; `notice` says what became of the one before."""
        self.forget()
        self.say(question, notice)
        self.setFocus()

    def say(self, question: str, notice: str) -> None:
        """Say the same in other words."""
        self._question.say(question)
        self._notice.say(notice)
        self._notice.setVisible(bool(notice))
        self.setAccessibleName(question)

    def forget(self) -> None:
        """Nothing has been typed."""
        self._digits = ""
        self._dots.show_count(0)

    @Slot(str)
    def on_digit(self, digit: str) -> None:
        """A digit was typed."""
        self.touched.emit()
        if len(self._digits) < LONGEST:
            self._digits += digit
            self._dots.show_count(len(self._digits))

    @Slot()
    def on_delete(self) -> None:
        """The last digit is to go."""
        self.touched.emit()
        self._digits = self._digits[:-1]
        self._dots.show_count(len(self._digits))

    @Slot()
    def on_ok(self) -> None:
        """The PIN is complete."""
        self.touched.emit()
        digits = self._digits
        self.forget()
        if digits:
            self.entered.emit(digits)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits, Backspace, Enter and Escape do what the keys on the screen do."""
        if event.text().isascii() and event.text().isdigit():
            self.on_digit(event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            self.on_delete()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not isinstance(self.focusWidget(), WordButton):
            self.on_ok()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def dress(self, look: Look) -> None:
        """Use this look: words above, keys below."""
        share = 1.35 if look.letters > 1 else 1.0
        self._whole.setSpacing(look.px(8))
        self._question.dress(look.scale.font(26 * share, BOLD), look.colours.ink, most_lines=3)
        self._notice.dress(look.scale.font(20 * share), look.colours.ink, most_lines=3)
        self._dots.dress(look.px(26), look.colours.ink)
        self.pad.setFixedWidth(min(look.width, look.px(1000 if look.low else 480)))
        self.pad.dress(look, look.reach if look.low else round(look.height * 0.66))
