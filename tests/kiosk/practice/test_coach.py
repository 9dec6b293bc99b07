"""The coach: orders of the board, visitors who come at the right moment, and exercises that tick themselves off."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.checkin.states import Helping, Waiting
from kiosk.domain.admission import Admitted, Decision
from kiosk.domain.history import EntryId, Undone
from kiosk.domain.registration import RegistrationId
from kiosk.practice.board import Board
from kiosk.practice.coach import COMES_AFTER, HOLDS_FOR, Coach
from kiosk.practice.deeds import Deed, Done, deeds_of
from kiosk.practice.exercises import Cast, Exercise, next_of, ticked_off
from kiosk.practice.mishaps import Mishap, Visitor
from kiosk.practice.orders import BeginAnew, Cause, Mend, PracticeNow, Send, SetUp
from tests.people import DAY_1, registration

CAST = Cast(*(registration(number) for number in range(1, 7)))
TICKETS = {Visitor.GUEST: "GD24-guest", Visitor.UNPAID: "GD24-unpaid", Visitor.FORGED: "EL1.FORGED"}


class Seconds:
    """A monotonic clock that is put forward."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def board(seconds: Seconds) -> Board:
    return Board(seconds)


@pytest.fixture
def coach(board: Board, qapp: QApplication) -> Coach:
    coach = Coach(board, CAST, TICKETS, "Eingang Süd")
    coach.on_state(Helping())
    return coach


@pytest.fixture
def news(coach: Coach) -> Iterator[list[PracticeNow]]:
    told: list[PracticeNow] = []
    coach.told.connect(told.append)
    yield told
    coach.told.disconnect(told.append)


def who_comes(coach: Coach) -> Visitor | None:
    return coach.now.coming


def test_the_board_breaks_and_mends(coach: Coach, board: Board, news: list[PracticeNow]) -> None:
    coach.on_ordered(Cause(Mishap.JAM))
    assert board.broken == news[-1].broken == {Mishap.JAM}
    coach.on_ordered(Mend(Mishap.JAM))
    assert not board.broken | news[-1].broken


@pytest.mark.parametrize("visitor", list(TICKETS))
def test_a_visitor_holds_the_ticket_up_once_the_helpers_have_gone(
    coach: Coach, board: Board, seconds: Seconds, visitor: Visitor
) -> None:
    coach.on_ordered(Send(visitor))
    assert who_comes(coach) is visitor
    seconds.now += 60
    assert board.in_view() is None
    coach.on_state(Waiting())
    assert who_comes(coach) is None
    seconds.now += COMES_AFTER
    assert board.in_view() is not None
    seconds.now += HOLDS_FOR
    assert board.in_view() is None


def test_an_order_that_comes_late_finds_the_visitors_screen(coach: Coach, board: Board, seconds: Seconds) -> None:
    coach.on_state(Waiting())
    coach.on_ordered(Send(Visitor.GUEST))
    seconds.now += COMES_AFTER
    assert board.in_view() is not None


def test_a_walk_in_stands_at_the_desk_until_registered(coach: Coach) -> None:
    coach.on_ordered(Send(Visitor.WALK_IN))
    coach.on_state(Waiting())
    coach.on_state(Helping())
    assert who_comes(coach) is Visitor.WALK_IN
    coach.on_did(Done(Deed.WALK_IN))
    assert who_comes(coach) is None


def test_another_station_calls_at_once(coach: Coach) -> None:
    calls: list[tuple[str, object]] = []
    coach.called.connect(lambda station, person: calls.append((station, person)))
    coach.on_ordered(SetUp(Exercise.CALL))
    assert calls == [("Eingang Süd", CAST.unpaid.id)]
    coach.on_call_answered(None)
    assert coach.now.done == {Exercise.CALL}


def test_the_exercises_tick_themselves_off_in_any_order(coach: Coach) -> None:
    deeds = (
        Done(Deed.NOTED, CAST.note.id),
        Done(Deed.CHECKED_IN, CAST.find.id),
        Done(Deed.TAKEN_BACK, CAST.find.id),
        Done(Deed.WALK_IN),
        Done(Deed.CORRECTED, CAST.correct.id),
        Done(Deed.REPRINTED, CAST.correct.id),
        Done(Deed.SETTLED),
        Done(Deed.CALL_ANSWERED),
    )
    assert next_of(coach.now.done) is Exercise.FIND
    for deed in deeds:
        coach.on_did(deed)
    assert coach.now.done == frozenset(Exercise) - {Exercise.PRINTER}
    assert next_of(coach.now.done) is Exercise.PRINTER


def test_a_badge_that_comes_out_counts_only_after_the_printer_was_mended(coach: Coach) -> None:
    coach.on_did(Done(Deed.BADGE_OUT))
    assert Exercise.PRINTER not in coach.now.done
    coach.on_ordered(SetUp(Exercise.PRINTER))
    coach.on_did(Done(Deed.BADGE_OUT))
    assert Exercise.PRINTER not in coach.now.done
    coach.on_ordered(Mend(Mishap.JAM))
    coach.on_did(Done(Deed.BADGE_OUT))
    assert Exercise.PRINTER in coach.now.done


def test_somebody_else_is_no_answer_to_an_exercise() -> None:
    for deed in (Deed.CHECKED_IN, Deed.TAKEN_BACK, Deed.CORRECTED, Deed.NOTED):
        assert ticked_off(Done(deed, RegistrationId("R999")), CAST, was_broken=False) is None


def test_the_next_learner_begins_with_nothing(coach: Coach, board: Board) -> None:
    coach.on_did(Done(Deed.WALK_IN))
    coach.on_ordered(Cause(Mishap.DISK_FULL))
    coach.on_ordered(Send(Visitor.FORGED))
    coach.on_ordered(BeginAnew())
    assert coach.now == PracticeNow(frozenset(), frozenset(), None, CAST)
    assert board.broken == frozenset()


def test_what_a_call_of_the_file_comes_to() -> None:
    person = registration(1)
    inside = Decision(Admitted(person, DAY_1))
    helper = (person.id, DAY_1, "helper")
    assert list(deeds_of("admit_registration", helper, inside)) == [Done(Deed.CHECKED_IN, person.id)]
    assert list(deeds_of("admit_anyway", (*helper, "why"), inside)) == [Done(Deed.SETTLED, person.id)]
    assert list(deeds_of("walk_in", (object(), DAY_1, "helper", ""), inside)) == [Done(Deed.WALK_IN)]
    assert list(deeds_of("withdraw", helper, None)) == []
    assert list(deeds_of("withdraw", helper, EntryId("e"))) == [Done(Deed.TAKEN_BACK, person.id)]
    undone = Undone("check-in", person.id, EntryId("e"))
    assert list(deeds_of("undo", ("e", DAY_1, "helper"), undone)) == [Done(Deed.TAKEN_BACK, person.id)]
    assert list(deeds_of("registrations", (), [person])) == []
