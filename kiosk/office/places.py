"""Where organisers can save something and find files: the data folder, their documents, and what is plugged in.

A kiosk shows no dialogs of the system (acceptance X10), so these few places are what there is to choose from.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import psutil

MOUNTED_UNDER = ("/media/", "/run/media/", "/Volumes/")
"""Where systems mount what somebody plugs in."""


class PlaceKind(StrEnum):
    """What kind of place it is; `kiosk.ui` has the words."""

    EXPORTS = "exports"
    """The folder `exports` beside the station's file."""
    DOCUMENTS = "documents"
    MEDIUM = "medium"
    """A USB stick, a card or a disk that was plugged in."""


@dataclass(frozen=True, slots=True)
class Place:
    """A folder that can be written: `name` is the medium's own; `free` are bytes."""

    kind: PlaceKind
    name: str
    path: Path
    free: int


@dataclass(frozen=True, slots=True)
class AskPlaces:
    """Which places are there now? -> `Places`"""


@dataclass(frozen=True, slots=True)
class Places:
    """The places, the station's own folder first."""

    places: tuple[Place, ...]


def mounted() -> Sequence[tuple[str, Path]]:
    """Name and folder of every medium that is plugged in and mounted now."""
    found = []
    for part in psutil.disk_partitions(all=False):
        removable = "removable" in part.opts.split(",") or part.mountpoint.startswith(MOUNTED_UNDER)
        if removable and "cdrom" not in part.opts:
            path = Path(part.mountpoint)
            found.append((path.name or part.mountpoint, path))
    return tuple(sorted(found))


def documents(home: Path) -> Path | None:
    """The folder for documents, as the desktop has it; None where there is none."""
    names = [home / "Documents", home / "Dokumente"]
    said = home / ".config" / "user-dirs.dirs"
    if said.is_file():
        match = re.search(r'^XDG_DOCUMENTS_DIR="\$HOME/([^"]+)"', said.read_text("utf-8", "replace"), re.M)
        if match:
            names.insert(0, home / match[1])
    return next((path for path in names if path.is_dir()), None)


def places(folder: Path, home: Path, media: Callable[[], Sequence[tuple[str, Path]]] = mounted) -> tuple[Place, ...]:
    """All places that can be written now; `folder` is the station's data folder."""
    return tuple(place for place in _all(folder, home, media) if os.access(place.path, os.W_OK))


def _all(folder: Path, home: Path, media: Callable[[], Sequence[tuple[str, Path]]]) -> Iterator[Place]:
    exports = folder / "exports"
    exports.mkdir(parents=True, exist_ok=True, mode=0o700)
    yield Place(PlaceKind.EXPORTS, exports.name, exports, _free(exports))
    for name, path in media():
        if path.is_dir():
            yield Place(PlaceKind.MEDIUM, name, path, _free(path))
    if (own := documents(home)) is not None:
        yield Place(PlaceKind.DOCUMENTS, own.name, own, _free(own))


def _free(path: Path) -> int:
    try:
        return shutil.disk_usage(path).free
    except OSError:
        # Pulled out in this moment: nothing can be written there.
        return 0
