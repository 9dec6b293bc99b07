"""When to say what may help with a code that cannot be read: calmly, and for a reason that was measured."""

from __future__ import annotations

from collections import deque

from kiosk.domain.hint import Advice, Hint
from kiosk.domain.ticket import ForeignCode, read_ticket
from kiosk.scanning.reading.sighting import Seen
from kiosk.scanning.reason import Look, look_at, reason

AFTER_SECONDS = 4.0
"""So long something code-like is held up before anything is said (acceptance U7)."""
GAP_SECONDS = 0.7
"""A gap of at most so long counts as if it had been seen all the time; a longer one counts for nothing."""
GONE_SECONDS = 1.5
"""After so long without anything code-like a hint goes, and the time begins anew."""
RECENT_SECONDS = 1.0
"""The reason is what was measured over so long."""
STAYS_SECONDS = 4.0
"""A hint can be read in peace before another one takes its place ..."""
CHANGED_SECONDS = 2.0
"""... and only once its reason has been another one for so long."""
STUCK_SECONDS = 20.0
"""After so long in vain, counted over several tries, the other ways in are told as well."""
TRY_AGAIN_SECONDS = 6.0
"""Who comes back within this time goes on trying."""


class HintWatch:
    """Watches what all eyes of a station see; pure, `now` is monotonic, in seconds."""

    def __init__(self) -> None:
        self._looks: dict[int, deque[tuple[float, Look]]] = {}
        self._last = 0.0
        self._held_for = 0.0
        self._trying_since: float | None = None
        self._hint: Hint | None = None
        self._hint_since = 0.0
        self._other: Hint | None = None
        self._other_since = 0.0

    def look(self, seen: Seen, width: int, height: int, now: float, eye: int = 0) -> Advice | None:
        """Take in a frame of this size; give the hint that is to be seen now, if any."""
        if any(not isinstance(read_ticket(each.content), ForeignCode) for each in seen.sightings):
            self.forget()
            return None
        look = look_at(seen.unread, width, height)
        self._note_time(now, something=look is not None)
        if look is not None:
            self._looks.setdefault(eye, deque()).append((now, look))
        for each in self._looks.values():
            while each and now - each[0][0] > RECENT_SECONDS:
                each.popleft()
        if self._held_for >= AFTER_SECONDS:
            self._choose(now)
        if self._hint is None:
            return None
        return Advice(self._hint, stuck=now - (self._trying_since or now) >= STUCK_SECONDS)

    def forget(self) -> None:
        """A code was read, or the cameras have failed."""
        self._end_try()
        self._trying_since = None

    def _note_time(self, now: float, *, something: bool) -> None:
        away = now - self._last
        if self._trying_since is not None and away >= GONE_SECONDS:
            self._end_try()
            if away >= TRY_AGAIN_SECONDS:
                self._trying_since = None
        if not something:
            return
        if self._trying_since is None:
            self._trying_since = now
        elif away <= GAP_SECONDS:
            self._held_for += away
        self._last = now

    def _end_try(self) -> None:
        self._looks.clear()
        self._held_for = 0.0
        self._hint = self._other = None

    def _choose(self, now: float) -> None:
        # The eye that sees it largest is the one it is held up to.
        recent = max(
            self._looks.values(), key=lambda looks: max((look.area for _, look in looks), default=0.0), default=deque()
        )
        if not recent:
            return
        found = reason([look for _, look in recent])
        if self._hint is None:
            self._hint, self._hint_since, self._other = found, now, None
        elif found == self._hint:
            self._other = None
        elif found != self._other:
            self._other, self._other_since = found, now
        elif now - self._other_since >= CHANGED_SECONDS and now - self._hint_since >= STAYS_SECONDS:
            self._hint, self._hint_since, self._other = found, now, None
