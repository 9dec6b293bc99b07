"""Which of two cameras the viewfinder shows: the one that sees something like a code, and it does not flicker; pure."""

from __future__ import annotations

from collections.abc import Collection

STAYS_SECONDS = 1.5
"""So long after the last code the viewfinder stays with a camera."""


class Finder:
    """Remembers where something like a code was last; `now` is monotonic, in seconds."""

    def __init__(self) -> None:
        self.shown = 0
        """The camera to show, of 0 to n-1."""
        self._usual = 0
        self._code_at: float | None = None

    def look(self, index: int, now: float, *, code: bool) -> None:
        """A camera saw a code, or none."""
        if index == self.shown:
            if code:
                self._code_at = now
            elif index != self._usual and self._is_free(now):
                self.shown, self._code_at = self._usual, None
        elif code and self._is_free(now):
            self.shown, self._code_at = index, now

    def on_seeing(self, seeing: Collection[int]) -> None:
        """Only these cameras see."""
        self._usual = min(seeing, default=0)
        if self.shown not in seeing:
            self.shown, self._code_at = self._usual, None

    def _is_free(self, now: float) -> bool:
        return self._code_at is None or now - self._code_at >= STAYS_SECONDS
