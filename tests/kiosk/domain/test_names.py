"""Finding people as helpers hear and type them."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.name_words import din_5007_2
from kiosk.domain.names import NameIndex
from kiosk.domain.registration import Registration
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
    registration(9, first_name="Frédérique", last_name="Lefebvre"),
    registration(10, first_name="Xi", last_name="Li"),
    registration(11, first_name="Philippe", last_name="Quesnel-de Villiers"),
    registration(12, first_name="Sinéad", last_name="O'Connor"),
    registration(13, first_name="Huda", last_name="ʿAbd al-Raḥmān"),
    registration(14, first_name="Лідія", last_name="Жук"),
    registration(15, first_name="Mart", last_name="Martens"),
]
INDEX = NameIndex(PEOPLE)


@pytest.mark.parametrize(
    ("query", "number"),
    [
        ("Schönhuber", 1),
        ("schoenhuber", 1),
        ("schonhuber", 1),
        ("weissgerber jörg", 1),
        ("weiszgerber", 1),
        ("Weisgerber", 1),
        ("jörgfriedrich", 1),
        ("von Schönhuber", 1),
        ("vonschönhuber weissgerber", 1),
        ("Dr. Schönhuber", 1),
        ("Frau Dr. med. Schönhuber-Weißgerber, Jörg", 1),
        ("schön", 1),
        ("schön jör", 1),
        ("Celikkaya", 2),
        ("celikaya", 2),
        ("ÇELİKKAYA AYLIN", 2),
        ("Tschelikaja", 2),
        ("Oberstaufenbach", 2),
        ("aylin heimat", 2),
        ("Lucja", 3),
        ("brzeczyszczyk", 3),
        ("lucja.b", 3),
        ("LUCJA.B@MUSEUM", 3),
        ("kovalchuk", 4),
        ("Ковальчук", 4),
        ("Kowaltschuk Boiko", 4),
        ("oz", 5),
        ("oez", 5),
        ("ipek", 5),
        ("IPEK", 5),
        ("ıpek", 5),
        ("dorde", 6),
        ("djordje", 6),
        ("zivkovic", 6),
        ("Schiwkowitsch", 6),
        ("Nguyen", 7),
        ("mueller", 8),
        ("Muller", 8),
        ("uli müller", 8),
        ("müller uli", 8),
        ("müller, uli", 8),
        ("u. müller", 8),
        ("ulimüller", 8),
        ("Möller", 8),
        ("Löfäwer", 9),
        ("li", 10),
        ("xi", 10),
        ("Villiers", 11),
        ("de Villiers", 11),
        ("Dewilje", 11),
        ("phil ques", 11),
        ("oconnor", 12),
        ("o connor", 12),
        ("Connor", 12),
        ("Abdulrahman", 13),
        ("Abd al Rahman Huda", 13),
        ("Жк", 14),
        ("mart mart", 15),
        ("GD24-ticket006", 6),
        ("gd24ticket006", 6),
        ("R006", 6),
    ],
)
def test_the_person_is_found_first(query: str, number: int) -> None:
    assert INDEX.find(query)[0].id == f"R{number:03d}"


@pytest.mark.parametrize("query", ["", " ", "x", "-", "\x00", "'", "ö", "💥", "zzzz"])
def test_what_nobody_is_called_finds_nobody(query: str) -> None:
    assert INDEX.find(query) == []


def test_every_word_must_be_found() -> None:
    assert INDEX.find("Müller Zzzzz") == []


def test_an_error_in_an_order_code_finds_nobody() -> None:
    assert INDEX.find("GD24-ticket996") == []


def last_names(found: list[Registration]) -> list[str]:
    return [person.attendee.last_name for person in found]


def test_exact_comes_before_beginnings_before_the_same_sound_before_errors_before_coarse_sound() -> None:
    # DIN 5007-2 would have them the other way round.
    names = ["Mühller", "Müllerberg", "Müller", "Mülter", "Mielar"]
    index = NameIndex([registration(number, first_name="Uli", last_name=name) for number, name in enumerate(names)])
    assert last_names(index.find("Müller")) == ["Müller", "Müllerberg", "Mühller", "Mülter", "Mielar"]


def test_a_last_name_comes_before_the_same_first_name() -> None:
    martins = [registration(number, first_name="Martin", last_name=f"Aal{'a' * number}") for number in range(9)]
    index = NameIndex([*martins, registration(20, first_name="Änne", last_name="Martin")])
    assert index.find("Martin")[0].id == "R020"


def test_a_name_comes_before_an_organisation() -> None:
    index = NameIndex(
        [registration(1, last_name="Aal", organisation="Galerie Kuckuck"), registration(2, last_name="Kuckuck")]
    )
    assert [person.id for person in index.find("Kuckuck")] == ["R002", "R001"]


def test_who_has_the_title_comes_first() -> None:
    index = NameIndex([registration(1, last_name="Uhl"), registration(2, last_name="Uhl", title="Dr.")])
    assert [person.id for person in index.find("Dr. Uhl")] == ["R002", "R001"]


def test_equals_come_in_the_order_of_din_5007_2() -> None:
    names = ["Ozan", "Özal", "Oezbek", "Ofterdinger"]
    index = NameIndex([registration(number, first_name="Mia", last_name=name) for number, name in enumerate(names)])
    assert last_names(index.find("Mia")) == ["Özal", "Oezbek", "Ofterdinger", "Ozan"]


def test_particles_do_not_count_in_the_order() -> None:
    people = [registration(1, last_name="zu Aalen"), registration(2, last_name="Zander")]
    assert sorted(people, key=din_5007_2) == people


def test_the_list_is_cut_at_the_limit() -> None:
    crowd = NameIndex([registration(number, last_name="Müller") for number in range(20)])
    assert len(crowd.find("Müller", limit=8)) == 8
    assert len(crowd.find("Müller", limit=15)) == 15


def test_nobody_is_on_an_empty_list() -> None:
    assert NameIndex([]).find("Müller") == []


def test_the_newer_of_two_with_one_id_is_kept() -> None:
    index = NameIndex([registration(1, last_name="Uhl"), registration(1, last_name="Quitte")])
    assert index.find("Uhl") == []
    assert last_names(index.find("Quitte")) == ["Quitte"]


def test_removing_somebody_who_is_not_there_does_nothing() -> None:
    index = NameIndex(PEOPLE)
    index.remove(registration(99).id)
    assert index.find("Müller") == INDEX.find("Müller")


# --- for all texts and lists ----------------------------------------------------------------------------

NAMES = st.sampled_from(
    "Müller Mueller Mühler Meier Maier Öz Oez Li Groß Gross Weiß-Groß Weiß Şahin Schahin Жук Щур Lefèvre von_Au d'Au "
    "Jean-Luc Anna Hans-Jürgen Hansjürgen Abd_al-Raḥmān Brzęczyk 李 مريم Dr. Phil".split()
).map(lambda name: name.replace("_", " "))
PERSONS = st.builds(
    lambda number, first, last, organisation: registration(
        number, first_name=first, last_name=last, organisation=organisation, email=f"{first[:1]}{number}@au.example"
    ),
    st.integers(0, 11),
    NAMES | st.just(""),
    NAMES | st.text("abcßöЖ ́-", min_size=1, max_size=5),
    NAMES | st.just(""),
)
QUERIES = ("mü", "Müller", "maier anna", "gro", "weis", "schur", "Abdulrahman", "phil", "R00", "au", "jean luc", "zuk")


@given(st.lists(PERSONS, max_size=8), st.lists(st.tuples(st.booleans(), PERSONS), max_size=12))
@settings(max_examples=60, deadline=None)
def test_an_index_that_was_changed_answers_like_a_fresh_one(
    listed: list[Registration], changes: list[tuple[bool, Registration]]
) -> None:
    index = NameIndex(listed)
    left = {person.id: person for person in listed}
    for goes, person in changes:
        index.find("Müller")  # what is kept of a query must not outlive a change
        if goes:
            index.remove(person.id)
            left.pop(person.id, None)
        else:
            index.put(person)
            left[person.id] = person
    fresh = NameIndex(left.values())
    for query in QUERIES:
        assert index.find(query, 20) == fresh.find(query, 20)


@given(st.text(max_size=60) | st.lists(NAMES, max_size=7).map(" ".join), st.integers(1, 20))
@settings(deadline=None)
def test_no_query_raises_and_all_who_are_found_are_on_the_list_once(query: str, limit: int) -> None:
    found = INDEX.find(query, limit)
    assert len(found) <= limit
    assert len({person.id for person in found}) == len(found)
    assert all(person in PEOPLE for person in found)


@given(st.text(max_size=30) | NAMES)
@settings(deadline=None)
def test_composed_and_decomposed_queries_find_the_same(query: str) -> None:
    composed, decomposed = (INDEX.find(unicodedata.normalize(form, query)) for form in ("NFC", "NFD"))
    assert composed == decomposed


@given(PERSONS)
@settings(deadline=None)
def test_composed_and_decomposed_names_are_found_alike(person: Registration) -> None:
    who = person.attendee
    decomposed = replace(who, last_name=unicodedata.normalize("NFD", who.last_name))
    for query in (who.last_name, unicodedata.normalize("NFD", who.last_name), "Müller"):
        found = [
            [each.id for each in NameIndex([replace(person, attendee=each)]).find(query)] for each in (who, decomposed)
        ]
        assert found[0] == found[1]


@given(st.text("abcäöüßabc", max_size=1))
def test_fewer_than_two_characters_find_nobody(query: str) -> None:
    assert INDEX.find(query) == []
