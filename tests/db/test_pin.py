"""The PINs of helpers and organisers."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from db import pin as pins
from db.connection import station_path
from db.ledger import Ledger
from db.pin_tries import LOCKED_FOR, PAUSES, TRIES
from kiosk.domain.operator import Operator
from kiosk.domain.pin import PinAnswer
from kiosk.domain.trouble import StoreTrouble
from tests.db.stations import Clock, content, open_ledger

PIN, OTHER_PIN, NOBODYS = "274915", "739164", "000000"
SECOND = timedelta(seconds=1)


@pytest.fixture
def guarded(ledger: Ledger) -> Ledger:
    """A ledger with both PINs."""
    assert ledger.choose_pin(Operator.ORGANISER, OTHER_PIN) is PinAnswer.CHOSEN
    assert ledger.choose_pin(Operator.HELPER, PIN) is PinAnswer.CHOSEN
    return ledger


def guess(ledger: Ledger, clock: Clock, times: int = 1, pin: str = NOBODYS) -> list[PinAnswer]:
    """Wrong ones, each as soon as it is looked at."""
    answers = []
    for _ in range(times):
        answers.append(ledger.check_pin(pin))
        clock.advance(PAUSES[3])
    return answers


@pytest.fixture
def locked(guarded: Ledger, clock: Clock) -> Ledger:
    """A ledger whose PINs were guessed wrong too often."""
    guess(guarded, clock, TRIES)
    clock.advance(-PAUSES[3])
    return guarded


def test_there_is_no_default_pin(ledger: Ledger) -> None:
    assert ledger.pins_missing() == (Operator.ORGANISER, Operator.HELPER)
    assert ledger.check_pin("") is PinAnswer.WRONG


def test_each_pin_says_who_is_there_and_others_are_wrong(guarded: Ledger) -> None:
    assert guarded.pins_missing() == ()
    assert guarded.check_pin(PIN) is PinAnswer.HELPER
    assert guarded.check_pin(OTHER_PIN) is PinAnswer.ORGANISER
    assert guarded.check_pin("274916") is PinAnswer.WRONG


@pytest.mark.parametrize("operator", [Operator.HELPER, Operator.ORGANISER])
def test_while_there_is_only_one_pin_it_opens_everything(ledger: Ledger, operator: Operator) -> None:
    ledger.choose_pin(operator, PIN)
    assert ledger.pins_missing() == tuple({Operator.HELPER, Operator.ORGANISER} - {operator})
    assert ledger.check_pin(PIN) is PinAnswer.ORGANISER


def test_helpers_and_organisers_cannot_have_the_same(guarded: Ledger) -> None:
    assert guarded.choose_pin(Operator.ORGANISER, PIN) is PinAnswer.TAKEN
    assert guarded.check_pin(OTHER_PIN) is PinAnswer.ORGANISER
    assert guarded.choose_pin(Operator.HELPER, PIN) is PinAnswer.CHOSEN


def test_attendees_have_no_pin(ledger: Ledger) -> None:
    with pytest.raises(KeyError):
        ledger.choose_pin(Operator.ATTENDEE, PIN)


def test_only_argon2id_hashes_are_kept(guarded: Ledger) -> None:
    kept = str(content(guarded)["settings"])
    assert kept.count("$argon2id$v=19$m=19456,t=2,p=1$") == 2
    assert PIN not in kept
    assert OTHER_PIN not in kept


@pytest.mark.parametrize(
    "pin",
    [
        *("", "27491", "abcdef", "27491a", "27 491", "۲۷۴۹۱۵", "274915" * 10 + "12345"),
        *("000000", "123456", "987654", "890123", "135791", "121212", "112211", "123123"),
    ],
)
def test_a_pin_that_is_guessed_first_is_too_simple(ledger: Ledger, pin: str) -> None:
    assert ledger.choose_pin(Operator.HELPER, pin) is PinAnswer.TOO_SIMPLE
    assert Operator.HELPER in ledger.pins_missing()


def test_whoever_changes_a_pin_has_to_know_the_organisers(guarded: Ledger, clock: Clock) -> None:
    assert guarded.change_pin(PIN, Operator.HELPER, "481516") is PinAnswer.WRONG
    assert guarded.change_pin(NOBODYS, Operator.HELPER, "481516") is PinAnswer.WRONG
    assert guarded.change_pin(OTHER_PIN, Operator.HELPER, OTHER_PIN) is PinAnswer.TAKEN
    assert guarded.change_pin(OTHER_PIN, Operator.HELPER, NOBODYS) is PinAnswer.TOO_SIMPLE
    assert guarded.change_pin(OTHER_PIN, Operator.HELPER, "481516") is PinAnswer.CHOSEN
    assert guarded.check_pin(PIN) is PinAnswer.WRONG
    assert guarded.check_pin("481516") is PinAnswer.HELPER


def test_guessing_the_organisers_pin_on_the_way_to_a_new_one_counts_as_well(guarded: Ledger, clock: Clock) -> None:
    for _ in range(TRIES):
        guarded.change_pin(NOBODYS, Operator.HELPER, "481516")
        clock.advance(PAUSES[3])
    assert guarded.change_pin(OTHER_PIN, Operator.HELPER, "481516") is PinAnswer.LOCKED


def test_too_many_wrong_tries_lock_even_the_right_ones_out(locked: Ledger) -> None:
    assert [locked.check_pin(pin) for pin in (PIN, OTHER_PIN)] == [PinAnswer.LOCKED] * 2


def test_the_last_wrong_try_says_that_it_is_locked(guarded: Ledger, clock: Clock) -> None:
    assert guess(guarded, clock, TRIES) == [PinAnswer.WRONG] * (TRIES - 1) + [PinAnswer.LOCKED]


def test_after_some_wrong_tries_a_moment_has_to_pass_for_everybody(guarded: Ledger, clock: Clock) -> None:
    assert [guarded.check_pin(NOBODYS) for _ in range(3)] == [PinAnswer.WRONG] * 3
    assert [guarded.check_pin(pin) for pin in (NOBODYS, PIN)] == [PinAnswer.TOO_SOON] * 2
    clock.advance(SECOND)
    assert guarded.check_pin(NOBODYS) is PinAnswer.WRONG
    clock.advance(SECOND)
    assert guarded.check_pin(PIN) is PinAnswer.TOO_SOON
    clock.advance(SECOND)
    assert guarded.check_pin(PIN) is PinAnswer.HELPER


def test_what_came_too_soon_was_no_try(guarded: Ledger, clock: Clock) -> None:
    for _ in range(20):
        guarded.check_pin(NOBODYS)
    clock.advance(SECOND)
    assert guarded.check_pin(PIN) is PinAnswer.HELPER


def test_a_right_pin_forgets_wrong_tries(guarded: Ledger, clock: Clock) -> None:
    for pin in (PIN, OTHER_PIN):
        guess(guarded, clock, TRIES - 1)
        assert guarded.check_pin(pin).operator is not None


def test_the_tries_of_both_pins_are_counted_together(guarded: Ledger, clock: Clock) -> None:
    guess(guarded, clock, 2, "274916")
    guess(guarded, clock, 2, "739165")
    assert guarded.check_pin("274917") is PinAnswer.LOCKED


def test_the_lock_ends_after_its_time(locked: Ledger, clock: Clock) -> None:
    clock.advance(LOCKED_FOR - SECOND)
    assert locked.check_pin(PIN) is PinAnswer.LOCKED
    clock.advance(SECOND)
    assert locked.check_pin(PIN) is PinAnswer.HELPER


def test_the_lock_survives_a_restart_and_holds_for_every_program(locked: Ledger, tmp_path: Path, clock: Clock) -> None:
    again = open_ledger(tmp_path, clock)
    assert again.check_pin(PIN) is PinAnswer.LOCKED
    again.close()


def test_a_clock_that_jumps_back_neither_ends_nor_prolongs_the_lock_for_years(locked: Ledger, clock: Clock) -> None:
    clock.advance(timedelta(days=-3650))
    assert locked.check_pin(PIN) is PinAnswer.LOCKED
    clock.advance(LOCKED_FOR)
    assert locked.check_pin(PIN) is PinAnswer.HELPER


def test_a_clock_that_jumps_back_does_not_make_a_moment_last(guarded: Ledger, clock: Clock) -> None:
    for _ in range(3):
        guarded.check_pin(NOBODYS)
    clock.advance(timedelta(days=-3650))
    assert guarded.check_pin(PIN) is PinAnswer.TOO_SOON
    clock.advance(SECOND)
    assert guarded.check_pin(PIN) is PinAnswer.HELPER


@pytest.mark.parametrize("chosen", [(), (Operator.HELPER,), (Operator.ORGANISER, Operator.HELPER)])
@pytest.mark.parametrize("given", [PIN, OTHER_PIN, NOBODYS, "", "7" * 1_000, "\x00", "27491\ud800"])
def test_whatever_is_given_two_hashes_are_compared(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch, chosen: tuple[Operator, ...], given: str
) -> None:
    for operator, pin in zip(chosen, (PIN, OTHER_PIN), strict=False):
        ledger.choose_pin(operator, pin)
    compared: list[str] = []
    really = pins._matches

    def noting(stored: str, pin: str) -> bool:
        compared.append(stored)
        return really(stored, pin)

    monkeypatch.setattr(pins, "_matches", noting)
    ledger.check_pin(given)
    assert len(compared) == 2
    assert all(stored.startswith("$argon2id$v=19$m=19456,t=2,p=1$") for stored in compared)


def test_no_pin_stands_in_what_is_said_about_a_broken_file(guarded: Ledger, tmp_path: Path) -> None:
    station_path(tmp_path).unlink()
    calls: list[Callable[[], object]] = [
        lambda: guarded.check_pin(PIN),
        lambda: guarded.choose_pin(Operator.HELPER, PIN),
        lambda: guarded.change_pin(OTHER_PIN, Operator.HELPER, PIN),
    ]
    for call in calls:
        with pytest.raises(StoreTrouble) as trouble:
            call()
        told = "".join(traceback.format_exception(trouble.value))
        assert PIN not in told
        assert OTHER_PIN not in told
    guarded.close()


def test_the_pins_can_be_kept_for_the_time_when_the_file_is_broken(guarded: Ledger) -> None:
    whose = guarded.kept_pins()
    guarded.close()
    assert [whose(pin) for pin in (PIN, OTHER_PIN, NOBODYS)] == [Operator.HELPER, Operator.ORGANISER, None]
    assert "argon2" not in repr(whose)


def test_the_only_pin_that_was_kept_opens_everything(ledger: Ledger) -> None:
    assert ledger.kept_pins()(PIN) is None
    ledger.choose_pin(Operator.HELPER, PIN)
    assert ledger.kept_pins()(PIN) is Operator.ORGANISER
