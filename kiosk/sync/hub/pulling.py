"""Hearing what other stations have told the hub: which lanes have moved, and the next records of them."""

from __future__ import annotations

import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from secrets import token_hex
from typing import Any

import psycopg
from psycopg import sql

from kiosk.domain.exchange import Record
from kiosk.sync.hub.envelope import Envelope, Envelopes
from kiosk.sync.hub.line import Line
from kiosk.sync.hub.pushing import channel_of
from kiosk.sync.ports import Heard

CALLED_WITHIN = 2.0
"""Seconds within which a call to oneself must come, or there are none to hear at this hub."""

ROOM = 2
"""So many times as much as is wanted may be read, as numbers of a lane may be missing."""

_MOVED = "select count(*), coalesce(sum(head), 0) from einlass.lanes where event = %s"
_HEADS = "select lane, head from einlass.lanes where event = %s"
_HEAD = "select head from einlass.lanes where event = %s and lane = %s"
_BEYOND = """
select s.number, s.id, r.stamp, r.stamped_by
from einlass.stream s join einlass.records r on r.event = s.event and r.id = s.id
where s.event = %s and s.lane = %s and s.number > %s order by s.number limit %s
"""
_NEXT = """
select those.lane, s.number, s.id, r.stamp, r.stamped_by, r.content
from unnest(%s::text[], %s::bigint[]) as those (lane, after)
join lateral (
    select number, id from einlass.stream
    where event = %s and lane = those.lane and number > those.after order by number limit %s
) s on true
join einlass.records r on r.event = %s and r.id = s.id
order by those.lane, s.number limit %s
"""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A record that the hub has under a number: its mark, and which version of it."""

    mark: bytes
    stamp: int
    by: bytes


class Pulling:
    """Hears the records of one event over one connection. Each method may raise psycopg.Error."""

    def __init__(self, line: Line, event: str, envelopes: Envelopes) -> None:
        self._line, self._event, self._envelopes = line, event, envelopes
        self._channel = channel_of(event)
        self._heads: dict[str, int] = {}
        self._moved: tuple[Any, ...] | None = None

    def can_call(self) -> bool:
        """Whether this engine lets a station call the others."""
        with suppress(psycopg.Error):
            self._line.execute("select pg_notify(%s, '')", (self._channel,))
            return True
        return False

    def listen(self) -> bool:
        """Ask to be called; False if this engine, or what stands before it, does not call."""
        word = token_hex(8)
        with suppress(psycopg.Error):
            self._line.execute(sql.SQL("listen {}").format(sql.Identifier(self._channel)))
            self._line.execute("select pg_notify(%s, %s)", (self._channel, word))
            end = time.monotonic() + CALLED_WITHIN
            while (left := end - time.monotonic()) > 0:
                if any(call.payload == word for call in self._line.notifies(timeout=left, stop_after=1)):
                    return True
        return False

    def called(self, seconds: float) -> Mapping[str, int]:
        """Wait until somebody calls, at most so long: which lanes have come how far, as far as one can believe it."""
        heads: dict[str, int] = {}
        for call in self._line.notifies(timeout=seconds, stop_after=1):
            lane, _, head = call.payload.partition(" ")
            if call.channel == self._channel and head.isdecimal() and len(head) < 19:
                heads[lane] = max(int(head), heads.get(lane, 0))
        return heads

    def heads(self) -> dict[str, int]:
        """How far every lane is; of a thousand stations nearly always nothing has moved, which is one row to say."""
        moved = self._line.execute(_MOVED, (self._event,)).fetchone()
        if moved != self._moved:
            self._heads, self._moved = dict(self._line.execute(_HEADS, (self._event,)).fetchall()), moved
        return dict(self._heads)

    def lane(self, lane: str, after: int, most: int) -> tuple[int, dict[int, Numbered]]:
        """How far one lane is, and what it has after a number, so many at most."""
        row = self._line.execute(_HEAD, (self._event, lane)).fetchone()
        if row is None or row[0] <= after:
            return (0 if row is None else row[0]), {}
        rows = self._line.cursor(binary=True).execute(_BEYOND, (self._event, lane, after, most)).fetchall()
        return row[0], {number: Numbered(*told) for number, *told in rows}

    def next_of(self, behind: Mapping[str, tuple[int, int]], most: int) -> Heard | None:
        """The next records of these lanes, so many at most; None if there are none. `behind` says of each lane how far
        it is known, and how far it is."""
        lanes = _worth_reading(behind, most)
        after = [behind[lane][0] for lane in lanes]
        cursor = self._line.cursor(binary=True)
        rows = cursor.execute(_NEXT, (lanes, after, self._event, most, self._event, most)).fetchall()
        records: list[Record] = []
        heard: dict[str, int] = {}
        for lane, number, mark, stamp, by, content in rows:
            records.append(self._envelopes.opened(Envelope(mark, stamp, by, content)))
            heard[lane] = number
        return Heard(tuple(records), heard, more=len(rows) == most or len(lanes) < len(behind)) if rows else None


def others(heads: Mapping[str, int], known: Mapping[str, int], own: str) -> dict[str, tuple[int, int]]:
    """The lanes of others that have come further than they are known: how far they are known, and how far they are."""
    return {
        lane: (known.get(lane, 0), head) for lane, head in heads.items() if lane != own and head > known.get(lane, 0)
    }


def _worth_reading(behind: Mapping[str, tuple[int, int]], most: int) -> list[str]:
    """As many lanes as there is room for what they have, so that little is read in vain."""
    lanes: list[str] = []
    room = ROOM * most
    for lane, (known, head) in sorted(behind.items()):
        if lanes and room <= 0:
            break
        lanes.append(lane)
        room -= min(head - known, most)
    return lanes
