"""Who gets a confirmation, for whom of a group it is, and who gets none."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.domain.confirmation import Confirmation, LeftOut, confirmations
from kiosk.domain.registration import Attendance, Language, Source, Status
from tests.fakes import MORNING
from tests.people import DAY_1, DAY_2, EVENT_DAYS, registration


def test_everybody_who_is_confirmed_gets_one() -> None:
    people = [registration(1), registration(2)]
    made, left_out = confirmations(people)
    assert [each.people for each in made] == [(people[0],), (people[1],)]
    assert not left_out


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"status": Status.PENDING}, LeftOut.NOT_CONFIRMED),
        ({"status": Status.CANCELLED}, LeftOut.CANCELLED),
        ({"missing": True}, LeftOut.MISSING),
        ({"source": Source.WALK_IN}, LeftOut.AT_THE_DOOR),
        ({"source": Source.TICKET}, LeftOut.AT_THE_DOOR),
    ],
)
def test_whoever_gets_none_is_named_with_the_reason(changes: dict[str, Any], reason: LeftOut) -> None:
    made, left_out = confirmations([registration(1), registration(2, **changes)])
    assert len(made) == 1
    assert left_out == {reason: ["R002"]}


def test_a_group_gets_one_in_the_order_of_a_list() -> None:
    code = registration(1).code
    people = [registration(number, first_name=name, code=code) for number, name in ((1, "Til"), (2, "Änne"))]
    ((confirmation,), _) = confirmations(people)
    assert [person.attendee.first_name for person in confirmation.people] == ["Änne", "Til"]
    assert confirmation.id == "R002"


def test_a_cancelled_member_of_a_group_is_not_on_its_confirmation() -> None:
    code = registration(1).code
    ((confirmation,), left_out) = confirmations([registration(1), registration(2, code=code, status=Status.CANCELLED)])
    assert [person.id for person in confirmation.people] == ["R001"]
    assert left_out == {LeftOut.CANCELLED: ["R002"]}


def test_a_group_of_several_languages_reads_german() -> None:
    english, german = registration(1, language=Language.ENGLISH), registration(2)
    assert Confirmation((english,)).language is Language.ENGLISH
    assert Confirmation((english, german)).language is Language.GERMAN


def test_a_confirmation_is_for_online_only_if_nobody_of_it_comes() -> None:
    online, onsite = registration(1, attendance=Attendance.ONLINE), registration(2)
    assert Confirmation((online,)).online_only
    assert not Confirmation((online, onsite)).online_only


def test_the_ticket_of_one_person_is_for_the_registration_and_that_of_several_for_the_code() -> None:
    one, other = registration(1, days=frozenset({DAY_2})), registration(2)
    alone = Confirmation((one,)).claim(EVENT_DAYS, MORNING)
    assert (alone.reference, alone.group, alone.days) == (one.id, False, one.days)
    assert (alone.valid_from, alone.valid_until) == (DAY_1, DAY_2)
    together = Confirmation((one, other)).claim(EVENT_DAYS, MORNING)
    assert (together.reference, together.group, together.person.last_name) == (one.code, True, "")
