"""The rules of the door, as a table and as properties."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.admission import (
    Admitted,
    AlreadyIn,
    Cancelled,
    NotATicket,
    NotOnList,
    OnlineOnly,
    Unpaid,
    WelcomeBack,
    WrongDay,
    decide,
    outcome_name,
    registration_of,
)
from kiosk.domain.registration import Attendance, EventDay, Registration, Status
from tests.people import DAY_1, DAY_2, EVENT_DAYS, registration

NINE = datetime(2024, 2, 20, 8, 0, tzinfo=UTC)
NO_DAY_OF_THE_EVENT = EventDay(date(2024, 2, 22))

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
    ("online on a wrong day", ONLINE | FIRST_DAY_ONLY, DAY_2, {}, OnlineOnly),
]


@pytest.mark.parametrize(
    ("changes", "day", "present", "expected"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE]
)
def test_the_table_of_the_door(
    changes: dict[str, Any], day: EventDay, present: dict[EventDay, datetime], expected: type
) -> None:
    outcome = decide(registration(**changes), day, present, EVENT_DAYS)
    assert type(outcome) is expected


def test_nobody_is_not_on_the_list() -> None:
    assert decide(None, DAY_1, {}, EVENT_DAYS) == NotOnList()


def test_wrong_day_says_which_days_are_right_in_order() -> None:
    person = registration(days=frozenset({DAY_2, DAY_1}))
    outcome = decide(person, NO_DAY_OF_THE_EVENT, {}, EVENT_DAYS)
    assert outcome == WrongDay(person, NO_DAY_OF_THE_EVENT, (DAY_1, DAY_2))


def test_already_in_says_since_when() -> None:
    person = registration()
    assert decide(person, DAY_1, {DAY_1: NINE}, EVENT_DAYS) == AlreadyIn(person, DAY_1, NINE)


def test_welcome_back_names_the_last_day() -> None:
    person = registration()
    assert decide(person, DAY_2, {DAY_1: NINE}, EVENT_DAYS) == WelcomeBack(person, DAY_2, DAY_1)


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
    outcome = decide(person, day, present, EVENT_DAYS)
    may = (
        person.status is Status.CONFIRMED
        and person.attendance is Attendance.ONSITE
        and day in EVENT_DAYS
        and (not person.days or day in person.days)
    )
    assert isinstance(outcome, Admitted | WelcomeBack | AlreadyIn) == may


@given(ANYBODY, ANY_DAY, ANY_PAST)
def test_a_second_scan_never_admits_again(
    person: Registration, day: EventDay, present: dict[EventDay, datetime]
) -> None:
    first = decide(person, day, present, EVENT_DAYS)
    if isinstance(first, Admitted | WelcomeBack):
        second = decide(person, day, present | {day: NINE}, EVENT_DAYS)
        assert isinstance(second, AlreadyIn)


@given(ANYBODY, ANY_DAY, ANY_PAST)
def test_every_answer_about_a_person_carries_the_registration(
    person: Registration, day: EventDay, present: dict[EventDay, datetime]
) -> None:
    assert registration_of(decide(person, day, present, EVENT_DAYS)) == person


def test_answers_about_nobody_carry_no_registration() -> None:
    assert registration_of(NotOnList()) is None
    assert registration_of(NotATicket()) is None


def test_every_outcome_has_the_name_of_the_command_line() -> None:
    person = registration()
    names = [
        outcome_name(outcome)
        for outcome in (
            Admitted(person, DAY_1),
            WelcomeBack(person, DAY_2, DAY_1),
            AlreadyIn(person, DAY_1, NINE),
            WrongDay(person, DAY_1, (DAY_2,)),
            OnlineOnly(person),
            Unpaid(person),
            Cancelled(person),
            NotOnList(),
            NotATicket(),
        )
    ]
    assert (
        names
        == ("admitted welcome_back already_in wrong_day online_only unpaid cancelled not_on_list not_a_ticket").split()
    )
