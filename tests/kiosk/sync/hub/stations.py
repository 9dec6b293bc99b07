"""Stations with real files that meet at a real hub."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from db.ledger import Ledger
from kiosk.domain.admission import Outcome
from kiosk.domain.elsewhere import Elsewhere
from kiosk.domain.ticket import TicketCode
from kiosk.sealing import ExchangeKey, ExchangeSeal
from kiosk.sync.exchange import Exchange, Turn
from kiosk.sync.hub.connection import Here, HubConnection
from kiosk.sync.hub.counterpart import HubCounterpart
from tests.db.stations import Clock, open_ledger
from tests.people import DAY_1, RULES

KEY = ExchangeKey(bytes(range(32)))
SEAL = ExchangeSeal(KEY, "hub")
EVENT = "gemeinsam-digital-2024"


@dataclass
class HubStation:
    """A station: its file, its clock and its connection to the hub."""

    ledger: Ledger
    connection: HubConnection
    clock: Clock
    counterpart: HubCounterpart = field(init=False)
    exchange: Exchange = field(init=False)

    def __post_init__(self) -> None:
        self.counterpart = HubCounterpart(self.connection, SEAL, self.here)
        self.exchange = Exchange(self.counterpart, self.ledger)

    @property
    def here(self) -> Here:
        """Who this station is."""
        return Here(self.ledger.file.station, self.ledger.file.name)

    def admit(self, code: str) -> Outcome:
        """Somebody holds a ticket up."""
        return self.ledger.admit(TicketCode(code), DAY_1, "attendee").outcome

    def meet(self) -> Turn:
        """Reach the hub and exchange until there is no more to say; the last turn, which failed if one did."""
        self.exchange.close()
        for _ in range(1_000):
            turn = self.exchange.turn()
            if turn.trouble is not None or not (turn.busy or turn.sent or turn.received):
                return turn
        raise AssertionError("the exchange never ends")

    def is_in(self, person: str) -> bool:
        """Whether the journal here says so."""
        return person in self.ledger.present_since(DAY_1)


@contextmanager
def station_at(
    folder: Path, connection: HubConnection, name: str, elsewhere: Elsewhere | None = None
) -> Iterator[HubStation]:
    """A station of this name with its file in `folder`, as long as the block lasts."""
    clock = Clock()
    file = open_ledger(folder, clock, station=name).file
    station = HubStation(Ledger(file, RULES, elsewhere), connection, clock)
    try:
        yield station
    finally:
        station.exchange.close()
        station.ledger.close()


def everything(rows: Mapping[str, list[tuple[object, ...]]]) -> bytes:
    """All that the tables of a hub hold, one value after the other."""
    values = [value for table in rows.values() for row in table for value in row]
    return b"\0".join(value if isinstance(value, bytes) else str(value).encode() for value in values)
