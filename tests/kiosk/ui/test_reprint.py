"""A visitor without a badge: the button on the waiting screen and on the answer, by finger and by keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kiosk.checkin.states import (
    Answering,
    AnsweringAgain,
    AskingAgain,
    Checking,
    Choosing,
    ChoosingBadges,
    Offer,
    State,
    Waiting,
)
from kiosk.domain.admission import AlreadyIn, ChooseFromGroup, Member, WelcomeBack
from kiosk.domain.badge import JobId, NoMoreReprints
from kiosk.domain.registration import Language
from kiosk.ui.phrases_again import again
from kiosk.ui.tick import Tick
from kiosk.ui.window import KioskWindow
from tests.fakes import MORNING
from tests.kiosk.ui.test_choosing import MILLIMETRES
from tests.people import DAY_1, DAY_2, registration

AYLIN, ULI = registration(1), registration(2, first_name="Uli", last_name="Öz")
OFFER, BOTH = Offer((AYLIN,), (JobId("J1"),)), Offer((AYLIN, ULI), (JobId("J1"),))
ALREADY = Answering(AlreadyIn(AYLIN, DAY_1, MORNING))
OFFERING: list[State] = [Waiting(OFFER), ALREADY, Answering(WelcomeBack(AYLIN, DAY_2, DAY_1))]
LABELS = {*map(again, Language), f"{again(Language.GERMAN)} · {again(Language.ENGLISH)}"}


def buttons(window: KioskWindow) -> list[QPushButton]:
    """The visible buttons that print again."""
    QApplication.processEvents()
    return [each for each in window.findChildren(QPushButton) if each.isVisible() and each.text() in LABELS]


def show(window: KioskWindow, state: State) -> QPushButton:
    """Show this state; its button."""
    window.on_state(state)
    (button,) = buttons(window)
    return button


@pytest.mark.parametrize("state", OFFERING, ids=["waiting", "already in", "welcome back"])
def test_one_touch_wants_another_badge(window: KioskWindow, state: State, qtbot: QtBot) -> None:
    button = show(window, state)
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(window.reprint_wanted):
        QTest.mouseRelease(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("state", OFFERING, ids=["waiting", "already in", "welcome back"])
def test_a_finger_that_slips_off_wants_nothing(window: KioskWindow, state: State, qtbot: QtBot) -> None:
    button = show(window, state)
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(window.reprint_wanted):
        QTest.mouseRelease(button, Qt.MouseButton.LeftButton, pos=button.rect().bottomRight() * 3)


@pytest.mark.parametrize("state", OFFERING, ids=["waiting", "already in", "welcome back"])
def test_tab_leads_to_the_button_before_all_others_and_it_looks_different(
    window: KioskWindow, state: State, qtbot: QtBot
) -> None:
    button = show(window, state)
    before = button.grab().toImage()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is button
    assert button.grab().toImage() != before
    with qtbot.waitSignal(window.reprint_wanted):
        QTest.keyClick(button, Qt.Key.Key_Space)


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280), (1920, 1080), (1024, 600), (1080, 1920)], ids=str)
@pytest.mark.parametrize("state", OFFERING, ids=["waiting", "already in", "welcome back"])
def test_the_button_is_at_least_15_mm_high(window: KioskWindow, state: State, size: tuple[int, int]) -> None:
    window.resize(*size)
    button = show(window, state)
    assert min(button.width(), button.height()) / (max(size) / MILLIMETRES) >= 15


@pytest.mark.parametrize(
    "state",
    [
        Waiting(),
        Waiting(replace(OFFER, badge_at_desk=True)),
        AnsweringAgain(NoMoreReprints(), OFFER, (AYLIN.id,)),
    ],
    ids=["nobody", "at the desk", "enough"],
)
def test_where_printing_does_not_help_there_is_no_button(window: KioskWindow, state: State) -> None:
    show(window, Waiting(OFFER))
    window.on_state(state)
    assert buttons(window) == []


def test_the_offer_is_gone_with_its_time_and_its_words(window: KioskWindow) -> None:
    show(window, Waiting(OFFER))
    window.on_state(Waiting())
    assert not any("Kein Schild" in label.text() for label in window.findChildren(QLabel))


def test_the_keyboard_is_not_left_on_the_helpers_corner_when_the_offer_ends(window: KioskWindow) -> None:
    show(window, Waiting(OFFER)).setFocus()
    window.on_state(Waiting())
    assert QApplication.focusWidget() is window


def test_the_keyboard_stays_on_the_button_while_the_answer_stays(window: KioskWindow) -> None:
    button = show(window, ALREADY)
    button.setFocus()
    window.on_state(replace(ALREADY, in_view=False))
    assert QApplication.focusWidget() is button


def test_the_screen_stays_while_the_desk_decides(window: KioskWindow) -> None:
    button = show(window, Waiting(OFFER))
    window.on_state(AskingAgain(OFFER, (AYLIN.id,)))
    assert button.isVisible()


def test_of_a_group_the_names_are_asked_with_nobody_ticked_and_no_button_for_all(
    window: KioskWindow, qtbot: QtBot
) -> None:
    window.on_state(ChoosingBadges(BOTH))
    QApplication.processEvents()
    ticks = [tick for tick in window.screens.choosing.findChildren(Tick) if tick.isVisible()]
    assert [tick.isChecked() for tick in ticks] == [False, False]
    shown = [each for each in window.screens.choosing.findChildren(QPushButton) if each.isVisible() and each.text()]
    assert {each.text() for each in shown if not isinstance(each, Tick)} == {"Drucken", "Abbrechen"}
    ticks[1].click()
    window.on_state(ChoosingBadges(replace(BOTH, badge_at_desk=True)))
    with qtbot.waitSignal(window.people_chosen) as chosen:
        QTest.keyClick(window.screens.choosing, Qt.Key.Key_Return)
    assert chosen.args == [(ULI.id,)]


def test_a_tick_list_with_somebody_who_is_in_asks_for_missing_badges(window: KioskWindow, qtbot: QtBot) -> None:
    members = tuple(Member(each, AlreadyIn(each, DAY_1, MORNING)) for each in (AYLIN, ULI))
    window.on_state(Choosing(ChooseFromGroup(AYLIN.code, members, DAY_1)))
    QApplication.processEvents()
    button = next(each for each in window.screens.choosing.findChildren(QPushButton) if each.text() == "Schild fehlt")
    with qtbot.waitSignal(window.reprint_wanted):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_next_visitor_takes_the_offer_away(window: KioskWindow) -> None:
    show(window, Waiting(OFFER))
    window.on_state(Checking(ULI.code))
    window.on_state(Answering(AlreadyIn(ULI, DAY_1, MORNING)))
    window.on_state(Waiting())
    assert buttons(window) == []
