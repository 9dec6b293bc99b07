"""What a burst of keys can mean, in every pair of keyboards."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.hand_scan import HandScan, Keyboard
from kiosk.scanning.hand.burst import Stroke, Wording, begins, read_burst
from tests.kiosk.scanning.hand.keys import strokes

US, DE, FR = Keyboard.US, Keyboard.DE, Keyboard.FR
SIGNED = "EL1.AEZZQYYC7K5WZY2L" * 4
ASCII = "".join(map(chr, range(0x21, 0x7F)))
AUTO = Wording()


def texts(scan: HandScan) -> list[str]:
    return [reading.text for reading in scan.readings]


def told(scan: HandScan, text: str) -> frozenset[Keyboard]:
    return next(reading.keyboards for reading in scan.readings if reading.text == text)


@pytest.mark.parametrize(("scanner", "system"), [(US, DE), (DE, US), (US, US), (DE, DE)])
def test_all_of_ascii_is_among_the_readings_by_place(scanner: Keyboard, system: Keyboard) -> None:
    scan = read_burst(strokes(ASCII, scanner, system), AUTO)
    assert scanner in told(scan, ASCII)


@pytest.mark.parametrize(("scanner", "system"), [(US, DE), (DE, US), (US, US), (DE, DE)])
def test_what_the_system_has_written_comes_first(scanner: Keyboard, system: Keyboard) -> None:
    scan = read_burst(strokes("XY-4711/z", scanner, system), AUTO)
    assert system in scan.readings[0].keyboards
    assert scanner in told(scan, "XY-4711/z")


@pytest.mark.parametrize(("scanner", "system"), [(US, DE), (DE, US), (US, US), (DE, DE)])
def test_all_that_stands_in_tickets_is_among_the_readings_by_text(scanner: Keyboard, system: Keyboard) -> None:
    text = "EL1.YZyz0123456789+/=-_.:?&"
    assert text in texts(read_burst(strokes(text, scanner, system, places_told=False), AUTO))


@pytest.mark.parametrize("sign", "@[]{}\\|~")
def test_signs_with_alt_gr_are_told_where_the_system_tells_no_places(sign: str) -> None:
    text = f"ab{sign}cd"
    assert text in texts(read_burst(strokes(text, DE, US, places_told=False), AUTO))


@given(st.text(alphabet=ASCII, min_size=1, max_size=60), st.sampled_from([US, DE]), st.sampled_from([US, DE, FR]))
def test_every_text_is_among_the_readings(text: str, scanner: Keyboard, system: Keyboard) -> None:
    assert text in texts(read_burst(strokes(text, scanner, system), AUTO))


def test_on_a_french_keyboard_a_scanner_for_us_keys_is_understood() -> None:
    assert "AMQ-4711" in texts(read_burst(strokes("AMQ-4711", US, FR), AUTO))


def test_a_scanner_for_french_keys_is_understood_once_it_is_said() -> None:
    scan = read_burst(strokes("AMQ-4711", FR, DE), Wording(keyboard=FR))
    assert texts(scan) == ["AMQ-4711"]


def test_a_known_keyboard_leaves_one_reading() -> None:
    assert texts(read_burst(strokes("XY-1/z=", US, DE), Wording(keyboard=US))) == ["XY-1/z="]


def test_what_is_the_same_on_all_keyboards_has_one_reading() -> None:
    assert texts(read_burst(strokes("ABC4711", US, DE), AUTO)) == ["ABC4711"]


@pytest.mark.parametrize("text", ["https://tickets.example/t/XY-12?z=1", '{"checkin_secret": "yz/-"}'])
def test_a_form_that_is_no_accident_goes_first(text: str) -> None:
    assert read_burst(strokes(text, US, DE), AUTO).readings[0].text == text


def test_a_signed_ticket_has_two_readings_of_which_only_the_desk_knows_the_right_one() -> None:
    scan = read_burst(strokes(SIGNED, US, DE), AUTO)
    assert texts(scan) == [SIGNED.translate(str.maketrans("YZ", "ZY")), SIGNED]


@pytest.mark.parametrize("places_told", [True, False])
def test_caps_lock_is_repaired(places_told: bool) -> None:
    heard = strokes("abYz-12", DE, DE, places_told=places_told, caps=True)
    assert texts(read_burst(heard, AUTO))[0] == "abYz-12"


def test_a_scanner_that_makes_up_for_caps_lock_is_understood_as_well() -> None:
    # It sends the shift key turned round, so that the text comes out right.
    heard = [Stroke("a", 30, shift=True), Stroke("b", 48, shift=True), Stroke("C", 46), Stroke("1", 2)]
    assert {"abC1", "ABc1"} <= set(texts(read_burst(heard, AUTO)))


def test_digits_of_the_number_pad_count_with_and_without_num_lock() -> None:
    with_lock = [Stroke("7", 71), Stroke("1", 79), Stroke("0", 82)]
    without = [Stroke("", 71), Stroke("", 79), Stroke("", 82)]
    assert texts(read_burst(with_lock, AUTO)) == texts(read_burst(without, AUTO)) == ["710"]


def test_letters_typed_as_numbers_are_the_same_on_every_keyboard() -> None:
    heard: list[Stroke] = []
    for letter in "yZ-=":
        heard += [Stroke(digit=digit) for digit in f"{ord(letter):04d}"]
        heard.append(Stroke(alt_up=True))
    assert texts(read_burst(heard, AUTO)) == ["yZ-="]


def test_control_characters_are_no_part_of_it() -> None:
    heard = [
        Stroke("\x1d", 27, held=True),  # GS
        *strokes("AB12", US, US),
        Stroke("\x1b", 1),
        Stroke("\x04", 32, held=True),  # EOT
        Stroke("\r", 28, ends=True),
    ]
    assert texts(read_burst(heard, AUTO)) == ["AB12"]


def test_prefix_and_suffix_are_taken_off_in_whatever_reading_has_them() -> None:
    wording = Wording(prefix="]Q1", suffix="#/")
    assert "XY12" in texts(read_burst(strokes("]Q1XY12#/", US, DE), wording))


def test_a_prefix_is_known_in_every_reading() -> None:
    assert begins(strokes("/z", US, DE), "/z")
    assert not begins(strokes("/y", US, DE), "/z")


def test_keys_that_an_input_method_has_eaten_are_read_by_their_place() -> None:
    heard = strokes("a=b1", US, DE)
    assert heard[1].text == ""  # the dead key
    assert "a=b1" in texts(read_burst(heard, AUTO))


def test_an_unknown_keyboard_of_the_system_leaves_what_it_wrote_first() -> None:
    heard = [Stroke("ñ", 39), Stroke("a", 30), Stroke("1", 2)]
    assert texts(read_burst(heard, AUTO))[0] == "ña1"


def test_nothing_of_a_code_is_told_by_a_stroke_or_a_scan() -> None:
    heard = strokes("SECRET", US, DE)
    assert "S" not in repr(heard[0]).removeprefix("Stroke")
    assert "SECRET" not in repr(read_burst(heard, AUTO))
