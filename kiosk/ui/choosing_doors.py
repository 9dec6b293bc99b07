"""The buttons below a tick list: one for those who are ticked, one for all, one for missing badges, one to stop."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.ui.look import BODY, GAP, Look
from kiosk.ui.phrases_group import Asking
from kiosk.ui.word_button import WordButton


class ChoosingDoors(QWidget):
    """They keep their places while names are ticked: nothing moves under a finger."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._labels: tuple[str, ...] = ()
        self.missing, self.everybody = WordButton(parent=self), WordButton(parent=self)
        self.go, self.stop = WordButton("main", parent=self), WordButton(parent=self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)

    def all(self) -> tuple[WordButton, ...]:
        """All four."""
        return self.everybody, self.go, self.missing, self.stop

    def say(self, words: Asking) -> None:
        """Use these words; a button without words is not there."""
        self._labels = words.go
        self.missing.say(words.missing)
        self.everybody.say(words.everybody)
        self.stop.say(words.stop)
        self.stop.weigh("" if words.go else "main")

    def count(self, ticked: int) -> None:
        """So many are ticked; the main button waits for the first."""
        self.go.say(self._labels[ticked] if self._labels else "")
        self.go.setEnabled(ticked > 0)

    def dress(self, look: Look, width: int) -> int:
        """Lay out for a width in pixels; returns the height."""
        self._grid.setSpacing(look.px(GAP[0]))
        rows = self._rows(look)
        high = look.target(76)
        if look.low:
            # At least one row of names must stand above within reach.
            within = look.reach - 2 * look.px(GAP[2]) - (len(rows) - 1) * look.px(GAP[0])
            shared = max((within - look.target()) // len(rows), within // (len(rows) + 1))
            high = max(look.px(GAP[4]), min(look.target(), shared))
        for button in self.all():
            self._grid.removeWidget(button)
            button.wear(look, BODY, height=high)
            button.setFixedHeight(high)
            button.setMinimumWidth(look.target())
        widest = max((self._natural(label) for label in self._labels), default=0)
        for column in range(12):
            self._grid.setColumnStretch(column, 1)
        for line, row in enumerate(rows):
            self._place(line, row, widest)
        height = len(rows) * high + (len(rows) - 1) * self._grid.spacing()
        self.setFixedHeight(height)
        return height

    def _natural(self, label: str) -> int:
        before = self.go.text()
        self.go.setText(label)
        width = self.go.natural_width()
        self.go.setText(before)
        return width

    def _rows(self, look: Look) -> list[list[WordButton]]:
        there = [each for each in (self.stop, self.missing, self.everybody) if each.text()]
        go = [self.go] if self._labels else []
        if not look.upright and (look.letters <= 1 or look.low):
            return [[*there, *go]]
        if look.upright and len(there) > 2 and not look.low:
            return [there[:2], there[2:], go]
        return [row for row in (there, go) if row]

    def _place(self, line: int, row: list[WordButton], widest: int) -> None:
        """Share twelve columns: the main button has as much as its longest words need."""
        natural = [widest if button is self.go else button.natural_width() for button in row]
        units = [max(2, round(12 * width / max(1, sum(natural)))) for width in natural]
        units[-1] += 12 - sum(units)
        column = 0
        for button, width in zip(row, units, strict=True):
            self._grid.addWidget(button, line, column, 1, width)
            column += width
