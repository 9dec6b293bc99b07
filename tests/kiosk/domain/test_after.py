"""What is known after an event, and which numbers of it may be told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.after import AfterEvent, DayOfPerson, PersonAfter, quarter_of
from kiosk.domain.after_numbers import FEW, Group, careful, groups_of, rounded, summary_of, sums_of, without_few
from kiosk.domain.registration import Attendance, EventDay, Source, Status, coarse_region
from tests.people import DAY_1, DAY_2, EVENT_DAYS, MORNING, registration

BERLIN = ZoneInfo("Europe/Berlin")


def person(number: int, *days: EventDay, minutes: int = 0, **changes: Any) -> PersonAfter:
    """Somebody who came on these days, so many minutes after the doors opened."""
    stays = {
        day: DayOfPerson(MORNING + timedelta(days=EVENT_DAYS.index(day), minutes=minutes), None, None, "links")
        for day in days
    }
    return PersonAfter(registration(number, **changes), stays)


def event(*people: PersonAfter, **more: Any) -> AfterEvent:
    return AfterEvent(MORNING, EVENT_DAYS, BERLIN, tuple(people), **more)


def test_who_was_expected_and_stayed_away_is_a_no_show_of_that_day() -> None:
    there, away = person(1, DAY_1), person(2, days=frozenset({DAY_2}))
    assert list(event(there, away).no_shows()) == [(there, DAY_2), (away, DAY_2)]


@pytest.mark.parametrize(
    "changes",
    [
        {"attendance": Attendance.ONLINE},
        {"status": Status.CANCELLED},
        {"status": Status.PENDING},
        {"source": Source.WALK_IN},
    ],
)
def test_who_was_not_expected_at_the_venue_is_no_no_show(changes: dict[str, Any]) -> None:
    assert list(event(person(1, **changes)).no_shows()) == []


def test_arrivals_are_by_the_quarter_of_an_hour_at_the_venue_without_gaps() -> None:
    after = event(person(1, DAY_1), person(2, DAY_1, minutes=14), person(3, DAY_1, minutes=31))
    told = [(f"{since:%H:%M}", people) for since, people in after.arrivals(DAY_1)]
    assert told == [("08:30", 2), ("08:45", 0), ("09:00", 1)]
    assert after.arrivals(DAY_2) == ()


def test_people_whom_the_list_does_not_know_arrive_as_well() -> None:
    after = event(unlisted={DAY_1: (MORNING,)}, unlisted_people=1)
    assert [people for _, people in after.arrivals(DAY_1)] == [1]
    (first, _) = sums_of(after)
    assert (first.came, first.at_the_door) == (1, 1)


def test_a_clock_that_was_wrong_for_a_while_makes_no_endless_table() -> None:
    wrong = PersonAfter(registration(1), {DAY_1: DayOfPerson(datetime(1970, 1, 1, tzinfo=UTC), None, None, "links")})
    assert len(event(wrong, person(2, DAY_1)).arrivals(DAY_1)) == 1
    assert len(event(wrong).arrivals(DAY_1)) == 1


@given(st.datetimes(min_value=datetime(2000, 1, 1), timezones=st.just(UTC)))
def test_a_quarter_begins_at_most_fifteen_minutes_before(moment: datetime) -> None:
    assert timedelta(0) <= moment - quarter_of(moment) < timedelta(minutes=15)


def test_a_day_in_numbers() -> None:
    people = (
        person(1, DAY_1),
        person(2, DAY_1, DAY_2),
        person(3),
        person(4, DAY_1, source=Source.WALK_IN, days=frozenset({DAY_1})),
        person(5, attendance=Attendance.ONLINE),
    )
    first, second = sums_of(event(*people))
    assert (first.expected, first.came, first.at_the_door, first.missed) == (3, 3, 1, 1)
    assert (second.expected, second.came, second.at_the_door, second.missed) == (3, 1, 0, 2)


def test_the_whole_event_counts_everybody_once() -> None:
    people = (
        person(1, DAY_1, DAY_2, organisation="Dorfmuseum"),
        person(2, DAY_2, organisation="DORFMUSEUM "),
        person(3, organisation="Stadtmuseum"),
        person(4, DAY_1, source=Source.TICKET),
        person(5, attendance=Attendance.ONLINE),
    )
    told = summary_of(event(*people))
    assert (told.registered, told.came, told.at_the_door, told.missed, told.places) == (3, 3, 1, 1, 1)
    assert told.ways == ((Attendance.ONSITE, 3), (Attendance.ONLINE, 1))


def test_groups_count_who_was_to_come_and_who_came() -> None:
    people = [person(1, DAY_1, role="staff"), person(2, role="staff"), person(3, DAY_1, source=Source.WALK_IN)]
    assert groups_of(people, lambda each: each.registration.role) == (Group("staff", 2, 1), Group("", 0, 1))


GROUPS = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=12).map(
    lambda pairs: [Group(f"g{place}", max(pair), min(pair)) for place, pair in enumerate(pairs)]
)


@given(GROUPS)
def test_no_group_of_few_people_is_told_and_none_follows_from_the_others(groups: list[Group]) -> None:
    told, others = without_few(groups)
    for group in told:
        assert not 0 < group.registered < FEW
        assert not 0 < group.came < FEW
    if others is not None and told:
        assert not 0 < others.registered < FEW
        assert not 0 < others.came < FEW
    everybody = [*told, *([others] if others else [])]
    assert sum(group.registered for group in everybody) == sum(group.registered for group in groups)
    assert sum(group.came for group in everybody) == sum(group.came for group in groups)


def test_more_groups_than_are_wanted_are_told_together() -> None:
    told, others = without_few([Group(f"g{number}", 50 - number, 20) for number in range(5)], most=3)
    assert [group.name for group in told] == ["g0", "g1", "g2"]
    assert others == Group("", 93, 40)


@given(st.lists(st.integers(0, 60), max_size=5))
def test_a_row_with_a_small_number_is_no_longer_exact(numbers: list[int]) -> None:
    told, about = careful(numbers)
    assert about == any(0 < number < FEW for number in numbers)
    for number, shown in zip(numbers, told, strict=True):
        assert (shown is None) == (0 < number < FEW)
        assert shown is None or abs(shown - number) <= (FEW // 2 if about else 0)


@pytest.mark.parametrize(("number", "told"), [(0, 0), (2, 0), (3, 5), (7, 5), (8, 10), (12, 10), (13, 15)])
def test_numbers_are_rounded_to_five(number: int, told: int) -> None:
    assert rounded(number) == told


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Baden-Württemberg", "Baden-Württemberg"),
        ("70174", "70"),
        ("D-70174", "70"),
        ("CH 8001", "80"),
        ("79", "79"),
        ("Büchsenstraße 33, 70174 Stuttgart", ""),
        ("x" * 61, ""),
        ("", ""),
    ],
)
def test_of_where_somebody_comes_from_only_the_region_is_kept(text: str, kept: str) -> None:
    assert coarse_region(text) == kept
