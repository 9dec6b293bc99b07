"""Whether somebody has a lock, found without touching it."""

from __future__ import annotations

from pathlib import Path

import psutil

LOCK = "kiosk.lock"
"""The file that `only_one` locks."""

_SLACK = 5.0
"""So many seconds a file system may be behind the clock that says when processes began."""


def is_running(folder: Path) -> bool:
    """Whether a kiosk on this computer works with `folder`."""
    return is_held(folder / LOCK)


def is_held(lock: Path) -> bool:
    """Whether a process that lives has this QLockFile, whose first line is its number.

    A lock that a killed process left behind does not count, nor does a later process of the same number.
    """
    try:
        number = lock.read_text("utf-8").partition("\n")[0]
        locked_at = lock.stat().st_mtime
    except (OSError, UnicodeDecodeError):
        return False
    if not number.isdecimal():
        return False
    try:
        process = psutil.Process(int(number))
        if process.status() == psutil.STATUS_ZOMBIE:
            # Dead; only whoever started it has not noticed yet.
            return False
        begun: float = process.create_time()
    except psutil.NoSuchProcess:
        return False
    except psutil.AccessDenied:
        return True
    return begun <= locked_at + _SLACK
