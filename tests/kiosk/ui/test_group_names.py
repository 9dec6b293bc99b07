"""Names on the tick list: different from each other, and no more than it takes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.registration import Attendee
from kiosk.ui.group_names import MOST_LETTERS, group_names


def names(*people: tuple[str, str]) -> list[str]:
    """The names of these people, with plain blanks."""
    return [name.replace("\u00a0", " ") for name in group_names([Attendee(*person) for person in people])]


def test_first_name_and_initial_are_enough_where_they_differ() -> None:
    assert names(("Anna", "Maiwald"), ("Jörg", "Maiwald")) == ["Anna M.", "Jörg M."]


@pytest.mark.parametrize(
    ("people", "expected"),
    [
        ((("Anna", "Maiwald"), ("Anna", "Müthel")), ["Anna Ma.", "Anna Mü."]),
        ((("Anna", "Maiwald"), ("Anna", "Mayrhuber"), ("Anna", "Quitte")), ["Anna Mai.", "Anna May.", "Anna Q."]),
        ((("", "Öz"), ("", "Quitte")), ["Ö.", "Q."]),
        ((("", "Maiwald"), ("", "Müthel")), ["Ma.", "Mü."]),
        ((("Li", ""), ("Li", "Quitte")), ["Li", "Li Q."]),
    ],
    ids=str,
)
def test_a_second_or_third_letter_tells_two_apart(people: tuple[tuple[str, str], ...], expected: list[str]) -> None:
    assert names(*people) == expected


def test_namesakes_are_numbered_and_show_only_the_initial() -> None:
    assert names(("Bo", "Kuckuck"), ("Li", "Kuckuck"), ("Bo", "Kuckuck")) == ["Bo K. (1)", "Li K.", "Bo K. (2)"]


def test_a_short_family_name_is_never_spelt_out() -> None:
    assert names(("Uli", "Öz"), ("Uli", "Özgündüz")) == ["Uli Ö.", "Uli Öz."]
    assert names(("Uli", "Öz"), ("Uli", "Öz")) == ["Uli Ö. (1)", "Uli Ö. (2)"]


PEOPLE = st.builds(Attendee, st.sampled_from(("", "Anna", "Bo Li")), st.text("ABab", min_size=1, max_size=6))


@given(st.lists(PEOPLE, min_size=1, max_size=8))
def test_no_two_names_are_the_same_and_none_gives_a_whole_family_name(people: list[Attendee]) -> None:
    shown = group_names(people)
    assert len(set(shown)) == len(people)
    for name, person in zip(shown, people, strict=True):
        family = name.removeprefix(person.first_name).split("(")[0].strip("\u00a0.")
        assert len(family) <= MOST_LETTERS
        assert person.last_name.startswith(family)
        assert family != person.last_name or len(person.last_name) == 1


def test_an_event_without_names_shows_initials_and_numbers() -> None:
    people = [Attendee("Anna", "Maiwald"), Attendee("Aki", "Möhle"), Attendee("", "Quitte"), Attendee("Uli", "Öz")]
    plain = [name.replace("\u00a0", " ") for name in group_names(people, names=False)]
    assert plain == ["A. M. (1)", "A. M. (2)", "Q.", "U. Ö."]
