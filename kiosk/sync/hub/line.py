"""A connection to the hub on which nothing takes for ever: verified, and given up when it is silent for too long."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
from psycopg.abc import RV, PQGen
from psycopg.conninfo import make_conninfo

from kiosk.sync.hub.connection import HubConnection

CONNECT_SECONDS = 5
"""So long a connection may take to be made."""

PATIENCE = 10.0
"""So many seconds the hub may take to answer."""

_SESSION = (
    # A station that fell silent in the middle must not keep its lane from itself when it comes back.
    "set idle_in_transaction_session_timeout = '10s'",
    "set tcp_user_timeout = '10s'; set tcp_keepalives_idle = 10; set tcp_keepalives_count = 3",
)
"""Engines that do not know one of these do without."""

_ROUNDS = 3


class Line(psycopg.Connection[tuple[Any, ...]]):
    """One connection; each wait for the server ends after `patience` seconds, and the connection is of no use then."""

    patience: float | None = PATIENCE

    def wait(self, gen: PQGen[RV], interval: float = 0.1, timeout: float | None = None) -> RV:
        """Wait for the server, and not longer than the patience lasts."""
        if timeout is not None:
            return super().wait(gen, interval, timeout)
        try:
            return super().wait(gen, interval, self.patience)
        except psycopg.errors._WaitTimeout:
            # Its answer may still come, to a question that was never asked.
            self.close()
            raise


def connect(connection: HubConnection, *, seconds: int = CONNECT_SECONDS) -> Line:
    """A connection as the stations of the event; each statement is a transaction of its own if it says nothing else.

    Raises psycopg.Error.
    """
    with authority_file(connection.authority if connection.tls else "") as authority:
        line = Line.connect(
            make_conninfo(
                host=connection.host,
                port=connection.port,
                dbname=connection.database,
                user=connection.role,
                password=connection.password,
                **tls_options(connection.tls, authority),
                connect_timeout=seconds,
                **LASTING,
            ),
            autocommit=True,
            # A pooler between may give the next statement to another session.
            prepare_threshold=None,
        )
    for setting in _SESSION:
        with suppress(psycopg.Error):
            line.execute(setting)
    return line


LASTING: dict[str, Any] = {
    "gssencmode": "disable",
    "application_name": "einlass",
    # A network that has gone is noticed after some seconds, not after the system's two hours.
    "keepalives": 1,
    "keepalives_idle": 3,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 8_000,
}
"""What every connection to a hub is made with."""


def tls_options(tls: bool, authority: str) -> dict[str, Any]:
    """How a connection is encrypted, with the file of the authority that has signed; without one the system's count."""
    if tls:
        return {"sslmode": "verify-full", "sslrootcert": authority or "system"}
    # Whoever plays the hub must at least not be told the password.
    return {"sslmode": "prefer", "require_auth": "scram-sha-256"}


@contextmanager
def authority_file(certificate: str) -> Iterator[str]:
    """The certificate as a file, as PostgreSQL's library wants it, as long as the block lasts."""
    if not certificate:
        yield ""
        return
    descriptor, name = tempfile.mkstemp(prefix="einlass-", suffix=".crt")
    try:
        with os.fdopen(descriptor, "w") as file:
            file.write(certificate)
        yield name
    finally:
        Path(name).unlink(missing_ok=True)


def utc_now() -> datetime:
    """The present moment by this computer's clock."""
    return datetime.now(UTC)


def clock_ahead(line: Line, now: Callable[[], datetime]) -> float:
    """By how many seconds this clock is ahead of the hub's: the quickest of some answers is the truest."""
    measured: list[tuple[timedelta, float]] = []
    for _ in range(_ROUNDS):
        before = now()
        row = line.execute("select clock_timestamp()").fetchone()
        after = now()
        assert row is not None
        measured.append((after - before, (before - row[0] + (after - before) / 2).total_seconds()))
    return min(measured)[1]
