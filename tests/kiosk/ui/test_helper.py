"""The helper screen: the search, the language, the way out, and calls for help."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kiosk.checkin.cases import case_of
from kiosk.checkin.ports import Match
from kiosk.checkin.states import AskingAgain, Calling, Checking, Explaining, Helping, Unlocking, Waiting
from kiosk.domain.help import CallId, HelpCall, Need
from kiosk.domain.registration import Language, RegistrationId
from kiosk.settings import read_event
from kiosk.ui.bar import Bar
from kiosk.ui.call_row import CallRow
from kiosk.ui.helper_phrases import HelperSentences
from kiosk.ui.phrases_calls import CallsSentences
from kiosk.ui.window import KioskWindow
from tests.fakes import MORNING
from tests.people import registration
from tools.samples import states

SAY, CALLS = HelperSentences(Language.GERMAN), CallsSentences(Language.GERMAN)
NINE = datetime(2024, 2, 20, 8, 4, tzinfo=UTC)
LEFT = HelpCall(CallId("C1"), "links", "unpaid", NINE, RegistrationId("R001"), Need.HEARING)
RIGHT = HelpCall(CallId("C2"), "rechts", "waiting", NINE.replace(minute=2))


@pytest.fixture
def helping(window: KioskWindow) -> KioskWindow:
    """The helper screen with two people found, one of them in."""
    window.on_state(Helping())
    field(window).setText("aylin uli")
    uli = registration(2, first_name="Uli", last_name="Öz")
    window.on_matches((Match(registration(), None), Match(uli, MORNING)))
    settle()
    return window


def settle() -> None:
    """Rows are shown with the next layout."""
    for _ in range(3):
        QApplication.processEvents()


def field(window: KioskWindow) -> QLineEdit:
    """The search."""
    return window.screens.helper.findChildren(QLineEdit)[0]


def button(window: KioskWindow, text: str) -> QPushButton:
    """The first visible button with this text."""
    settle()
    there = window.screens.helper.findChildren(QPushButton)
    return next(each for each in there if each.text() == text and each.isVisible())


def press(window: KioskWindow, text: str) -> None:
    """A finger on that button."""
    QTest.mouseClick(button(window, text), Qt.MouseButton.LeftButton)


def read(window: KioskWindow) -> list[str]:
    """What stands on the screen, from the top."""
    settle()
    labels = [label for label in window.screens.helper.findChildren(QLabel) if label.isVisible() and label.text()]
    return [label.text() for label in sorted(labels, key=lambda label: label.mapTo(window, label.pos()).y())]


def test_typing_searches(window: KioskWindow, qtbot: QtBot) -> None:
    window.on_state(Helping())
    with qtbot.waitSignal(window.searched) as searched:
        QTest.keyClicks(field(window), "oz")
    assert searched.args == ["oz"]


def test_the_helper_checks_in(helping: KioskWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(helping.check_in_chosen) as chosen:
        press(helping, SAY.check_in())
    assert chosen.args == ["R001"]


def test_taking_back_is_asked_twice(helping: KioskWindow, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(helping.withdraw_chosen):
        press(helping, SAY.withdraw())
    with qtbot.waitSignal(helping.withdraw_chosen) as chosen:
        press(helping, SAY.withdraw_sure())
    assert chosen.args[0] == "R002"


def test_a_badge_is_printed_again(helping: KioskWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignals([helping.reprint_chosen, helping.touched]):
        press(helping, SAY.reprint())


def test_leaving_gives_the_screen_back_and_forgets_the_search(helping: KioskWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(helping.helper_left):
        press(helping, SAY.back())
    helping.on_state(Waiting())
    helping.on_state(Helping())
    assert not any("Çelikkaya" in text for text in read(helping))
    field(helping).undo()
    assert field(helping).text() == ""


def test_every_button_of_a_person_says_whom_it_is_for(helping: KioskWindow) -> None:
    assert button(helping, SAY.check_in()).accessibleName() == f"{SAY.check_in()}: Çelikkaya, Aylin"


def test_the_other_language_is_one_press_away_and_keeps_people_and_questions(helping: KioskWindow) -> None:
    press(helping, SAY.withdraw())
    press(helping, "English")
    english = HelperSentences(Language.ENGLISH)
    assert button(helping, english.withdraw_sure()).isVisible()
    assert field(helping).accessibleName() == english.search()
    press(helping, "Deutsch")
    assert button(helping, SAY.withdraw_sure()).isVisible()


def test_ending_the_program_is_asked_twice(helping: KioskWindow, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(helping.screens.helper.quit_wanted):
        press(helping, SAY.quit())
    with qtbot.waitSignal(helping.screens.helper.quit_wanted):
        press(helping, SAY.quit_sure())


def test_the_question_whether_to_end_does_not_wait_for_the_next_helper(helping: KioskWindow) -> None:
    press(helping, SAY.quit())
    helping.on_state(Waiting())
    helping.on_state(Helping())
    assert button(helping, SAY.quit()).isVisible()


# --- calls for help -------------------------------------------------------------------------------------


@pytest.fixture
def called(window: KioskWindow) -> KioskWindow:
    """The helper screen while two people have called."""
    window.on_calls((LEFT, RIGHT))
    window.on_state(Helping())
    settle()
    return window


def test_while_nobody_calls_there_is_no_panel(window: KioskWindow) -> None:
    window.on_state(Helping())
    assert not window.screens.helper.calls.isVisible()


def test_a_call_says_where_since_when_in_which_case_and_what_helps(called: KioskWindow) -> None:
    there = read(called)
    assert "links · seit 09:04 Uhr" in there
    assert CALLS.case("unpaid") in there
    assert CALLS.need(Need.HEARING) in there


def test_whoever_waits_longest_stands_at_the_top_and_those_who_are_helped_below(called: KioskWindow) -> None:
    there = read(called)
    assert there.index("rechts · seit 09:02 Uhr") < there.index("links · seit 09:04 Uhr")
    called.on_calls((LEFT, replace(RIGHT, coming=True)))
    there = read(called)
    assert there.index("rechts · seit 09:02 Uhr") > there.index("links · seit 09:04 Uhr")


def test_the_helper_answers_a_call(called: KioskWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(called.touched), qtbot.waitSignal(called.call_answered) as answered:
        press(called, CALLS.answer())
    assert answered.args == ["C2"]


def test_an_answered_call_says_so_and_is_not_answered_twice(called: KioskWindow) -> None:
    called.on_calls((replace(RIGHT, coming=True),))
    assert CALLS.coming() in read(called)
    assert not any(each.text() == CALLS.answer() for each in called.findChildren(QPushButton) if each.isVisible())


def test_a_call_that_is_done(called: KioskWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(called.call_done) as done:
        press(called, CALLS.done())
    assert done.args == ["C2"]


def test_the_person_of_a_call_is_shown(called: KioskWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(called.person_wanted) as wanted:
        press(called, CALLS.show_person())
    assert wanted.args == ["R001"]
    called.on_matches((Match(registration(), None),))
    assert "Çelikkaya, Aylin" in read(called)


def test_a_call_about_nobody_has_no_person_to_show(window: KioskWindow) -> None:
    window.on_calls((RIGHT,))
    window.on_state(Helping())
    settle()
    assert not any(each.text() == CALLS.show_person() for each in window.findChildren(QPushButton) if each.isVisible())


def test_a_call_keeps_its_row_while_more_becomes_known(called: KioskWindow) -> None:
    before = {id(row) for row in called.findChildren(CallRow)}
    called.on_calls((replace(LEFT, need=Need.QUIET), RIGHT))
    settle()
    assert {id(row) for row in called.findChildren(CallRow)} == before
    assert CALLS.need(Need.QUIET) in read(called)


def test_a_call_of_which_more_was_known_behind_the_pin_is_seen_whole(window: KioskWindow) -> None:
    window.on_state(Calling(Waiting()))
    window.on_calls((replace(LEFT, need=None),))
    window.on_state(Unlocking())
    window.on_calls((replace(LEFT, coming=True),))
    window.on_state(Helping())
    settle()
    (row,) = window.screens.helper.findChildren(CallRow)
    assert row.visibleRegion().boundingRect().size() == row.size()


def test_a_call_marks_the_helpers_door_until_somebody_goes_there(window: KioskWindow) -> None:
    (bar,) = window.findChildren(Bar)
    assert bar.door.accessibleDescription() == ""
    window.on_calls((LEFT,))
    assert bar.door.accessibleDescription() != ""
    window.on_calls((replace(LEFT, coming=True),))
    assert bar.door.accessibleDescription() == ""


CASES = {
    case_of(state)
    for _name, state in (*states(read_event()), ("pin", Unlocking()))
    if not isinstance(state, Calling | Explaining | Helping | Checking | AskingAgain)
}


@pytest.mark.parametrize("case", sorted(CASES))
def test_every_case_has_words_in_both_languages(case: str) -> None:
    assert CALLS.case(case) != case
    assert CallsSentences(Language.ENGLISH).case(case) not in (case, CALLS.case(case))


def test_a_case_of_another_version_is_said_as_it_is() -> None:
    assert CALLS.case("tomorrow") == "tomorrow"
