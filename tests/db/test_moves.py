"""Going out and coming back: attendance is what the journal adds up to, whatever the clocks show."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from db.journal import project
from db.ledger import Ledger
from kiosk.domain.admission import Stay, WelcomeBack, outcome_name
from kiosk.domain.registration import RegistrationId
from kiosk.domain.ticket import TicketCode
from tests.db.bundles import merge_bundle, write_bundle
from tests.db.stations import MORNING, Clock, content, count, import_people, open_ledger
from tests.people import DAY_1, DAY_2

R1 = RegistrationId("R1")
T1 = TicketCode("TICKET-1")
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


@pytest.fixture
def other(tmp_path: Path, clock: Clock) -> Iterator[Ledger]:
    """A second station with the same list and the same clock."""
    opened = open_ledger(tmp_path / "other", clock, station="Right door")
    import_people(opened)
    yield opened
    opened.close()


def carry(source: Ledger, target: Ledger, folder: Path) -> None:
    write_bundle(source.file, folder / "stick", "event")
    merge_bundle(target.file, folder / "stick", "event")


def come(ledger: Ledger) -> str:
    return outcome_name(ledger.admit(T1, DAY_1, "attendee").outcome)


def go(ledger: Ledger) -> bool:
    return ledger.check_out(R1, DAY_1, "helper") is not None


def stay(ledger: Ledger) -> Stay | None:
    """What the file says, which must be what its journal adds up to."""
    said = ledger.stays_on(DAY_1).get(R1)
    with ledger.file.writing() as db:
        project(db, R1, DAY_1.isoformat())
    assert ledger.stays_on(DAY_1).get(R1) == said
    return said


def test_who_goes_out_has_come_and_is_not_in(ledger: Ledger, clock: Clock) -> None:
    come(ledger)
    clock.advance(HOUR)
    assert go(ledger) is True
    assert stay(ledger) == Stay(MORNING, MORNING + HOUR)
    stats = ledger.stats()
    assert (stats.present[DAY_1], stats.inside[DAY_1]) == (1, 0)


def test_the_ticket_lets_them_in_again_without_a_new_badge(ledger: Ledger, clock: Clock) -> None:
    come(ledger)
    go(ledger)
    clock.advance(HOUR)
    decision = ledger.admit(T1, DAY_1, "attendee")
    assert isinstance(decision.outcome, WelcomeBack)
    assert (decision.outcome.last_day, decision.jobs) == (DAY_1, ())
    assert stay(ledger) == Stay(MORNING)
    assert [entry.kind for entry in ledger.history(R1)] == ["check-in", "check-out", "return"]
    assert ledger.stats().inside[DAY_1] == 1


def test_only_who_is_in_can_go_out(ledger: Ledger) -> None:
    before = content(ledger)
    assert go(ledger) is False
    assert content(ledger) == before
    come(ledger)
    assert [go(ledger), go(ledger)] == [True, False]
    assert ledger.check_out(R1, DAY_2, "helper") is None


def test_a_check_out_has_day_and_operator(ledger: Ledger) -> None:
    come(ledger)
    go(ledger)
    check_in, check_out = ledger.history(R1)
    assert (check_out.kind, check_out.day, check_out.operator) == ("check-out", DAY_1, "helper")
    assert check_out.refers_to == check_in.id


@pytest.mark.parametrize("jump", [-HOUR, -DAY, -20_000 * DAY, timedelta(0), DAY])
def test_a_clock_that_jumps_changes_nothing_about_who_is_in(ledger: Ledger, clock: Clock, jump: timedelta) -> None:
    answers: list[object] = []
    for step in (come, go, come, go, come):
        answers.append(step(ledger))
        inside = (now := stay(ledger)) is not None and now.left is None
        assert inside == (step is come)
        clock.advance(jump / 5)
    assert answers == ["admitted", True, "welcome_back", True, "welcome_back"]


def test_a_withdrawal_takes_coming_and_going_of_the_day_back(ledger: Ledger) -> None:
    for step in (come, go, come):
        step(ledger)
    ledger.admit(T1, DAY_2, "attendee")
    assert ledger.withdraw(R1, DAY_1, "helper", "wrong person") is not None
    assert stay(ledger) is None
    assert set(ledger.present_since(DAY_2)) == {R1}
    history = ledger.history(R1)
    taken_back = {entry.refers_to for entry in history if entry.kind == "withdrawal"}
    assert taken_back == {entry.id for entry in history if entry.day == DAY_1 and entry.kind != "withdrawal"}
    assert {entry.detail["reason"] for entry in history if entry.kind == "withdrawal"} == {"wrong person"}


def test_after_a_withdrawal_there_is_nobody_to_go_out_and_the_ticket_admits_anew(ledger: Ledger) -> None:
    for step in (come, go):
        step(ledger)
    ledger.withdraw(R1, DAY_1, "helper", "")
    assert go(ledger) is False
    assert come(ledger) == "admitted"
    assert count(ledger, "badge_jobs") == 1
    assert ledger.withdraw(R1, DAY_1, "helper", "") is not None
    assert ledger.withdraw(R1, DAY_1, "helper", "") is None


def test_who_came_here_and_went_out_at_the_other_door_is_out(
    ledger: Ledger, other: Ledger, clock: Clock, tmp_path: Path
) -> None:
    come(ledger)
    carry(ledger, other, tmp_path)
    clock.advance(-2 * HOUR)
    assert go(other) is True
    carry(other, ledger, tmp_path)
    assert stay(ledger) == stay(other) == Stay(MORNING, MORNING - 2 * HOUR)
    assert ledger.stats().inside[DAY_1] == other.stats().inside[DAY_1] == 0


def test_of_two_doors_that_did_not_know_of_each_other_the_latest_move_counts(
    ledger: Ledger, other: Ledger, clock: Clock, tmp_path: Path
) -> None:
    for step in (come, go):
        step(ledger)
    clock.advance(HOUR)
    come(other)
    carry(other, ledger, tmp_path)
    carry(ledger, other, tmp_path)
    assert stay(ledger) == stay(other) == Stay(MORNING)


def test_a_return_whose_check_in_was_taken_back_elsewhere_lets_nobody_stay_in(
    ledger: Ledger, other: Ledger, tmp_path: Path
) -> None:
    for step in (come, go):
        step(ledger)
    carry(ledger, other, tmp_path)
    come(other)
    ledger.withdraw(R1, DAY_1, "helper", "")
    for source, target in ((other, ledger), (ledger, other)):
        carry(source, target, tmp_path)
    assert stay(ledger) is None
    assert stay(other) is None
    assert come(ledger) == "admitted"
    assert stay(ledger) == Stay(MORNING)


def test_moves_that_name_each_other_in_a_circle_do_no_harm(ledger: Ledger) -> None:
    come(ledger)
    (check_in,) = ledger.history(R1)
    with ledger.file.writing() as db:
        db.execute(
            "insert into journal (id, station, seq, kind, registration_id, day, at, operator, refers_to, merged_at)"
            " select 'a', station, 1, 'check-out', registration_id, day, at, 'x', ?, at from journal"
            " union all select 'b', station, 1, 'check-out', registration_id, day, at, 'x', 'b', at from journal",
            (check_in.id,),
        )
        db.execute(
            "insert into journal (id, station, seq, kind, registration_id, day, at, operator, refers_to, merged_at)"
            " select 'c', station, 1, 'return', registration_id, day, at, 'x', 'a', at from journal where id = 'a'"
        )
    with ledger.file.writing() as db:
        project(db, R1, DAY_1.isoformat())
    assert ledger.stays_on(DAY_1) == {R1: Stay(MORNING)}
