"""A verified, encrypted copy of the station's file, whole under its name or not there at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from db.engine import Database, connect, sqlite_troubles
from db.files import sync_file, sync_folder
from kiosk.domain.trouble import StoreTrouble


def back_up(db: Database, key: bytes, target: Path) -> None:
    """Copy the whole file to `target`, which must not exist; the copy opens with the same key.

    The copy is on the disk and has passed SQLite's integrity check when the call returns. Who is killed in the middle
    leaves `draft_of(target)`. Raises StoreTrouble naming `target` if there is no copy; nothing of it is left then.
    """
    draft = draft_of(target)
    try:
        if target.exists():
            raise StoreTrouble(f"The backup {target} is there already; please name another file")
        os.close(os.open(draft, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        try:
            # VACUUM INTO accepts an empty file, encrypts with the key of the source and does not sync.
            with sqlite_troubles(target):
                db.execute("vacuum into ?", (str(draft),))
                require_sound(draft, key, target)
            sync_file(draft)
            draft.rename(target)
            sync_folder(target.parent)
        finally:
            with suppress(OSError):  # a medium that was pulled out takes the draft with it
                draft.unlink(missing_ok=True)
    except OSError as error:
        raise StoreTrouble(
            f"The backup {target} cannot be made ({error.strerror}); please check the medium, its free space and the "
            "rights on the folder"
        ) from error


def draft_of(target: Path) -> Path:
    """Where a copy is written before it has its name."""
    return target.with_name(f".{target.name}.part")


def require_sound(path: Path, key: bytes, named: Path) -> None:
    """Raise StoreTrouble, about the file `named`, if what lies at `path` does not pass SQLite's integrity check.

    Raises the driver's errors if it cannot be opened with this key.
    """
    copy = connect(path, key)
    try:
        problems = [row[0] for row in copy.execute("pragma integrity_check")]
    finally:
        copy.close()
    if problems != ["ok"]:
        raise StoreTrouble(f"The backup {named} is not sound; please use another one, and check that disk")
