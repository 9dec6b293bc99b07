"""The open file of one station: its identity, its clock and its transactions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from db.engine import Database, exclusively, sqlite_troubles
from db.identity import RandomBytes, uuid7
from kiosk.domain.trouble import StoreTrouble

Clock = Callable[[], datetime]
"""Gives the present moment, aware."""


def utc_text(moment: datetime) -> str:
    """A moment as the file keeps it: UTC, ISO 8601, always with microseconds, so that texts sort as times do."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


class StationFile:
    """One open, migrated file; made by `db.connection.open_station`, used only on the thread that opened it.

    `station` is this station's id, `name` what people call it.
    """

    def __init__(
        self,
        db: Database,
        path: Path,
        station: str,
        name: str,
        clock: Clock,
        random_bytes: RandomBytes,
    ) -> None:
        self.db = db
        self.path = path
        self.station = station
        self.name = name
        self.random_bytes = random_bytes
        self._clock = clock
        self._identity = self._place()

    def now(self) -> datetime:
        """The present moment in UTC."""
        return self._clock().astimezone(UTC)

    def new_id(self) -> str:
        """A new UUIDv7."""
        return str(uuid7(self.now(), self.random_bytes))

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """One consistent look at the file; raises StoreTrouble if the disk fails."""
        with sqlite_troubles(self.path):
            self.db.execute("begin")
            try:
                yield self.db
            finally:
                self.db.rollback()

    @contextmanager
    def writing(self) -> Iterator[Database]:
        """A transaction that holds the write lock from its start and is on the disk when the block has ended.

        Everything or nothing: any exception in the block takes all of it back. Raises StoreTrouble if the disk
        fails or somebody has taken the file away.
        """
        with sqlite_troubles(self.path), exclusively(self.db):
            yield self.db
            # A deleted file can still be written to and is gone when the program ends: no false "ok" (R4).
            if self._place() != self._identity:
                raise StoreTrouble(
                    f"{self.path} was moved, deleted or replaced while in use; please put it back or use the "
                    "last backup, and start again"
                )

    def close(self) -> None:
        """Close the file; on the thread that opened it."""
        self.db.close()

    def _place(self) -> tuple[int, int] | None:
        try:
            status = self.path.stat()
        except OSError:
            return None
        return status.st_dev, status.st_ino
