"""Tests of kiosk.sync.hub.setup against a real server: who gets in, and what a second time does."""

from __future__ import annotations

from collections.abc import Callable

import psycopg
import pytest

from kiosk.sealing import ExchangeKey
from kiosk.sync.hub.connection import HubConnection
from kiosk.sync.hub.faults import HubFault, HubNotAllowed
from kiosk.sync.hub.line import connect
from kiosk.sync.hub.setup import GRANTS, HubServer, SetupTrouble, role_of
from tests.db.stations import import_people
from tests.kiosk.sync.hub.stations import EVENT, KEY, HubStation
from tests.postgres_lab import PostgresLab

OTHER = "fachtag-2025"
OTHER_KEY = ExchangeKey(bytes(reversed(range(32))))


@pytest.fixture
def server(postgres_lab: PostgresLab, postgres: psycopg.Connection) -> HubServer:
    """The server as its administrator reaches it, with an empty database."""
    return HubServer(postgres_lab.url(postgres.info.dbname), postgres_lab.authority)


@pytest.fixture
def connection(server: HubServer) -> HubConnection:
    """What the stations of the event join with."""
    return server.init(EVENT, KEY, new_password=True).connection


def test_setting_up_twice_changes_nothing(server: HubServer, connection: HubConnection) -> None:
    assert server.init(EVENT, KEY, connection).connection == connection
    with connect(connection):
        pass


def test_a_new_password_locks_the_old_one_out(server: HubServer, connection: HubConnection) -> None:
    renewed = server.init(EVENT, KEY, new_password=True).connection
    with connect(renewed):
        pass
    with pytest.raises(psycopg.OperationalError, match="password"):
        connect(connection)


def test_without_the_password_it_is_not_changed_by_accident(server: HubServer, connection: HubConnection) -> None:
    with pytest.raises(SetupTrouble, match="--new-password"):
        server.init(EVENT, KEY)
    with connect(connection):
        pass


def test_an_event_keeps_its_exchange_key(server: HubServer, connection: HubConnection) -> None:
    with pytest.raises(SetupTrouble, match="another exchange key"):
        server.init(EVENT, OTHER_KEY, connection)


def test_the_server_never_sees_the_password(server: HubServer, connection: HubConnection) -> None:
    with psycopg.connect(server.url) as admin:
        row = admin.execute("select rolpassword from pg_authid where rolname = %s", (connection.role,)).fetchone()
    assert row is not None
    assert row[0].startswith("SCRAM-SHA-256$")
    assert connection.password not in repr(connection)


def test_an_event_that_is_removed_leaves_nothing_and_lets_nobody_in(
    server: HubServer, connection: HubConnection, station: Callable[..., HubStation], postgres: psycopg.Connection
) -> None:
    kept = server.init(OTHER, OTHER_KEY, new_password=True).connection
    one = station("Tür 1")
    import_people(one.ledger)
    one.meet()
    assert server.remove(EVENT)
    for table in GRANTS:
        assert postgres.execute(f"select count(*) from einlass.{table} where event = %s", (EVENT,)).fetchone() == (0,)
    assert postgres.execute("select count(*) from pg_roles where rolname = %s", (role_of(EVENT),)).fetchone() == (0,)
    trouble = one.meet().trouble
    assert isinstance(trouble, HubNotAllowed)
    assert not server.remove(EVENT)
    with connect(kept) as line:
        assert line.execute("select count(*) from einlass.events").fetchone() == (1,)


def test_a_hub_of_a_newer_program_is_left_alone(
    server: HubServer, connection: HubConnection, station: Callable[..., HubStation], postgres: psycopg.Connection
) -> None:
    postgres.execute("insert into einlass.versions values (99, now())")
    postgres.commit()
    with pytest.raises(HubNotAllowed, match=str(HubFault.NEWER.value)[:30]):
        server.init(EVENT, KEY, connection)
    assert str(station("Tür 1").meet().trouble) == HubFault.NEWER


def test_an_administrator_who_is_no_superuser_can_set_it_up(
    server: HubServer, postgres_lab: PostgresLab, postgres: psycopg.Connection
) -> None:
    postgres.execute("drop schema if exists einlass cascade")
    postgres.execute("drop role if exists helfer")
    for role in ("einlass-kleiner-tag", "einlass"):
        postgres.execute(f'drop owned by "{role}"') if is_role(postgres, role) else None
    postgres.commit()
    postgres.execute("create role helfer login createrole password 'helfer'")
    postgres.execute(f"grant all on database {postgres.info.dbname} to helfer")
    if is_role(postgres, "einlass"):
        postgres.execute("grant einlass to helfer with admin option")
    postgres.commit()
    theirs = f"postgresql://helfer:helfer@{postgres_lab.host}:{postgres_lab.port}/{postgres.info.dbname}"
    joining = HubServer(theirs, postgres_lab.authority).init("kleiner-tag", KEY, new_password=True)
    with connect(joining.connection) as line:
        assert line.execute("select event from einlass.events").fetchall() == [("kleiner-tag",)]


def test_a_role_that_may_not_is_told_so(server: HubServer, connection: HubConnection) -> None:
    own = f"postgresql://{connection.role}:{connection.password}@{connection.host}:{connection.port}"
    weak = HubServer(f"{own}/{connection.database}", connection.authority)
    with pytest.raises(SetupTrouble, match="administrator"):
        weak.init(OTHER, KEY, new_password=True)


def test_on_the_server_itself_it_can_be_set_up_without_a_network(
    postgres_lab: PostgresLab, postgres: psycopg.Connection
) -> None:
    way = f"?host={postgres_lab.folder}&port={postgres_lab.port}"
    url = postgres_lab.url(postgres.info.dbname).replace(f"{postgres_lab.host}:{postgres_lab.port}", "") + way
    server = HubServer(url, postgres_lab.authority)
    with pytest.raises(SetupTrouble, match="--host"):
        server.init(EVENT, KEY, new_password=True)
    connection = server.init(EVENT, KEY, new_password=True, host="localhost").connection
    with connect(connection) as line:
        assert line.pgconn.ssl_in_use


@pytest.mark.parametrize("event", ["a", "x" * 64, "fachtag-2025-für-alle"])
def test_each_event_has_its_own_role_with_a_name_that_postgres_takes(event: str) -> None:
    assert len(role_of(event).encode()) <= 63
    assert role_of(event) != role_of(f"{event}-2")


def is_role(connection: psycopg.Connection, role: str) -> bool:
    return connection.execute("select 1 from pg_roles where rolname = %s", (role,)).fetchone() is not None
