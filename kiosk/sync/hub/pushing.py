"""Telling the hub: one batch in one transaction that holds the own lane, and the call to the others after it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from psycopg.errors import DeadlockDetected, SerializationFailure

from kiosk.domain.exchange import Outgoing, Sort
from kiosk.sync.hub.connection import Here
from kiosk.sync.hub.envelope import Envelope, Envelopes
from kiosk.sync.hub.line import Line

AGAIN = (SerializationFailure, DeadlockDetected)
"""Two transactions were in each other's way: the same once more does it."""

_BEGIN_LANE = "insert into einlass.lanes (event, lane, station, head) values (%s, %s, %s, 0) on conflict do nothing"
_HOLD_LANE = "select head from einlass.lanes where event = %s and lane = %s for update"
_KEEP = """
insert into einlass.records (event, id, stamp, stamped_by, content)
select %s, * from unnest(%b::bytea[], %b::bigint[], %b::bytea[], %b::bytea[])
on conflict (event, id) do update
set stamp = excluded.stamp, stamped_by = excluded.stamped_by, content = excluded.content
where (einlass.records.stamp, einlass.records.stamped_by) < (excluded.stamp, excluded.stamped_by)
"""
_NUMBER = """
insert into einlass.stream (event, lane, number, id) select %s, %s, * from unnest(%b::bigint[], %b::bytea[])
on conflict do nothing
"""
_MOVE_HEAD = "update einlass.lanes set head = %s where event = %s and lane = %s"
_MAKE_SURE = """
insert into einlass.claims (event, whom, station, place, claimed_at, sure, lane, number)
select %s, whom, %b::bytea, %b::bytea, clock_timestamp(), true, %s, number
from unnest(%b::bytea[], %b::bigint[]) as those (whom, number)
on conflict (event, whom) do update
set station = excluded.station, place = excluded.place, claimed_at = excluded.claimed_at, sure = true,
    lane = excluded.lane, number = excluded.number
"""
_FREE = "delete from einlass.claims where event = %s and whom = any(%b::bytea[])"
_CALL = "select pg_notify(%s, %s)"


def channel_of(event: str) -> str:
    """On what the stations of an event are called; a name of PostgreSQL has at most 63 characters."""
    return f"einlass_{hashlib.sha256(event.encode()).hexdigest()[:24]}"


@dataclass(frozen=True, slots=True)
class Lane:
    """The own lane as this connection saw it last: up to its `head`, and what is there of what is being told."""

    name: str
    head: int
    there: Mapping[int, bytes]


class _Moved(Exception):
    """The lane is not where it was seen."""


class Pushing:
    """Tells the records of one station over one connection. Each method may raise psycopg.Error."""

    def __init__(self, line: Line, event: str, envelopes: Envelopes, here: Here, *, calls: bool) -> None:
        self._line, self._event, self._envelopes, self._here = line, event, envelopes, here
        self._calls = calls
        self._station, self._place = envelopes.station(here.id), envelopes.place(here.name)

    def fits(self, lane: Lane, records: Sequence[Outgoing]) -> bool:
        """Whether what is told is behind the head of the lane, or stands there already; others would miss it there."""
        return all(
            lane.there.get(each.number) == self._envelopes.mark(each.record.sort, each.record.id)
            for each in records
            if 0 < each.number <= lane.head
        )

    def push(self, lane: Lane, records: Sequence[Outgoing]) -> bool:
        """Tell a batch that fits; False, and nothing was told, if the lane has moved: somebody else has it, too."""
        closed = [(each.number, self._envelopes.closed(each.record)) for each in records]
        new = [(number, envelope.id) for number, envelope in closed if number > lane.head]
        kept = _newest(envelope for _, envelope in closed)
        moves = self._moves(records)
        # Everything goes in one breath: the network is crossed twice, however much there is to tell.
        with self._line.pipeline():
            try:
                self._keep(lane, kept, new, moves)
            except _Moved:
                return False
            if new and self._calls:
                # Not in the transaction: PostgreSQL lets only one that calls commit at a time, in the whole database.
                self._line.execute(_CALL, (channel_of(self._event), f"{lane.name} {new[-1][0]}"))
        return True

    def _keep(
        self,
        lane: Lane,
        kept: Sequence[Envelope],
        new: Sequence[tuple[int, bytes]],
        moves: Mapping[bytes, int],
    ) -> None:
        line, event = self._line, self._event
        with line.transaction():
            if not lane.head:
                line.execute(_BEGIN_LANE, (event, lane.name, self._station))
            held = line.execute(_HOLD_LANE, (event, lane.name))
            line.execute(_KEEP, (event, *_columns(kept)))
            if new:
                numbers, marks = [number for number, _ in new], [mark for _, mark in new]
                line.execute(_NUMBER, (event, lane.name, numbers, marks))
                line.execute(_MOVE_HEAD, (numbers[-1], event, lane.name))
            # In the order of marks, so that no two stations wait for each other.
            if inside := sorted(mark for mark, number in moves.items() if number):
                numbers = [moves[mark] for mark in inside]
                line.execute(_MAKE_SURE, (event, self._station, self._place, lane.name, inside, numbers))
            if outside := sorted(mark for mark, number in moves.items() if not number):
                line.execute(_FREE, (event, outside))
            if held.fetchone() != (lane.head,):
                raise _Moved

    def _moves(self, records: Sequence[Outgoing]) -> dict[bytes, int]:
        """Whom this station has let in, with the number of that, and whose check-in somebody took back, with 0."""
        moves: dict[bytes, int] = {}
        for each in records:
            content = each.record.content
            if each.record.sort != Sort.ENTRY or content["kind"] not in ("check-in", "withdrawal"):
                continue
            mark = self._envelopes.whom(content["registration_id"], content["day"])
            if content["kind"] == "withdrawal":
                moves[mark] = 0
            elif content["station"] == self._here.id:
                moves[mark] = each.number
        return moves


def _newest(envelopes: Iterable[Envelope]) -> list[Envelope]:
    """Each record once, the version that counts; in the order of marks."""
    found: dict[bytes, Envelope] = {}
    for each in envelopes:
        known = found.get(each.id)
        if known is None or (known.stamp, known.by) < (each.stamp, each.by):
            found[each.id] = each
    return [found[mark] for mark in sorted(found)]


def _columns(envelopes: Sequence[Envelope]) -> tuple[list[bytes], list[int], list[bytes], list[bytes]]:
    return (
        [each.id for each in envelopes],
        [each.stamp for each in envelopes],
        [each.by for each in envelopes],
        [each.content for each in envelopes],
    )
