"""Backups of a station on a second medium: their names, which of them are kept, and the next one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from db.backup import back_up, draft_of
from db.station import StationFile
from kiosk.domain.folding import fold
from kiosk.domain.trouble import StoreTrouble

NEWEST = 12
"""So many of the newest backups are kept: the last hour, at one every five minutes."""

HOURS = 24
"""For so long one of every hour is kept, the newest of it; of each day before that, the newest of the day."""

_STAMP = "%Y%m%dT%H%M%S%fZ"
_TIME = re.compile(r"-(\d{8}T\d{12}Z)\.db$")
_STALE = timedelta(minutes=10)
"""A draft so old was left behind by a station that was killed."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that is whole, and when it was made (UTC)."""

    path: Path
    at: datetime


def take(file: StationFile, key: bytes, folder: Path) -> Backup:
    """Make one more backup of `file` in `folder`, and take away those that are not kept any more.

    Others go on writing meanwhile. The folder is never made: where a medium is missing, it would be made on the
    station's own disk. Raises StoreTrouble if there is no new backup; the older ones are all there then.
    """
    if not folder.is_dir():
        raise StoreTrouble(f"The backup folder {folder} is not there; please plug the medium in, or make the folder")
    now = file.now()
    target = folder / backup_name(file.name, file.station, now)
    back_up(file.db, key, target)
    _clear(folder, file.station, now)
    return Backup(target, now)


def backup_name(name: str, station: str, at: datetime) -> str:
    """What a backup is called: the station's name in plain letters, the end of its id, and the time in UTC."""
    plain = re.sub(r"[^a-z0-9]+", "-", fold(name)[-1].casefold()).strip("-")[:40] or "station"
    return f"einlass-{plain}-{station[-8:]}-{at.astimezone(UTC).strftime(_STAMP)}.db"


def backups_in(folder: Path, station: str) -> tuple[Backup, ...]:
    """All backups of the station with this id, the newest first. Raises StoreTrouble if the folder cannot be read."""
    return _those(folder, f"einlass-*-{station[-8:]}-*.db")


def kept(times: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Which of the backups made at these times are kept at `now`: the newest, one of every hour, one of every day."""
    newest_first = sorted(times, reverse=True)
    keep = set(newest_first[:NEWEST])
    seen: set[tuple[object, ...]] = set()
    for each in newest_first:
        within_hours = now - each < timedelta(hours=HOURS)
        period = ("hour", each.date(), each.hour) if within_hours else ("day", each.date())
        if period not in seen:
            seen.add(period)
            keep.add(each)
    return frozenset(keep)


def _clear(folder: Path, station: str, now: datetime) -> None:
    backups = backups_in(folder, station)
    keep = kept((backup.at for backup in backups), now)
    with suppress(OSError):  # what cannot be deleted stays, and is tried again at the next backup
        for backup in backups:
            if backup.at not in keep:
                backup.path.unlink()
        for draft in _those(folder, draft_of(Path(f"einlass-*-{station[-8:]}-*.db")).name):
            if now - draft.at > _STALE:
                draft.path.unlink()


def _those(folder: Path, pattern: str) -> tuple[Backup, ...]:
    try:
        found = [
            Backup(path, datetime.strptime(time[1], _STAMP).replace(tzinfo=UTC))
            for path in folder.glob(pattern)
            if (time := _TIME.search(path.name.removesuffix(".part")))
        ]
    except OSError as error:
        raise StoreTrouble(f"The backup folder {folder} cannot be read ({error.strerror})") from error
    return tuple(sorted(found, key=lambda backup: backup.at, reverse=True))
