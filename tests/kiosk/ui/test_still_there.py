"""The question before a time is over: one button, and any touch or key answers it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.checkin.events import VisitorActed
from kiosk.checkin.manner import Manner
from kiosk.checkin.states import Calling, Explaining, Helping, LookingUp, State, Unlocking, Waiting
from kiosk.domain.registration import Language
from kiosk.ui.still_there import StillThere
from kiosk.ui.window import KioskWindow
from tools.clipping import clipped

TYPING = LookingUp()
WARNED: list[State] = [
    LookingUp(warned=True),
    Calling(Waiting(), warned=True),
    Explaining(Waiting(), warned=True),
    Unlocking(warned=True),
    Helping(warned=True),
]


def asked(window: KioskWindow, state: State) -> StillThere:
    """The question over this state."""
    window.activateWindow()
    window.on_state(state)
    QApplication.processEvents()
    (question,) = window.findChildren(StillThere)
    return question


@pytest.mark.parametrize("state", WARNED, ids=lambda state: type(state).__name__)
def test_it_is_asked_over_every_screen_whose_time_ends(window: KioskWindow, state: State) -> None:
    question = asked(window, state)
    assert question.isVisible()
    assert any(label.text() == "Sind Sie noch da?" for label in question.findChildren(QLabel))


def test_it_goes_when_somebody_is_there(window: KioskWindow) -> None:
    question = asked(window, replace(TYPING, warned=True))
    window.on_state(TYPING)
    assert not question.isVisible()


def test_the_button_is_an_answer_when_it_is_let_go(window: KioskWindow, qtbot: QtBot) -> None:
    button = asked(window, replace(TYPING, warned=True)).button
    with qtbot.assertNotEmitted(window.visitor_did):
        QTest.mousePress(button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(window.visitor_did) as did:
        QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert did.args == [VisitorActed()]


def test_a_touch_beside_the_button_is_an_answer(window: KioskWindow, qtbot: QtBot) -> None:
    question = asked(window, replace(TYPING, warned=True))
    with qtbot.waitSignal(window.visitor_did) as did:
        QTest.mouseClick(question, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert did.args == [VisitorActed()]


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Space])
def test_any_key_is_an_answer_and_does_nothing_else(window: KioskWindow, key: Qt.Key, qtbot: QtBot) -> None:
    question = asked(window, replace(TYPING, warned=True))
    events: list[object] = []
    window.visitor_did.connect(events.append)
    QTest.keyClick(question.button, key)
    assert events == [VisitorActed()]


def test_for_a_helper_it_is_the_helper_who_is_there(window: KioskWindow, qtbot: QtBot) -> None:
    question = asked(window, Helping(warned=True))
    with qtbot.waitSignal(window.touched), qtbot.assertNotEmitted(window.visitor_did):
        QTest.mouseClick(question.button, Qt.MouseButton.LeftButton)


def test_the_keyboard_goes_to_the_button_and_back_to_where_it_was(window: KioskWindow) -> None:
    window.on_state(TYPING)
    QApplication.processEvents()
    field = window.screens.look_up.findChildren(QLineEdit)[1]
    field.setFocus()
    question = asked(window, replace(TYPING, warned=True))
    assert QApplication.focusWidget() is question.button
    window.on_state(TYPING)
    assert QApplication.focusWidget() is field


def test_there_is_no_clock_that_runs_down(window: KioskWindow) -> None:
    question = asked(window, replace(TYPING, warned=True))
    assert not any(letter.isdigit() for label in question.findChildren(QLabel) for letter in label.text())


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280), (1024, 600)], ids=str)
@pytest.mark.parametrize("large", [False, True], ids=["usual", "large"])
def test_nothing_is_clipped_and_the_button_can_be_hit(window: KioskWindow, size: tuple[int, int], large: bool) -> None:
    window.resize(*size)
    question = asked(window, replace(TYPING, warned=True))
    for language in Language:
        window.on_manner(Manner(language=language, large=large))
        question.ask(language)
        QApplication.processEvents()
        assert clipped(window) == []
        assert min(question.button.width(), question.button.height()) >= 15 * window.look.mm - 1


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280), (1024, 600)], ids=str)
def test_within_reach_the_button_stands_in_the_lowest_third(window: KioskWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    window.on_manner(Manner(low=True, language=Language.GERMAN))
    question = asked(window, replace(TYPING, warned=True))
    QApplication.processEvents()
    assert question.button.mapTo(window, QPoint(0, 0)).y() >= size[1] * 2 / 3 - 1
