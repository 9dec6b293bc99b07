"""A key as the system tells of it, as a stroke of which a scanner's text may be made."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from kiosk.scanning.hand.burst import Stroke
from kiosk.scanning.hand.layouts import ENDS, KEYPAD

Modifier, Key = Qt.KeyboardModifier, Qt.Key

_MODIFIERS = frozenset(
    {
        Key.Key_Shift,
        Key.Key_Control,
        Key.Key_Alt,
        Key.Key_AltGr,
        Key.Key_Meta,
        Key.Key_Super_L,
        Key.Key_Super_R,
        Key.Key_CapsLock,
        Key.Key_NumLock,
        Key.Key_Mode_switch,
    }
)
_ENDS = frozenset({Key.Key_Return, Key.Key_Enter, Key.Key_Tab, Key.Key_Backtab})

_PAD = {
    Key.Key_Insert: "0",
    Key.Key_End: "1",
    Key.Key_Down: "2",
    Key.Key_PageDown: "3",
    Key.Key_Left: "4",
    Key.Key_Clear: "5",
    Key.Key_Right: "6",
    Key.Key_Home: "7",
    Key.Key_Up: "8",
    Key.Key_PageUp: "9",
} | {Key(Key.Key_0.value + digit): str(digit) for digit in range(10)}
"""The number pad by its keys, with and without Num Lock."""

_DEAD = {
    Key.Key_Dead_Acute: "´",
    Key.Key_Dead_Grave: "`",
    Key.Key_Dead_Circumflex: "^",
    Key.Key_Dead_Diaeresis: "¨",
    Key.Key_Dead_Tilde: "~",
}

_X_FIRST = 8
"""X11 and Wayland count keys from 8 on, Linux from 0."""

_EXTENDED = {0x11C: 96, 0x135: 98}
"""Enter and the slash of the number pad on Windows; other keys of the second set write nothing."""


def is_modifier(key: int) -> bool:
    """Whether it only changes what other keys do."""
    return key in _MODIFIERS


def position_of(event: QKeyEvent) -> int:
    """The place of the key on the keyboard, as in `kiosk.scanning.hand.layouts`; 0 where the system does not tell."""
    code = event.nativeScanCode()
    match QGuiApplication.platformName():
        case "windows":
            return code if code < 0x100 else _EXTENDED.get(code, 0)
        case "cocoa":
            return 0
        case _:
            return code - _X_FIRST if code > _X_FIRST else 0


def stroke_of(event: QKeyEvent, position: int, *, alt_right: bool) -> Stroke:
    """What the scanner may have meant with it; `alt_right` says that the right Alt key is held."""
    modifiers, key = event.modifiers(), event.key()
    control, alt = bool(modifiers & Modifier.ControlModifier), bool(modifiers & Modifier.AltModifier)
    altgr = alt_right or (control and alt)
    held = (control or alt or bool(modifiers & Modifier.MetaModifier)) and not altgr
    return Stroke(
        text=_text(event),
        position=position,
        shift=bool(modifiers & Modifier.ShiftModifier),
        altgr=altgr,
        held=held,
        ends=position in ENDS or key in _ENDS,
        digit=_pad_digit(event, position) if alt and held and not control else "",
    )


def _text(event: QKeyEvent) -> str:
    if event.text():
        return event.text()
    if event.modifiers() & Modifier.KeypadModifier:
        # Num Lock is off.
        return _PAD.get(Key(event.key()), "") if event.key() in _PAD else ""
    return _DEAD.get(Key(event.key()), "") if event.key() in _DEAD and not event.nativeScanCode() else ""


def _pad_digit(event: QKeyEvent, position: int) -> str:
    if position in KEYPAD:
        return KEYPAD[position] if KEYPAD[position].isdigit() else ""
    on_pad = event.modifiers() & Modifier.KeypadModifier
    return _PAD.get(Key(event.key()), "") if on_pad and event.key() in _PAD else ""
