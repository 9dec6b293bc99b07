"""The rules of the door, as a table and as properties."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.admission import (
    Admitted,
    AlreadyIn,
    AtTheDoor,
    Cancelled,
    ChooseFromGroup,
    Closed,
    Expired,
    Forged,
    Full,
    GroupIn,
    NotATicket,
    NotOnList,
    OnlineOnly,
    Revoked,
    Stay,
    Unpaid,
    WelcomeBack,
    WrongDay,
    WrongEvent,
    decide,
    outcome_name,
    registration_of,
)
from kiosk.domain.registration import Attendance, EventDay, Registration, Status
from kiosk.domain.rules import Doors
from tests.people import DAY_1, DAY_2, EVENT_DAYS, RULES, registration

NINE = datetime(2024, 2, 20, 8, 0, tzinfo=UTC)
NO_DAY_OF_THE_EVENT = EventDay(date(2024, 2, 22))

HYBRID = {"attendance": Attendance.HYBRID}
ONLINE = {"attendance": Attendance.ONLINE}
PENDING = {"status": Status.PENDING}
CANCELLED = {"status": Status.CANCELLED}
FIRST_DAY_ONLY = {"days": frozenset({DAY_1})}
SECOND_DAY_ONLY = {"days": frozenset({DAY_2})}

TABLE: list[tuple[str, dict[str, Any], EventDay, dict[EventDay, datetime], type]] = [
    ("both days, first day", {}, DAY_1, {}, Admitted),
    ("both days, second day, was not there", {}, DAY_2, {}, Admitted),
    ("both days, second day, was there", {}, DAY_2, {DAY_1: NINE}, WelcomeBack),
    ("first day again", {}, DAY_1, {DAY_1: NINE}, AlreadyIn),
    ("second day again", {}, DAY_2, {DAY_1: NINE, DAY_2: NINE}, AlreadyIn),
    ("came on the second day, and the clock fell back", {}, DAY_1, {DAY_2: NINE}, Admitted),
    ("first day only, first day", FIRST_DAY_ONLY, DAY_1, {}, Admitted),
    ("first day only, second day", FIRST_DAY_ONLY, DAY_2, {}, WrongDay),
    ("second day only, first day", SECOND_DAY_ONLY, DAY_1, {}, WrongDay),
    ("no day of the event", {}, NO_DAY_OF_THE_EVENT, {}, WrongDay),
    ("online", ONLINE, DAY_1, {}, OnlineOnly),
    ("not confirmed", PENDING, DAY_1, {}, Unpaid),
    ("cancelled", CANCELLED, DAY_1, {}, Cancelled),
    ("cancelled after the check-in", CANCELLED, DAY_1, {DAY_1: NINE}, Cancelled),
    ("cancelled online on a wrong day", CANCELLED | ONLINE | FIRST_DAY_ONLY, DAY_2, {}, Cancelled),
    ("not confirmed, online", PENDING | ONLINE, DAY_1, {}, Unpaid),
    ("hybrid", HYBRID, DAY_1, {}, Admitted),
    ("hybrid, here on the other day", HYBRID | SECOND_DAY_ONLY, DAY_1, {}, OnlineOnly),
    ("hybrid, no day of the event", HYBRID | SECOND_DAY_ONLY, NO_DAY_OF_THE_EVENT, {}, WrongDay),
    ("online on a wrong day", ONLINE | FIRST_DAY_ONLY, DAY_2, {}, OnlineOnly),
]


def stays(present: dict[EventDay, datetime]) -> dict[EventDay, Stay]:
    """Days on which somebody came and did not go out."""
    return {day: Stay(at) for day, at in present.items()}


@pytest.mark.parametrize(
    ("changes", "day", "present", "expected"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE]
)
def test_the_table_of_the_door(
    changes: dict[str, Any], day: EventDay, present: dict[EventDay, datetime], expected: type
) -> None:
    outcome = decide(registration(**changes), AtTheDoor(day), stays(present), RULES)
    assert type(outcome) is expected


def test_wrong_day_says_which_days_are_right_in_order() -> None:
    person = registration(days=frozenset({DAY_2, DAY_1}))
    outcome = decide(person, AtTheDoor(NO_DAY_OF_THE_EVENT), stays({}), RULES)
    assert outcome == WrongDay(person, NO_DAY_OF_THE_EVENT, (DAY_1, DAY_2))


def test_already_in_says_since_when() -> None:
    person = registration()
    assert decide(person, AtTheDoor(DAY_1), stays({DAY_1: NINE}), RULES) == AlreadyIn(person, DAY_1, NINE)


def test_welcome_back_names_the_last_day() -> None:
    person = registration()
    assert decide(person, AtTheDoor(DAY_2), stays({DAY_1: NINE}), RULES) == WelcomeBack(person, DAY_2, DAY_1)


ANYBODY = st.builds(
    registration,
    st.integers(1, 999),
    status=st.sampled_from(Status),
    attendance=st.sampled_from(Attendance),
    days=st.frozensets(st.sampled_from(EVENT_DAYS)),
)
ANY_DAY = st.sampled_from((*EVENT_DAYS, NO_DAY_OF_THE_EVENT))
ANY_PAST = st.dictionaries(st.sampled_from(EVENT_DAYS), st.just(NINE))


@given(ANYBODY, ANY_DAY, ANY_PAST)
def test_only_a_confirmed_on_site_registration_of_the_day_gets_in(
    person: Registration, day: EventDay, present: dict[EventDay, datetime]
) -> None:
    outcome = decide(person, AtTheDoor(day), stays(present), RULES)
    may = (
        person.status is Status.CONFIRMED
        and person.attendance is not Attendance.ONLINE
        and day in EVENT_DAYS
        and (not person.days or day in person.days)
    )
    assert isinstance(outcome, Admitted | WelcomeBack | AlreadyIn) == may


@given(ANYBODY, ANY_DAY, ANY_PAST)
def test_a_second_scan_never_admits_again(
    person: Registration, day: EventDay, present: dict[EventDay, datetime]
) -> None:
    first = decide(person, AtTheDoor(day), stays(present), RULES)
    if isinstance(first, Admitted | WelcomeBack):
        second = decide(person, AtTheDoor(day), stays(present | {day: NINE}), RULES)
        assert isinstance(second, AlreadyIn)


@given(ANYBODY, ANY_DAY, ANY_PAST)
def test_every_answer_about_a_person_carries_the_registration(
    person: Registration, day: EventDay, present: dict[EventDay, datetime]
) -> None:
    assert registration_of(decide(person, AtTheDoor(day), stays(present), RULES)) == person


HALF_PAST_EIGHT, SIX = time(8, 30), time(18)
WITH_HOURS = replace(RULES, doors={DAY_1: Doors(HALF_PAST_EIGHT, SIX, places=2)}, always=frozenset({"staff"}))


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (time(8, 29), Closed(registration(), DAY_1, HALF_PAST_EIGHT)),
        (time(8, 30), Admitted(registration(), DAY_1)),
        (time(17, 59), Admitted(registration(), DAY_1)),
        (time(18), Closed(registration(), DAY_1, None)),
        (None, Admitted(registration(), DAY_1)),
    ],
)
def test_the_doors_open_and_close(now: time | None, expected: object) -> None:
    assert decide(registration(), AtTheDoor(DAY_1, now), {}, WITH_HOURS) == expected


def test_a_day_without_hours_is_open_all_day() -> None:
    assert isinstance(decide(registration(), AtTheDoor(DAY_2, time(0)), {}, WITH_HOURS), Admitted)


def test_the_last_place_is_given_away_and_no_more() -> None:
    assert isinstance(decide(registration(), AtTheDoor(DAY_1, inside=1), {}, WITH_HOURS), Admitted)
    assert decide(registration(), AtTheDoor(DAY_1, inside=2), {}, WITH_HOURS) == Full(registration(), DAY_1)


def test_staff_come_in_at_any_time_and_without_a_place() -> None:
    helper = registration(role="staff")
    assert isinstance(decide(helper, AtTheDoor(DAY_1, time(6), inside=2), {}, WITH_HOURS), Admitted)


def test_who_is_in_stays_in_when_the_house_is_full_and_the_doors_are_closed() -> None:
    door = AtTheDoor(DAY_1, time(19), inside=2)
    assert isinstance(decide(registration(), door, {DAY_1: Stay(NINE)}, WITH_HOURS), AlreadyIn)


def test_who_went_out_is_welcomed_back_the_same_day() -> None:
    out = {DAY_1: Stay(NINE, left=NINE + timedelta(hours=2))}
    assert decide(registration(), AtTheDoor(DAY_1), out, RULES) == WelcomeBack(registration(), DAY_1, DAY_1)


def test_answers_about_nobody_or_several_carry_no_registration() -> None:
    person = registration()
    several = GroupIn((person,), DAY_1), ChooseFromGroup(person.code, (), DAY_1)
    for outcome in (*several, NotOnList(), NotATicket(), Forged(), Expired(), Revoked(), WrongEvent()):
        assert registration_of(outcome) is None


def test_every_outcome_has_the_name_of_the_command_line() -> None:
    person = registration()
    names = [
        outcome_name(outcome)
        for outcome in (
            Admitted(person, DAY_1),
            WelcomeBack(person, DAY_2, DAY_1),
            AlreadyIn(person, DAY_1, NINE),
            GroupIn((person,), DAY_1),
            ChooseFromGroup(person.code, (), DAY_1),
            WrongDay(person, DAY_1, (DAY_2,)),
            Closed(person, DAY_1, None),
            Full(person, DAY_1),
            OnlineOnly(person),
            Unpaid(person),
            Cancelled(person),
            NotOnList(),
            NotATicket(),
            Forged(),
            Expired(),
            Revoked(),
            WrongEvent(),
        )
    ]
    assert (
        names
        == (
            "admitted welcome_back already_in group_in choose_from_group wrong_day closed full online_only unpaid"
            " cancelled not_on_list not_a_ticket forged expired revoked wrong_event"
        ).split()
    )
