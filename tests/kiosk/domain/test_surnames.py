"""The same surname on every keyboard, and no other one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.surnames import is_same_surname

SURNAMES = ("Müller", "von der Heide", "O'Connor", "Strauß", "Çelikkaya", "Łukasiewicz", "Ng", "Da", "Ковальчук")


@pytest.mark.parametrize("surname", SURNAMES)
def test_every_surname_is_itself_in_capitals_and_small_letters(surname: str) -> None:
    assert is_same_surname(surname, surname)
    assert is_same_surname(surname.upper(), surname)
    assert is_same_surname(surname.lower(), surname)


@pytest.mark.parametrize("typed", SURNAMES)
@pytest.mark.parametrize("kept", SURNAMES)
def test_no_two_surnames_are_the_same(typed: str, kept: str) -> None:
    assert is_same_surname(typed, kept) is (typed == kept)


@pytest.mark.parametrize(("typed", "kept"), [("Mülle", "Müller"), ("üller", "Müller"), ("Möller", "Müller")])
def test_a_beginning_an_end_and_what_sounds_alike_are_other_names(typed: str, kept: str) -> None:
    assert not is_same_surname(typed, kept)


@given(st.text(max_size=20), st.text(max_size=20))
def test_it_does_not_matter_who_typed_and_nothing_raises(one: str, other: str) -> None:
    assert is_same_surname(one, other) is is_same_surname(other, one)


@given(st.text(alphabet=" -'.,_!?\t", max_size=5), st.sampled_from(SURNAMES))
def test_signs_alone_are_nobodys_name(signs: str, kept: str) -> None:
    assert not is_same_surname(signs, kept)
    assert not is_same_surname(signs, signs)
