"""How long the exchange pauses after a failure: longer each time, never for ever, and not all stations at once."""

from __future__ import annotations

from dataclasses import dataclass, replace

FIRST, LONGEST = 1.0, 60.0
"""Seconds of the first pause, and of the longest."""

SPREAD = 0.25
"""A pause is longer or shorter by up to this share: stations that lost their hub together do not come back together."""

SOON = 5.0
"""Whoever has something new to tell tries again after so many seconds, however long the pause was to be."""


@dataclass(frozen=True, slots=True)
class Pause:
    """When a counterpart is tried again: so many `failures` ended at `since`, on a clock that never jumps (seconds).

    `hopeless` is what only a person can mend, such as a password that is wrong.
    """

    failures: int = 0
    since: float = 0.0
    length: float = 0.0
    hopeless: bool = False

    @property
    def until(self) -> float:
        """When it is over."""
        return self.since + self.length

    def after_failure(self, now: float, chance: float, *, hopeless: bool = False) -> Pause:
        """One more failure; `chance` is a random number from 0 to 1. After a `hopeless` one comes the longest pause."""
        failures = self.failures + 1
        length = LONGEST if hopeless else min(LONGEST, FIRST * 2.0 ** min(failures - 1, 16))
        return Pause(failures, now, min(LONGEST, length * (1 + SPREAD * (2 * chance - 1))), hopeless)

    def with_something_new(self) -> Pause:
        """There is something to tell now: `SOON` is long enough, unless that cannot help."""
        return self if self.hopeless else replace(self, length=min(self.length, SOON))

    def over_now(self) -> Pause:
        """Somebody wants it tried at once; if it fails again, the pauses go on growing."""
        return replace(self, length=0.0)
