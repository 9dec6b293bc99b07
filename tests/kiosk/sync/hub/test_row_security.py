"""Stations of one event see and write nothing of another, and have no rights but those they need; on a real server."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest

from kiosk.sealing import ExchangeKey
from kiosk.sync.hub.line import Line, connect
from kiosk.sync.hub.setup import GRANTS, HubServer
from tests.kiosk.sync.hub.stations import EVENT, KEY
from tests.postgres_lab import PostgresLab

OTHER = "fachtag-2025"
ROWS = {
    "events": "(event, role, key_mark, created_at) values (%s, 'x', '', now())",
    "lanes": "(event, lane, station, head) values (%s, 'L', '', 1)",
    "stream": "(event, lane, number, id) values (%s, 'L', 1, '')",
    "records": "(event, id, stamp, stamped_by, content) values (%s, '', 0, '', '')",
    "claims": "values (%s, '', '', '', now(), true, '', 0)",
}
CHANGED = {"lanes": "head = 7", "records": "stamp = 7", "claims": "sure = false"}


@pytest.fixture(scope="module")
def admin(postgres_lab: PostgresLab) -> Iterator[psycopg.Connection]:
    """The administrator of a hub with two events, of which the first holds a row of each kind."""
    with postgres_lab.database("two_events") as url, psycopg.connect(url, autocommit=True) as connection:
        HubServer(url, postgres_lab.authority).init(EVENT, KEY, new_password=True)
        for table in GRANTS:
            if table != "events":
                connection.execute(f"insert into einlass.{table} {ROWS[table]}", (EVENT,))
        yield connection


@pytest.fixture(scope="module")
def line(postgres_lab: PostgresLab, admin: psycopg.Connection) -> Iterator[Line]:
    """A station of the second event."""
    server = HubServer(postgres_lab.url(admin.info.dbname), postgres_lab.authority)
    with connect(server.init(OTHER, ExchangeKey(bytes(32)), new_password=True).connection) as opened:
        yield opened


@pytest.fixture
def other(line: Line) -> Iterator[Line]:
    """The same; what a test does is taken back."""
    with line.transaction(force_rollback=True):
        yield line


@pytest.mark.parametrize("table", GRANTS)
def test_a_station_sees_nothing_of_another_event(other: Line, table: str) -> None:
    assert other.execute(f"select count(*) from einlass.{table} where event <> %s", (OTHER,)).fetchone() == (0,)


@pytest.mark.parametrize("table", GRANTS)
def test_a_station_writes_nothing_into_another_event(other: Line, table: str) -> None:
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        other.execute(f"insert into einlass.{table} {ROWS[table]}", (EVENT,))


@pytest.mark.parametrize("table", CHANGED)
def test_a_station_changes_nothing_of_another_event(other: Line, table: str, admin: psycopg.Connection) -> None:
    before = admin.execute(f"select * from einlass.{table} order by 1, 2").fetchall()
    assert other.execute(f"update einlass.{table} set {CHANGED[table]}").rowcount == 0
    assert admin.execute(f"select * from einlass.{table} order by 1, 2").fetchall() == before


def test_a_station_moves_no_row_of_its_own_into_another_event(other: Line) -> None:
    other.execute(f"insert into einlass.claims {ROWS['claims']}", (OTHER,))
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        other.execute("update einlass.claims set event = %s, whom = 'x'", (EVENT,))


def test_a_station_frees_no_claim_of_another_event(other: Line) -> None:
    assert other.execute("delete from einlass.claims").rowcount == 0


@pytest.mark.parametrize("table", ["events", "lanes", "stream", "records", "versions"])
def test_a_station_deletes_nothing_but_claims(other: Line, table: str) -> None:
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        other.execute(f"delete from einlass.{table}")


@pytest.mark.parametrize(
    "statement",
    [
        "update einlass.stream set number = 9",
        "update einlass.events set role = 'x'",
        "update einlass.records set id = 'x'",
        "update einlass.lanes set station = 'x'",
        "insert into einlass.versions values (99, now())",
        "truncate einlass.claims",
        "drop table einlass.claims",
        "alter table einlass.records disable row level security",
        "create table einlass.mine (a bigint)",
        "create table public.mine (a bigint)",
        "create schema mine",
        "create role mine",
        "set role einlass",
        "set row_security = off; select * from einlass.records",
    ],
)
def test_a_station_may_not(other: Line, statement: str) -> None:
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        other.execute(statement)
