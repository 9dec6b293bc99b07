"""A hub in memory, after the rules of the real one: streams by lane, of each record the greatest version."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from db.exchange.people import rank
from db.exchange.state import shared_state
from db.ledger import Ledger
from kiosk.domain.exchange import Outgoing, Record, Sort, Taken, packed, unpacked

HUB = "hub"
SORTS = tuple(sort for sort in Sort if sort is not Sort.REFUSED)


class LaneHub:
    """Lanes, each a list of what was told, and records; both as bytes, so that nothing is shared by chance."""

    def __init__(self) -> None:
        self.lanes: defaultdict[str, dict[int, tuple[str, str]]] = defaultdict(dict)
        self.records: dict[tuple[str, str], bytes] = {}

    def push(self, ledger: Ledger, most: int = 1_000) -> int:
        """Hear what one station tells, as far as there is something, and how much it was."""
        told = 0
        self._require_own_lane(ledger)
        lane = ledger.lane()
        while waiting := ledger.waiting(HUB, most, SORTS):
            for each in waiting:
                self.lanes[lane][each.number] = (each.record.sort, each.record.id)
                self._keep(each)
            ledger.mark_told(HUB, waiting[-1].number, len(waiting))
            told += len(waiting)
        return told

    def _require_own_lane(self, ledger: Ledger) -> None:
        """As the real hub: what stands in a lane behind what was told is the station's own, or it is not its lane."""
        _, last, _ = ledger.told(HUB)
        behind = {number: said for number, said in self.lanes.get(ledger.lane(), {}).items() if number > last}
        logged = ledger.logged(behind)
        if any(logged.get(number, ())[:2] != said for number, said in behind.items()):
            ledger.new_lane(HUB)

    def _keep(self, told: Outgoing) -> None:
        key = (told.record.sort, told.record.id)
        known = self.records.get(key)
        if known is None or rank(unpacked(known)) < rank(told.record):
            self.records[key] = packed(told.record)

    def pull(self, ledger: Ledger) -> Taken:
        """Tell one station everything that it has not heard."""
        heard = ledger.lanes(HUB)
        records: list[Record] = []
        reached = {}
        for lane, stream in list(self.lanes.items()):
            if lane == ledger.lane():
                continue
            new = sorted(number for number in stream if number > heard.get(lane, 0))
            records += [unpacked(self.records[stream[number]]) for number in new]
            if new:
                reached[lane] = new[-1]
        return ledger.take(HUB, records, reached)

    def until_quiet(self, ledgers: Sequence[Ledger]) -> None:
        """Everybody tells and hears until nobody has anything to say."""
        for _ in range(12):
            told = sum(self.push(ledger) for ledger in ledgers)
            new = sum(self.pull(ledger).new for ledger in ledgers)
            if not told and not new:
                return
        raise AssertionError("they never come to an end")


def same(ledgers: Sequence[Ledger]) -> bool:
    """Whether all of them know the same."""
    first, *others = [shared_state(ledger.file) for ledger in ledgers]
    return all(other == first for other in others)


def differences(one: Ledger, other: Ledger) -> dict[str, Any]:
    """By part of the state what only one of two stations has, for people who look for why."""
    states = [json.loads(shared_state(ledger.file)) for ledger in (one, other)]
    found = {}
    for name in states[0]:
        sides = [{json.dumps(row, sort_keys=True) for row in state[name]} for state in states]
        if sides[0] != sides[1]:
            found[name] = [sorted(sides[0] - sides[1]), sorted(sides[1] - sides[0])]
    return found
