"""Whose badges are printed before the event, in which order and for which days."""

from __future__ import annotations

from kiosk.domain.badge_list import NoBadge, badge_days, badge_list
from kiosk.domain.registration import Attendance, Status
from tests.people import DAY_1, DAY_2, EVENT_DAYS, registration


def test_the_order_is_that_of_din_5007_2() -> None:
    names = [
        ("Uli", "Zöllner"),
        ("Bo", "von Ähren"),
        ("Ida", "Afra"),
        ("Eva", "Weiß"),
        ("Ada", "Weiss"),
        ("Jo", "Adler"),
    ]
    people = [registration(number, first_name=first, last_name=last) for number, (first, last) in enumerate(names)]
    last_names = [person.attendee.last_name for person in badge_list(people)[0]]
    assert last_names == ["Adler", "von Ähren", "Afra", "Weiss", "Weiß", "Zöllner"]


def test_whoever_cannot_come_gets_none_and_is_told_why() -> None:
    people = [
        registration(1),
        registration(2, status=Status.CANCELLED),
        registration(3, attendance=Attendance.ONLINE),
        registration(4, missing=True),
        registration(5, status=Status.PENDING),
        registration(6, attendance=Attendance.HYBRID),
    ]
    wanted, left_out = badge_list(people)
    assert {person.id for person in wanted} == {"R001", "R005", "R006"}
    assert left_out == {NoBadge.CANCELLED: ["R002"], NoBadge.ONLINE: ["R003"], NoBadge.MISSING: ["R004"]}


def test_everybody_is_everybody() -> None:
    people = [registration(1, status=Status.CANCELLED), registration(2, attendance=Attendance.ONLINE)]
    wanted, left_out = badge_list(people, everybody=True)
    assert (len(wanted), left_out) == (2, {})


def test_one_role_alone_counts_also_among_those_left_out() -> None:
    people = [
        registration(1, role="press"),
        registration(2, role="staff"),
        registration(3, role="press", status=Status.CANCELLED),
        registration(4, role="staff", status=Status.CANCELLED),
    ]
    wanted, left_out = badge_list(people, "press")
    assert [person.id for person in wanted] == ["R001"]
    assert left_out == {NoBadge.CANCELLED: ["R003"]}


def test_a_badge_is_for_the_days_of_its_person() -> None:
    assert badge_days(registration(days=frozenset({DAY_2})), EVENT_DAYS) == (DAY_2,)
    assert badge_days(registration(), EVENT_DAYS) == EVENT_DAYS
    assert badge_days(registration(days=frozenset({DAY_2})), (DAY_1,)) == ()
