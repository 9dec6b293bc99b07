"""The hold on erasing in bulk."""

from __future__ import annotations

from datetime import date

from db.erasure_hold import hold_on, set_hold, take_hold_away
from db.ledger import Ledger

UNTIL = date(2024, 6, 30)


def test_without_a_hold_there_is_none(ledger: Ledger) -> None:
    assert hold_on(ledger.file, UNTIL) is None


def test_a_hold_counts_until_its_day_is_over(ledger: Ledger) -> None:
    set_hold(ledger.file, UNTIL, " The funder looks at the numbers ", "organiser")
    hold = hold_on(ledger.file, UNTIL)
    assert hold is not None
    assert (hold.until, hold.reason, hold.operator) == (UNTIL, "The funder looks at the numbers", "organiser")
    assert hold_on(ledger.file, date(2024, 7, 1)) is None


def test_a_hold_can_be_taken_away(ledger: Ledger) -> None:
    set_hold(ledger.file, UNTIL, "why", "organiser")
    take_hold_away(ledger.file)
    assert hold_on(ledger.file, UNTIL) is None
