"""What looks like a code and belongs to the room is left out in time; what a hand holds is not."""

from __future__ import annotations

from kiosk.scanning.reading.sighting import Measure, Seen, Unread
from kiosk.scanning.scenery import Scenery

WIDE = 1280
MEASURE = Measure(module=2, sharpness=0.5, dark=30, light=200, glare=0)


def at(x: float, side: float = 60) -> Seen:
    return Seen(unread=(Unread(((x, 90), (x + side, 90), (x + side, 90 + side), (x, 90 + side)), MEASURE),))


def test_what_keeps_its_place_is_left_out_after_half_a_minute() -> None:
    scenery = Scenery()
    there = [bool(scenery.without(at(300 + number % 3), WIDE, number * 0.5).unread) for number in range(80)]
    assert there == [True] * 60 + [False] * 20


def test_it_is_still_known_when_people_who_hid_it_have_gone() -> None:
    scenery = Scenery()
    for number in range(80):
        scenery.without(at(300), WIDE, number * 0.5)
    scenery.without(Seen(), WIDE, 100.0)
    assert scenery.without(at(300), WIDE, 200.0).unread == ()


def test_a_hand_is_never_so_still() -> None:
    scenery = Scenery()
    assert all(scenery.without(at(300 + number * 0.5), WIDE, number * 0.5).unread for number in range(200))


def test_what_is_held_up_before_it_is_seen() -> None:
    scenery = Scenery()
    for number in range(80):
        scenery.without(at(300), WIDE, number * 0.5)
    held = at(250, side=200)
    assert scenery.without(held, WIDE, 45.0) == held


def test_places_that_flicker_all_over_the_picture_are_not_kept_for_ever() -> None:
    scenery = Scenery()
    for number in range(2000):
        assert scenery.without(at(number * 37 % 1200), WIDE, number * 0.1).unread
