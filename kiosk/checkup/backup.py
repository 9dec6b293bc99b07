"""Whether there is a second medium with a fresh backup on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.checkup.finding import Check, Finding, Light, Remark

LATE = 3
"""A backup is old when so many were due since."""


@dataclass(frozen=True, slots=True)
class BackupFacts:
    """Where backups go (None: nowhere), whether that is there and on another disk, how often they are made, and when
    the newest was made (UTC, aware).
    """

    folder: Path | None
    there: bool = False
    other_disk: bool = False
    every: timedelta = timedelta(minutes=5)
    newest: datetime | None = None


def is_other_disk(folder: Path, data: Path) -> bool:
    """Whether two folders lie on two devices."""
    return folder.stat().st_dev != data.stat().st_dev


def backup_finding(facts: BackupFacts, now: datetime, *, at_work: bool) -> Finding:
    """What that means; while no station is `at_work` nobody makes backups, and an old one is no surprise."""
    if facts.folder is None:
        return Finding(Check.BACKUP, Light.YELLOW, Remark.BACKUP_OFF)
    name = str(facts.folder)
    if not facts.there:
        return Finding(Check.BACKUP, Light.YELLOW, Remark.NO_MEDIUM, name)
    if facts.newest is None:
        return Finding(Check.BACKUP, Light.YELLOW, Remark.NO_BACKUP_YET, name)
    age = now - facts.newest
    minutes = max(0, round(age.total_seconds() / 60))
    if at_work and age > LATE * facts.every:
        return Finding(Check.BACKUP, Light.YELLOW, Remark.BACKUP_OLD, name, minutes)
    if not facts.other_disk:
        return Finding(Check.BACKUP, Light.YELLOW, Remark.SAME_DISK, name, minutes)
    return Finding(Check.BACKUP, Light.GREEN, Remark.BACKUP_FINE, name, minutes)
