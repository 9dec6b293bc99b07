"""Of entries that say the same kind of thing, those count that no other one has known of."""

from __future__ import annotations

from itertools import permutations

from db.heads import MOST_KNOWN, Link, heads, link, named, tips


def ids(found: list[Link]) -> list[str]:
    return [each.id for each in found]


FIRST = link("A", "2024-02-20T08:00", None, None, counts=True)
LATER = link("B", "2024-02-20T07:00", "A", None, counts=True)
APART = link("C", "2024-02-20T07:30", "A", None, counts=True)
BOTH_KNOWN = link("D", "2024-02-20T06:00", "B", "C", counts=True)
TAKEN_BACK = link("E", "2024-02-20T09:00", "B", None, counts=False)


def test_who_knew_of_an_entry_comes_after_it_whatever_the_clock_showed() -> None:
    assert ids(heads([FIRST, LATER])) == ["B"]


def test_two_that_did_not_know_of_each_other_both_count_the_newest_last() -> None:
    for order in permutations([FIRST, LATER, APART]):
        assert ids(heads(order)) == ["B", "C"]


def test_one_that_knew_both_ends_the_conflict() -> None:
    for order in permutations([FIRST, LATER, APART, BOTH_KNOWN]):
        assert ids(heads(order)) == ["D"]


def test_what_was_taken_back_does_not_count_and_what_it_followed_counts_again() -> None:
    assert ids(heads([FIRST, LATER, TAKEN_BACK])) == ["B"]


def test_a_tip_is_one_that_nobody_has_known_of_even_if_it_was_taken_back() -> None:
    assert ids(tips([FIRST, LATER, TAKEN_BACK])) == ["E"]


def test_a_new_entry_names_the_newest_and_the_others_besides() -> None:
    assert named([]) == (None, {})
    assert named([FIRST]) == ("A", {})
    assert named([LATER, APART]) == ("C", {"knew": "B"})


def test_not_more_are_named_than_there_is_room_for() -> None:
    many = [link(f"X{number}", "2024-02-20T08:00", None, None, counts=True) for number in range(50)]
    newest, detail = named(many)
    assert newest == "X49"
    assert len(detail["knew"].split()) == MOST_KNOWN
