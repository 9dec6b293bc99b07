"""What became of a helper's PIN."""

from __future__ import annotations

from enum import StrEnum


class PinAnswer(StrEnum):
    """The answers to a PIN that was chosen or tried."""

    CHOSEN = "chosen"
    RIGHT = "right"
    WRONG = "wrong"
    LOCKED = "locked"
    TOO_SIMPLE = "too_simple"
