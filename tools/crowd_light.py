"""Stations without a file, of which a thousand fit into one computer: they tell real records and hear real records."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import cast
from uuid import UUID

from kiosk.domain.exchange import Outgoing, Record, Sort
from kiosk.sealing import ExchangeKey, ExchangeSeal
from kiosk.sync.hub.connection import Here, HubConnection
from kiosk.sync.hub.counterpart import HubCounterpart
from kiosk.sync.ports import Store

BEGIN = datetime(2024, 2, 20, 7, 30, tzinfo=UTC)
DAY = "2024-02-20"


@dataclass
class LightStore:
    """What the hub's counterpart asks of a station's file, in memory."""

    name: str
    until: int = 0
    known: dict[str, int] = field(default_factory=dict)

    def lane(self) -> str:
        """The identity of the log."""
        return self.name

    def told(self, _counterpart: str) -> tuple[int, int, int]:
        """So far it was told."""
        return self.until, self.until, self.until

    def logged(self, _numbers: Collection[int]) -> Mapping[int, tuple[str, str, str]]:
        """Nothing more than was told."""
        return {}

    def lanes(self, _counterpart: str) -> Mapping[str, int]:
        """How far the lanes of others have been heard."""
        return self.known


class LightStation:
    """One of many; `number` tells them apart."""

    def __init__(self, number: int, connection: HubConnection, key: ExchangeKey) -> None:
        self.id = str(UUID(int=number + 1, version=5))
        self.store = LightStore(str(UUID(int=(1 << 64) + number, version=5)))
        self.counterpart = HubCounterpart(connection, ExchangeSeal(key, "hub"), Here(self.id, f"Tür {number + 1}"))

    def tell(self, records: Sequence[Outgoing]) -> None:
        """Tell the hub these."""
        told = self.counterpart.tell(records, cast("Store", self.store))
        assert told.sent == len(records)
        self.store.until = told.until

    def hear(self) -> tuple[Record, ...]:
        """What comes next; nothing if there is nothing."""
        heard = self.counterpart.hear(cast("Store", self.store))
        if heard is None:
            return ()
        self.store.known |= heard.lanes
        return heard.records

    def entries(self, count: int) -> list[Outgoing]:
        """The next check-ins of this station, as they stand in a journal."""
        first = self.store.until + 1
        return [Outgoing(number, self._entry(number)) for number in range(first, first + count)]

    def _entry(self, number: int) -> Record:
        at = BEGIN + timedelta(seconds=number)
        station = UUID(self.id).int & 0xFFFFFF
        content = {
            "station": self.id,
            "seq": number,
            "kind": "check-in",
            "registration_id": f"light-{station:04d}-{number:06d}",
            "day": DAY,
            "at": at.isoformat(timespec="microseconds"),
            "operator": "attendee",
            "refers_to": None,
            "detail": {},
            "personal": {},
        }
        return Record(Sort.ENTRY, str(UUID(int=(station << 32) + number, version=5)), content)


def opened(numbers: Iterable[int], connection: HubConnection, key: ExchangeKey, stack: ExitStack) -> list[LightStation]:
    """These stations, each with a connection of its own as long as the stack lasts."""
    stations = [LightStation(number, connection, key) for number in numbers]
    for station in stations:
        stack.enter_context(closing(station.counterpart))
        station.counterpart.open()
    return stations


def told(
    numbers: Sequence[int], connection: HubConnection, key: ExchangeKey, each: int, batch: int
) -> list[tuple[float, float, int]]:
    """These stations tell so many entries each, in turns; begin, end (on a clock that never jumps) and number of each
    batch."""
    taken = []
    with ExitStack() as until_the_end:
        stations = opened(numbers, connection, key, until_the_end)
        for size in _batches(each, batch):
            for station in stations:
                records = station.entries(size)
                begun = time.monotonic()
                station.tell(records)
                taken.append((begun, time.monotonic(), size))
    return taken


def _batches(count: int, most: int) -> Iterator[int]:
    for begin in range(0, count, most):
        yield min(most, count - begin)
