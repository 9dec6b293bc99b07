"""The two fields of the look-up: a surname, and an order code or an e-mail address."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.field import Field
from kiosk.ui.look import BODY, GAP, SMALL, Look
from kiosk.ui.stacked import stack, text
from kiosk.ui.theme import STRONG
from kiosk.ui.words import Words


class LookUpFields(QWidget):
    """Knows into which field is typed, also while something else has the keyboard.

    *Signals:*
    - `edited()`: something was typed
    - `moved()`: the other field is typed into now
    - `finished()`: Enter in a field
    """

    edited = Signal()
    moved = Signal()
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.surname, self.proof = Field(self), Field(self)
        self.current = self.surname
        self._labels = Words(parent=self), Words(parent=self)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._columns = QVBoxLayout(), QVBoxLayout()
        for column, label, field in zip(self._columns, self._labels, (self.surname, self.proof), strict=True):
            field.entered.connect(self.on_entered)
            # Not only what keys do: dictation and screen readers set a whole text.
            field.textChanged.connect(self.on_changed)
            field.returnPressed.connect(self.finished)
            column.addWidget(label)
            column.addWidget(field)
            self._whole.addLayout(column, 1)

    @property
    def typed(self) -> tuple[str, str]:
        """Surname and proof, without blanks around."""
        return self.surname.text().strip(), self.proof.text().strip()

    def say(self, surname: str, proof: str) -> None:
        """Call the fields like this."""
        for label, field, name in zip(self._labels, (self.surname, self.proof), (surname, proof), strict=True):
            label.say(name)
            field.setAccessibleName(name)

    def forget(self) -> None:
        """Be empty again."""
        self.surname.forget()
        self.proof.forget()
        self.current = self.surname

    def type(self, letter: str) -> None:
        """A key on the screen was touched."""
        self.current.insert(letter)

    def delete(self) -> None:
        """The last letter is to go."""
        self.current.backspace()

    def start_again(self) -> None:
        """To the end of the surname."""
        self.surname.setFocus()
        self.surname.end(False)

    def dress(self, look: Look, width: int, *, labelled: bool) -> int:
        """Use this look and so many pixels; returns the height. Not `labelled`, what is asked stands in the fields."""
        beside = not look.upright
        directions = QBoxLayout.Direction
        self._whole.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._whole.setSpacing(look.px(GAP[3] if beside else GAP[2]))
        one = (width - look.px(GAP[3])) // 2 if beside else width
        heights = []
        for column, label, field in zip(self._columns, self._labels, (self.surname, self.proof), strict=True):
            column.setSpacing(look.px(GAP[0]))
            called = (text(label, SMALL, look.colours.ink, STRONG),)
            label_height = stack(called, look, one, look.px(90)) if labelled else 0
            label.setVisible(labelled)
            field.setPlaceholderText("" if labelled else label.text())
            field.dress(look, look.font(BODY, STRONG))
            # Where controls must lie low, the fields only show; the keys below lead from one to the other.
            field.setFocusPolicy(Qt.FocusPolicy.TabFocus if look.low else Qt.FocusPolicy.StrongFocus)
            field.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, look.low)
            heights.append(label_height + look.px(GAP[0]) + field.height())
        height = max(heights) if beside else sum(heights) + look.px(GAP[2])
        self.setFixedHeight(height)
        return height

    @Slot()
    def on_entered(self) -> None:
        """A field has the keyboard."""
        field = self.sender()
        if isinstance(field, Field):
            self.current = field
            self.moved.emit()

    @Slot()
    def on_changed(self) -> None:
        """Something was typed."""
        if self.sender() is self.surname:
            self._begin_names_large()
        self.edited.emit()

    def _begin_names_large(self) -> None:
        """The keys on the screen type small letters; a name begins with a large one."""
        typed = self.surname.text()
        large = "".join(
            letter.upper() if letter != "ß" and (not place or typed[place - 1] in " -") else letter
            for place, letter in enumerate(typed)
        )
        if large != typed and len(large) == len(typed):
            place, before = self.surname.cursorPosition(), self.surname.blockSignals(True)
            self.surname.setText(large)
            self.surname.setCursorPosition(place)
            self.surname.blockSignals(before)
