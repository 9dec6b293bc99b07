"""Follows the keyboard from control to control, and tells what becomes of the one that has it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from shiboken6 import isValid


class Focus(QObject):
    """The control of one window that has the keyboard.

    *Signals:*
    - `changed()`: another one has it, or it was ticked, and everybody who has to do with that has come to an end
    - `typed(str, str)`: what stood in it, and what stands in it now
    """

    changed = Signal()
    typed = Signal(str, str)
    _changing = Signal()

    def __init__(self, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._control: QWidget | None = None
        self._text = ""
        self._is_news, self._told = False, False
        self._changing.connect(self._on_changing, Qt.ConnectionType.QueuedConnection)

    @property
    def control(self) -> QWidget | None:
        """Which one it is; it may have been deleted meanwhile."""
        return self._control if self._control is not None and isValid(self._control) else None

    def forget(self) -> None:
        """Something else that happened with it is told instead.

        Also where a button says that it is ticked only after its wish has been carried out.
        """
        self._is_news, self._told = False, True
        self._changing.emit()

    @Slot(QWidget, QWidget)
    def on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """The keyboard is on another control."""
        self._let_go()
        if now is None or not self._window.isAncestorOf(now):
            return
        self._control = now
        if isinstance(now, QAbstractButton):
            now.toggled.connect(self._on_toggled)
        if isinstance(now, QLineEdit):
            self._text = now.text()
            now.textChanged.connect(self._on_text)
        self._on_toggled()

    @Slot()
    def _on_toggled(self) -> None:
        if not self._told:
            self._is_news = True
            self._changing.emit()

    @Slot()
    def _on_changing(self) -> None:
        self._told = False
        if self._is_news and self.control is not None:
            self._is_news = False
            self.changed.emit()

    @Slot(str)
    def _on_text(self, text: str) -> None:
        before, self._text = self._text, text
        self.typed.emit(before, text)

    def _let_go(self) -> None:
        control, self._control, self._text = self.control, None, ""
        if isinstance(control, QAbstractButton):
            control.toggled.disconnect(self._on_toggled)
        if isinstance(control, QLineEdit):
            control.textChanged.disconnect(self._on_text)
