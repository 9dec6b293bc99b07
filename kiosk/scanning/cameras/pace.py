"""Says which frame of a film is due, by a clock."""

from __future__ import annotations

LONGEST_JUMP = 0.5
"""A film that is late by more seconds goes on where it was instead of jumping: nothing is lost on a busy machine."""


class Pace:
    """The pace of one showing, from its first frame on."""

    def __init__(self, fps: float) -> None:
        self._fps = fps
        self._start: float | None = None

    def due(self, now: float, next_number: int) -> int:
        """Give the number of the frame due at `now` (seconds, monotonic); `next_number` was not shown yet."""
        if self._start is None:
            self._start = now
        # A hair's breadth is added: 2 / 15 s times 15 must not be frame 1.
        due = int((now - self._start) * self._fps + 1e-6)
        if due - next_number > LONGEST_JUMP * self._fps:
            self._start = now - next_number / self._fps
            due = next_number
        return due
