"""The PIN, touched and typed; its digits are never shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kiosk.checkin.manner import Manner
from kiosk.checkin.states import Unlocking, Waiting
from kiosk.domain.operator import Operator
from kiosk.domain.pin import PinAnswer
from kiosk.domain.registration import Language
from kiosk.ui.pin import PinScreen
from kiosk.ui.pin_dots import PinDots
from kiosk.ui.pin_phrases import PinSentences
from kiosk.ui.window import KioskWindow
from tests.people import registration

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


BOTH = (Operator.ORGANISER, Operator.HELPER)


def type_pins(screen: PinScreen, *pins: str) -> None:
    """Type these one after the other, each with Enter."""
    for pin in pins:
        QTest.keyClicks(screen, pin)
        QTest.keyClick(screen, Qt.Key.Key_Return)


@pytest.fixture
def first_start(window: KioskWindow) -> PinScreen:
    """The question for the first PINs."""
    window.on_pins_missing(BOTH)
    window.on_state(Unlocking(choosing=True))
    QApplication.processEvents()
    return window.screens.pin


def test_at_first_start_the_organisers_pin_and_then_the_helpers_is_asked_twice(
    window: KioskWindow, first_start: PinScreen
) -> None:
    chosen: list[tuple[Operator, str]] = []
    window.pin_chosen.connect(lambda whose, pin: chosen.append((whose, pin)))
    assert {SAY.choose(Operator.ORGANISER), SAY.choose_hint(Operator.ORGANISER)} <= read(first_start)
    type_pins(first_start, "802753")
    assert SAY.again(Operator.ORGANISER) in read(first_start)
    type_pins(first_start, "802753")
    window.on_pin_answered(PinAnswer.CHOSEN)
    window.on_pins_missing((Operator.HELPER,))
    assert {SAY.choose(Operator.HELPER), SAY.choose_hint(Operator.HELPER)} <= read(first_start)
    type_pins(first_start, "739164", "739164")
    assert chosen == [(Operator.ORGANISER, "802753"), (Operator.HELPER, "739164")]


def test_two_different_new_pins_are_said_to_be_so_and_asked_anew(window: KioskWindow, first_start: PinScreen) -> None:
    chosen: list[str] = []
    window.pin_chosen.connect(lambda _whose, pin: chosen.append(pin))
    type_pins(first_start, "739164", "111111")
    assert {SAY.choose(Operator.ORGANISER), SAY.different()} <= read(first_start)
    type_pins(first_start, "739164", "739164")
    assert chosen == ["739164"]


@pytest.mark.parametrize("answer", [PinAnswer.TOO_SIMPLE, PinAnswer.TAKEN])
def test_a_new_pin_that_cannot_be_is_said_to_be_so_and_asked_anew(
    window: KioskWindow, first_start: PinScreen, answer: PinAnswer
) -> None:
    type_pins(first_start, "111111", "111111")
    window.on_pin_answered(answer)
    assert {SAY.choose(Operator.ORGANISER), SAY.answer(answer)} <= read(first_start)


def test_who_chooses_when_another_program_has_chosen_is_asked_for_that_pin(
    window: KioskWindow, first_start: PinScreen
) -> None:
    window.on_pins_missing(())
    type_pins(first_start, "739164", "739164")
    window.on_pin_answered(PinAnswer.WRONG)
    assert {SAY.enter(), SAY.answer(PinAnswer.WRONG)} <= read(first_start)


def test_with_one_pin_chosen_it_is_asked_for(window: KioskWindow) -> None:
    window.on_pins_missing((Operator.ORGANISER,))
    window.on_state(Unlocking())
    assert {SAY.enter(), SAY.enter_hint()} <= read(window.screens.pin)


def test_whose_badge_was_shown_is_told_that_only_the_pin_is_missing(window: KioskWindow) -> None:
    window.on_state(Unlocking(badge=registration().id))
    assert {SAY.enter(), SAY.badge_hint()} <= read(window.screens.pin)


def test_half_a_pin_is_forgotten_when_whoever_typed_it_goes(
    window: KioskWindow, screen: PinScreen, qtbot: QtBot
) -> None:
    QTest.keyClicks(screen, "739")
    window.on_state(Waiting())
    window.on_state(Unlocking())
    QTest.keyClicks(screen, "164")
    with qtbot.waitSignal(window.pin_entered) as entered:
        QTest.keyClick(screen, Qt.Key.Key_Return)
    assert entered.args == ["164"]


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
