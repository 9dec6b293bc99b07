"""The keys that work without looking: F keys and the keypad, and never what a scanner types."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.checkin.events import BackWanted, HelpWanted
from kiosk.checkin.manner import Wish
from kiosk.ui.keys import meaning, stops_speaking

PLAIN = Qt.KeyboardModifier.NoModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
OTHERS = [
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
]


@pytest.mark.parametrize(
    ("function_key", "keypad_key", "wanted"),
    [
        (Qt.Key.Key_F1, Qt.Key.Key_Slash, HelpWanted()),
        (Qt.Key.Key_F2, Qt.Key.Key_5, Wish.REPEAT),
        (Qt.Key.Key_F3, Qt.Key.Key_Minus, Wish.QUIETER),
        (Qt.Key.Key_F4, Qt.Key.Key_Plus, Wish.LOUDER),
        (Qt.Key.Key_F6, Qt.Key.Key_Asterisk, Wish.NEXT_LANGUAGE),
        (Qt.Key.Key_Escape, Qt.Key.Key_0, BackWanted()),
    ],
    ids=str,
)
def test_what_is_needed_without_sight_is_on_the_keypad_as_well(
    function_key: Qt.Key, keypad_key: Qt.Key, wanted: object
) -> None:
    assert meaning(function_key, PLAIN) == meaning(keypad_key, KEYPAD) == wanted


@pytest.mark.parametrize(
    ("key", "wanted"),
    [
        (Qt.Key.Key_F5, Wish.CALM),
        (Qt.Key.Key_F7, Wish.LARGE),
        (Qt.Key.Key_F8, Wish.THEME),
        (Qt.Key.Key_F9, Wish.LOW),
    ],
    ids=str,
)
def test_the_looks_have_a_key_each(key: Qt.Key, wanted: Wish) -> None:
    assert meaning(key, PLAIN) is wanted


def test_the_keypad_means_the_same_without_num_lock() -> None:
    assert meaning(Qt.Key.Key_Clear, KEYPAD) is Wish.REPEAT
    assert meaning(Qt.Key.Key_Insert, KEYPAD) == BackWanted()


@pytest.mark.parametrize("typed", "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-/+*._:;@", ids=str)
def test_what_a_scanner_types_means_nothing(typed: str) -> None:
    assert meaning(ord(typed), PLAIN) is None
    assert meaning(ord(typed), Qt.KeyboardModifier.ShiftModifier) is None


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Space], ids=str)
def test_walking_and_choosing_is_left_to_qt(key: Qt.Key) -> None:
    assert meaning(key, PLAIN) is None
    assert meaning(key, KEYPAD) is None


@pytest.mark.parametrize("modifier", OTHERS, ids=str)
def test_keys_held_together_mean_nothing(modifier: Qt.KeyboardModifier) -> None:
    assert meaning(Qt.Key.Key_F1, modifier) is None
    assert meaning(Qt.Key.Key_5, modifier | KEYPAD) is None


def test_escape_and_zero_of_the_keypad_stop_what_is_being_said() -> None:
    assert stops_speaking(Qt.Key.Key_Escape, PLAIN)
    assert stops_speaking(Qt.Key.Key_0, KEYPAD)
    assert not stops_speaking(Qt.Key.Key_0, PLAIN)
    assert not stops_speaking(Qt.Key.Key_Tab, PLAIN)
