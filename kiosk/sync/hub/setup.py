"""Setting a hub up as its administrator: the tables, and role and row security of each event; and taking it away."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from kiosk.domain.trouble import Trouble
from kiosk.sealing import ExchangeKey, ExchangeSeal
from kiosk.sync.hub.connection import HubConnection, Joining
from kiosk.sync.hub.faults import HubFault, hub_troubles, trouble
from kiosk.sync.hub.line import LASTING, authority_file, tls_options
from kiosk.sync.hub.migrations import VERSION, migrate, version_of

OWNER = "einlass"
"""The role that owns the tables; nobody logs in as it."""

GRANTS = {
    "events": "select",
    "lanes": "select, insert, update (head)",
    "stream": "select, insert",
    "records": "select, insert, update (stamp, stamped_by, content)",
    "claims": "select, insert, update, delete",
}
"""What the stations of an event may do with its rows, and with no others."""

_LONGEST_ROLE = 63
_PASSWORD_BYTES = 24


class SetupTrouble(Trouble):
    """The hub cannot be set up, or changed, like this."""


@dataclass(frozen=True, slots=True)
class HubServer:
    """A PostgreSQL server as its administrator reaches it: `url` as for psql, `authority` as in HubConnection."""

    url: str
    authority: str = ""
    tls: bool = True

    def init(
        self,
        event: str,
        key: ExchangeKey,
        known: HubConnection | None = None,
        *,
        new_password: bool = False,
        host: str = "",
    ) -> Joining:
        """Set the hub up for an event; what is there already stays. Return what its stations join with.

        The password of the event's stations is a new one at first; after that it is the one of `known`, with which this
        station has joined, or a new one where that is wanted. `host` is the name by which stations reach the server, if
        that is another one than in the address. Raises SetupTrouble or NotReached.
        """
        with self._connected() as connection, connection.transaction():
            if version_of(connection) > VERSION:
                raise trouble(HubFault.NEWER)
            _own_tables(connection)
            role = role_of(event)
            password = _password_of(connection, role, known, new=new_password)
            _admit(connection, event, role, ExchangeSeal(key, "hub").mark_of("key"))
            info = connection.info
            if not host and _is_local(connection):
                raise SetupTrouble("Stations cannot come this way; please say by which name they reach it: --host NAME")
            there = HubConnection(
                host or info.host, info.port, info.dbname, role, password, event, self.authority, self.tls
            )
            return Joining(there, key)

    def remove(self, event: str) -> bool:
        """Take everything of an event off the hub, its role as well; False if there was nothing.

        Raises SetupTrouble or NotReached.
        """
        with self._connected() as connection, connection.transaction():
            if not version_of(connection):
                return False
            role = role_of(event)
            _as_owner(connection)
            found = connection.execute("delete from einlass.events where event = %s", (event,)).rowcount > 0
            for table in GRANTS:
                _run(connection, "delete from einlass.{} where event = %s", table, values=(event,))
                _run(connection, "drop policy if exists {} on einlass.{}", role, table)
            if _is_role(connection, role):
                _run(connection, "revoke all on all tables in schema einlass from {}", role)
                _run(connection, "revoke usage on schema einlass from {}", role)
                connection.execute("reset role")
                _run(connection, "revoke all on database {} from {}", connection.info.dbname, role)
                _run(connection, "drop role {}", role)
            return found

    @contextmanager
    def _connected(self) -> Iterator[psycopg.Connection]:
        try:
            wanted = {**conninfo_to_dict(self.url), **LASTING}
        except psycopg.ProgrammingError:
            raise SetupTrouble("This is no address of a database, such as postgresql://admin@host/database") from None
        with hub_troubles(), authority_file(self.authority) as authority:
            options = tls_options(self.tls, authority)
            connection = psycopg.connect(**{"connect_timeout": 10, **wanted, **options})
        with connection:
            if self.tls and not (connection.pgconn.ssl_in_use or _is_local(connection)):
                raise trouble(HubFault.NO_TLS)
            try:
                yield connection
            except psycopg.errors.InsufficientPrivilege as error:
                raise SetupTrouble(
                    f"This role may not set up a hub ({error.diag.message_primary}); please use the administrator of "
                    "the database, who may create roles and schemas"
                ) from None
            except psycopg.Error as error:
                raise SetupTrouble(f"The database did not take it: {error.diag.message_primary or error}") from None


def _is_local(connection: psycopg.Connection) -> bool:
    """Whether the server is on this computer and was reached without a network."""
    return connection.info.host.startswith("/")


def role_of(event: str) -> str:
    """As whom the stations of an event come."""
    whole = f"{OWNER}-{event}"
    return whole if len(whole) <= _LONGEST_ROLE else f"{whole[:40]}-{hashlib.sha256(event.encode()).hexdigest()[:16]}"


def _own_tables(connection: psycopg.Connection) -> None:
    if not _is_role(connection, OWNER):
        _run(connection, "create role {} nologin", OWNER)
    row = connection.execute("select rolsuper from pg_roles where rolname = current_user").fetchone()
    if row is None or not row[0]:
        _run(connection, "grant {} to current_user", OWNER)
    _run(connection, "create schema if not exists einlass authorization {}", OWNER)
    _as_owner(connection)
    migrate(connection)
    connection.execute("reset role")


def _password_of(connection: psycopg.Connection, role: str, known: HubConnection | None, *, new: bool) -> str:
    """The password of an event's role; the server is told what proves it, never the password."""
    if not new and _is_role(connection, role):
        if known is None or (known.role, known.database) != (role, connection.info.dbname):
            raise SetupTrouble(
                "The hub is set up for this event, and this station does not know the password; please take the "
                "joining file that was written then, or use --new-password: all stations need the new file after that"
            )
        return known.password
    password = secrets.token_urlsafe(_PASSWORD_BYTES)
    proof = connection.pgconn.encrypt_password(password.encode(), role.encode(), b"scram-sha-256").decode()
    statement = "alter role {} login password {}" if _is_role(connection, role) else "create role {} login password {}"
    connection.execute(sql.SQL(statement).format(sql.Identifier(role), sql.Literal(proof)))
    return password


def _admit(connection: psycopg.Connection, event: str, role: str, key_mark: bytes) -> None:
    """Give the stations of an event what they need, and nothing else."""
    _run(connection, "grant connect on database {} to {}", connection.info.dbname, role)
    _as_owner(connection)
    row = connection.execute(
        "insert into einlass.events values (%s, %s, %s, %s) on conflict (event) do update set role = excluded.role"
        " where einlass.events.key_mark = excluded.key_mark returning event",
        (event, role, key_mark, datetime.now(UTC)),
    ).fetchone()
    if row is None:
        raise SetupTrouble(
            "The hub holds this event under another exchange key; please bring that key here with exchange-key --use, "
            "or take what it holds off it with hub remove"
        )
    _run(connection, "grant usage on schema einlass to {}", role)
    _run(connection, "grant select on einlass.versions to {}", role)
    for table, rights in GRANTS.items():
        connection.execute(
            sql.SQL("grant {} on einlass.{} to {}").format(sql.SQL(rights), sql.Identifier(table), sql.Identifier(role))
        )
        _run(connection, "drop policy if exists {} on einlass.{}", role, table)
        policy = "create policy {0} on einlass.{1} to {0} using (event = {2}) with check (event = {2})"
        connection.execute(sql.SQL(policy).format(sql.Identifier(role), sql.Identifier(table), sql.Literal(event)))
    connection.execute("reset role")


def _as_owner(connection: psycopg.Connection) -> None:
    _run(connection, "set local role {}", OWNER)


def _is_role(connection: psycopg.Connection, role: str) -> bool:
    return connection.execute("select 1 from pg_roles where rolname = %s", (role,)).fetchone() is not None


def _run(connection: psycopg.Connection, statement: str, *names: str, values: tuple[object, ...] = ()) -> None:
    connection.execute(sql.SQL(statement).format(*map(sql.Identifier, names)), values)
