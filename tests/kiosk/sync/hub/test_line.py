"""Tests of kiosk.sync.hub.line and faults: who is let through, and what is said of everybody else; on a real server."""

from __future__ import annotations

from dataclasses import replace

import psycopg
import pytest

from kiosk.sync.hub.connection import Here, HubConnection
from kiosk.sync.hub.faults import PERSISTENT, HubFault, HubNotAllowed, fault_of, hub_troubles
from kiosk.sync.hub.line import connect
from kiosk.sync.hub.looking import look
from kiosk.sync.hub.setup import HubServer
from kiosk.sync.ports import NotReached
from tests.kiosk.sync.hub.stations import EVENT, KEY, SEAL
from tests.postgres_lab import OTHER_HOST, PostgresLab, other_authority


def fault_at(connection: HubConnection) -> HubFault | None:
    """What is said of this way to the hub; None if it is a good one."""
    try:
        with hub_troubles(), connect(connection):
            return None
    except NotReached as trouble:
        assert isinstance(trouble, HubNotAllowed) == (HubFault(str(trouble)) in PERSISTENT)
        return HubFault(str(trouble))


def test_a_line_is_encrypted_and_verified(connection: HubConnection) -> None:
    with connect(connection) as line:
        assert line.pgconn.ssl_in_use
    assert fault_at(connection) is None


def test_who_was_signed_by_another_authority_is_not_the_hub(connection: HubConnection) -> None:
    assert fault_at(replace(connection, authority=other_authority())) is HubFault.NOT_GENUINE


def test_who_is_signed_by_nobody_known_is_not_the_hub(connection: HubConnection) -> None:
    assert fault_at(replace(connection, authority="")) is HubFault.NOT_GENUINE


def test_a_certificate_for_another_name_is_not_the_hubs(connection: HubConnection) -> None:
    assert fault_at(replace(connection, host=OTHER_HOST)) is HubFault.NOT_GENUINE


def test_a_certificate_that_is_none_is_told(connection: HubConnection) -> None:
    assert fault_at(replace(connection, authority="kein Zertifikat")) is HubFault.NOT_GENUINE


def test_without_encryption_nothing_is_told(
    connection: HubConnection, postgres_lab: PostgresLab, admin: psycopg.Connection
) -> None:
    server = HubServer(postgres_lab.url(admin.info.dbname), postgres_lab.authority)
    postgres_lab.speak_tls(False)
    try:
        assert fault_at(connection) is HubFault.NO_TLS
        with pytest.raises(HubNotAllowed, match="TLS"):
            server.init(EVENT, KEY, connection)
        assert fault_at(replace(connection, tls=False)) is None
        joining = replace(server, tls=False).init(EVENT, KEY, connection)
        assert not joining.connection.tls
    finally:
        postgres_lab.speak_tls(True)


def test_a_wrong_password_is_told(connection: HubConnection) -> None:
    assert fault_at(replace(connection, password="falsch")) is HubFault.PASSWORD
    assert fault_at(replace(connection, role="niemand")) is HubFault.PASSWORD


def test_a_database_that_is_not_there_is_told(connection: HubConnection) -> None:
    assert fault_at(replace(connection, database="nirgends")) is HubFault.NOT_SET_UP


def test_a_port_where_nobody_is_is_told(connection: HubConnection) -> None:
    assert fault_at(replace(connection, port=1)) is HubFault.UNREACHABLE


def test_a_name_that_nobody_has_is_told(connection: HubConnection) -> None:
    assert fault_at(replace(connection, host="hub.invalid")) is HubFault.UNREACHABLE


def test_a_hub_without_a_connection_left_is_told(connection: HubConnection, admin: psycopg.Connection) -> None:
    admin.execute(f'alter role "{connection.role}" connection limit 0')
    assert fault_at(connection) is HubFault.CROWDED
    admin.execute(f'alter role "{connection.role}" connection limit -1')


def test_a_server_that_says_nothing_is_given_up(connection: HubConnection) -> None:
    with connect(connection) as line:
        line.patience = 0.05
        with pytest.raises(NotReached, match="does not answer"), hub_troubles():
            line.execute("select pg_sleep(60)")


def test_who_falls_silent_in_the_middle_does_not_keep_what_it_held(connection: HubConnection) -> None:
    with connect(connection) as line:
        assert line.execute("show idle_in_transaction_session_timeout").fetchone() == ("10s",)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("FATAL:  Passwort-Authentifizierung für Benutzer »x« fehlgeschlagen", HubFault.PASSWORD),
        ("FATAL:  sorry, too many clients already", HubFault.CROWDED),
        ("FATAL:  the database system is starting up", HubFault.UNREACHABLE),
        ("SSL error: certificate verify failed", HubFault.NOT_GENUINE),
        ("wait timeout expired", HubFault.UNREACHABLE),
    ],
)
def test_what_servers_say_is_understood(text: str, fault: HubFault) -> None:
    assert fault_of(psycopg.OperationalError(text)) is fault


def test_a_full_disk_and_a_server_that_only_reads_are_told() -> None:
    assert fault_of(psycopg.errors.DiskFull()) is HubFault.CANNOT_KEEP
    assert fault_of(psycopg.errors.ReadOnlySqlTransaction()) is HubFault.CANNOT_KEEP


def test_one_look_says_how_it_is_reached(connection: HubConnection) -> None:
    seen = look(connection, SEAL, Here("018dc56b-e8c0-7685-8cef-e33e66bcf990", "Tür 1"))
    assert seen.tls
    assert seen.calls
    assert (seen.stations, seen.records) == (0, 0)
