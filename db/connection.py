"""Opening a station's file: key, pragmas, version check, backup before migrating, migrations."""

from __future__ import annotations

import os
import secrets
from datetime import UTC
from pathlib import Path

from db.backup import back_up
from db.engine import Database, connect, exclusively, sqlite_troubles
from db.identity import RandomBytes, uuid7
from db.schema import APPLICATION_ID, NAMES, migrations
from db.station import Clock, StationFile
from db.ticket_keys import new_key
from kiosk.domain.trouble import StoreTrouble

FILE_NAME = "einlass.db"

LONGEST_NAME = 60
"""Most characters in a station's name."""


def station_path(data_dir: Path) -> Path:
    """Where the station's file lies in its data folder."""
    return data_dir / FILE_NAME


def open_station(
    path: Path,
    key: bytes,
    *,
    clock: Clock,
    station: str | None = None,
    random_bytes: RandomBytes = secrets.token_bytes,
) -> StationFile:
    """Open the file at `path` with a raw key of 32 bytes; make or migrate it where needed.

    `station` names this station; a name other than the one in the file makes it another station, so that a
    folder that was copied to a second computer counts its own entries. None keeps the name.
    Raises StoreTrouble naming the file and what to do: wrong key, no database, another program's or a newer
    file, damage, disk full, no rights; or a name that is none.
    """
    if station is not None and not (0 < len(station) <= LONGEST_NAME and station.isprintable()):
        raise StoreTrouble(f"A station's name has 1 to {LONGEST_NAME} printable characters; please choose another")
    _make_place(path)
    with sqlite_troubles(path):
        db = connect(path, key)
        try:
            _configure(db)
            _refuse_foreign_and_newer(db, path)
            _migrate(db, key, path, clock)
            identity, name = _identify(db, station, clock, random_bytes)
        except BaseException:
            db.close()
            raise
    return StationFile(db, path, identity, name, clock, random_bytes)


def _make_place(path: Path) -> None:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # SQLite would make it readable for everybody; -wal and -shm take over the mode of the file.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise StoreTrouble(
            f"{path} cannot be opened ({error.strerror}); please choose a folder that may be written with --data"
        ) from error


def _configure(db: Database) -> None:
    # The first statement that needs the key is the one that finds a wrong one.
    db.execute("select count(*) from sqlite_master")
    db.execute("pragma journal_mode = wal")
    db.execute("pragma synchronous = full")
    # On macOS only this one makes fsync reach the disk.
    db.execute("pragma fullfsync = on")
    db.execute("pragma foreign_keys = on")
    db.execute("pragma secure_delete = on")


def _refuse_foreign_and_newer(db: Database, path: Path) -> None:
    tables = db.execute("select count(*) from sqlite_master").fetchone()[0]
    application = db.execute("pragma application_id").fetchone()[0]
    if tables and application != APPLICATION_ID:
        raise StoreTrouble(f"{path} is a database of another program; please choose another folder with --data")
    version = db.execute("pragma user_version").fetchone()[0]
    applied = {migration.name for migration in migrations.applied(db)}
    if version > len(NAMES) or applied - set(NAMES):
        raise StoreTrouble(
            f"{path} was written by a newer Einlass; please start that version or update this one. Nothing was changed"
        )


def _migrate(db: Database, key: bytes, path: Path, clock: Clock) -> None:
    pending = migrations.pending(db)
    if not pending:
        return
    if migrations.applied(db):
        time = clock().astimezone(UTC)
        back_up(db, key, path.with_name(f"einlass-before-{pending[0].name}-{time:%Y%m%dT%H%M%S%f}Z.db"))
    # A table that others refer to can only be made anew without foreign keys; they are looked at before the commit.
    db.execute("pragma foreign_keys = off")
    # All steps in one transaction, begun before looking again: a second process finds all of it or nothing.
    with exclusively(db):
        migrations.apply(db)
        if db.execute("pragma foreign_key_check").fetchone() is not None:
            raise StoreTrouble(
                f"{path} refers to what it does not hold; please use the last backup. Nothing was changed"
            )
        db.execute(f"pragma application_id = {APPLICATION_ID}")
        db.execute(f"pragma user_version = {len(NAMES)}")
    db.execute("pragma foreign_keys = on")


def _identify(db: Database, station: str | None, clock: Clock, random_bytes: RandomBytes) -> tuple[str, str]:
    """Give the file its station's id and name, where it has none or another name; return both."""
    find = "select id, name from station join stations using (id)"
    row = db.execute(find).fetchone()
    if row is not None and station in (None, row[1]):
        return str(row[0]), str(row[1])
    identity = str(uuid7(clock(), random_bytes))
    with exclusively(db):
        name = station or f"Station {identity[-4:]}"
        db.execute("insert into stations (id, name, stamp) values (?, ?, -1)", (identity, name))
        db.execute(
            "insert into station (only, id, next_seq) values (1, ?, 1)"
            " on conflict (only) do update set id = excluded.id, next_seq = 1 where ?",
            (identity, station is not None),
        )
        if row is None:
            # Made at once, so that its public half can be given to other stations before anything is signed.
            new_key(db, random_bytes, clock())
        row = db.execute(find).fetchone()
        # From now on others are told of it; one that another program has made meanwhile is not used.
        db.execute("update stations set stamp = 0 where id = ? and stamp < 0", (row[0],))
    return str(row[0]), str(row[1])
