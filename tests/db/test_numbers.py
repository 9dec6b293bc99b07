"""The numbers of a day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from db.ledger import Ledger
from kiosk.domain.admission import Admitted, AlreadyIn, AtTheDoor, Closed, Full, decide
from kiosk.domain.badge import JobState
from kiosk.domain.changes import WalkIn
from kiosk.domain.numbers import Arrivals, DayNumbers, Numbers, Share
from kiosk.domain.registration import Attendee, EventDay, RegistrationId
from kiosk.domain.ticket import TicketCode
from tests.db.bundles import merge_bundle, write_bundle
from tests.db.stations import MORNING, Clock, import_people, open_ledger
from tests.people import DAY_1, DAY_2, EVENT_DAYS, RULES

MINUTE = timedelta(minutes=1)
ROLES = (
    {"id": "A1", "code": "CODE-A1", "last_name": "Ahrens", "role": "press", "organisation": "Blatt"},
    {"id": "A2", "code": "CODE-A2", "last_name": "Baum", "role": "press", "days": "2024-02-21"},
    {"id": "A3", "code": "CODE-A3", "last_name": "Cord", "role": "staff", "organisation": "Blatt"},
    {"id": "A4", "code": "CODE-A4", "last_name": "Dahm", "attendance": "hybrid", "days": "2024-02-20"},
    {"id": "A5", "code": "CODE-A5", "last_name": "Ehm", "attendance": "hybrid"},
    {"id": "A6", "code": "CODE-A6", "last_name": "Fuchs", "attendance": "online", "days": "2024-02-20"},
)


def come(ledger: Ledger, *codes: str) -> None:
    for code in codes:
        ledger.admit(TicketCode(code), DAY_1, "attendee")


def test_expected_is_exactly_whom_the_rules_would_let_in(ledger: Ledger) -> None:
    import_people(ledger, ROLES)
    for day in EVENT_DAYS:
        would = [
            person.id
            for person in ledger.registrations()
            if isinstance(decide(person, AtTheDoor(day), {}, RULES), Admitted | AlreadyIn | Closed | Full)
        ]
        assert ledger.numbers(day).today.expected == len(would)


def test_each_day_has_its_numbers(ledger: Ledger, clock: Clock) -> None:
    come(ledger, "TICKET-1", "TICKET-6")
    ledger.admit(TicketCode("TICKET-2"), DAY_2, "attendee")
    ledger.check_out(RegistrationId("R6"), DAY_1, "helper")
    numbers = ledger.numbers(DAY_1)
    assert numbers.days == {DAY_1: DayNumbers(2, 2, 1), DAY_2: DayNumbers(3, 1, 1)}
    assert (numbers.day, numbers.at, numbers.today) == (DAY_1, MORNING, numbers.days[DAY_1])


def test_a_day_that_is_none_of_the_event_has_numbers_too(ledger: Ledger) -> None:
    come(ledger, "TICKET-1")
    numbers = ledger.numbers(EventDay(date(2024, 2, 25)))
    assert numbers.today == DayNumbers(0, 0, 0)
    assert (numbers.by_role, numbers.arrivals) == ((), ())


def test_roles_and_organisations_are_the_largest_first(ledger: Ledger) -> None:
    import_people(ledger, ROLES)
    come(ledger, "CODE-A1", "CODE-A3")
    numbers = ledger.numbers(DAY_1)
    assert numbers.by_role == (Share("", 4, 0), Share("press", 1, 1), Share("staff", 1, 1))
    assert numbers.by_organisation == (Share("", 3, 0), Share("Blatt", 2, 2), Share("Dorfmuseum", 1, 0))


def test_an_organisation_is_as_helpers_put_it_right(ledger: Ledger) -> None:
    ledger.correct(RegistrationId("R1"), Attendee("Aylin", "Uhl", organisation="Heimatmuseum"), DAY_1, "helper", "")
    assert Share("Heimatmuseum", 1, 0) in ledger.numbers(DAY_1).by_organisation


def test_arrivals_are_counted_every_five_minutes_without_gaps(ledger: Ledger, clock: Clock) -> None:
    import_people(ledger, ROLES)
    for code, minutes in (("TICKET-1", 2), ("TICKET-6", 2), ("CODE-A1", 9), ("CODE-A3", 1)):
        clock.advance(minutes * MINUTE)
        come(ledger, code)
    ledger.check_out(RegistrationId("R1"), DAY_1, "helper")
    come(ledger, "TICKET-1")
    at = [datetime(2024, 2, 20, 7, minute, tzinfo=UTC) for minute in (30, 35, 40)]
    assert ledger.numbers(DAY_1).arrivals == tuple(map(Arrivals, at, (2, 0, 2)))


@pytest.mark.parametrize("jump", [timedelta(days=-20_000), timedelta(days=3_650)])
def test_a_clock_that_was_wrong_makes_the_arrivals_no_longer(ledger: Ledger, clock: Clock, jump: timedelta) -> None:
    come(ledger, "TICKET-1")
    clock.advance(jump)
    come(ledger, "TICKET-6")
    assert ledger.numbers(DAY_1).arrivals == (Arrivals(MORNING, 1),)
    assert ledger.numbers(DAY_1).today.came == 2


def test_arrivals_of_a_day_that_was_decided_for_at_another_time_are_told_all_the_same(
    ledger: Ledger, clock: Clock
) -> None:
    clock.advance(timedelta(days=900))
    come(ledger, "TICKET-1")
    assert [step.people for step in ledger.numbers(DAY_1).arrivals] == [1]


def test_walk_ins_refusals_and_badges_are_counted(ledger: Ledger, clock: Clock) -> None:
    assert (ledger.numbers(DAY_1).oldest_badge, ledger.numbers(DAY_1).walk_ins) == (None, 0)
    come(ledger, "TICKET-1", "TICKET-4", "TICKET-99")
    clock.advance(MINUTE)
    for name in ("Sauerbier", "Zander"):
        entry = ledger.walk_in(WalkIn(Attendee("Bo", name)), DAY_1, "helper", "").entries[0]
    ledger.undo(entry, DAY_1, "helper")
    numbers = ledger.numbers(DAY_1)
    assert (numbers.walk_ins, numbers.refused, numbers.oldest_badge) == (1, 2, MORNING)
    assert ledger.numbers(DAY_2).walk_ins == 0
    assert {state: number for state, number in numbers.jobs.items() if number} == {
        JobState.WAITING: 2,
        JobState.GIVEN_UP: 1,
    }
    assert numbers.today == DayNumbers(3, 2, 2)


def test_the_walk_ins_of_another_station_are_in_as_well(ledger: Ledger, clock: Clock, tmp_path: Path) -> None:
    other = open_ledger(tmp_path / "other", clock, station="Right door")
    other.walk_in(WalkIn(Attendee("Bo", "Sauerbier"), "press"), DAY_1, "helper", "")
    write_bundle(other.file, tmp_path / "stick", "event")
    merge_bundle(ledger.file, tmp_path / "stick", "event")
    numbers: Numbers = ledger.numbers(DAY_1)
    assert (numbers.today, numbers.walk_ins) == (DayNumbers(3, 1, 1), 1)
    assert sum(share.came for share in numbers.by_role) == 1
    other.close()
