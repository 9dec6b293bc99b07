"""Somebody has called for help: what they see, and what they may say without a word."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kiosk.checkin.events import BackWanted, HelpDropped, NeedChosen
from kiosk.checkin.manner import Manner
from kiosk.checkin.states import Answering, Calling, Waiting
from kiosk.domain.admission import Unpaid
from kiosk.domain.help import Need
from kiosk.domain.registration import Language
from kiosk.ui.calling import CallingScreen
from kiosk.ui.need_button import NeedButton
from kiosk.ui.window import KioskWindow
from tests.people import registration

CALLING = Calling(Waiting())


@pytest.fixture
def screen(window: KioskWindow) -> CallingScreen:
    """The screen just after a call."""
    window.on_manner(Manner(language=Language.GERMAN))
    return show(window, CALLING)


def show(window: KioskWindow, state: Calling) -> CallingScreen:
    """Show how the call stands."""
    window.on_state(state)
    QApplication.processEvents()
    return window.screens.calling


def needs(screen: CallingScreen) -> dict[Need, NeedButton]:
    """The five icons."""
    return {button.need: button for button in screen.findChildren(NeedButton)}


def door(screen: CallingScreen, text: str) -> QPushButton:
    """The button with these words."""
    return next(each for each in screen.findChildren(QPushButton) if each.text() == text)


def texts(window: KioskWindow) -> set[str]:
    """What is read."""
    return {label.text() for label in window.findChildren(QLabel) if label.isVisible()}


def test_somebody_comes(window: KioskWindow, screen: CallingScreen) -> None:
    assert "Es kommt jemand zu Ihnen." in texts(window)


def test_once_a_helper_has_answered_somebody_is_on_their_way(window: KioskWindow, screen: CallingScreen) -> None:
    show(window, replace(CALLING, coming=True))
    assert "Jemand ist auf dem Weg." in texts(window)


def test_without_a_language_english_stands_beside_it(window: KioskWindow) -> None:
    show(window, CALLING)
    assert "Somebody is coming to you." in texts(window)


@pytest.mark.parametrize("need", list(Need))
def test_each_need_is_one_touch_and_acts_when_it_is_let_go(
    window: KioskWindow, screen: CallingScreen, need: Need, qtbot: QtBot
) -> None:
    button = needs(screen)[need]
    with qtbot.assertNotEmitted(window.visitor_did):
        QTest.mousePress(button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(window.visitor_did) as did:
        QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert did.args == [NeedChosen(need)]


def test_the_chosen_need_is_taken_back_by_another_touch(
    window: KioskWindow, screen: CallingScreen, qtbot: QtBot
) -> None:
    show(window, replace(CALLING, need=Need.SEEING))
    with qtbot.waitSignal(window.visitor_did) as did:
        needs(screen)[Need.SEEING].click()
    assert did.args == [NeedChosen(None)]


def test_only_the_chosen_need_is_checked(window: KioskWindow, screen: CallingScreen) -> None:
    show(window, replace(CALLING, need=Need.QUIET))
    assert [need for need, button in needs(screen).items() if button.isChecked()] == [Need.QUIET]


def test_a_chosen_need_is_told_apart_without_colour(screen: CallingScreen) -> None:
    button = needs(screen)[Need.WALKING]
    plain = button.grab().toImage().convertToFormat(button.grab().toImage().Format.Format_Grayscale8)
    button.setChecked(True)
    chosen = button.grab().toImage().convertToFormat(plain.format())
    corner = [(x, y) for x in range(button.width() - 60, button.width() - 12) for y in range(12, 50)]
    assert any(abs(plain.pixelColor(x, y).red() - chosen.pixelColor(x, y).red()) > 100 for x, y in corner)


@pytest.mark.parametrize(
    ("words", "event"), [("Zurück", BackWanted()), ("Ich brauche keine Hilfe mehr", HelpDropped())], ids=str
)
def test_the_way_back_and_the_way_out(
    window: KioskWindow, screen: CallingScreen, words: str, event: object, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.visitor_did) as did:
        QTest.mouseClick(door(screen, words), Qt.MouseButton.LeftButton)
    assert did.args == [event]


def test_every_control_is_reached_by_keyboard_and_says_what_it_is(window: KioskWindow, screen: CallingScreen) -> None:
    reached: list[str] = []
    screen.setFocus()
    for _ in range(7):
        QTest.keyClick(QApplication.focusWidget() or screen, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.append(focused.accessibleName())
    assert reached == [
        "Ich brauche Hilfe beim Hören.",
        "Ich brauche Hilfe beim Sehen.",
        "Ich brauche Hilfe beim Gehen.",
        "Ich brauche Hilfe beim Sprechen.",
        "Ich brauche einen ruhigen Platz.",
        "Zurück",
        "Ich brauche keine Hilfe mehr",
    ]


def test_nothing_of_the_case_is_on_the_screen(window: KioskWindow) -> None:
    show(window, Calling(Answering(Unpaid(registration()))))
    assert not any("Aylin" in text or "bezahlt" in text for text in texts(window))


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280), (1024, 600), (1920, 1080)], ids=str)
@pytest.mark.parametrize("low", [False, True], ids=["usual", "low"])
def test_controls_can_be_hit_and_lie_within_reach(window: KioskWindow, size: tuple[int, int], low: bool) -> None:
    window.resize(*size)
    window.on_manner(Manner(language=Language.GERMAN, low=low))
    screen = show(window, CALLING)
    shown = [each for each in screen.findChildren(QPushButton) if each.isVisible()]
    assert len(shown) == 7
    assert [each.text() for each in shown if min(each.width(), each.height()) < 15 * window.look.mm - 1] == []
    if low:
        tops = [each.mapTo(window, QPoint(0, 0)).y() for each in shown]
        assert min(tops) >= size[1] * 2 / 3 - 1


def test_a_screen_readers_toggle_is_as_good_as_a_touch(
    window: KioskWindow, screen: CallingScreen, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.visitor_did) as did:
        needs(screen)[Need.HEARING].toggle()
    assert did.args == [NeedChosen(Need.HEARING)]


def test_showing_a_need_chooses_none(window: KioskWindow, screen: CallingScreen, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(window.visitor_did):
        show(window, replace(CALLING, need=Need.QUIET))
        show(window, CALLING)
