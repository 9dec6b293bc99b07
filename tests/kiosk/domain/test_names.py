"""Finding people as helpers hear and type them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.folding import fold
from kiosk.domain.names import NameIndex, din_5007_2
from tests.people import registration

PEOPLE = [
    registration(1, first_name="Jörg-Friedrich", last_name="von Schönhuber-Weißgerber", title="Dr."),
    registration(2, first_name="Aylin", last_name="Çelikkaya", organisation="Heimatmuseum Oberstaufenbach"),
    registration(3, first_name="Łucja", last_name="Brzęczyszczyk", email="lucja.b@museum.example"),
    registration(4, first_name="Оксана", last_name="Ковальчук-Бойко"),
    registration(5, first_name="İpek", last_name="Öz"),
    registration(6, first_name="Đorđe", last_name="Živković"),
    registration(7, first_name="Ngọc", last_name="Nguyễn"),
    registration(8, first_name="Uli", last_name="Müller"),
]
INDEX = NameIndex(PEOPLE)


@pytest.mark.parametrize(
    ("query", "number"),
    [
        ("Schönhuber", 1),
        ("schoenhuber", 1),
        ("schonhuber", 1),
        ("weissgerber jörg", 1),
        ("Weisgerber", 1),
        ("von Schönhuber", 1),
        ("Dr. Schönhuber", 1),
        ("schön", 1),
        ("Celikkaya", 2),
        ("celikaya", 2),
        ("Oberstaufenbach", 2),
        ("Lucja", 3),
        ("brzeczyszczyk", 3),
        ("lucja.b", 3),
        ("kovalchuk", 4),
        ("Ковальчук", 4),
        ("oz", 5),
        ("oez", 5),
        ("ipek", 5),
        ("dorde", 6),
        ("zivkovic", 6),
        ("Nguyen", 7),
        ("mueller", 8),
        ("Muller", 8),
        ("uli müller", 8),
        ("müller uli", 8),
        ("GD24-ticket006", 6),
    ],
)
def test_the_person_is_found_first(query: str, number: int) -> None:
    assert INDEX.find(query)[0].id == f"R{number:03d}"


@pytest.mark.parametrize("query", ["", " ", "x", "-", "\x00", "zzzz"])
def test_what_nobody_is_called_finds_nobody(query: str) -> None:
    assert INDEX.find(query) == []


def test_equals_come_in_the_order_of_din_5007_2() -> None:
    names = ["Ozan", "Özal", "Oezbek", "Ofterdinger"]
    people = [registration(number, last_name=name) for number, name in enumerate(names)]
    assert [person.attendee.last_name for person in sorted(people, key=din_5007_2)] == [
        "Özal",
        "Oezbek",
        "Ofterdinger",
        "Ozan",
    ]


def test_particles_do_not_count_in_the_order() -> None:
    people = [registration(1, last_name="zu Aalen"), registration(2, last_name="Zander")]
    assert sorted(people, key=din_5007_2) == people


def test_the_list_is_cut_at_the_limit() -> None:
    crowd = NameIndex([registration(number, last_name="Müller") for number in range(20)])
    assert len(crowd.find("Müller", limit=8)) == 8


@given(st.text(max_size=40))
def test_composed_and_decomposed_text_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(st.text(max_size=60))
def test_no_query_raises(query: str) -> None:
    assert len(INDEX.find(query)) <= 8
