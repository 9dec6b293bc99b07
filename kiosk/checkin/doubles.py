"""One ticket that camera and hand scanner see, or that a hand scanner reads twice, is presented once: pure."""

from __future__ import annotations

from kiosk.checkin.states import Answering, Checking, State
from kiosk.domain.hand_scan import UnclearCode
from kiosk.domain.ticket import Presented

AGAIN_AFTER_SECONDS = 1.5
"""The same ticket under the hand scanner sooner than this after it was seen last is the same presentation: a trigger
that bounces, a scanner that reads all the time. As at the camera (acceptance U3)."""


class Doubles:
    """Knows which ticket was presented last, and by what; times are monotonic, in seconds."""

    def __init__(self) -> None:
        self._ticket: object = None
        self._seen_at = 0.0
        self._by_hand = self._in_view = False

    def shown(self, presented: Presented, state: State) -> bool:
        """Whether what the camera sees is the ticket that the hand scanner has just read: its answer is still there."""
        self._in_view = True
        double = self._by_hand and presented == self._ticket and isinstance(state, Checking | Answering)
        if not double:
            self._ticket, self._by_hand = _ticket(presented), False
        return double

    def gone(self, now: float) -> None:
        """Nothing is in front of the camera any more, or no camera sees."""
        if self._in_view and not self._by_hand:
            self._seen_at = now
        self._in_view = False

    def scanned(self, presented: Presented | UnclearCode, now: float) -> bool:
        """Whether what the hand scanner reads was presented already."""
        still_there = self._in_view and not self._by_hand
        double = presented == self._ticket and (still_there or now - self._seen_at < AGAIN_AFTER_SECONDS)
        if not double:
            self._ticket, self._by_hand = _ticket(presented), True
        self._seen_at = now
        return double


def _ticket(presented: Presented | UnclearCode) -> object:
    # Only a ticket is known again: of other codes nothing is kept. Its type is str at run time.
    return presented if isinstance(presented, str) else None
