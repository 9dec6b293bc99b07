"""What the keys of a keyboard mean to a visitor, besides walking and choosing, which Qt knows itself."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kiosk.checkin.events import BackWanted, HelpWanted, VisitorEvent
from kiosk.checkin.manner import Wish

FUNCTION_KEYS: dict[int, Wish | VisitorEvent] = {
    Qt.Key.Key_F1: HelpWanted(),
    Qt.Key.Key_F2: Wish.REPEAT,
    Qt.Key.Key_F3: Wish.QUIETER,
    Qt.Key.Key_F4: Wish.LOUDER,
    Qt.Key.Key_F5: Wish.CALM,
    Qt.Key.Key_F6: Wish.NEXT_LANGUAGE,
    Qt.Key.Key_F7: Wish.LARGE,
    Qt.Key.Key_F8: Wish.THEME,
    Qt.Key.Key_F9: Wish.LOW,
    Qt.Key.Key_Escape: BackWanted(),
}
"""On every keyboard."""

KEYPAD: dict[int, Wish | VisitorEvent] = {
    Qt.Key.Key_Slash: HelpWanted(),
    Qt.Key.Key_5: Wish.REPEAT,  # the key with the tactile mark
    Qt.Key.Key_Clear: Wish.REPEAT,  # the same without Num Lock
    Qt.Key.Key_0: BackWanted(),
    Qt.Key.Key_Insert: BackWanted(),
    Qt.Key.Key_Minus: Wish.QUIETER,
    Qt.Key.Key_Plus: Wish.LOUDER,
    Qt.Key.Key_Asterisk: Wish.NEXT_LANGUAGE,
}
"""On the keypad only: a scanner that types its codes does so with the upper row."""

STOPPING: frozenset[tuple[int, bool]] = frozenset(
    {(Qt.Key.Key_Escape, False), (Qt.Key.Key_0, True), (Qt.Key.Key_Insert, True)}
)
"""Key, and whether it is on the keypad: while something is being said these stop it and do nothing else."""


def meaning(key: int, modifiers: Qt.KeyboardModifier) -> Wish | VisitorEvent | None:
    """What a visitor wants with this key; None where Qt or the screen knows, or nobody.

    Screens on which a person types keep their keys: they are asked before this is.
    """
    if modifiers & ~Qt.KeyboardModifier.KeypadModifier:
        return None
    if modifiers & Qt.KeyboardModifier.KeypadModifier:
        return KEYPAD.get(key)
    return FUNCTION_KEYS.get(key)


def stops_speaking(key: int, modifiers: Qt.KeyboardModifier) -> bool:
    """Whether this key only stops what is being said, as long as something is."""
    return (key, bool(modifiers & Qt.KeyboardModifier.KeypadModifier)) in STOPPING
