"""A verified, encrypted copy of the station's file beside it."""

from __future__ import annotations

import os
from pathlib import Path

from db.engine import Database, connect, sqlite_troubles
from db.files import sync_file, sync_folder
from kiosk.domain.trouble import StoreTrouble


def back_up(db: Database, key: bytes, target: Path) -> None:
    """Copy the whole file to `target`, which must not exist; the copy opens with the same key.

    The copy is on the disk and has passed SQLite's integrity check when the call returns.
    Raises StoreTrouble naming `target` if that is not so; no half copy is left then.
    """
    try:
        os.close(os.open(target, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as error:
        raise StoreTrouble(
            f"The backup {target} cannot be made ({error.strerror}); please check the rights on the folder"
        ) from error
    done = False
    try:
        # VACUUM INTO accepts an empty file, encrypts with the key of the source and does not sync.
        with sqlite_troubles(target):
            db.execute("vacuum into ?", (str(target),))
            _verify(target, key)
        sync_file(target)
        sync_folder(target.parent)
        done = True
    finally:
        if not done:
            target.unlink(missing_ok=True)


def _verify(path: Path, key: bytes) -> None:
    copy = connect(path, key)
    try:
        problems = [row[0] for row in copy.execute("pragma integrity_check")]
    finally:
        copy.close()
    if problems != ["ok"]:
        raise StoreTrouble(f"The backup {path} is not sound; please check the disk")
