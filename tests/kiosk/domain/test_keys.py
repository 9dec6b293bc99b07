"""Words found by a key, by its beginning and by keys near it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from kiosk.domain.keys import BATCH, Keys, OrderedKeys

TEXTS = st.text("abcäжя", max_size=9)


def itself(word: str) -> tuple[str, ...]:
    return (word,)


def lower_and_first(word: str) -> tuple[str, ...]:
    return (word.lower(), word[:1].lower())


def test_a_word_stands_under_each_of_its_keys() -> None:
    keys = Keys(["Uhl", "Ulm"], lower_and_first)
    assert keys["uhl"] == ("Uhl",)
    assert keys["u"] == ("Uhl", "Ulm")
    assert keys["x"] == ()


def test_a_key_goes_with_its_last_word() -> None:
    keys = OrderedKeys(["Uhl"], lower_and_first)
    keys.add("Ulm")
    keys.discard("Uhl")
    assert keys["u"] == ("Ulm",)
    assert keys.beginning("u") == ["u", "ulm"]


def test_keys_are_found_by_their_beginning() -> None:
    keys = OrderedKeys(["mühl", "müll", "müller", "munk"], itself)
    assert keys.beginning("müll") == ["müll", "müller"]
    assert keys.beginning("x") == []


@pytest.mark.parametrize(
    ("key", "errors"), [("müler", 1), ("mülller", 1), ("mülxer", 1), ("mülelr", 1), ("xülxer", 2), ("müller", 0)]
)
def test_an_error_is_a_letter_too_few_too_many_wrong_or_interchanged(key: str, errors: int) -> None:
    assert OrderedKeys(["müller"], itself).near(key, errors) == [("müller", errors)]


@given(st.lists(TEXTS, unique=True, max_size=30), TEXTS, st.integers(1, 3))
@settings(deadline=None)
def test_no_key_that_is_near_is_overlooked(words: list[str], key: str, errors: int) -> None:
    near = {(word, OSA.distance(word, key)) for word in words if OSA.distance(word, key) <= errors}
    assert set(OrderedKeys(words, itself).near(key, errors)) == near


@given(st.lists(TEXTS, unique=True, max_size=8), st.lists(TEXTS, unique=True, max_size=8), TEXTS)
@settings(deadline=None)
def test_keys_that_were_changed_are_like_fresh_ones(first: list[str], then: list[str], key: str) -> None:
    changed, fresh = OrderedKeys(first, itself), OrderedKeys(then, itself)
    for word in set(then) - set(first):
        changed.add(word)
    for word in set(first) - set(then):
        changed.discard(word)
    assert changed.beginning("") == fresh.beginning("")
    assert changed.near(key, 2) == fresh.near(key, 2)


def test_more_keys_than_are_counted_at_once_are_found() -> None:
    words = [f"{number:x}ab" for number in range(BATCH + 10)]
    keys = OrderedKeys(words, itself)
    assert ("2009ab", 1) in keys.near("209ab", 1)
    assert ("2009ab", 0) in keys.near("2009ab", 1)


def test_no_keys_are_near_nothing() -> None:
    assert list(OrderedKeys([], itself).near("a", 3)) == []
