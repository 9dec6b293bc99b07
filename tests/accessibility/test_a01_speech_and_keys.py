"""A1: every screen has something to be heard and a way by keys; speech starts with a key or a button."""

from __future__ import annotations

from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.checkin.events import BackWanted, HelpWanted
from kiosk.checkin.manner import Wish
from kiosk.checkin.states import AskingAgain, Checking, Helping, State, Unlocking
from kiosk.domain.registration import Language
from kiosk.settings import EventSettings
from kiosk.ui import phrases
from kiosk.ui.keys import meaning
from kiosk.ui.window import KioskWindow
from tests.accessibility.screens import (
    all_screens,
    asking,
    controls,
    one_of_each,
    show,
    visitors_screens,
    with_keyboard,
)

SILENT = (Checking, AskingAgain, Unlocking, Helping)
"""They last milliseconds, or are for helpers: a PIN is never spoken (A2)."""
KEYPAD = Qt.KeyboardModifier.KeypadModifier


def test_every_state_has_a_screen_here_or_is_no_screen() -> None:
    """A new state must be sampled, so that all criteria look at it."""
    assert {type(state) for _, state in all_screens()} >= set(get_args(State)) - {Checking, AskingAgain}


@pytest.mark.parametrize("language", Language)
def test_every_screen_for_visitors_has_something_to_be_heard(settings: EventSettings, language: Language) -> None:
    mute = [
        name
        for name, state in visitors_screens()
        if not isinstance(state, SILENT) and len(phrases.spoken(state, language, settings).aloud.split()) < 3
    ]
    assert mute == []


@pytest.mark.parametrize("language", Language)
def test_what_is_heard_is_whole_sentences(settings: EventSettings, language: Language) -> None:
    """A field that was not filled, or a mark for the eye, would be read out."""
    marked = {
        name: heard
        for name, state in visitors_screens()
        if any(mark in (heard := phrases.spoken(state, language, settings).aloud) for mark in "{}→●○<>%")
    }
    assert marked == {}


def test_every_screen_can_be_heard_called_from_and_left_by_keys(window: KioskWindow, qtbot: QtBot) -> None:
    for name, state in one_of_each():
        show(window, state)
        if asking(window):
            continue
        with qtbot.waitSignal(window.wished) as wished:
            QTest.keyClick(with_keyboard(window), Qt.Key.Key_F2)
        assert wished.args == [Wish.REPEAT], name


def test_the_key_with_the_tactile_mark_starts_speech() -> None:
    assert meaning(Qt.Key.Key_5, KEYPAD) is Wish.REPEAT


def test_the_same_digit_of_a_scanner_does_not() -> None:
    assert meaning(Qt.Key.Key_5, Qt.KeyboardModifier.NoModifier) is None


def test_help_and_back_have_keys_with_and_without_a_keypad() -> None:
    plain = Qt.KeyboardModifier.NoModifier
    assert meaning(Qt.Key.Key_F1, plain) == meaning(Qt.Key.Key_Slash, KEYPAD) == HelpWanted()
    assert meaning(Qt.Key.Key_Escape, plain) == meaning(Qt.Key.Key_0, KEYPAD) == BackWanted()


def test_a_button_on_the_screen_starts_speech(window: KioskWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.wished) as wished:
        QTest.mouseClick(window.bar.wishes[Wish.SPEECH], Qt.MouseButton.LeftButton)
    assert wished.args == [Wish.SPEECH]


def test_everything_that_can_be_touched_can_be_reached_by_keys(window: KioskWindow) -> None:
    found = {}
    for name, state in all_screens():
        show(window, state)
        deaf = [
            each.accessibleName()
            for each in controls(window)
            if each.isEnabled() and not each.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        if deaf and not isinstance(state, Helping | Unlocking):
            found[name] = deaf
    assert found == {}
