"""Makes one presentation of the many frames that see a code: pure, no device and no clock of its own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.domain.ticket import ForeignCode, Presented, SeveralTickets, TicketCode, read_ticket
from kiosk.scanning.sighting import Sighting

GONE_AFTER_SECONDS = 1.5
"""A code unseen for so long has left (acceptance U3)."""
GLIMPSE_SECONDS = 0.3
"""A foreign code counts once it has been in view for so long: what only passes by makes no screen flash."""


@dataclass(frozen=True, slots=True)
class Held:
    """Something is held up that was not there before."""

    presented: Presented


@dataclass(frozen=True, slots=True)
class Released:
    """What was held up last has left the picture, and nothing has taken its place."""


GateEvent = Held | Released


@dataclass(frozen=True, slots=True)
class _Foreign:
    """A foreign code; only a hash of it is kept, to tell it from the next one."""

    fingerprint: int


@dataclass(frozen=True, slots=True)
class _Crowd:
    """Two or more tickets in one frame."""


_Code = TicketCode | _Foreign


@dataclass(slots=True)
class _Presence:
    """How long a code has been in view, in monotonic seconds, and whether its presentation was told."""

    first: float
    last: float
    told: bool = False


class Gate:
    """Tells every presentation of a code exactly once.

    A presentation lasts until its code has been unseen for `gone_after_seconds`. A ticket counts in the first
    frame that shows it alone, also when another one is still held. Two tickets in one frame count as
    `SeveralTickets`, and then nobody does until all of them but one have been away for that time. A ticket beside
    a foreign code counts.
    """

    def __init__(self, gone_after_seconds: float = GONE_AFTER_SECONDS) -> None:
        self._gone_after = gone_after_seconds
        self._present: dict[_Code, _Presence] = {}
        self._held: _Code | _Crowd | None = None

    def look(self, sightings: Iterable[Sighting], now: float) -> GateEvent | None:
        """Take in what one frame shows; `now` is monotonic, in seconds, and never goes back.

        At most one thing happens in a frame; None means nothing new.
        """
        codes = {_code(sighting.content) for sighting in sightings}
        self._note(codes, now)
        # A ticket's type is str, as NewType leaves nothing behind at run time.
        tickets = [code for code in codes if isinstance(code, str)]
        if len(tickets) > 1:
            return self._on_crowd()
        if isinstance(self._held, _Crowd) and self._tickets_present() > 1:
            return None
        if tickets and not self._present[tickets[0]].told:
            return self._hold(tickets[0], tickets[0])
        if self._tickets_present() == 0 and (foreign := self._foreign_to_tell(codes, now)) is not None:
            return self._hold(foreign, ForeignCode())
        return self._on_nothing_new()

    def forget(self) -> None:
        """Start afresh, as after a fault of the camera: what is held up then counts again."""
        self._present.clear()
        self._held = None

    def _note(self, codes: set[_Code], now: float) -> None:
        for code in codes:
            if code in self._present:
                self._present[code].last = now
            else:
                self._present[code] = _Presence(now, now)
        # After the seen ones: when the camera itself pauses, a code it still shows was there all along.
        gone = [code for code, presence in self._present.items() if now - presence.last >= self._gone_after]
        for code in gone:
            del self._present[code]

    def _on_crowd(self) -> GateEvent | None:
        if isinstance(self._held, _Crowd):
            return None
        self._held = _Crowd()
        return Held(SeveralTickets())

    def _hold(self, code: _Code, presented: Presented) -> GateEvent:
        self._present[code].told = True
        self._held = code
        return Held(presented)

    def _on_nothing_new(self) -> GateEvent | None:
        if self._held is None or self._held in self._present:
            return None
        self._held = None
        return Released()

    def _foreign_to_tell(self, codes: set[_Code], now: float) -> _Code | None:
        """A foreign code of this frame that has been there long enough, while nothing else is held."""
        if self._held in self._present:
            return None
        for code in codes:
            presence = self._present[code]
            if not presence.told and now - presence.first >= GLIMPSE_SECONDS:
                return code
        return None

    def _tickets_present(self) -> int:
        return sum(isinstance(code, str) for code in self._present)


def _code(content: bytes) -> _Code:
    match read_ticket(content):
        case ForeignCode():
            return _Foreign(hash(content))
        case ticket:
            return ticket
