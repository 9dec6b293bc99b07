"""The help desk's own window: PIN, area, and shut again, with nothing of whoever was there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from kiosk.checkin.attended import Open, Shut
from kiosk.checkin.manner import Manner, Theme
from kiosk.domain.next_run import Next
from kiosk.domain.operator import Operator
from kiosk.domain.pin import PinAnswer
from kiosk.domain.registration import Language
from kiosk.settings import read_event
from kiosk.ui.desk_window import DeskWindow
from kiosk.ui.pin_phrases import PinSentences
from kiosk.ui.theme import dress
from tools.clipping import clipped

SAY = PinSentences(Language.GERMAN)
HELPER = Open(Operator.HELPER)


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> DeskWindow:
    """The window, shown offscreen."""
    settings = read_event()
    dress(qapp, settings.looks)
    window = DeskWindow(settings)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    QApplication.processEvents()
    return window


def read(desk: DeskWindow) -> set[str]:
    """What stands in it."""
    return {label.text() for label in desk.findChildren(QLabel) if label.isVisible()}


def test_it_asks_for_a_pin_and_has_the_keyboard_for_it(desk: DeskWindow, qtbot: QtBot) -> None:
    assert SAY.enter() in read(desk)
    with qtbot.waitSignal(desk.pin_entered) as entered:
        QTest.keyClicks(QApplication.focusWidget() or desk, "739164")
        QTest.keyClick(QApplication.focusWidget() or desk, Qt.Key.Key_Return)
    assert entered.args == ["739164"]


def test_without_any_pin_it_asks_for_the_first_ones(desk: DeskWindow) -> None:
    desk.on_pins_missing((Operator.ORGANISER, Operator.HELPER))
    assert SAY.choose(Operator.ORGANISER) in read(desk)
    desk.on_pins_missing((Operator.HELPER,))
    assert SAY.choose(Operator.HELPER) in read(desk)


def test_a_wrong_pin_is_said(desk: DeskWindow) -> None:
    desk.on_pin_answered(PinAnswer.WRONG)
    assert SAY.answer(PinAnswer.WRONG) in read(desk)


def test_it_is_open_as_long_as_somebody_is_there(desk: DeskWindow) -> None:
    shown: list[object] = []
    for state in (HELPER, Shut()):
        desk.on_state(state)
        shown.append(desk.screens.current)
    assert shown == [desk.screens.area, desk.screens.pin]


def test_what_is_told_is_kept_only_while_somebody_is_there(desk: DeskWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[object] = []
    monkeypatch.setattr(desk.screens.area, "on_told", heard.append)
    desk.on_told("nobody")
    desk.on_state(HELPER)
    desk.on_told("somebody")
    desk.on_state(Shut())
    desk.on_told("nobody again")
    assert heard == ["somebody"]


def test_before_it_shuts_by_itself_it_asks_whether_somebody_is_there(desk: DeskWindow, qtbot: QtBot) -> None:
    desk.on_state(HELPER)
    desk.on_state(Open(Operator.HELPER, warned=True))
    QApplication.processEvents()
    (button,) = [b for b in desk.findChildren(QAbstractButton) if b.isVisible() and b.text() == "Ja, weiter"]
    with qtbot.waitSignal(desk.touched):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(desk.touched):
        QTest.keyClick(button, Qt.Key.Key_X)
    desk.on_state(HELPER)
    assert not button.isVisible()


def test_the_program_ends_from_the_question_for_the_pin_but_not_by_escape(desk: DeskWindow, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(desk.next_wanted):
        QTest.keyClick(desk.screens.pin, Qt.Key.Key_Escape)
    with qtbot.waitSignal(desk.next_wanted) as wanted:
        desk.screens.pin.left.emit()
    assert wanted.args == [Next.END]


def test_enter_acts_when_it_is_let_go(desk: DeskWindow, qtbot: QtBot) -> None:
    desk.on_state(HELPER)
    desk.screens.area.head.back.setFocus()
    with qtbot.assertNotEmitted(desk.helper_left):
        QTest.keyPress(desk.screens.area.head.back, Qt.Key.Key_Return)
    with qtbot.waitSignal(desk.helper_left):
        QTest.keyRelease(desk.screens.area.head.back, Qt.Key.Key_Return)


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280), (1024, 600)], ids=str)
@pytest.mark.parametrize(
    "manner", [Manner(calm=True), Manner(large=True, theme=Theme.CONTRAST)], ids=["usual", "large"]
)
def test_no_text_of_the_pin_is_clipped(desk: DeskWindow, size: tuple[int, int], manner: Manner) -> None:
    desk.resize(*size)
    desk.on_manner(manner)
    desk.on_pins_missing((Operator.ORGANISER, Operator.HELPER))
    QApplication.processEvents()
    assert clipped(desk) == []
