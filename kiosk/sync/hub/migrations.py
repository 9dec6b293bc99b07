"""The tables of the hub as numbered files, and which of them a hub has."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import psycopg

from kiosk.settings import RESOURCES
from kiosk.sync.hub.faults import HubFault, trouble

FILES: tuple[Path, ...] = tuple(sorted((RESOURCES / "hub").glob("[0-9][0-9][0-9]_*.sql")))
"""Never edited after a release, only added to."""

VERSION = len(FILES)
"""What this program speaks with."""


def version_of(connection: psycopg.Connection) -> int:
    """How many of the files a hub has; 0 where there is none. Raises psycopg.Error."""
    row = connection.execute(
        "select 1 from information_schema.tables where table_schema = 'einlass' and table_name = 'versions'"
    ).fetchone()
    if row is None:
        return 0
    row = connection.execute("select coalesce(max(version), 0) from einlass.versions").fetchone()
    return 0 if row is None else int(row[0])


def refuse_others(version: int) -> None:
    """Raises HubNotReached if this program does not speak with a hub of this version."""
    if version > VERSION:
        raise trouble(HubFault.NEWER)
    if version < VERSION:
        raise trouble(HubFault.OLDER if version else HubFault.NOT_SET_UP)


def migrate(connection: psycopg.Connection) -> None:
    """Bring the tables up to this version, inside the caller's transaction, as their owner. Raises psycopg.Error."""
    have = version_of(connection)
    for number, file in enumerate(FILES, start=1):
        if number > have:
            connection.execute(file.read_bytes())
            connection.execute("insert into einlass.versions values (%s, %s)", (number, datetime.now(UTC)))
