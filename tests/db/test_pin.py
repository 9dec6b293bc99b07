"""The helpers' PIN."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from db.ledger import Ledger
from db.pin import LOCKED_FOR, TRIES
from kiosk.domain.pin import PinAnswer
from tests.db.stations import Clock, content, open_ledger

PIN = "274915"
SECOND = timedelta(seconds=1)


@pytest.fixture
def locked(ledger: Ledger) -> Ledger:
    """A ledger whose PIN was guessed wrong too often."""
    ledger.choose_pin(PIN)
    for _ in range(TRIES):
        ledger.check_pin("000000")
    return ledger


def test_there_is_no_default_pin(ledger: Ledger) -> None:
    assert not ledger.has_pin()
    assert ledger.check_pin("") is PinAnswer.WRONG


def test_a_chosen_pin_is_right_and_others_are_wrong(ledger: Ledger) -> None:
    assert ledger.choose_pin(PIN) is PinAnswer.CHOSEN
    assert ledger.has_pin()
    assert ledger.check_pin("274916") is PinAnswer.WRONG
    assert ledger.check_pin(PIN) is PinAnswer.RIGHT


def test_only_the_argon2id_hash_is_kept(ledger: Ledger) -> None:
    ledger.choose_pin(PIN)
    kept = str(content(ledger)["settings"])
    assert "$argon2id$v=19$m=19456,t=2,p=1$" in kept
    assert PIN not in kept


@pytest.mark.parametrize(
    "pin",
    [
        *("", "27491", "abcdef", "27491a", "27 491", "۲۷۴۹۱۵", "274915" * 10 + "12345"),
        *("000000", "123456", "987654", "890123", "135791", "121212", "112211", "123123"),
    ],
)
def test_a_pin_that_is_guessed_first_is_too_simple(ledger: Ledger, pin: str) -> None:
    assert ledger.choose_pin(pin) is PinAnswer.TOO_SIMPLE
    assert not ledger.has_pin()


def test_too_many_wrong_tries_lock_even_the_right_one_out(locked: Ledger) -> None:
    assert locked.check_pin(PIN) is PinAnswer.LOCKED


def test_the_last_wrong_try_says_that_it_is_locked(ledger: Ledger) -> None:
    ledger.choose_pin(PIN)
    answers = [ledger.check_pin("000000") for _ in range(TRIES)]
    assert answers == [PinAnswer.WRONG] * (TRIES - 1) + [PinAnswer.LOCKED]


def test_a_right_pin_forgets_wrong_tries(ledger: Ledger) -> None:
    ledger.choose_pin(PIN)
    for _ in range(2):
        for _ in range(TRIES - 1):
            ledger.check_pin("000000")
        assert ledger.check_pin(PIN) is PinAnswer.RIGHT


def test_the_lock_ends_after_its_time(locked: Ledger, clock: Clock) -> None:
    clock.advance(LOCKED_FOR - SECOND)
    assert locked.check_pin(PIN) is PinAnswer.LOCKED
    clock.advance(SECOND)
    assert locked.check_pin(PIN) is PinAnswer.RIGHT


def test_the_lock_survives_a_restart(locked: Ledger, tmp_path: Path, clock: Clock) -> None:
    locked.close()
    again = open_ledger(tmp_path, clock)
    assert again.check_pin(PIN) is PinAnswer.LOCKED
    again.close()


def test_a_clock_that_jumps_back_neither_ends_nor_prolongs_the_lock_for_years(locked: Ledger, clock: Clock) -> None:
    clock.advance(timedelta(days=-3650))
    assert locked.check_pin(PIN) is PinAnswer.LOCKED
    clock.advance(LOCKED_FOR)
    assert locked.check_pin(PIN) is PinAnswer.RIGHT
