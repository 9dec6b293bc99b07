"""Which of two cameras the viewfinder shows."""

from __future__ import annotations

from kiosk.scanning.finder import STAYS_SECONDS, Finder


def test_the_first_camera_is_shown_as_long_as_there_is_no_code() -> None:
    finder = Finder()
    for tenth in range(50):
        finder.look(tenth % 2, tenth / 10, code=False)
    assert finder.shown == 0


def test_the_one_that_sees_a_code_is_shown_at_once() -> None:
    finder = Finder()
    finder.look(0, 0.0, code=False)
    finder.look(1, 0.1, code=True)
    assert finder.shown == 1


def test_a_code_that_both_see_makes_no_flicker() -> None:
    finder = Finder()
    shown = []
    for tenth in range(50):
        finder.look(tenth % 2, tenth / 10, code=True)
        shown.append(finder.shown)
    assert set(shown) == {0}


def test_it_stays_for_a_while_after_the_code_is_gone_and_goes_back_then() -> None:
    finder = Finder()
    finder.look(1, 0.0, code=True)
    finder.look(1, STAYS_SECONDS - 0.1, code=False)
    assert finder.shown == 1
    finder.look(1, STAYS_SECONDS, code=False)
    assert finder.shown == 0


def test_it_goes_over_only_when_the_code_has_been_away_from_the_first_for_a_while() -> None:
    finder = Finder()
    finder.look(0, 0.0, code=True)
    finder.look(1, 1.0, code=True)
    assert finder.shown == 0
    finder.look(1, STAYS_SECONDS, code=True)
    assert finder.shown == 1


def test_a_camera_that_does_not_see_is_left_at_once_and_not_gone_back_to() -> None:
    finder = Finder()
    finder.on_seeing([1])
    assert finder.shown == 1
    finder.look(1, 5.0, code=False)
    assert finder.shown == 1


def test_the_first_camera_is_shown_again_when_it_sees_again() -> None:
    finder = Finder()
    finder.on_seeing([1])
    finder.on_seeing([0, 1])
    finder.look(1, 5.0, code=False)
    assert finder.shown == 0


def test_the_only_camera_is_not_left() -> None:
    finder = Finder()
    finder.on_seeing([])
    assert finder.shown == 0
