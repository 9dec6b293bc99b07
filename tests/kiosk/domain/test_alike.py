"""Who at the door may be somebody on the list."""

from __future__ import annotations

import pytest

from kiosk.domain.alike import SHOWN, alike
from kiosk.domain.names import NameIndex
from kiosk.domain.registration import Attendee
from tests.people import registration

LIST = NameIndex(
    [
        registration(1, first_name="Aylin", last_name="Çelikkaya"),
        registration(2, first_name="Jürgen", last_name="Groß", organisation="Museum Aylin"),
        registration(3, first_name="Mia", last_name="Müller-Lüdenscheidt"),
        registration(4, first_name="", last_name="Björk"),
    ]
)


@pytest.mark.parametrize(
    ("first", "last", "number"),
    [
        ("Aylin", "Celikkaya", 1),
        ("Çelikkaya", "Aylin", 1),
        ("Aylin", "Celikaya", 1),
        ("Juergen", "Gross", 2),
        ("Jurgen", "Groß", 2),
        ("Mia", "Mueller Luedenscheidt", 3),
        ("", "Bjoerk", 4),
    ],
)
def test_the_same_person_is_found_however_the_name_is_spelt(first: str, last: str, number: int) -> None:
    assert [person.id for person in alike(Attendee(first, last), LIST)] == [f"R{number:03d}"]


@pytest.mark.parametrize(("first", "last"), [("Aylin", "Groß"), ("Ada", "Quell"), ("Mia", "Schulz"), ("", "Aylin")])
def test_somebody_else_is_nobody_of_them(first: str, last: str) -> None:
    assert alike(Attendee(first, last), LIST) == ()


def test_the_likest_come_first_and_no_more_than_are_read() -> None:
    names = ["Anna", "Anne", "Hanna", "Annan", "Anna", "Annah", "Ana"]
    people = [registration(number, first_name=name, last_name="Müller") for number, name in enumerate(names, 1)]
    found = alike(Attendee("Anna", "Müller"), NameIndex(people))
    assert len(found) == SHOWN
    assert [person.attendee.first_name for person in found[:2]] == ["Anna", "Anna"]
