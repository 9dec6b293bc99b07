"""A shop, its server, and a station that reads it into a real encrypted file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import stamina

from db.ledger import Ledger
from kiosk.domain.registration import Registration, RegistrationId
from kiosk.sync.exchange import Exchange, Turn
from kiosk.sync.pretix.counterpart import PretixCounterpart
from tests.db.stations import Clock, open_ledger
from tests.kiosk.sync.pretix.shop import Shop, connection
from tests.kiosk.sync.scripted import ScriptedServer
from tests.people import RULES


@pytest.fixture(autouse=True)
def no_pauses() -> Iterator[None]:
    with stamina.set_testing(True, attempts=2):
        yield


@pytest.fixture
def shop() -> Shop:
    return Shop()


@pytest.fixture
def server(shop: Shop) -> Iterator[ScriptedServer]:
    with shop.open() as opened:
        yield opened


class Reader:
    """A station that exchanges with one shop; `seconds` is its monotonic clock."""

    def __init__(self, folder: Path, url: str, **changes: Any) -> None:
        self.clock = Clock()
        self.seconds = 0.0
        self.folder, self.url, self.changes = folder, url, changes
        self.ledger: Ledger
        self.start()

    def start(self) -> None:
        """Open the file, as at the start of the program."""
        self.ledger = open_ledger(self.folder, self.clock)
        here = connection(self.url, **self.changes)
        self.exchange = Exchange(
            PretixCounterpart(here, self.ledger, RULES.time_zone, lambda: self.seconds), self.ledger
        )

    def stop(self) -> None:
        """Close it."""
        self.exchange.close()
        self.ledger.close()

    def turn(self) -> Turn:
        """One turn."""
        return self.exchange.turn()

    def read(self) -> None:
        """Everything there is to read now, a minute later than the last time."""
        self.seconds += 60.0
        while True:
            turn = self.turn()
            assert turn.trouble is None, turn.trouble
            if not turn.busy:
                return

    def person(self, identity: str) -> Registration | None:
        """Who has this id, as the list has them."""
        return self.ledger.registration(RegistrationId(identity))

    def people(self) -> dict[str, Registration]:
        """Everybody."""
        return {str(person.id): person for person in self.ledger.registrations()}

    def kinds(self, identity: str) -> list[tuple[str, str]]:
        """What the journal says of somebody: kind and time of day in UTC."""
        entries = self.ledger.history(RegistrationId(identity))
        return [(entry.kind, f"{entry.at:%H:%M}") for entry in entries]


@pytest.fixture
def reader(tmp_path: Path, server: ScriptedServer) -> Iterator[Reader]:
    opened = Reader(tmp_path, server.url)
    yield opened
    opened.stop()
