"""Wrong PINs against the lock: a small part of `make pins`, and that it notices a way around."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from db.ledger import Ledger
from kiosk.domain.pin import PinAnswer
from tools.pin_oracle import Oracle
from tools.pin_race import race
from tools.pins import KEY, RIGHT, attacked

SECOND = timedelta(seconds=1)
WRONG, LOCKED = PinAnswer.WRONG, PinAnswer.LOCKED


def test_a_hundred_wrong_pins_do_not_get_through() -> None:
    with attacked(100, seed=7) as attack:
        assert attack.oracle.wrong == []
        assert attack.answers.total() >= 100
        assert {"wrong", "locked", "too_soon"} <= set(attack.answers)
        assert attack.oracle.looked_at < 50


def test_two_programs_at_once_get_no_more_tries_than_one(tmp_path: Path) -> None:
    raced = race(tmp_path, KEY, RIGHT, 1)
    assert (raced.wrong, raced.looked_at) == ([], 8)


def test_a_lock_that_lets_everything_through_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Ledger, "check_pin", lambda self, pin: PinAnswer.HELPER)
    with attacked(5, seed=7) as attack:
        assert attack.oracle.wrong == ["a wrong PIN was let in"] * 5


def test_a_lock_that_never_locks_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Ledger, "check_pin", lambda self, pin: WRONG)
    with attacked(50, seed=7) as attack:
        assert any("too early" in line for line in attack.oracle.wrong)


def told(*answers: PinAnswer, later: timedelta = SECOND, right: bool = False) -> list[str]:
    oracle = Oracle()
    for answer in answers:
        oracle.passed(later)
        oracle.told(answer, right=right)
    return oracle.wrong


def test_a_right_pin_that_is_looked_at_while_locked_is_noticed() -> None:
    oracle = Oracle()
    for answer in (WRONG, WRONG, WRONG, WRONG, LOCKED):
        oracle.passed(2 * SECOND)
        oracle.told(answer, right=False)
    oracle.passed(timedelta(days=-30))
    oracle.passed(timedelta(minutes=4))
    oracle.told(PinAnswer.HELPER, right=True)
    assert oracle.wrong == ["0:01:00 too early a PIN was looked at, answer helper"]


def test_who_waits_long_enough_is_nobody_to_be_noticed() -> None:
    assert told(*[WRONG] * 4, LOCKED, WRONG, later=timedelta(minutes=5)) == []
    assert told(PinAnswer.ORGANISER, WRONG, PinAnswer.HELPER, right=True) == []
    assert told(WRONG, WRONG, WRONG, WRONG) == []
    assert len(told(WRONG, WRONG, WRONG, WRONG, later=SECOND / 2)) == 1
