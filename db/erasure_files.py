"""What lies beside the file and may name people: badges, exports, logs, backups; removed, and searched afterwards."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from db.connection import FILE_NAME
from db.outside import read_from_outside
from db.plain_pages import pages_in_plain
from db.spellings import Sought
from db.traces import Search, Unsearchable, images
from kiosk.domain.erasing import Counted, Gap, NotSearched, Searched, Sort, Trace

EXPORTS = "exports"
"""The folder of what was exported here, in the data folder."""

CERTIFICATES = "erasures"
"""The folder of the certificates, in the data folder."""

Tell = Callable[[int, int], None]
"""Tells how many files of how many are searched."""

_LOGS = ("einlass.log", "desk.log")
"""Those of the kiosk and of the help desk's own program; older ones have a number behind that."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where to look: the data folder, the folders of printers that are folders, that of the backups, and others.

    `others` are only searched, such as the folder for what can be made again.
    """

    folder: Path
    badges: tuple[Path, ...]
    backups: Path | None
    others: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Findings:
    """What a search of all places came to."""

    searched: tuple[Searched, ...]
    traces: tuple[Trace, ...]
    gaps: tuple[Gap, ...]


def remove_badges(places: Places, jobs: Iterable[str], *, everybody: bool) -> Counted:
    """Remove the pages of these jobs from the folders that take badges; of `everybody` all, half ones as well."""
    wanted = {f"badge-{job}.pdf" for job in jobs}
    number = 0
    for folder in places.badges:
        for path in _files(folder):
            if path.name in wanted or (everybody and (path.match("badge-*.pdf") or path.suffix == ".part")):
                number += _removed(path)
    return Counted(Sort.BADGE_FILES, number)


def remove_exports(places: Places, search: Search, key: bytes, *, everybody: bool) -> Counted:
    """Remove exports that name one of them, or that nobody can look into; they can be made again at any time."""
    exports = sorted(_everything(places.folder / EXPORTS))
    paths = [path for path in exports if everybody or _may_hold(path, search, key)]
    return Counted(Sort.EXPORTS, sum(map(_removed, paths)))


def clear_logs(places: Places, search: Search, key: bytes, *, everybody: bool) -> Counted:
    """Remove old logs; those that name one of them in any case, although no log ever should.

    The newest log is open in a program that runs: it is emptied in its place.
    """
    number = 0
    for path in _files(places.folder):
        old = path.name.startswith(tuple(f"{log}." for log in _LOGS))
        if not (old or path.name in (*_LOGS, "crash.txt")):
            continue
        if (old and everybody) or _holds(path, search, key):
            if old:
                number += _removed(path)
            else:
                with suppress(OSError):  # it is found and named by the search
                    os.truncate(path, 0)
                    number += 1
    return Counted(Sort.LOGS, number)


def remove_backups(places: Places, key: bytes, kept: Path | None) -> Counted:
    """Remove every copy of the file that opens with this key, but for the one that was just made."""
    number = 0
    for folder in (places.folder, places.backups):
        for path in _files(folder) if folder else ():
            # Copies are called *.db; what stands before that may begin with a dot while one is being made.
            if path.suffix == ".db" and path not in (kept, places.folder / FILE_NAME) and _is_ours(path, key):
                number += _removed(path)
                for suffix in ("-wal", "-shm"):
                    with suppress(OSError):
                        path.with_name(path.name + suffix).unlink()
    return Counted(Sort.BACKUPS, number)


def search_places(places: Places, sought: Sought, key: bytes, tell: Tell) -> Findings:
    """Look for these spellings in every file of these places; links are not followed."""
    search = Search(sought)
    roots = [places.folder, *places.badges, *([places.backups] if places.backups else []), *places.others]
    paths = sorted({path for root in roots for path in _everything(root)})
    searched: list[Searched] = []
    traces: list[Trace] = []
    gaps: list[Gap] = []
    for number, path in enumerate(paths, start=1):
        name = _place(path, places)
        try:
            size = times = 0
            for image in images(path, key):
                size += len(image)
                times += search.times(image)
        except FileNotFoundError:  # a log of SQLite comes and goes with the programs that use it
            continue
        except (OSError, Unsearchable):
            gaps.append(Gap(NotSearched.UNREADABLE, name))
            continue
        times += search.times(path.name.encode("utf-8", "surrogatepass"))
        searched.append(Searched(name, size))
        if times:
            traces.append(Trace(name, times))
        tell(number, len(paths))
    if places.backups is not None and not places.backups.is_dir():
        gaps.append(Gap(NotSearched.BACKUP_MISSING, str(places.backups)))
    return Findings(tuple(searched), tuple(traces), tuple(gaps))


def _place(path: Path, places: Places) -> str:
    """A path as the certificate says it: from the data folder where it is in it."""
    with suppress(ValueError):
        return path.relative_to(places.folder).as_posix()
    return str(path)


def _holds(path: Path, search: Search, key: bytes) -> bool:
    try:
        return any(search.times(image) for image in images(path, key))
    except (OSError, Unsearchable):
        return False


def _may_hold(path: Path, search: Search, key: bytes) -> bool:
    """Also what is sealed, such as a bundle or a table behind a password; and a name may be that of the file."""
    try:
        return any(search.times(image) for image in (path.name.encode(), *images(path, key)))
    except (OSError, Unsearchable):
        return True


def _is_ours(path: Path, key: bytes) -> bool:
    try:
        return pages_in_plain(read_from_outside(path), key) is not None
    except OSError:
        return False


def _removed(path: Path) -> int:
    """Overwrite a file and delete it. Overwriting is a courtesy: flash memory may write elsewhere."""
    try:
        with path.open("r+b") as file:
            left = path.stat().st_size
            while left > 0:
                left -= file.write(bytes(min(left, 1 << 20)))
            file.flush()
            os.fsync(file.fileno())
        path.unlink()
    except OSError:
        return 0  # it is found and named by the search
    return 1


def _files(folder: Path) -> list[Path]:
    """The files right in a folder, without links; none if it is not there."""
    try:
        return sorted(path for path in folder.iterdir() if path.is_file() and not path.is_symlink())
    except OSError:
        return []


def _everything(folder: Path) -> Iterator[Path]:
    for place, _, names in os.walk(folder):
        for name in names:
            path = Path(place) / name
            if path.is_file() and not path.is_symlink():
                yield path
