"""How much time a frame may still take."""

from __future__ import annotations

from collections.abc import Callable


class Budget:
    """Seconds by a given clock, counted from when it is made."""

    def __init__(self, seconds: float, clock: Callable[[], float]) -> None:
        self._clock, self._ends = clock, clock() + seconds

    def allows(self, price: float) -> bool:
        """Say whether something that takes `price` seconds ends in time."""
        return self._clock() + price <= self._ends
