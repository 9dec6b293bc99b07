"""The keys of the PIN screen: as on a telephone where there is height, in two or three long rows where not."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.helper_phrases import HelperSentences
from kiosk.ui.look import BODY, GAP, SMALL, Look
from kiosk.ui.pin_phrases import PinSentences
from kiosk.ui.word_button import WordButton, typing

Rows = tuple[tuple[tuple[WordButton, int], ...], ...]
"""The keys row by row, with their widths in columns."""


class PinPad(QWidget):
    """Ten digits and four words.

    *Signals:*
    - `typed(str)`: a digit
    - `deleted()`, `finished()`, `left()`: the last digit is to go; the PIN is complete; back without a PIN
    """

    typed = Signal(str)
    deleted = Signal()
    finished = Signal()
    left = Signal()

    def __init__(self, tongue: HelperLanguage, parent: QWidget | None = None, *, ends: bool = False) -> None:
        super().__init__(parent)
        self._tongue, self._ends = tongue, ends
        self._digits = [self._button("", self.on_digit) for _ in range(10)]
        for button, digit in zip(self._digits, "1234567890", strict=True):
            button.say(digit)
        self._delete, self._ok = self._button("quiet", self.deleted), self._button("main", self.finished)
        self._back, self._other = self._button("quiet", self.left), self._button("quiet", tongue.on_switch)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.speak()

    def speak(self, back: str = "") -> None:
        """Use the words of the helpers' language; `back` says what leaving means, if not going to the visitors."""
        say, helper = PinSentences(self._tongue.language), HelperSentences(self._tongue.language)
        self._delete.say(say.delete())
        self._ok.say(say.ok())
        self._back.say(back or (helper.quit() if self._ends else helper.back()))
        self._other.say(helper.other_language())

    def dress(self, look: Look, room: int, *, wide: bool = False) -> int:
        """Use this look, in few long rows if `wide`; returns the height, which is at most `room` pixels."""
        self._grid.setSpacing(look.px(GAP[0] / 2))
        rows = self._rows(look, wide=wide)
        between = (len(rows) - 1) * self._grid.spacing()
        high = min(look.target(84), (room - between) // len(rows))
        self._place(look, rows, high)
        return high * len(rows) + between

    @Slot()
    def on_digit(self) -> None:
        """A key with a digit was pressed."""
        key = self.sender()
        if isinstance(key, WordButton):
            self.typed.emit(key.text())

    def _rows(self, look: Look, *, wide: bool) -> Rows:
        keys = [(key, 2) for key in self._digits]
        words = ((self._back, 4), (self._other, 2), (self._delete, 2), (self._ok, 2))
        if wide and not look.low:
            return (tuple(keys[:5]), tuple(keys[5:]), words)
        if not look.low:
            last = ((self._delete, 2), keys[9], (self._ok, 2))
            return (*(tuple(keys[start : start + 3]) for start in (0, 3, 6)), last, ((self._back, 4), (self._other, 2)))
        within = look.reach - look.px(GAP[2]) - 2 * self._grid.spacing()
        if within // 3 >= look.target() or look.upright:
            return (tuple(keys[:5]), tuple(keys[5:]), words)
        return ((*keys[:5], (self._delete, 3), (self._back, 4)), (*keys[5:], (self._ok, 3), (self._other, 4)))

    def _place(self, look: Look, rows: Rows, high: int) -> None:
        for key in (*self._digits, self._delete, self._ok, self._back, self._other):
            self._grid.removeWidget(key)
        widest = max(sum(units for _key, units in row) for row in rows)
        for column in range(max(widest, self._grid.columnCount())):
            self._grid.setColumnStretch(column, 1 if column < widest else 0)
        for line, row in enumerate(rows):
            column = 0
            for key, units in row:
                size = BODY + 2 if key in self._digits else SMALL
                key.wear(look, size / (1.5 if look.letters > 1 else 1))
                key.setMinimumWidth(1)
                key.setFixedHeight(high)
                self._grid.addWidget(key, line, column, 1, units)
                column += units

    def _button(self, weight: str, slot: object) -> WordButton:
        # Without focus of its own a typed Enter means "done", never the key that was touched last.
        button = typing(WordButton(weight, parent=self))
        button.clicked.connect(slot)
        return button
