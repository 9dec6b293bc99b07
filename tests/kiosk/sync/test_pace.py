"""Pauses grow, have an end, differ from station to station, and are shortened by whoever wants it at once."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.sync.pace import FIRST, LONGEST, SOON, SPREAD, Pause


def after(failures: int, chance: float = 0.5) -> Pause:
    """The pause after so many failures, one after the other, of which the last was at 100."""
    pause = Pause()
    for _ in range(failures):
        pause = pause.after_failure(100.0, chance)
    return pause


def test_without_a_failure_there_is_no_pause() -> None:
    assert Pause().until == 0.0


def test_pauses_double_from_a_second_on_and_are_never_longer_than_a_minute() -> None:
    lengths = [after(failures).length for failures in range(1, 9)]
    assert lengths == [1, 2, 4, 8, 16, 32, 60, 60]


@given(st.integers(1, 400), st.floats(0, 1))
def test_chance_changes_a_pause_by_a_quarter_at_most_and_never_beyond_the_longest(failures: int, chance: float) -> None:
    usual, length = after(failures).length, after(failures, chance).length
    assert usual * (1 - SPREAD) <= length <= min(LONGEST, usual * (1 + SPREAD)) + 1e-9
    assert length >= FIRST * (1 - SPREAD)


def test_what_only_a_person_can_mend_is_tried_once_a_minute_from_the_beginning() -> None:
    assert Pause().after_failure(0.0, 0.5, hopeless=True).length == LONGEST


def test_something_new_to_tell_makes_a_long_pause_short_and_no_short_one_longer() -> None:
    assert after(9).with_something_new().until == 100 + SOON
    assert after(1).with_something_new() == after(1)


def test_something_new_to_tell_does_not_help_where_nobody_is_let_in() -> None:
    hopeless = Pause().after_failure(0.0, 0.5, hopeless=True)
    assert hopeless.with_something_new() == hopeless


def test_a_try_at_once_ends_the_pause_and_the_next_one_is_longer_all_the_same() -> None:
    tried = after(3).over_now()
    assert tried.until == 100
    assert tried.after_failure(110.0, 0.5).length == 8
