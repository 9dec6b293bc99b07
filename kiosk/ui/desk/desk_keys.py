"""What keys mean at the help desk, wherever the keyboard is."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

COMBINED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}


class KeyWish(Enum):
    """What somebody wants by a key."""

    OPEN = "open"
    BACK = "back"
    UNDO = "undo"
    TYPE = "type"
    NOTHING = "nothing"
    """A key that is held down: it was pressed once, and is not pressed again."""


def key_wish(event: QKeyEvent) -> KeyWish | None:
    """What a key means; None if it means nothing here."""
    key, control = event.key(), event.modifiers() & COMBINED
    if key in ENTER:
        return KeyWish.NOTHING if event.isAutoRepeat() else KeyWish.OPEN
    if key == Qt.Key.Key_Escape:
        return KeyWish.NOTHING if event.isAutoRepeat() else KeyWish.BACK
    if key == Qt.Key.Key_Z and control == Qt.KeyboardModifier.ControlModifier:
        return KeyWish.NOTHING if event.isAutoRepeat() else KeyWish.UNDO
    text = event.text()
    # A blank presses the button that has the keyboard. AltGr counts as Ctrl and Alt on some systems.
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    writes = bool(text.strip()) and text.isprintable() and (not control or control == both)
    return KeyWish.TYPE if writes else None


def rows_of(event: QKeyEvent) -> int:
    """How many rows up or down a key leads in a list; none if it leads nowhere."""
    return ROWS.get(Qt.Key(event.key()), 0)
