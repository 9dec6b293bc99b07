"""Codes of rows: always the same for a registration, forgiving, and noticing what is mistyped."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.registration import RegistrationId
from kiosk.domain.row_code import (
    LETTERS,
    LONG,
    PREFIX,
    SHORT,
    Rows,
    codes_in,
    in_groups,
    read_code,
    row_codes,
    with_check,
)
from kiosk.domain.ticket import ForeignCode, read_ticket

codes = st.integers(0, 32**SHORT - 1).map(
    lambda number: with_check("".join(LETTERS[number >> 5 * place & 31] for place in range(SHORT)))
)


def ids(count: int) -> list[RegistrationId]:
    return [RegistrationId(f"R{number:06d}") for number in range(count)]


def test_the_code_of_a_registration_does_not_depend_on_who_else_is_on_the_list() -> None:
    alone = row_codes([RegistrationId("R000007")])
    assert row_codes(ids(500))[RegistrationId("R000007")] == alone[RegistrationId("R000007")]


def test_ten_thousand_people_have_ten_thousand_codes_and_nearly_all_are_short() -> None:
    given_out = row_codes(ids(10_000))
    assert len(set(given_out.values())) == 10_000
    assert sum(len(code) == SHORT + 1 for code in given_out.values()) > 9_980


def test_people_whose_short_codes_are_the_same_get_longer_ones() -> None:
    given_out = row_codes(ids(60_000))
    assert {len(code) for code in given_out.values()} == {SHORT + 1, LONG + 1}
    assert len(set(given_out.values())) == 60_000


@given(codes, st.integers(0, SHORT), st.sampled_from(LETTERS))
def test_one_wrong_letter_is_noticed(code: str, place: int, letter: str) -> None:
    wrong = code[:place] + letter + code[place + 1 :]
    assert (read_code(wrong) == wrong) is (wrong == code)


@given(codes, st.integers(0, SHORT - 1))
def test_two_letters_that_changed_places_are_noticed(code: str, place: int) -> None:
    turned = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    assert (read_code(turned) == turned) is (turned == code)


@given(codes)
def test_a_code_is_read_as_it_is_printed_typed_or_scanned(code: str) -> None:
    for typed in (
        in_groups(code),
        code.lower(),
        f"  {in_groups(code)} ",
        PREFIX + code,
        in_groups(code).replace("-", "–"),
    ):
        assert read_code(typed) == code


def test_letters_that_are_taken_for_others_are_no_mistakes() -> None:
    code = with_check("01V00")
    assert read_code(code.replace("0", "o").replace("1", "l").replace("V", "u")) == code
    assert read_code(code.replace("1", "I")) == code


@pytest.mark.parametrize("text", ["", "K7M", "K7M-2Q?", "https://museum.example", "Ä" * 6, "1234567"])
def test_other_texts_are_no_codes(text: str) -> None:
    assert read_code(text) is None


def test_a_row_held_up_at_the_door_is_no_ticket() -> None:
    assert isinstance(read_ticket(PREFIX + with_check("K7M2Q")), ForeignCode)


def test_a_line_may_have_several_codes_and_codes_in_two_parts() -> None:
    one, two = with_check("K7M2Q"), with_check("ABCDE")
    assert codes_in(f"{in_groups(one)} {two}, {one}") == [in_groups(one), two, one]
    assert codes_in(f"{one[:3]} {one[3:]} {two}") == [one, two]
    assert codes_in(f"{one} abc") == [one, "abc"]
    assert codes_in("   ") == []


def test_a_code_finds_its_person_also_among_those_who_came_later() -> None:
    people = ids(2_000)
    given_out, rows = row_codes(people[:500]), Rows(people)
    found = [rows.of(code) for code in given_out.values()]
    assert all(person in each for person, each in zip(given_out, found, strict=True))
    assert sum(len(each) == 1 for each in found) > 495


def test_a_code_that_several_have_by_now_names_all_of_them() -> None:
    people = ids(60_000)
    first: dict[str, RegistrationId] = {}
    for person in people:
        code = row_codes([person])[person]
        if code in first:
            assert set(Rows(people).of(code)) >= {person, first[code]}
            return
        first[code] = person
    pytest.fail("no two of them have the same code")
