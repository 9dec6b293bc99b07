"""Small things that the station keeps in its file, each under a key; inside the caller's transaction."""

from __future__ import annotations

from db.engine import Database


def kept(db: Database, key: str) -> str | None:
    """What is kept under `key`."""
    row = db.execute("select value from settings where key = ?", (key,)).fetchone()
    return None if row is None else str(row[0])


def keep(db: Database, key: str, value: str) -> None:
    """Keep `value` in place of what was there."""
    db.execute(
        "insert into settings (key, value) values (?, ?) on conflict (key) do update set value = excluded.value",
        (key, value),
    )


def forget(db: Database, key: str) -> None:
    """Keep nothing under `key`."""
    db.execute("delete from settings where key = ?", (key,))
