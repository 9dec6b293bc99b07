"""The PIN, touched and typed; its digits are never shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kiosk.checkin.manner import Manner
from kiosk.checkin.states import Unlocking
from kiosk.domain.pin import PinAnswer
from kiosk.domain.registration import Language
from kiosk.ui.helper_phrases import PinSentences
from kiosk.ui.pin import PinScreen
from kiosk.ui.pin_dots import PinDots
from kiosk.ui.window import KioskWindow

SAY = PinSentences(Language.GERMAN)


@pytest.fixture
def screen(window: KioskWindow) -> PinScreen:
    """The question for the PIN."""
    window.on_state(Unlocking())
    QApplication.processEvents()
    return window.screens.pin


def keys(screen: PinScreen) -> dict[str, QPushButton]:
    """The visible keys by what stands on them."""
    return {button.text(): button for button in screen.findChildren(QPushButton) if button.isVisible()}


def touch(screen: PinScreen, *texts: str) -> None:
    """Touch these keys one after the other."""
    for text in texts:
        QTest.mouseClick(keys(screen)[text], Qt.MouseButton.LeftButton)


def read(screen: PinScreen) -> set[str]:
    """What stands on the screen."""
    return {label.text() for label in screen.findChildren(QLabel) if label.isVisible()}


def test_the_pin_is_typed_on_the_keyboard_and_never_shown(window: KioskWindow, screen: PinScreen, qtbot: QtBot) -> None:
    QTest.keyClicks(screen, "739164")
    assert not any("739164" in label.text() + label.accessibleName() for label in window.findChildren(QLabel))
    with qtbot.waitSignal(window.pin_entered) as entered:
        QTest.keyClick(screen, Qt.Key.Key_Return)
    assert entered.args == ["739164"]


def test_the_pin_is_touched_on_the_screen(window: KioskWindow, screen: PinScreen, qtbot: QtBot) -> None:
    touch(screen, *"739165", SAY.delete(), "4")
    with qtbot.waitSignal(window.pin_entered) as entered:
        touch(screen, SAY.ok())
    assert entered.args == ["739164"]


def test_after_touched_keys_enter_means_done(window: KioskWindow, screen: PinScreen, qtbot: QtBot) -> None:
    touch(screen, *"739164")
    focused = QApplication.focusWidget() or screen
    with qtbot.waitSignal(window.pin_entered):
        QTest.keyClick(focused, Qt.Key.Key_Return)


def test_each_digit_is_a_dot_and_screen_readers_hear_no_digit(screen: PinScreen) -> None:
    (dots,) = screen.findChildren(PinDots)
    before = dots.grab().toImage()
    touch(screen, "7")
    assert dots.grab().toImage() != before
    assert dots.accessibleName() == "PIN"


def test_a_new_pin_is_asked_twice(window: KioskWindow, qtbot: QtBot) -> None:
    window.on_pin_needed(True)
    window.on_state(Unlocking())
    pad = window.screens.pin
    for pin in ("739164", "111111", "739164"):
        QTest.keyClicks(pad, pin)
        QTest.keyClick(pad, Qt.Key.Key_Return)
    with qtbot.waitSignal(window.pin_chosen) as chosen:
        QTest.keyClicks(pad, "739164")
        QTest.keyClick(pad, Qt.Key.Key_Return)
    assert chosen.args == ["739164"]


def test_two_different_new_pins_are_said_to_be_so(window: KioskWindow) -> None:
    window.on_pin_needed(True)
    window.on_state(Unlocking())
    pad = window.screens.pin
    for pin in ("739164", "111111"):
        QTest.keyClicks(pad, pin)
        QTest.keyClick(pad, Qt.Key.Key_Return)
    assert {SAY.choose(), SAY.different()} <= read(pad)


def test_a_wrong_pin_is_said_and_asked_again(window: KioskWindow, screen: PinScreen) -> None:
    window.on_pin_answered(PinAnswer.WRONG)
    assert {SAY.enter(), SAY.answer(PinAnswer.WRONG)} <= read(screen)


def test_the_other_language_keeps_what_was_typed_and_what_was_said(
    window: KioskWindow, screen: PinScreen, qtbot: QtBot
) -> None:
    window.on_pin_answered(PinAnswer.WRONG)
    touch(screen, *"739164", "English")
    english = PinSentences(Language.ENGLISH)
    assert {english.enter(), english.answer(PinAnswer.WRONG)} <= read(screen)
    with qtbot.waitSignal(window.pin_entered) as entered:
        touch(screen, english.ok())
    assert entered.args == ["739164"]


def test_escape_leads_back(window: KioskWindow, screen: PinScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.helper_left):
        QTest.keyClick(screen, Qt.Key.Key_Escape)


def test_typing_says_that_somebody_is_there(window: KioskWindow, screen: PinScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.touched):
        QTest.keyClicks(screen, "7")


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280), (1024, 600), (1920, 1080)], ids=str)
@pytest.mark.parametrize("low", [False, True], ids=["usual", "low"])
def test_keys_can_be_hit_and_lie_within_reach(window: KioskWindow, size: tuple[int, int], low: bool) -> None:
    window.resize(*size)
    window.on_manner(Manner(low=low))
    window.on_state(Unlocking())
    QApplication.processEvents()
    shown = list(keys(window.screens.pin).values())
    assert len(shown) == 14
    assert [each.text() for each in shown if min(each.width(), each.height()) < 15 * window.look.mm - 1] == []
    if low:
        assert min(each.mapTo(window, QPoint(0, 0)).y() for each in shown) >= size[1] * 2 / 3 - 1
