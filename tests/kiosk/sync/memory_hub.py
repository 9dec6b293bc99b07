"""A hub in memory: lanes of numbered records, as the real one keeps them, and a network that fails on purpose."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from random import Random

from kiosk.domain.exchange import Outgoing, Record, Refusal
from kiosk.sync.exchange import ALL_SORTS
from kiosk.sync.ports import Counterpart, Heard, NotReached, Store, Told

Identity = tuple[str, str]
"""Sort and id of a record."""


@dataclass
class MemoryHub:
    """What the hub has: for each lane which record has which number, and of each record the version that counts."""

    lanes: dict[str, dict[int, Identity]] = field(default_factory=dict)
    records: dict[Identity, Record] = field(default_factory=dict)

    def head(self, lane: str) -> int:
        """The greatest number of a lane; 0 of one that is not known."""
        return max(self.lanes.get(lane, {}), default=0)

    def snapshot(self) -> MemoryHub:
        """A backup of the hub."""
        return MemoryHub(copy.deepcopy(self.lanes), dict(self.records))

    def go_back_to(self, earlier: MemoryHub) -> None:
        """Its backup is taken back."""
        self.lanes, self.records = copy.deepcopy(earlier.lanes), dict(earlier.records)


class MemoryCounterpart:
    """One station's connection to a hub in memory."""

    name = "hub"
    sorts = ALL_SORTS
    own = False
    numbered = True

    def __init__(self, hub: MemoryHub, chance: Random, *, batch: int = 5) -> None:
        self._hub, self._chance, self.batch = hub, chance, batch

    def open(self) -> float | None:
        """Nothing to reach."""
        return 0.0

    def tell(self, records: Sequence[Outgoing], store: Store) -> Told:
        """Everything, at once."""
        if self._lane_is_wrong(store):
            return Told(0, 0)
        lane = self._hub.lanes.setdefault(store.lane(), {})
        for outgoing in records:
            record = outgoing.record
            identity = (record.sort, record.id)
            lane[outgoing.number] = identity
            known = self._hub.records.get(identity)
            if known is None or (known.stamp, known.by) < (record.stamp, record.by):
                self._hub.records[identity] = record
        return Told(records[-1].number, len(records))

    def hear(self, store: Store) -> Heard | None:
        """Some of what other lanes have, from one or several of them."""
        if self._lane_is_wrong(store):
            return Heard(more=True)
        known, own = dict(store.lanes(self.name)), store.lane()
        news = {lane: self._hub.head(lane) for lane in self._hub.lanes if lane != own}
        behind = sorted(lane for lane, head in news.items() if head > known.get(lane, 0))
        if not behind:
            return None
        self._chance.shuffle(behind)
        heard: list[Record] = []
        cursors: dict[str, int] = {}
        for lane in behind[: self._chance.randint(1, len(behind))]:
            numbers = sorted(number for number in self._hub.lanes[lane] if number > known.get(lane, 0))[: self.batch]
            heard += [self._hub.records[self._hub.lanes[lane][number]] for number in numbers]
            cursors[lane] = numbers[-1]
        more = any(cursors.get(lane, 0) < news[lane] for lane in behind)
        return Heard(tuple(heard), cursors, more=more)

    def wait(self, seconds: float) -> None:
        """Nobody waits here."""

    def close(self) -> None:
        """Nothing to let go of."""

    def _lane_is_wrong(self, store: Store) -> bool:
        """Whether another program has this lane as well, or the hub has forgotten some of it; mended then, and to be
        told anew."""
        lane = store.lane()
        until, last, greatest = store.told(self.name)
        beyond = {number: identity for number, identity in self._hub.lanes.get(lane, {}).items() if number > until}
        logged = store.logged(beyond)
        if any(
            number > greatest
            or logged[number][2] == self.name
            or logged[number][:2] != identity
            or self._is_newer_than(store, identity)
            for number, identity in beyond.items()
        ):
            store.new_lane(self.name)
            return True
        if self._hub.head(lane) < last:
            store.tell_again(self.name, self._hub.head(lane))
            return True
        return False

    def _is_newer_than(self, store: Store, identity: Identity) -> bool:
        """Whether somebody else has told it under the very number that it has here as well."""
        theirs, ours = self._hub.records[identity], store.record(*identity)
        return ours is None or (ours.stamp, ours.by) < (theirs.stamp, theirs.by)


class Fault(StrEnum):
    """What goes wrong between a station and the hub in one turn."""

    NONE = "none"
    NOT_REACHED = "not reached"
    ANSWER_LOST = "answer lost"
    """The hub has it, and the station does not know."""
    HALF_A_BATCH = "half a batch"
    TOLD_TWICE = "told twice"
    REFUSED = "refused"
    """The hub takes all but the first record."""
    HEARD_IN_VAIN = "heard in vain"
    """The line breaks before the station has taken what it heard."""
    HEARD_TWICE = "heard twice, and back to front"


class Faulty:
    """A counterpart behind a network with a fault."""

    def __init__(self, inner: Counterpart, fault: Fault) -> None:
        self._inner, self._fault = inner, fault
        self.name, self.sorts, self.own, self.batch = inner.name, inner.sorts, inner.own, inner.batch
        self.numbered = inner.numbered

    def open(self) -> float | None:
        """Reach it, or not."""
        self._breaks(Fault.NOT_REACHED)
        return self._inner.open()

    def tell(self, records: Sequence[Outgoing], store: Store) -> Told:
        """Tell it, and something happens."""
        if self._fault is Fault.HALF_A_BATCH:
            if len(records) > 1:
                self._inner.tell(records[: len(records) // 2], store)
            self._breaks(Fault.HALF_A_BATCH)
        if self._fault is Fault.REFUSED and records[0].number:
            poison, rest = records[0], records[1:]
            told = self._inner.tell(rest, store) if rest else Told(poison.number, 0)
            if told.until < poison.number:
                return told
            reason = Refusal(poison.record.sort, poison.record.id, "poison", "The hub chokes on it")
            return Told(told.until, told.sent, (*told.refused, reason))
        told = self._inner.tell(records, store)
        if self._fault is Fault.TOLD_TWICE:
            told = self._inner.tell(records, store)
        self._breaks(Fault.ANSWER_LOST)
        return told

    def hear(self, store: Store) -> Heard | None:
        """Hear it, and something happens."""
        heard = self._inner.hear(store)
        self._breaks(Fault.HEARD_IN_VAIN)
        if heard is not None and self._fault is Fault.HEARD_TWICE:
            return Heard((*heard.records, *reversed(heard.records)), heard.lanes, heard.cursor, heard.more)
        return heard

    def wait(self, seconds: float) -> None:
        """Wait as it does."""
        self._inner.wait(seconds)

    def close(self) -> None:
        """Let go."""
        self._inner.close()

    def _breaks(self, fault: Fault) -> None:
        if self._fault is fault:
            raise NotReached(f"The hub is not there: {fault}")
