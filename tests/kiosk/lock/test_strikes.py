from hypothesis import given
from hypothesis import strategies as st

from kiosk.lock.strikes import BURST_END_MS, BURST_MS, Bursts, Strikes


def test_the_same_again_within_three_tenths_of_a_second_counts_once() -> None:
    strikes = Strikes()
    assert [strikes.counts("Enter", at, types=False) for at in (1000, 1100, 1299, 1301)] == [True, False, False, True]


def test_something_else_counts_at_once() -> None:
    strikes = Strikes()
    assert [strikes.counts(what, 1000, types=False) for what in ("Enter", "Escape", "Enter")] == [True, True, True]


def test_the_time_begins_when_the_hand_lets_go() -> None:
    strikes = Strikes()
    strikes.counts("Enter", 1000, types=False)
    strikes.on_let_go("Enter", 3000)
    assert not strikes.counts("Enter", 3200, types=False)


def test_a_doubled_letter_counts_twice() -> None:
    strikes = Strikes()
    assert [strikes.counts("t", at, types=True) for at in (1000, 1080)] == [True, True]


def test_a_bouncing_letter_counts_once() -> None:
    strikes = Strikes()
    assert [strikes.counts("t", at, types=True) for at in (1000, 1030)] == [True, False]


@given(st.floats(0, 0.5), st.integers(0, 700))
def test_the_time_is_what_the_station_says_up_to_half_a_second(seconds: float, later: int) -> None:
    strikes = Strikes(seconds=seconds)
    strikes.counts("Enter", 5000, types=False)
    assert strikes.counts("Enter", 5000 + later, types=False) == (later >= seconds * 1000)


def test_the_clock_that_begins_anew_after_49_days_holds_nobody_up() -> None:
    strikes = Strikes()
    strikes.counts("Enter", (1 << 32) - 100, types=False)
    assert not strikes.counts("Enter", 100, types=False)
    assert strikes.counts("Enter", 1000, types=False)


def test_letters_too_fast_for_hands_are_a_scanners() -> None:
    bursts = Bursts()
    assert [bursts.includes(at, letter=True) for at in (1000, 1005, 1010)] == [False, True, True]


def test_the_enter_behind_a_scanners_letters_is_the_scanners() -> None:
    bursts = Bursts()
    bursts.includes(1000, letter=True)
    assert bursts.includes(1000 + BURST_END_MS - 1, letter=False)
    assert not bursts.includes(1000 + BURST_END_MS, letter=False)


def test_letters_of_a_fast_hand_are_nobody_elses() -> None:
    bursts = Bursts()
    assert not any(bursts.includes(at, letter=True) for at in range(1000, 3000, BURST_MS + 1))
