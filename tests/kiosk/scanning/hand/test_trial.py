"""A scan of a known text tells how the scanner is set."""

from __future__ import annotations

import pytest

from kiosk.domain.hand_scan import Keyboard
from kiosk.scanning.hand.trial import PROBE, Trial, try_out
from tests.kiosk.scanning.hand.keys import strokes

US, DE, FR = Keyboard.US, Keyboard.DE, Keyboard.FR


def typed(text: str, scanner: Keyboard, system: Keyboard) -> str:
    return "".join(stroke.text for stroke in strokes(text, scanner, system, places_told=False))


@pytest.mark.parametrize(("scanner", "system"), [(US, DE), (DE, US), (US, FR), (FR, DE)])
def test_both_keyboards_are_found_out(scanner: Keyboard, system: Keyboard) -> None:
    found = try_out(f"{typed(PROBE, scanner, system)}\r")
    assert (found.scanner, found.system, found.end, found.prefix) == (scanner, system, "enter", "")


@pytest.mark.parametrize("keyboard", Keyboard)
def test_the_same_keyboard_needs_no_repair(keyboard: Keyboard) -> None:
    found = try_out(f"{typed(PROBE, keyboard, keyboard)}\t")
    assert found.scanner is found.system
    assert found.end == "tab"


def test_what_it_puts_around_every_code_is_told_as_it_is_meant() -> None:
    found = try_out(typed(f"Y#{PROBE}/z", US, DE))
    assert (found.prefix, found.suffix, found.end) == ("Y#", "/z", "")


def test_caps_lock_is_noticed() -> None:
    assert try_out(typed(PROBE, US, DE).swapcase().replace("SS", "ß")).caps


def test_its_pace_and_its_control_characters_are_told() -> None:
    found = try_out(f"\x1d{PROBE}\x04\r", [0, 12, 24, 60])
    assert (found.gap, found.control) == (12, 2)


def test_another_code_is_not_understood() -> None:
    assert try_out("GD24-4711\r") == Trial(None, None, end="enter")
