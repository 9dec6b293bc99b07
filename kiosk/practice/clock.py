"""A clock that jumps when the trainer wants it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from kiosk.checkin.ports import Clock
from kiosk.practice.board import Board
from kiosk.practice.mishaps import Mishap, Part

BEGINNING: Final = datetime(1970, 1, 1, 0, 0, 30, tzinfo=UTC)
"""What a computer with an empty battery believes after it was switched on."""


class PracticeClock:
    """Goes as the other clock does, but for the jump."""

    def __init__(self, clock: Clock, board: Board) -> None:
        self._clock, self._board = clock, board
        self._begun = clock()

    def __call__(self) -> datetime:
        """The present moment, right or wrong."""
        now = self._clock()
        match self._board.wrong_with(Part.CLOCK):
            case Mishap.DAY_LATER:
                return now + timedelta(days=1)
            case Mishap.HOUR_BACK:
                return now - timedelta(hours=1)
            case Mishap.YEAR_1970:
                return BEGINNING + (now - self._begun)
            case _:
                return now
