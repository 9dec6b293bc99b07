"""Lists lie on sticks and in the usual folders; a kiosk shows no dialogs to look for them, so the office does."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.office.places import PlaceKind, documents, mounted

ENDINGS = frozenset((".csv", ".tsv", ".xlsx", ".ods", ".json"))
"""Of lists. A text may be anything; whoever has a list in one can type its path."""

JOURNAL_ENDINGS = frozenset((".einlass",))
"""Of other stations' journals."""

DEPTH = 2
"""So many folders deep is looked: a stick may have one for the event, and one in that."""

MOST_LOOKED_AT, MOST = 5_000, 60
"""So many entries are looked at in one place, and so many files are offered."""


@dataclass(frozen=True, slots=True)
class FindFiles:
    """Which files with these endings lie on sticks and in the usual folders? -> `FilesFound`"""

    endings: frozenset[str] = ENDINGS


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file: in what kind of place it lies and how that is called, when it was written (UTC), its size in bytes."""

    path: Path
    kind: PlaceKind
    place: str
    written: datetime
    size: int


@dataclass(frozen=True, slots=True)
class FilesFound:
    """The files, the newest first."""

    order: FindFiles
    files: tuple[FoundFile, ...]


def found_files(
    order: FindFiles, folder: Path, home: Path, media: Callable[[], Sequence[tuple[str, Path]]] = mounted
) -> FilesFound:
    """Look for them; `folder` is the station's data folder. A place that cannot be read has none."""
    found = {each.path: each for each in _everywhere(order.endings, folder, home, media)}
    newest = sorted(found.values(), key=lambda each: each.written, reverse=True)
    return FilesFound(order, tuple(newest[:MOST]))


def downloads(home: Path) -> tuple[Path, ...]:
    """Where browsers put what was loaded, and the desktop; those that are there."""
    names = ("Downloads", "Desktop", "Schreibtisch")
    return tuple(path for path in (home / name for name in names) if path.is_dir())


def _everywhere(
    endings: frozenset[str], folder: Path, home: Path, media: Callable[[], Sequence[tuple[str, Path]]]
) -> Iterator[FoundFile]:
    own = documents(home)
    yield from _in_place(endings, PlaceKind.EXPORTS, "exports", folder / "exports")
    for path in (*([own] if own else []), *downloads(home)):
        yield from _in_place(endings, PlaceKind.DOCUMENTS, path.name, path)
    for name, path in media():
        yield from _in_place(endings, PlaceKind.MEDIUM, name, path)


def _in_place(endings: frozenset[str], kind: PlaceKind, name: str, root: Path) -> Iterator[FoundFile]:
    looked_at = 0
    waiting = [(root, 0)]
    while waiting:
        folder, deep = waiting.pop(0)
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError:
            # Pulled out, or somebody else's folder.
            continue
        for entry in entries:
            looked_at += 1
            if looked_at > MOST_LOOKED_AT:
                return
            if entry.name.startswith((".", "~$")):
                continue
            if entry.is_dir(follow_symlinks=False):
                if deep < DEPTH:
                    waiting.append((Path(entry.path), deep + 1))
            elif Path(entry.name).suffix.lower() in endings and entry.is_file(follow_symlinks=False):
                try:
                    state = entry.stat(follow_symlinks=False)
                except OSError:
                    continue
                written = datetime.fromtimestamp(state.st_mtime, UTC)
                yield FoundFile(Path(entry.path), kind, name, written, state.st_size)
