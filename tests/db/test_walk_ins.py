"""People who come without being on any list."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from db.importing import import_registrations
from db.ledger import Ledger
from kiosk.domain.admission import Admitted, outcome_name
from kiosk.domain.changes import WalkIn
from kiosk.domain.registration import Attendance, Attendee, EventDay, Language, Registration, Source, Status
from kiosk.domain.ticket import TicketCode
from tests.db.bundles import merge_bundle, write_bundle
from tests.db.stations import PEOPLE, content, import_people, open_ledger, source_list
from tests.people import DAY_1, DAY_2

BO = WalkIn(Attendee("Bo", "Sauerbier", organisation="Zinnfigurenkabinett"), "press", Language.ENGLISH)


@pytest.fixture
def bo(ledger: Ledger) -> Registration:
    """Bo, who was registered at the door of `ledger` on the first day."""
    outcome = ledger.walk_in(BO, DAY_1, "helper", "forgot to register").outcome
    assert isinstance(outcome, Admitted)
    return outcome.registration


def test_a_walk_in_is_registered_for_this_day_only(bo: Registration) -> None:
    assert (bo.attendee, bo.role, bo.language) == (BO.attendee, BO.role, BO.language)
    assert (bo.days, bo.source) == (frozenset({DAY_1}), Source.WALK_IN)
    assert (bo.status, bo.attendance) == (Status.CONFIRMED, Attendance.ONSITE)


def test_a_last_name_is_all_that_is_needed(ledger: Ledger) -> None:
    outcome = ledger.walk_in(WalkIn(Attendee("", "Li")), DAY_1, "helper", "").outcome
    assert isinstance(outcome, Admitted)
    assert outcome.registration.attendee.full_name == "Li"


def test_a_walk_in_is_in_and_has_a_badge_job(ledger: Ledger, bo: Registration) -> None:
    assert set(ledger.present_since(DAY_1)) == {bo.id}
    (job,) = ledger.to_print()
    assert (job.registration_id, job.badge.first_name) == (bo.id, "Bo")


def test_the_badge_of_a_walk_in_opens_the_door_that_day_only(ledger: Ledger, bo: Registration) -> None:
    assert bo.badge_token is not None
    answers = [outcome_name(ledger.admit(bo.badge_token, day, "attendee").outcome) for day in (DAY_1, DAY_2)]
    assert answers == ["already_in", "wrong_day"]


def test_the_journal_says_who_registered_the_walk_in_and_why(ledger: Ledger, bo: Registration) -> None:
    entry, check_in = ledger.history(bo.id)
    assert (entry.kind, entry.operator, entry.day) == ("walk-in", "helper", DAY_1)
    assert entry.detail == {"reason": "forgot to register"}
    assert entry.personal["last_name"] == "Sauerbier"
    assert (check_in.kind, check_in.operator) == ("check-in", "helper")


def test_two_walk_ins_of_one_name_are_two_people(ledger: Ledger, bo: Registration) -> None:
    outcome = ledger.walk_in(BO, DAY_1, "helper", "").outcome
    assert isinstance(outcome, Admitted)
    assert outcome.registration.id != bo.id
    assert outcome.registration.code != bo.code


def test_a_walk_in_on_a_day_that_is_none_is_refused(ledger: Ledger) -> None:
    before = content(ledger)
    day = EventDay(date(2024, 2, 22))
    assert outcome_name(ledger.walk_in(BO, day, "helper", "").outcome) == "wrong_day"
    assert content(ledger) == before


def test_a_whole_new_list_neither_loses_nor_marks_a_walk_in(ledger: Ledger, bo: Registration) -> None:
    report = import_registrations(ledger.file, source_list(PEOPLE))
    assert report.missing == ()
    assert ledger.registration(bo.id) == bo
    assert bo.id in ledger.present_since(DAY_1)


def test_a_walk_in_who_is_on_the_next_list_becomes_one_of_it_and_stays_in(ledger: Ledger, bo: Registration) -> None:
    (row,) = ({"first_name": "Bo", "last_name": "Sauerbier", "role": "press"},)
    import_people(ledger, [row])
    now = ledger.registration(bo.id)
    assert now is not None
    assert (now.source, now.badge_token) == (Source.LIST, bo.badge_token)
    assert set(ledger.present_since(DAY_1)) == {bo.id}
    assert ledger.stats().registered == len(PEOPLE) + 1


def test_a_walk_in_is_found_again_after_reopening(ledger: Ledger, bo: Registration, tmp_path: Path) -> None:
    ledger.close()
    again = open_ledger(tmp_path)
    assert again.registration(bo.id) == bo
    again.close()


def test_another_station_knows_a_walk_in_as_well(ledger: Ledger, bo: Registration, tmp_path: Path) -> None:
    other = open_ledger(tmp_path / "other", station="Right door")
    write_bundle(ledger.file, tmp_path / "b", "event")
    merge_bundle(other.file, tmp_path / "b", "event")
    assert other.registration(bo.id) == bo
    assert bo.badge_token is not None
    assert outcome_name(other.admit(bo.badge_token, DAY_1, "attendee").outcome) == "already_in"
    assert other.to_print() == ()
    other.close()


def test_a_walk_in_without_a_ticket_is_not_found_by_an_empty_code(ledger: Ledger, bo: Registration) -> None:
    assert bo.code
    assert ledger.by_code(TicketCode("")) == ()
