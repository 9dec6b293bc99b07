"""A hub on the real server, set up for one event; each test finds it empty."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import psycopg
import pytest

from kiosk.domain.elsewhere import Elsewhere
from kiosk.sync.hub.connection import HubConnection
from kiosk.sync.hub.setup import HubServer
from tests.kiosk.sync.hub.stations import EVENT, KEY, HubStation, station_at
from tests.postgres_lab import PostgresLab


@pytest.fixture(scope="module")
def _joined(postgres_lab: PostgresLab) -> Iterator[tuple[str, HubConnection]]:
    with postgres_lab.database("hub") as url:
        yield url, HubServer(url, postgres_lab.authority).init(EVENT, KEY, new_password=True).connection


@pytest.fixture
def admin(_joined: tuple[str, HubConnection]) -> Iterator[psycopg.Connection]:
    """The administrator of the hub, each statement on its own."""
    with psycopg.connect(_joined[0], autocommit=True) as connection:
        yield connection


@pytest.fixture
def connection(_joined: tuple[str, HubConnection], admin: psycopg.Connection) -> HubConnection:
    """What the stations of the event join with."""
    for table in ("lanes", "stream", "records", "claims"):
        admin.execute(f"delete from einlass.{table}")
    return _joined[1]


@pytest.fixture
def station(tmp_path: Path, connection: HubConnection) -> Iterator[Callable[..., HubStation]]:
    """Makes stations by name, each with a folder of that name."""
    with ExitStack() as until_the_end:

        def made(name: str, elsewhere: Elsewhere | None = None, at: HubConnection = connection) -> HubStation:
            return until_the_end.enter_context(station_at(tmp_path / name, at, name, elsewhere))

        yield made
