"""The one SQLite of this process: sqlcipher3, made known to sqlite-utils, and its errors in words."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.domain.trouble import StoreTrouble

_cipher = importlib.import_module("sqlcipher3")
_driver = importlib.import_module("sqlcipher3.dbapi2")

# sqlite-utils looks for a module called pysqlite3 first; without this it would take the SQLite of the system and
# not recognise the exceptions of the one in use (shared facts, "SQLCipher under sqlite-utils").
sys.modules["pysqlite3"] = _cipher
sys.modules["pysqlite3.dbapi2"] = _driver

# Everything in db/ takes these two from here, never from sqlite_utils itself.
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

__all__ = [
    "BUSY_MS",
    "KEY_BYTES",
    "OLDEST_SQLITE",
    "Database",
    "Error",
    "Migrations",
    "connect",
    "exclusively",
    "opens_without_key",
    "require_current_sqlite",
    "sqlite_troubles",
]

OLDEST_SQLITE = (3, 51, 3)
"""The first SQLite without the WAL-reset bug (acceptance R1 and R2)."""

KEY_BYTES = 32
"""Length of the raw key; a raw key opens in about 1 ms, a passphrase in about 150 ms."""

BUSY_MS = 5_000
"""Longest wait for another process that is writing, in milliseconds."""

Error: type[Exception] = _driver.Error
"""Every error of the SQLite in use."""

# What a person at the desk can do about each primary result code. Codes that are not here (a constraint, wrong
# SQL) are bugs and stay what they are.
_SENTENCES = {
    3: "may not be opened; please check the rights on the file and its folder",
    5: "is being written by another program for too long; please close other windows of Einlass and try again",
    6: "is being written by another program for too long; please close other windows of Einlass and try again",
    7: "cannot be used because the memory is full; please close other programs",
    8: "cannot be written; please check the rights on the file and its folder, and that the disk is not read-only",
    10: "cannot be read or written because the disk reports an error; please use another disk and the last backup",
    11: "is damaged; please use the last backup",
    13: "cannot grow because the disk is full; please free some space and try again",
    14: "cannot be opened; please check that the folder is there and may be written",
    15: "is locked by something else; please close other programs that use it",
    26: "does not open with this key, or is no file of Einlass; please use the key file that belongs to it",
}


def require_current_sqlite(version: tuple[int, ...]) -> None:
    """Raise StoreTrouble if the SQLite inside sqlcipher3 is older than `OLDEST_SQLITE`."""
    if version < OLDEST_SQLITE:
        found, wanted = (".".join(map(str, numbers)) for numbers in (version, OLDEST_SQLITE))
        raise StoreTrouble(
            f"The SQLite in use is {found} and can lose data; please install sqlcipher3 with {wanted} or newer"
        )


@contextmanager
def sqlite_troubles(path: Path) -> Iterator[None]:
    """Turn what the disk does to us into StoreTrouble naming the file and what to do; bugs pass unchanged."""
    try:
        yield
    except Error as error:
        primary = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if primary not in _SENTENCES:
            raise
        raise StoreTrouble(f"{path} {_SENTENCES[primary]}") from error


def connect(path: Path, key: bytes, *, read_only: bool = False) -> Database:
    """Open (or make) an encrypted file with a raw key of `KEY_BYTES` bytes, without looking inside.

    The connection is in driver-level autocommit: transactions are begun in one place, `StationFile.writing`.
    It belongs to the thread that calls. With `read_only` nothing is written, not even when it is closed. Raises the
    driver's errors.
    """
    if len(key) != KEY_BYTES:
        raise ValueError(f"a raw key has {KEY_BYTES} bytes")
    require_current_sqlite(_driver.sqlite_version_info)
    place = f"{path.absolute().as_uri()}?mode=ro" if read_only else str(path)
    connection = _driver.connect(place, timeout=BUSY_MS / 1000, isolation_level=None, uri=read_only)
    try:
        # A pragma takes no parameters; the key is hexadecimal digits only.
        connection.execute(f"pragma key = \"x'{key.hex()}'\"")
        # Otherwise SQLCipher writes to standard error when a key is wrong.
        connection.execute("pragma cipher_log_level = none")
        connection.execute("pragma temp_store = memory")
        return Database(connection)
    except Error:
        connection.close()
        raise


@contextmanager
def exclusively(db: Database) -> Iterator[None]:
    """A transaction that holds the write lock from its start; any exception takes all of it back.

    Not sqlite_utils' atomic(): its deferred BEGIN gets "database is locked" at once when a read turns into a
    write while another process writes.
    """
    db.execute("begin immediate")
    try:
        yield
        db.execute("commit")
    finally:
        # Does nothing after the commit.
        db.rollback()


def opens_without_key(path: Path) -> bool:
    """Whether anybody can read the file at `path`; one that cannot be opened or is not there nobody can.

    It is asked of SQLite: opening a file that is in use with anything else takes away the locks of the whole process
    (howtocorrupt § 2.2).
    """
    with suppress(Error):
        connection = _driver.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        try:
            connection.execute("pragma cipher_log_level = none")
            connection.execute("select count(*) from sqlite_master")
        finally:
            connection.close()
        return True
    return False
