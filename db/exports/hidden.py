"""A place for what is to be on no disk: names in plain, for as long as a file is being made of them."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_IN_MEMORY = Path("/dev/shm")  # noqa: S108 - a file system in memory, in which a folder of our own is made
_ROOM = 512 << 20
"""So many bytes must be free there: a table of 100,000 people takes 150 MB before it is packed."""


@contextmanager
def hidden_folder() -> Iterator[Path]:
    """A folder that only its owner reads, gone afterwards; in memory where there is room. Raises OSError."""
    with tempfile.TemporaryDirectory(prefix="einlass-", dir=_IN_MEMORY if _has_room() else None) as folder:
        yield Path(folder)


def _has_room() -> bool:
    try:
        return os.access(_IN_MEMORY, os.W_OK) and shutil.disk_usage(_IN_MEMORY).free > _ROOM
    except OSError:
        return False
