"""Keyboards by place: nothing stands twice where it would be taken for something else, and all of ASCII comes back."""

from __future__ import annotations

import pytest

from kiosk.domain.hand_scan import Keyboard
from kiosk.scanning.hand.layouts import Place, alive, place_of, taken_apart, translated, written_at

ASCII = "".join(map(chr, range(0x20, 0x7F)))


@pytest.mark.parametrize("keyboard", Keyboard)
def test_all_of_ascii_stands_somewhere(keyboard: Keyboard) -> None:
    assert [letter for letter in ASCII if place_of(keyboard, letter) is None] == []


@pytest.mark.parametrize("keyboard", Keyboard)
def test_what_stands_at_a_place_is_found_there(keyboard: Keyboard) -> None:
    places = [place for letter in ASCII if (place := place_of(keyboard, letter)) is not None]
    assert "".join(written_at(keyboard, place) or "" for place in places) == ASCII


@pytest.mark.parametrize("letter", ASCII)
def test_what_a_scanner_for_us_keys_types_on_a_german_keyboard_is_told(letter: str) -> None:
    place = place_of(Keyboard.US, letter)
    assert place is not None
    typed = written_at(Keyboard.DE, place)
    assert typed is not None
    assert translated(typed, Keyboard.DE, Keyboard.US) == letter


# With the right Alt key a US keyboard writes nothing; the key beside its left Shift writes what others do, too.
@pytest.mark.parametrize("letter", [letter for letter in ASCII if letter not in "@[]{}\\|~^`<>"])
def test_what_a_scanner_for_german_keys_types_on_a_us_keyboard_is_told(letter: str) -> None:
    place = place_of(Keyboard.DE, letter)
    assert place is not None
    typed = written_at(Keyboard.US, place)
    assert typed is not None
    assert translated(typed, Keyboard.US, Keyboard.DE) == letter


def test_the_famous_ones() -> None:
    assert translated("YZ-/:?=+", Keyboard.US, Keyboard.US) == "YZ-/:?=+"
    assert translated("ZYß-Ö_´`", Keyboard.DE, Keyboard.US) == "YZ-/:?=+"
    assert translated("ZY/&>_)]", Keyboard.US, Keyboard.DE) == "YZ-/:?=+"


def test_an_accent_that_was_put_on_a_letter_is_taken_off_again() -> None:
    assert taken_apart(Keyboard.DE, "á") == "´a"
    assert translated("áB", Keyboard.DE, Keyboard.US) == "=aB"


def test_letters_that_have_a_key_of_their_own_are_not_taken_apart() -> None:
    assert taken_apart(Keyboard.DE, "äöüß") == "äöüß"
    assert taken_apart(Keyboard.FR, "éèçà") == "éèçà"


def test_a_blank_after_a_dead_key_is_no_blank() -> None:
    assert alive("^ a ` b", Keyboard.DE) == "^a `b"


def test_what_stands_nowhere_was_not_typed_there() -> None:
    assert translated("日", Keyboard.DE, Keyboard.US) is None


def test_a_place_without_a_letter_writes_nothing() -> None:
    assert written_at(Keyboard.US, Place(1)) is None
