"""Which keys have a use in a kiosk."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

Key = Qt.Key
FORBIDDEN = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier

MOVES = frozenset(
    {
        Key.Key_Tab,
        Key.Key_Backtab,
        Key.Key_Left,
        Key.Key_Right,
        Key.Key_Up,
        Key.Key_Down,
        Key.Key_Home,
        Key.Key_End,
        Key.Key_PageUp,
        Key.Key_PageDown,
    }
)
"""Keys that move the focus, or the place in a text."""

ACTS = frozenset(
    {
        Key.Key_Return,
        Key.Key_Enter,
        Key.Key_Escape,
        Key.Key_F12,
        *(Key(Key.Key_F1.value + number) for number in range(9)),
    }
)
"""Keys that do something at once."""

CHORDS = frozenset({(Qt.KeyboardModifier.ControlModifier, Key.Key_Z)})
"""Combinations that have a use: a helper takes back what was done last, a visitor what was typed."""

MODIFIERS = frozenset({Key.Key_Shift, Key.Key_AltGr, Key.Key_CapsLock, Key.Key_NumLock})

DELETES = frozenset({Key.Key_Backspace, Key.Key_Delete})


def allowed(event: QKeyEvent) -> bool:
    """Whether a key has a use: letters, moves, Enter, Escape, F1 to F9, F12, the number pad and Ctrl+Z."""
    modifiers, key = event.modifiers(), event.key()
    if (modifiers, key) in CHORDS:
        return True
    if modifiers & FORBIDDEN:
        # Where AltGr counts as Ctrl and Alt, it still writes an "@".
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        return modifiers & FORBIDDEN == both and is_letter(event)
    if modifiers & Qt.KeyboardModifier.KeypadModifier:
        return True
    if key in DELETES:
        # With Shift it would cut what is marked.
        return not modifiers & Qt.KeyboardModifier.ShiftModifier
    return key in MOVES or key in ACTS or is_letter(event) or _is_dead(key)


def is_letter(event: QKeyEvent) -> bool:
    """Whether the key writes something that can be seen, or a space."""
    return bool(event.text()) and event.text().isprintable()


def _is_dead(key: int) -> bool:
    return Key.Key_Dead_Grave.value <= key <= Key.Key_Dead_Longsolidusoverlay.value or key == Key.Key_Multi_key.value
