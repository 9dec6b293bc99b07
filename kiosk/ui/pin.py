"""The PIN screen: large keys and the keyboard alike; digits are never shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kiosk.domain.pin import PinAnswer
from kiosk.ui import helper_phrases as say
from kiosk.ui.theme import BOLD, INK, QUIET, STRONG, Scale
from kiosk.ui.words import Words

LONGEST = 12


class PinScreen(QWidget):
    """Asks for the helpers' PIN, or at first start for a new one, twice.

    *Signals:*
    - `entered(str)`: this PIN is to be checked
    - `chosen(str)`: this PIN is to be kept
    - `touched()`: somebody is typing
    - `left()`: back without a PIN
    """

    entered = Signal(str)
    chosen = Signal(str)
    touched = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digits, self._first = "", ""
        self._choosing = False
        self._title, self._dots, self._hint = Words(), Words(), Words()
        self._dots.setAccessibleName("PIN")
        for words in (self._title, self._dots, self._hint):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._keys = [self._key(digit) for digit in "123456789"]
        self._delete = self._button(say.DELETE, self.on_delete, "quiet")
        self._zero = self._key("0")
        self._ok = self._button(say.OK, self.on_ok, "main")
        self._back = self._button(say.BACK, self.left.emit, "quiet")
        self._grid = QGridLayout()
        for place, key in enumerate([*self._keys, self._delete, self._zero, self._ok]):
            self._grid.addWidget(key, place // 3, place % 3)
        centre = QHBoxLayout()
        centre.addStretch(1)
        centre.addLayout(self._grid)
        centre.addStretch(1)
        self._whole = QVBoxLayout(self)
        self._whole.addStretch(1)
        for words in (self._title, self._dots, self._hint):
            self._whole.addWidget(words)
        self._whole.addLayout(centre)
        self._whole.addStretch(1)
        self._whole.addWidget(self._back, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def start(self, *, choosing: bool) -> None:
        """Ask anew; `choosing` asks for a new PIN."""
        self._choosing, self._digits, self._first = choosing, "", ""
        self._title.say(say.PIN_CHOOSE if choosing else say.PIN_ENTER)
        self._hint.say(say.PIN_CHOOSE_HINT if choosing else "")
        self._show_dots()
        self.setFocus()

    @Slot(object)
    def on_answer(self, answer: PinAnswer) -> None:
        """What became of the PIN."""
        self.start(choosing=self._choosing)
        self._hint.say(say.pin_answer(answer) or self._hint.text())

    @Slot()
    def on_delete(self) -> None:
        """Take the last digit away."""
        self._digits = self._digits[:-1]
        self._show_dots()

    @Slot()
    def on_ok(self) -> None:
        """The PIN is complete."""
        digits, self._digits = self._digits, ""
        self._show_dots()
        if not digits:
            return
        if not self._choosing:
            self.entered.emit(digits)
        elif not self._first:
            self._first = digits
            self._title.say(say.PIN_AGAIN)
        elif digits == self._first:
            self.chosen.emit(digits)
        else:
            self.start(choosing=True)
            self._hint.say(say.PIN_DIFFERENT)

    @Slot()
    def on_digit(self) -> None:
        """A key with a digit was pressed."""
        key = self.sender()
        if isinstance(key, QPushButton):
            self._add(key.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits, Backspace, Enter and Escape do what the keys on the screen do."""
        if event.text().isascii() and event.text().isdigit():
            self._add(event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            self.on_delete()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.on_ok()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale everything."""
        super().resizeEvent(event)
        scale = Scale.of(self.width(), self.height())
        self._whole.setContentsMargins(*[scale.px(32)] * 4)
        self._whole.setSpacing(scale.px(14))
        self._grid.setSpacing(scale.px(10))
        self._title.dress(scale.font(34, BOLD), INK)
        self._dots.dress(scale.font(44, BOLD), INK)
        self._hint.dress(scale.font(22), QUIET)
        for key in (*self._keys, self._delete, self._zero, self._ok):
            key.setFixedSize(scale.px(132), scale.px(72))
            key.setFont(scale.font(30 if key.text().isdigit() else 22, STRONG))
        self._back.setFont(scale.font(20))

    def _key(self, digit: str) -> QPushButton:
        return self._button(digit, self.on_digit, "")

    def _button(self, text: str, slot: object, weight: str) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        button.setProperty("weight", weight)
        # Without focus of its own a typed Enter means "done", never the key that was touched last.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(slot)
        return button

    def _add(self, digit: str) -> None:
        self.touched.emit()
        if len(self._digits) < LONGEST:
            self._digits += digit
            self._show_dots()

    def _show_dots(self) -> None:
        self._dots.setText("●" * len(self._digits) or "○ ○ ○ ○ ○ ○")
