"""Those who wait for help: calls of any station, and scans that opened no door."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from kiosk.checkin.cases import case_of
from kiosk.checkin.desk_answers import CheckedIn, Refusals
from kiosk.checkin.desk_wishes import Open, RegisterWalkIn, Settle
from kiosk.checkin.states import AskingAgain, Calling, Checking, Explaining, Helping, Unlocking, Waiting
from kiosk.domain.admission import Admitted, Decision
from kiosk.domain.help import CallId, HelpCall, Need
from kiosk.domain.history import EntryId
from kiosk.domain.refusals import RefusalId
from kiosk.domain.registration import Language, RegistrationId
from kiosk.settings import read_event
from kiosk.ui.bar import Bar
from kiosk.ui.desk.board import Showing
from kiosk.ui.desk.case_row import CaseRow
from kiosk.ui.phrases_calls import CallsSentences
from tests.kiosk.ui.desk.conftest import Helped, buttons, press, settle, texts
from tools.desk_samples import DAY_1, refusals, refused_person
from tools.samples import states

SAY = CallsSentences(Language.GERMAN)
NINE = datetime(2024, 2, 20, 8, 4, tzinfo=UTC)
LEFT = HelpCall(CallId("C1"), "links", "unpaid", NINE, RegistrationId("R007"), Need.HEARING)
RIGHT = HelpCall(CallId("C2"), "rechts", "waiting", NINE.replace(minute=2))
UNKNOWN, CLAIMED, UNPAID = refusals()


def rows(helped: Helped) -> list[CaseRow]:
    """The rows, from the top."""
    settle()
    there = [row for row in helped.page.board.waiting.findChildren(CaseRow) if row.isVisible()]
    return sorted(there, key=lambda row: row.y())


@pytest.fixture
def called(helped: Helped) -> Helped:
    """Two people have called."""
    helped.window.on_calls((LEFT, RIGHT))
    settle()
    return helped


def test_while_nobody_waits_one_line_says_so(helped: Helped) -> None:
    assert SAY.nobody() in texts(helped.page.board.waiting)
    assert rows(helped) == []


def test_a_call_says_where_since_when_in_which_case_and_what_helps(called: Helped) -> None:
    there = texts(called.page)
    assert "links · seit 09:04 Uhr" in there
    assert SAY.case("unpaid") in there
    assert SAY.need(Need.HEARING) in there


def test_calls_and_refused_scans_stand_in_one_list_by_how_long_somebody_waits(called: Helped) -> None:
    called.page.on_told(Refusals(refusals()))
    assert [row.case.id for row in rows(called)] == ["X1", "C2", "C1", "X2", "X3"]


def test_those_to_whom_somebody_goes_stand_below_and_do_not_count(called: Helped) -> None:
    called.window.on_calls((LEFT, replace(RIGHT, coming=True)))
    assert [row.case.id for row in rows(called)] == ["C1", "C2"]
    assert called.page.board.waiting.waiting == 1


def test_the_helper_answers_a_call(called: Helped, qtbot: QtBot) -> None:
    with qtbot.waitSignal(called.window.touched), qtbot.waitSignal(called.window.call_answered) as answered:
        press(called.page, SAY.answer())
    assert answered.args == ["C2"]


def test_an_answered_call_says_so_and_is_not_answered_twice(called: Helped) -> None:
    called.window.on_calls((replace(RIGHT, coming=True),))
    assert SAY.coming() in texts(called.page)
    assert SAY.answer() not in buttons(called.page)


def test_a_call_that_is_done(called: Helped, qtbot: QtBot) -> None:
    with qtbot.waitSignal(called.window.call_done) as done:
        press(called.page, SAY.done())
    assert done.args == ["C2"]


def test_a_refused_scan_that_needs_nobody_any_more_is_settled(helped: Helped) -> None:
    helped.page.on_told(Refusals((UNPAID,)))
    press(helped.page, SAY.done())
    assert helped.of(Settle) == [Settle(RefusalId("X1"))]


def test_the_person_of_a_call_is_opened_and_the_call_done_when_they_are_in(called: Helped, qtbot: QtBot) -> None:
    press(called.page, SAY.show_person())
    assert called.of(Open) == [Open(RegistrationId("R007"))]
    called.page.on_told(refused_person())
    assert called.page.board.showing is Showing.PERSON
    with qtbot.waitSignal(called.window.call_done) as done:
        called.page.on_told(
            CheckedIn(Decision(Admitted(refused_person().registration, DAY_1), entries=(EntryId("E1"),)))
        )
    assert done.args == ["C1"]


def test_a_case_is_not_settled_by_another_person(called: Helped, qtbot: QtBot) -> None:
    press(called.page, SAY.show_person())
    called.page.on_told(refused_person())
    called.page.on_finished()
    with qtbot.assertNotEmitted(called.window.call_done):
        called.page.on_told(
            CheckedIn(Decision(Admitted(refused_person().registration, DAY_1), entries=(EntryId("E1"),)))
        )


def test_a_genuine_ticket_of_nobody_fills_the_form_and_is_settled_by_it(helped: Helped) -> None:
    helped.page.on_told(Refusals((CLAIMED,)))
    press(helped.page, SAY.register())
    form = helped.page.board.walk_in
    assert (form.first.text, form.last.text, form.organisation.text) == ("Oksana", "Kowaltschuk", "Museum für Klang")
    assert (form.new.role, form.new.language) == ("speaker", Language.ENGLISH)
    form.on_send()
    assert helped.of(RegisterWalkIn) == [RegisterWalkIn(form.new, refusal=RefusalId("X2"))]


def test_an_unknown_code_leads_to_the_search_and_is_settled_by_whoever_comes_in(helped: Helped) -> None:
    helped.page.on_told(Refusals((UNKNOWN,)))
    press(helped.page, SAY.look_for())
    helped.page.board.field.insert("götz")
    helped.page.open_person(RegistrationId("R007"))
    helped.page.on_told(refused_person())
    helped.page.on_told(CheckedIn(Decision(Admitted(refused_person().registration, DAY_1), entries=(EntryId("E1"),))))
    assert helped.of(Settle) == [Settle(RefusalId("X3"))]


def test_a_call_about_nobody_has_no_person_to_show(helped: Helped) -> None:
    helped.window.on_calls((RIGHT,))
    assert SAY.show_person() not in buttons(helped.page)


def test_a_call_keeps_its_row_while_more_becomes_known(called: Helped) -> None:
    before = {id(row) for row in rows(called)}
    called.window.on_calls((replace(LEFT, need=Need.QUIET), RIGHT))
    assert {id(row) for row in rows(called)} == before
    assert SAY.need(Need.QUIET) in texts(called.page)


def test_names_of_refused_scans_are_gone_with_the_helper(helped: Helped) -> None:
    helped.page.on_told(Refusals(refusals()))
    helped.window.on_state(Waiting())
    settle()
    assert not any("Kowaltschuk" in row.accessibleName() for row in helped.page.findChildren(CaseRow))
    assert helped.page.board.waiting.findChildren(CaseRow) == []


def test_a_call_marks_the_helpers_door_until_somebody_goes_there(helped: Helped) -> None:
    (bar,) = helped.window.findChildren(Bar)
    assert bar.door.accessibleDescription() == ""
    helped.window.on_calls((LEFT,))
    assert bar.door.accessibleDescription() != ""
    helped.window.on_calls((replace(LEFT, coming=True),))
    assert bar.door.accessibleDescription() == ""


CASES = {
    case_of(state)
    for _name, state in (*states(read_event()), ("pin", Unlocking()))
    if not isinstance(state, Calling | Explaining | Helping | Checking | AskingAgain)
}


@pytest.mark.parametrize("case", sorted(CASES))
def test_every_case_has_words_in_both_languages(case: str) -> None:
    assert SAY.case(case) != case
    assert CallsSentences(Language.ENGLISH).case(case) not in (case, SAY.case(case))


def test_a_case_of_another_version_is_said_as_it_is() -> None:
    assert SAY.case("tomorrow") == "tomorrow"
