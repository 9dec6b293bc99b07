"""Which hint fits what was measured."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.hint import Hint
from kiosk.scanning.reading.sighting import Measure, Unread
from kiosk.scanning.reason import look_at, reason

WIDE, TALL = 1280, 720
USUAL = Measure(module=5, sharpness=0.7, dark=30, light=200, glare=0)


def hint(measure: Measure, side: float = 200, left: float = 400) -> Hint:
    corners = ((left, 100.0), (left + side, 100.0), (left + side, 100.0 + side), (left, 100.0 + side))
    look = look_at([Unread(corners, measure)], WIDE, TALL)
    assert look is not None
    return reason([look] * 5)


@pytest.mark.parametrize(
    ("measure", "expected"),
    [
        (USUAL, Hint.FLAT),
        (replace(USUAL, module=1.6), Hint.CLOSER),
        (replace(USUAL, glare=0.4), Hint.TURN),
        (replace(USUAL, speed=0.3, sharpness=0.1), Hint.HOLD_STILL),
        (replace(USUAL, light=50, dark=20), Hint.BRIGHTER),
        (replace(USUAL, inverted=True), Hint.LIGHT_MODE),
    ],
)
def test_what_is_measured_gives_the_reason(measure: Measure, expected: Hint) -> None:
    assert hint(measure) is expected


def test_what_fills_the_picture_is_too_near() -> None:
    assert hint(USUAL, side=650, left=300) is Hint.FARTHER


def test_what_is_cut_off_is_too_near() -> None:
    assert hint(USUAL, left=1100) is Hint.FARTHER
    assert hint(USUAL, left=-20) is Hint.FARTHER


def test_of_several_places_the_largest_is_held_up() -> None:
    near = Unread(((0.0, 0.0), (300.0, 0.0), (300.0, 300.0), (0.0, 300.0)), USUAL)
    far = Unread(((0.0, 0.0), (30.0, 0.0), (30.0, 30.0), (0.0, 30.0)), replace(USUAL, module=1))
    look = look_at([far, near], WIDE, TALL)
    assert look is not None
    assert look.measure == USUAL


def test_what_is_tiny_is_held_up_by_nobody() -> None:
    tiny = Unread(((0.0, 0.0), (12.0, 0.0), (12.0, 12.0), (0.0, 12.0)), USUAL)
    assert look_at([tiny], WIDE, TALL) is None
    assert look_at([], WIDE, TALL) is None
