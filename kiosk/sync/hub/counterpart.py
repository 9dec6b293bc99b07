"""The hub as a counterpart: told in order, heard lane by lane, and noticed when two programs have the same lane."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime

import psycopg
import stamina

from kiosk.domain.exchange import Outgoing
from kiosk.sealing import ExchangeSeal
from kiosk.sync.exchange import ALL_SORTS
from kiosk.sync.hub.connection import Here, HubConnection
from kiosk.sync.hub.envelope import Envelopes
from kiosk.sync.hub.faults import HubFault, hub_troubles, trouble
from kiosk.sync.hub.line import Line, clock_ahead, connect, utc_now
from kiosk.sync.hub.migrations import refuse_others, version_of
from kiosk.sync.hub.pulling import Numbered, Pulling, others
from kiosk.sync.hub.pushing import AGAIN, Lane, Pushing
from kiosk.sync.ports import Heard, Store, Told

LOOK_SECONDS = 5.0
"""So often all lanes are looked at where the hub calls: a call may be lost."""

LOOK_SECONDS_UNCALLED = 0.5
"""The same where it does not call."""

LANES_A_SECOND = {True: 100, False: 500}
"""With very many stations it is looked less often, so that looking costs the hub little: called, and not called."""

_HEARD = 200
_EVENT = "select key_mark from einlass.events where event = %s"
_ATTEMPTS = 8


class HubCounterpart:
    """One station's connection to the hub, used on one thread; see `Counterpart`."""

    name = "hub"
    sorts = ALL_SORTS
    own = False
    batch = 500
    numbered = True

    def __init__(
        self,
        connection: HubConnection,
        seal: ExchangeSeal,
        here: Here,
        *,
        now: Callable[[], datetime] = utc_now,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """`seal` is for the purpose "hub"; `now` gives the time by the clock whose offset is measured."""
        self._connection, self._seal, self._here = connection, seal, here
        self._now, self._monotonic = now, monotonic
        self._line: Line | None = None
        self._envelopes = Envelopes(seal, connection.event)
        self._lane: Lane | None = None
        self._heads: dict[str, int] = {}
        self._stirred = True
        self._look_at = 0.0
        self._called = False

    def open(self) -> float | None:
        """Reach the hub; by how many seconds this clock is ahead of its. Raises HubNotReached."""
        self.close()
        with hub_troubles():
            self._line = line = connect(self._connection)
            refuse_others(version_of(line))
            row = line.cursor(binary=True).execute(_EVENT, (self._connection.event,)).fetchone()
            if row is None:
                raise trouble(HubFault.NOT_SET_UP)
            if row[0] != self._seal.mark_of("key"):
                raise trouble(HubFault.OTHER_KEY)
            ahead = clock_ahead(line, self._now)
            self._pulling = Pulling(line, self._connection.event, self._envelopes)
            self._called = self._connection.listens and self._pulling.listen()
            calls = self._called or self._pulling.can_call()
            self._pushing = Pushing(line, self._connection.event, self._envelopes, self._here, calls=calls)
        self._lane, self._stirred, self._look_at = None, True, 0.0
        return ahead

    @property
    def is_called(self) -> bool:
        """Whether the hub calls as soon as there is something to hear."""
        return self._called

    def tell(self, records: Sequence[Outgoing], store: Store) -> Told:
        """Tell a batch; nothing is told if what is to be told has changed by what was found there."""
        with hub_troubles():
            for _ in range(_ATTEMPTS):
                fresh = self._lane is None
                lane = self._lane or self._seen(store)
                if lane is None:
                    return Told(0, 0)
                if self._pushing.fits(lane, records) and self._push(lane, records):
                    until = records[-1].number
                    self._lane = Lane(lane.name, max(lane.head, until), lane.there)
                    return Told(until, len(records))
                self._lane = None
                if fresh and not self._pushing.fits(lane, records):
                    store.new_lane(self.name)
                    return Told(0, 0)
        raise trouble(HubFault.CANNOT_KEEP)

    def hear(self, store: Store) -> Heard | None:
        """The next records of the other lanes."""
        with hub_troubles():
            lane = self._lane or self._seen(store)
            if lane is None:
                # There is something to be told first.
                return Heard(more=True)
            now = self._monotonic()
            if now >= self._look_at:
                self._heads = self._pulling.heads()
                self._look_at = now + look_seconds(len(self._heads), called=self._called)
                self._stirred = True
            if not self._stirred:
                return None
            # What was heard before is only known to have been taken by the file.
            behind = others(self._heads, store.lanes(self.name), lane.name)
            heard = self._pulling.next_of(behind, _HEARD) if behind else None
            self._stirred = heard is not None
            return heard

    def wait(self, seconds: float) -> None:
        """Come back as soon as the hub calls, or at the latest after so many seconds."""
        with hub_troubles():
            self._stir(self._pulling.called(seconds))

    def close(self) -> None:
        """Let go of the connection."""
        line, self._line, self._called = self._line, None, False
        if line is not None:
            with suppress(psycopg.Error, OSError):
                line.close()

    def _push(self, lane: Lane, records: Sequence[Outgoing]) -> bool:
        for attempt in stamina.retry_context(on=AGAIN, attempts=_ATTEMPTS, wait_initial=0.02, wait_max=0.5):
            with attempt:
                return self._pushing.push(lane, records)
        raise AssertionError("stamina raises what the last attempt has raised")

    def _stir(self, heads: Mapping[str, int]) -> None:
        for lane, head in heads.items():
            if head > self._heads.get(lane, 0) and (self._lane is None or lane != self._lane.name):
                self._heads[lane] = head
                self._stirred = True

    def _seen(self, store: Store) -> Lane | None:
        """Look at the own lane: whether another program has it as well, as in a folder that was copied, or the hub has
        forgotten some of it, as after its backup was restored. None if there is other to be told because of that."""
        name = store.lane()
        until, last, greatest = store.told(self.name)
        head, there = self._pulling.lane(name, until, 2 * self.batch)
        logged = store.logged(tuple(there))
        strange = len(there) > self.batch or any(
            number > greatest or not self._is_ours(logged.get(number), each, store) for number, each in there.items()
        )
        if strange:
            store.new_lane(self.name)
            return None
        if head < last:
            store.tell_again(self.name, head)
            return None
        self._lane = Lane(name, head, {number: each.mark for number, each in there.items()})
        return self._lane

    def _is_ours(self, logged: tuple[str, str, str] | None, told: Numbered, store: Store) -> bool:
        """Whether this station has told that itself: the answer was lost, and it is told once more.

        A version that is newer than the one here was told by somebody else, even if it has the same number here.
        """
        if logged is None:
            return False
        sort, identity, via = logged
        if via == self.name or self._envelopes.mark(sort, identity) != told.mark:
            return False
        record = store.record(sort, identity)
        return record is not None and (record.stamp, record.by.encode()) >= (told.stamp, told.by)


def look_seconds(lanes: int, *, called: bool) -> float:
    """How long to wait until all lanes are looked at again."""
    return max(LOOK_SECONDS if called else LOOK_SECONDS_UNCALLED, lanes / LANES_A_SECOND[called])
