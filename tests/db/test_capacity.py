"""Opening hours, places and roles at the door of a real file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from db.ledger import Ledger
from kiosk.domain.admission import Closed, Full, WelcomeBack, outcome_name
from kiosk.domain.changes import WalkIn
from kiosk.domain.registration import Attendee, EventDay, RegistrationId
from kiosk.domain.rules import Doors
from kiosk.domain.ticket import TicketCode
from tests.db.stations import Clock, content, count, import_people, open_ledger
from tests.people import DAY_1, DAY_2, RULES

HALF_PAST_EIGHT, SIX = time(8, 30), time(18)
PEOPLE = (
    *({"id": f"R{number}", "code": f"TICKET-{number}", "last_name": f"Quitte {number}"} for number in range(1, 5)),
    {"id": "S1", "code": "STAFF-1", "last_name": "Kuckuck", "role": "staff"},
    {"id": "P1", "code": "PRESS-1", "last_name": "Öz", "role": "press"},
    {
        "id": "H1",
        "code": "HYBRID-1",
        "last_name": "Uhl",
        "attendance": "hybrid",
        "days": DAY_1.isoformat(),
    },
)


@pytest.fixture
def small_house(tmp_path: Path, clock: Clock) -> Iterator[Ledger]:
    """Two places and hours on the first day, neither on the second; staff come in always."""
    doors = {DAY_1: Doors(HALF_PAST_EIGHT, SIX, places=2)}
    opened = open_ledger(tmp_path, clock, rules=replace(RULES, doors=doors, always=frozenset({"staff"})))
    import_people(opened, PEOPLE)
    yield opened
    opened.close()


def answer(ledger: Ledger, code: str, day: EventDay = DAY_1) -> str:
    return outcome_name(ledger.admit(TicketCode(code), day, "attendee").outcome)


def berlin(clock: Clock, hour: int, minute: int = 0, day: int = 20) -> None:
    """Set the clock to a time in Stuttgart, which is an hour ahead of UTC in February."""
    clock.moment = datetime(2024, 2, day, hour - 1, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("hour", "minute", "expected"),
    [(8, 29, "closed"), (8, 30, "admitted"), (17, 59, "admitted"), (18, 0, "closed")],
)
def test_the_clock_at_the_venue_opens_and_closes_the_door(
    small_house: Ledger, clock: Clock, hour: int, minute: int, expected: str
) -> None:
    berlin(clock, hour, minute)
    assert answer(small_house, "TICKET-1") == expected


def test_before_the_hour_the_answer_says_when_and_after_it_that_it_is_over(small_house: Ledger, clock: Clock) -> None:
    told = []
    for hour in (7, 19):
        berlin(clock, hour)
        outcome = small_house.admit(TicketCode("TICKET-1"), DAY_1, "attendee").outcome
        assert isinstance(outcome, Closed)
        told.append(outcome.opens)
    assert told == [HALF_PAST_EIGHT, None]


def test_staff_come_in_before_the_doors_open(small_house: Ledger, clock: Clock) -> None:
    berlin(clock, 6)
    assert [answer(small_house, code) for code in ("STAFF-1", "PRESS-1")] == ["admitted", "closed"]


def test_hours_do_not_count_for_a_day_decided_at_another_time(small_house: Ledger, clock: Clock) -> None:
    berlin(clock, 23, day=19)
    assert answer(small_house, "TICKET-1") == "admitted"


def test_a_day_without_rules_is_open_to_everybody_at_any_time(small_house: Ledger, clock: Clock) -> None:
    berlin(clock, 3, day=21)
    answers = [answer(small_house, f"TICKET-{number}", DAY_2) for number in range(1, 5)]
    assert answers == ["admitted"] * 4


def test_when_the_places_are_taken_the_answer_is_full_and_nobody_is_in_by_it(small_house: Ledger) -> None:
    for number in (1, 2):
        answer(small_house, f"TICKET-{number}")
    before = content(small_house)
    decision = small_house.admit(TicketCode("TICKET-3"), DAY_1, "attendee")
    assert isinstance(decision.outcome, Full)
    assert decision.outcome.registration.id == "R3"
    assert content(small_house) == before


def test_the_places_of_one_day_are_not_those_of_another(small_house: Ledger) -> None:
    for number in (1, 2):
        answer(small_house, f"TICKET-{number}", DAY_2)
    assert answer(small_house, "TICKET-3") == "admitted"


def test_staff_come_in_when_it_is_full_and_take_a_place_all_the_same(small_house: Ledger) -> None:
    answer(small_house, "TICKET-1")
    assert answer(small_house, "STAFF-1") == "admitted"
    assert answer(small_house, "TICKET-2") == "full"
    assert small_house.stats().inside[DAY_1] == 2


def test_who_is_in_is_never_refused_for_the_places(small_house: Ledger) -> None:
    for number in (1, 2):
        answer(small_house, f"TICKET-{number}")
    assert answer(small_house, "TICKET-1") == "already_in"


def test_a_check_out_frees_the_place(small_house: Ledger) -> None:
    for number in (1, 2):
        answer(small_house, f"TICKET-{number}")
    small_house.check_out(RegistrationId("R1"), DAY_1, "helper")
    assert [answer(small_house, f"TICKET-{number}") for number in (3, 4)] == ["admitted", "full"]


def test_a_withdrawal_frees_the_place(small_house: Ledger) -> None:
    for number in (1, 2):
        answer(small_house, f"TICKET-{number}")
    small_house.withdraw(RegistrationId("R1"), DAY_1, "helper", "")
    assert [answer(small_house, f"TICKET-{number}") for number in (3, 4)] == ["admitted", "full"]


def test_a_withdrawal_of_somebody_who_is_out_frees_no_second_place(small_house: Ledger) -> None:
    for number in (1, 2):
        answer(small_house, f"TICKET-{number}")
    small_house.check_out(RegistrationId("R1"), DAY_1, "helper")
    small_house.withdraw(RegistrationId("R1"), DAY_1, "helper", "")
    assert [answer(small_house, f"TICKET-{number}") for number in (3, 4)] == ["admitted", "full"]


def test_who_went_out_has_no_place_kept_and_comes_back_when_one_is_free(small_house: Ledger) -> None:
    for number in (1, 2):
        answer(small_house, f"TICKET-{number}")
    small_house.check_out(RegistrationId("R1"), DAY_1, "helper")
    answer(small_house, "TICKET-3")
    assert answer(small_house, "TICKET-1") == "full"
    small_house.check_out(RegistrationId("R2"), DAY_1, "helper")
    assert answer(small_house, "TICKET-1") == "welcome_back"


def test_the_second_day_of_a_full_house_refuses_like_the_first(tmp_path: Path, clock: Clock) -> None:
    ledger = open_ledger(tmp_path, clock, rules=replace(RULES, doors={DAY_2: Doors(places=1)}))
    import_people(ledger, PEOPLE)
    for day in (DAY_1, DAY_2):
        answer(ledger, "TICKET-1", day)
    answer(ledger, "TICKET-2")
    assert answer(ledger, "TICKET-2", DAY_2) == "full"
    ledger.close()


def test_a_hybrid_registration_is_on_site_on_its_days_only(small_house: Ledger) -> None:
    assert [answer(small_house, "HYBRID-1", day) for day in (DAY_2, DAY_1)] == ["online_only", "admitted"]


def test_attendance_is_counted_for_each_day(small_house: Ledger) -> None:
    for day in (DAY_1, DAY_2):
        answer(small_house, "TICKET-1", day)
    answer(small_house, "TICKET-2", DAY_2)
    small_house.check_out(RegistrationId("R1"), DAY_2, "helper")
    stats = small_house.stats()
    assert (stats.present, stats.inside) == ({DAY_1: 1, DAY_2: 2}, {DAY_1: 1, DAY_2: 1})
    assert stats.present_any == 2


def test_the_badge_of_the_first_day_is_good_when_somebody_comes_back(small_house: Ledger) -> None:
    answer(small_house, "TICKET-1")
    decision = small_house.admit(TicketCode("TICKET-1"), DAY_2, "attendee")
    assert isinstance(decision.outcome, WelcomeBack)
    assert (decision.outcome.last_day, decision.jobs) == (DAY_1, ())


def test_a_helper_is_bound_by_the_same_hours_and_places(small_house: Ledger, clock: Clock) -> None:
    def by_hand(person: str) -> str:
        return outcome_name(small_house.admit_registration(RegistrationId(person), DAY_1, "helper").outcome)

    assert [by_hand(person) for person in ("R1", "R2", "R3")] == ["admitted", "admitted", "full"]
    berlin(clock, 20)
    assert by_hand("R3") == "closed"


@pytest.mark.parametrize(("hour", "taken", "expected"), [(9, 2, "full"), (20, 0, "closed")])
def test_a_walk_in_is_refused_by_the_rules_and_leaves_no_trace(
    small_house: Ledger, clock: Clock, hour: int, taken: int, expected: str
) -> None:
    for number in range(1, taken + 1):
        answer(small_house, f"TICKET-{number}")
    berlin(clock, hour)
    before = content(small_house)
    decision = small_house.walk_in(WalkIn(Attendee("Bo", "Sauerbier")), DAY_1, "helper", "no ticket")
    assert outcome_name(decision.outcome) == expected
    assert content(small_house) == before


def test_a_walk_in_takes_the_last_place(small_house: Ledger) -> None:
    answer(small_house, "TICKET-1")
    small_house.walk_in(WalkIn(Attendee("Bo", "Sauerbier")), DAY_1, "helper", "no ticket")
    assert answer(small_house, "TICKET-2") == "full"


def test_a_walk_in_of_the_staff_needs_no_place(small_house: Ledger) -> None:
    for number in (1, 2):
        answer(small_house, f"TICKET-{number}")
    decision = small_house.walk_in(WalkIn(Attendee("Bo", "Sauerbier"), role="staff"), DAY_1, "helper", "")
    assert outcome_name(decision.outcome) == "admitted"
    assert count(small_house, "registrations", "source = 'walk-in'") == 1
