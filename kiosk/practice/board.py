"""What is broken now, read by all threads of the practice station and changed by the trainer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.practice.mishaps import PARTS, Broken, Mishap, Part, with_mishap, without_mishap
from kiosk.scanning.frame import Pixels


@dataclass(frozen=True, slots=True, eq=False)
class HeldUp:
    """A code in front of the camera, as a gray picture, from one monotonic moment to another (seconds)."""

    picture: Pixels
    since: float
    until: float


class Board:
    """Its values are frozen and put in place whole, so every thread sees one or the other and none a half."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self.broken: Broken = frozenset()
        self.held: HeldUp | None = None

    def cause(self, mishap: Mishap) -> None:
        """This is wrong from now on."""
        self.broken = with_mishap(self.broken, mishap)

    def mend(self, mishap: Mishap) -> None:
        """This is well again."""
        self.broken = without_mishap(self.broken, mishap)

    def wrong_with(self, part: Part) -> Mishap | None:
        """What is wrong with this part, if anything."""
        return next((mishap for mishap in self.broken if PARTS[mishap] is part), None)

    def hold_up(self, picture: Pixels, after: float, seconds: float) -> None:
        """Somebody holds this code up, so many seconds from now, for so long."""
        begin = self._monotonic() + after
        self.held = HeldUp(picture, begin, begin + seconds)

    def in_view(self) -> Pixels | None:
        """The code that is held up at this moment."""
        held = self.held
        return held.picture if held is not None and held.since <= self._monotonic() < held.until else None
