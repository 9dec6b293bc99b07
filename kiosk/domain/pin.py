"""What became of a PIN."""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise

from kiosk.domain.operator import Operator

SHORTEST, LONGEST = 6, 64
"""So many digits has a PIN."""


class PinAnswer(StrEnum):
    """The answers to a PIN that was chosen or tried."""

    CHOSEN = "chosen"
    HELPER = "helper"
    """It is the helpers' PIN ..."""
    ORGANISER = "organiser"
    """... or the organisers'."""
    WRONG = "wrong"
    TOO_SOON = "too_soon"
    """Wrong ones came before, and a moment has to pass; this one was not looked at and does not count ..."""
    LOCKED = "locked"
    """... or some minutes."""
    TOO_SIMPLE = "too_simple"
    TAKEN = "taken"
    """Helpers and organisers cannot have the same."""

    @property
    def operator(self) -> Operator | None:
        """Who has given a right one."""
        return Operator(self.value) if self in (PinAnswer.HELPER, PinAnswer.ORGANISER) else None


def is_simple(pin: str) -> bool:
    """Whether a PIN is short, no row of digits, or among those that are guessed first."""
    if not (pin.isascii() and pin.isdigit() and SHORTEST <= len(pin) <= LONGEST):
        return True
    # 123456 and 987654 go in equal steps, 121212 has two digits, 123123 is one half twice.
    steps = {(after - before) % 10 for before, after in pairwise(map(int, pin))}
    half = len(pin) // 2
    return len(steps) == 1 or len(set(pin)) < 3 or pin == pin[:half] * 2
