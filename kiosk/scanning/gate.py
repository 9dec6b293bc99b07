"""Makes one presentation of the many frames that see a code: pure, no device and no clock of its own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.domain.ticket import ForeignCode, Presented, SeveralTickets, TicketCode, read_ticket
from kiosk.scanning.reading.sighting import Corners, Seen
from kiosk.scanning.shape import area

GONE_AFTER_SECONDS = 1.5
"""A code unseen for so long has left (acceptance U3)."""
GLIMPSE_SECONDS = 0.3
"""A foreign code counts once it has been in view for so long: what only passes by makes no screen flash."""
DOUBT_SECONDS = 0.3
"""So long, at most, is a ticket kept back that may not be alone: enough for four more looks at the other one."""
FOREIGN_DOUBT_SECONDS = 1.5
"""So long is a foreign code kept back beside something unread: that may be the ticket, and the other one a sticker."""
TOGETHER_SECONDS = 0.15
"""What another eye saw so long ago, it may still see."""
SCENERY_SECONDS = 60.0
"""A foreign code that stays so long belongs to the room: when people hide it and go on, nobody is told about it."""
RIVAL_AREA = 0.25
"""Something unread with at least this share of a code's area may be held up beside it; less is in the background."""


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
    """Two or more tickets together."""


_Code = TicketCode | _Foreign


@dataclass(slots=True)
class _Presence:
    """How long a code has been in view, in monotonic seconds, and whether its presentation was told."""

    first: float
    last: float
    told: bool = False


@dataclass(frozen=True, slots=True)
class _View:
    """What one eye saw last: which codes, and which of them had a rival."""

    at: float
    codes: frozenset[_Code] = frozenset()
    rivalled: frozenset[_Code] = frozenset()


class Gate:
    """Tells every presentation of a code exactly once, whichever of the station's eyes see it.

    A presentation lasts until its code has been unseen for `gone_after_seconds`. A ticket counts in the first
    frame that shows it alone, also when another one is still held. It is kept back for `DOUBT_SECONDS` at most while
    something as large beside it is unread, or while another eye has just seen another ticket: if that turns out to be
    a ticket that is still there, or if one frame shows two, they count as `SeveralTickets`, and then nobody does until
    all of them but one have been away for `gone_after_seconds`. A ticket beside a foreign code counts.
    """

    def __init__(self, gone_after_seconds: float = GONE_AFTER_SECONDS) -> None:
        self._gone_after = gone_after_seconds
        self._present: dict[_Code, _Presence] = {}
        self._views: dict[int, _View] = {}
        self._held: _Code | _Crowd | None = None
        self._kept: TicketCode | None = None
        self._kept_since = 0.0
        self._scenery: set[_Code] = set()

    def look(self, seen: Seen, now: float, eye: int = 0) -> GateEvent | None:
        """Take in what one frame of one eye shows; `now` is monotonic, in seconds.

        At most one thing happens in a frame; None means nothing new.
        """
        view = self._views[eye] = _view_of(seen, now)
        self._note(view.codes, now)
        tickets = _tickets(view.codes)
        if len(tickets) > 1 or (tickets and self._kept is not None and self._kept not in tickets):
            return self._on_crowd()
        if isinstance(self._held, _Crowd) and len(_tickets(self._present)) > 1:
            return None
        ticket = next((each for each in tickets if not self._present[each].told), self._kept)
        if ticket is not None:
            return self._on_nothing_new() if self._is_doubtful(ticket, eye, now) else self._hold(ticket, ticket)
        if not _tickets(self._present) and (foreign := self._foreign_to_tell(view, now)) is not None:
            return self._hold(foreign, ForeignCode())
        return self._on_nothing_new()

    def forget(self) -> None:
        """Start afresh, as after a fault of the camera: what is held up then counts again."""
        self._present.clear()
        self._views.clear()
        self._held = self._kept = None

    def _note(self, codes: Iterable[_Code], now: float) -> None:
        for code in codes:
            if code in self._present:
                self._present[code].last = now
            else:
                self._present[code] = _Presence(now, now)
        # After the seen ones: when the camera itself pauses, a code it still shows was there all along.
        gone = [code for code, presence in self._present.items() if now - presence.last >= self._gone_after]
        for code in gone:
            if self._is_scenery(code):
                self._scenery.add(code)
            del self._present[code]
        if self._kept not in self._present:
            self._kept = None

    def _on_crowd(self) -> GateEvent | None:
        self._kept = None
        if isinstance(self._held, _Crowd):
            return None
        self._held = _Crowd()
        return Held(SeveralTickets())

    def _is_doubtful(self, ticket: TicketCode, eye: int, now: float) -> bool:
        """Whether a ticket that was not told yet may not be alone; it is kept back then."""
        view = self._views[eye]
        doubtful = ticket not in view.codes or ticket in view.rivalled or self._sees_another(ticket, eye, now)
        if not doubtful:
            return False
        if self._kept != ticket:
            self._kept, self._kept_since = ticket, now
        return now - self._kept_since < DOUBT_SECONDS

    def _sees_another(self, ticket: TicketCode, eye: int, now: float) -> bool:
        """Whether another eye saw another ticket just now; it may have gone since then."""
        others = [view for at, view in self._views.items() if at != eye and now - view.at <= TOGETHER_SECONDS]
        return any(_tickets(view.codes) - {ticket} for view in others)

    def _hold(self, code: _Code, presented: Presented) -> GateEvent:
        self._present[code].told = True
        self._held, self._kept = code, None
        return Held(presented)

    def _on_nothing_new(self) -> GateEvent | None:
        if self._held is None or self._held in self._present:
            return None
        self._held = None
        return Released()

    def _foreign_to_tell(self, view: _View, now: float) -> _Code | None:
        """A foreign code of this frame that has been there long enough, while nothing else is held."""
        if self._held in self._present and not self._is_scenery(self._held):
            return None
        for code in view.codes - self._scenery:
            presence = self._present[code]
            wait = FOREIGN_DOUBT_SECONDS if code in view.rivalled else GLIMPSE_SECONDS
            if not presence.told and now - presence.first >= wait:
                return code
        return None

    def _is_scenery(self, code: _Code | _Crowd | None) -> bool:
        if not isinstance(code, _Foreign) or code not in self._present:
            return False
        return self._present[code].last - self._present[code].first >= SCENERY_SECONDS


def _tickets(codes: Iterable[_Code]) -> set[TicketCode]:
    # A ticket's type is str, as NewType leaves nothing behind at run time.
    return {code for code in codes if isinstance(code, str)}


def _view_of(seen: Seen, now: float) -> _View:
    places = [(_code(sighting.content), sighting.corners) for sighting in seen.sightings]
    unread = [each.corners for each in seen.unread]
    rivalled = frozenset(code for code, corners in places if _has_rival(corners, unread))
    return _View(now, frozenset(code for code, _ in places), rivalled)


def _has_rival(corners: Corners, unread: Iterable[Corners]) -> bool:
    return any(area(other) >= RIVAL_AREA * area(corners) for other in unread)


def _code(content: bytes) -> _Code:
    match read_ticket(content):
        case ForeignCode():
            return _Foreign(hash(content))
        case ticket:
            return ticket
