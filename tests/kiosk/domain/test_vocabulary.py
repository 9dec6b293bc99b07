"""What a typed word may stand for, and what that costs."""

from __future__ import annotations

import pytest

from kiosk.domain.vocabulary import (
    BEGINNING,
    BEGINNING_TYPO,
    EXACT,
    FIRST_LETTER,
    HEARD,
    SAME_SOUND,
    TWO_TYPOS,
    TYPO,
    Effort,
    Vocabulary,
)

WORDS = ["müller", "müllerberg", "wiśniewska", "schwarzenberger", "groß", "жук", "meyer", "gd24", "uhl", "hans"]


@pytest.fixture
def vocabulary() -> Vocabulary:
    return Vocabulary(WORDS)


@pytest.mark.parametrize(
    ("typed", "word", "cost"),
    [
        ("müller", "müller", EXACT),
        ("mueller", "müller", EXACT),
        ("gross", "groß", EXACT),
        ("grosz", "groß", EXACT),
        ("mü", "müller", BEGINNING),
        ("wisn", "wiśniewska", BEGINNING),
    ],
)
def test_a_word_is_found_as_it_is_spelt(vocabulary: Vocabulary, typed: str, word: str, cost: float) -> None:
    assert vocabulary.alike(typed, Effort.SPELT)[word] == cost


@pytest.mark.parametrize(
    ("typed", "word", "cost"),
    [
        ("mülxer", "müller", TYPO),
        ("xüller", "müller", TYPO + FIRST_LETTER),
        ("schwrazenbergr", "schwarzenberger", TWO_TYPOS),
        ("жк", "жук", TYPO),
        ("gro", "groß", BEGINNING),
    ],
)
def test_a_mistyped_word_costs_its_errors(vocabulary: Vocabulary, typed: str, word: str, cost: float) -> None:
    assert vocabulary.alike(typed, Effort.MISTYPED)[word] == cost


def test_a_short_word_has_no_second_error(vocabulary: Vocabulary) -> None:
    assert "müller" not in vocabulary.alike("mxlxer", Effort.MISTYPED)


def test_what_sounds_the_same_costs_less_than_an_error(vocabulary: Vocabulary) -> None:
    assert SAME_SOUND < vocabulary.alike("meier", Effort.MISTYPED)["meyer"] < TYPO


def test_what_sounds_alike_is_found_last(vocabulary: Vocabulary) -> None:
    assert "wiśniewska" not in vocabulary.alike("fischnefzga", Effort.MISTYPED)
    assert HEARD < vocabulary.alike("fischnefzga", Effort.HEARD)["wiśniewska"] < HEARD + 2


def test_the_same_code_of_koelner_phonetik_is_found_last(vocabulary: Vocabulary) -> None:
    assert "müller" not in vocabulary.alike("miehlar", Effort.MISTYPED)
    assert vocabulary.alike("miehlar", Effort.HEARD)["müller"] > HEARD + 1


def test_a_beginning_may_have_an_error_behind_its_first_half(vocabulary: Vocabulary) -> None:
    assert vocabulary.alike("schwaxz", Effort.HEARD)["schwarzenberger"] == BEGINNING_TYPO


@pytest.mark.parametrize("effort", list(Effort))
def test_a_number_with_an_error_in_it_is_another_number(vocabulary: Vocabulary, effort: Effort) -> None:
    assert vocabulary.alike("gd25", effort) == {}


def test_a_missing_blank_is_looked_for_beside_known_words(vocabulary: Vocabulary) -> None:
    assert ("hans", "mülelr") in vocabulary.halves("hansmülelr")
    assert ("hanxs", "müller") in vocabulary.halves("hanxsmüller")


def test_a_letter_that_was_typed_for_a_blank_is_left_out(vocabulary: Vocabulary) -> None:
    assert vocabulary.halves("hansxmüller")[0] == ("hans", "müller")


def test_a_word_is_known_from_when_it_is_added_until_it_is_discarded(vocabulary: Vocabulary) -> None:
    assert vocabulary.alike("quitte", Effort.HEARD) == {}
    vocabulary.add("quitte")
    assert all("quitte" in vocabulary.alike(typed, Effort.HEARD) for typed in ("quitte", "qitte", "kwitte"))
    vocabulary.discard("quitte")
    assert vocabulary.alike("quitte", Effort.HEARD) == {}
