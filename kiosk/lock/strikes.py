"""Which presses count: a key or place struck twice at once counts once, and what a scanner types presses nothing."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field

BURST_MS = 30
"""Letters that follow each other faster than this, in milliseconds, are a scanner's; the fastest typists need 60."""

BURST_END_MS = 100
"""How long after its last letter what ends a scanner's text (Enter, Tab) still belongs to it, in milliseconds."""

_ROUND = 1 << 32
"""The clock of X11 counts milliseconds in 32 bits and begins anew after 49 days."""


def elapsed(since_ms: int, at_ms: int) -> int:
    """Milliseconds from one time stamp of an input event to a later one."""
    return (at_ms - since_ms) % _ROUND


@dataclass(slots=True)
class Strikes:
    """Tells a second strike of a trembling or an impatient hand from a second wish (EN 301 549, 5.8; acceptance A10).

    `seconds` is how long the same key or place does not count again after it was let go, `typing_seconds` the same for
    what types letters or moves the focus, where twice the same is an everyday wish.
    """

    seconds: float = 0.3
    typing_seconds: float = 0.05
    _struck: Hashable = field(default=None, init=False)
    _at_ms: int = field(default=0, init=False)

    def counts(self, what: Hashable, at_ms: int, *, types: bool) -> bool:
        """Whether this press counts."""
        least = self.typing_seconds if types else self.seconds
        if what == self._struck and elapsed(self._at_ms, at_ms) < least * 1000:
            return False
        self._struck, self._at_ms = what, at_ms
        return True

    def on_let_go(self, what: Hashable, at_ms: int) -> None:
        """What counted was let go: a hand that trembles then must not press again."""
        if what == self._struck:
            self._at_ms = at_ms


@dataclass(slots=True)
class Bursts:
    """Tells what a scanner types, as if it were a keyboard, from what a person types."""

    _last_ms: int | None = field(default=None, init=False)

    def includes(self, at_ms: int, *, letter: bool) -> bool:
        """Whether this key belongs to a scanner's text. Its first letter cannot be told from a person's."""
        since = None if self._last_ms is None else elapsed(self._last_ms, at_ms)
        if letter:
            self._last_ms = at_ms
        return since is not None and since < (BURST_MS if letter else BURST_END_MS)
