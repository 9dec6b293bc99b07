"""Taking a backup back: checked first, erasures done again, and the old file kept aside."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from db.backup import require_sound
from db.connection import open_station
from db.engine import Error, connect, sqlite_troubles
from db.exchange.log import begin_lane
from db.files import sync_file, sync_folder
from db.station import Clock, StationFile
from kiosk.domain.trouble import StoreTrouble

Replay = Callable[[StationFile, Path, Path], int]
"""Erases again who has been erased since a backup, in the opened backup: what two folders remember, the station's own
and that of the backup; how many people that were."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What is in the file now.

    `aside` is where the old file lies, None if there was none; `last_entry` when the journal of the backup ends (UTC).
    `erased` people were in the backup although they had been erased, and are erased again.
    """

    registrations: int
    last_entry: datetime | None
    erased: int
    aside: Path | None


def restore(backup: Path, target: Path, key: bytes, *, clock: Clock, replay: Replay) -> Restored:
    """Put `backup` in the place of the station's file `target`, in one move: who is killed before keeps the old file.

    Raises StoreTrouble if the backup cannot be read, does not open with this key, is not sound or newer than this
    program, or if the old file is in use; nothing is changed then. `backup` itself is never touched.
    """
    draft = target.with_name(f".{target.name}.restored-{secrets.token_hex(4)}")
    try:
        _copy(backup, target, draft)
        with sqlite_troubles(backup):
            require_sound(draft, key, backup)
        registrations, last_entry, erased = _prepare(draft, (target.parent, backup.parent), key, clock, replay)
        aside = _set_aside(target, key, clock) if target.exists() else None
        draft.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise StoreTrouble(
            f"{backup} cannot be restored to {target} ({error.strerror}); please check medium, free space and rights"
        ) from error
    finally:
        for leftover in _parts_of(draft):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)
    return Restored(registrations, last_entry, erased, aside)


def _copy(backup: Path, target: Path, draft: Path) -> None:
    if target.exists() and backup.samefile(target):
        raise StoreTrouble(f"{backup} is the station's own file; please name a backup of it")
    log = Path(f"{backup}-wal")
    if log.exists() and log.stat().st_size:
        raise StoreTrouble(
            f"{backup} is a file in use, or a copy of one, and not whole; please name a file that `backup` has made"
        )
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    shutil.copyfile(backup, draft)
    sync_file(draft)


def _prepare(
    draft: Path, memories: tuple[Path, Path], key: bytes, clock: Clock, replay: Replay
) -> tuple[int, datetime | None, int]:
    """Bring the copy to this program's version, erase again who was erased, and make it one single file."""
    file = open_station(draft, key, clock=clock)
    try:
        erased = replay(file, *memories)
        # The old file may have given out the numbers that come next, and others have heard them.
        with file.writing() as db:
            begin_lane(file, db)
        with sqlite_troubles(draft):
            registrations = file.db.execute("select count(*) from registrations").fetchone()[0]
            last = file.db.execute("select max(at) from journal").fetchone()[0]
            file.db.execute("pragma journal_mode = delete")
    finally:
        file.close()
    sync_file(draft)
    return registrations, datetime.fromisoformat(last) if last else None, erased


def _set_aside(target: Path, key: bytes, clock: Clock) -> Path:
    """Give the old file a second name. Raises StoreTrouble if another program has it open."""
    aside = target.with_name(f"{target.stem}-before-restore-{clock().astimezone(UTC):%Y%m%dT%H%M%S%f}Z.db")
    _require_unused(target, key)
    # A log that belongs to the old file must never meet the new one.
    for part in _parts_of(target)[1:]:
        if part.exists():
            part.rename(Path(f"{aside}{part.name.removeprefix(target.name)}"))
    try:
        os.link(target, aside)
    except OSError:  # a file system without second names
        shutil.copyfile(target, aside)
        sync_file(aside)
    sync_folder(target.parent)
    return aside


def _require_unused(target: Path, key: bytes) -> None:
    """Only who is alone can leave the mode in which a station works; the file is whole without its log then."""
    in_use = StoreTrouble(f"{target} is in use; please end Einlass everywhere on this computer, and try again")
    try:
        # A damaged file must not be touched, and closing would clear its log away.
        reader = connect(target, key, read_only=True)
        try:
            reader.execute("select count(*) from sqlite_master")
        finally:
            reader.close()
        db = connect(target, key)
        try:
            alone = db.execute("pragma journal_mode = delete").fetchone()[0] == "delete"
        finally:
            db.close()
    except Error as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in (5, 6):
            raise in_use from error
        # Damaged, or of another key: that is what a backup is for.
        return
    if not alone:
        raise in_use


def _parts_of(path: Path) -> tuple[Path, ...]:
    return path, *(Path(f"{path}{ending}") for ending in ("-wal", "-shm", "-journal"))
