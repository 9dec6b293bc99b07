"""Erasing what is known about people: when it is due, what was done, and the proof that nothing is left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from kiosk.domain.registration import EventDay, RegistrationId
from kiosk.domain.trouble import Trouble

NOBODY = "–"
"""The last name of somebody whose data are erased: the facts of the journal stay, and say of nobody who it was."""


class HeldTrouble(Trouble):
    """The data are held: nothing is erased in bulk before that day is over."""


class CertificateTrouble(Trouble):
    """The data are erased, but the certificate cannot be written; the text names the file and what to do."""


class Sort(StrEnum):
    """What was erased or removed, as the certificate counts it."""

    PEOPLE = "people"
    CORRECTIONS = "corrections"
    NOTES = "notes"
    PERSONAL = "personal"
    """What entries of the journal said about the person."""
    WORDS = "words"
    """Helpers' own words in entries of the journal: reasons."""
    REFUSALS = "refusals"
    REVOCATIONS = "revocations"
    BADGE_JOBS = "badge_jobs"
    """Badges that had not come out; nobody prints them any more."""
    BADGE_FILES = "badge_files"
    EXPORTS = "exports"
    LOGS = "logs"
    BACKUPS = "backups"


class NotSearched(StrEnum):
    """Where this program cannot look; the certificate says so."""

    PRINTED = "printed"
    """Paper, and what a printing system keeps of its own."""
    STATIONS = "stations"
    """Other stations, and files that somebody has taken along."""
    BACKUP_MISSING = "backup_missing"
    """The medium for backups is not there now."""
    UNREADABLE = "unreadable"
    """A file that this program cannot read, such as a backup with another key."""
    UNSWEPT = "unswept"
    """The file could not be written anew: another program used it all the time, or the disk is full."""


@dataclass(frozen=True, slots=True)
class Counted:
    """So many of one sort."""

    sort: Sort
    number: int


@dataclass(frozen=True, slots=True)
class Searched:
    """A place that was searched for every name: a file, and how many bytes of it in plain."""

    place: str
    size: int


@dataclass(frozen=True, slots=True)
class Trace:
    """Something is left: where, and how often. What it is, is not said."""

    place: str
    times: int


@dataclass(frozen=True, slots=True)
class Gap:
    """A place that was not searched, and why; `place` is a file or a folder, or empty."""

    why: NotSearched
    place: str = ""


@dataclass(frozen=True, slots=True)
class Certificate:
    """What was erased, when, by whom, where it was looked for afterwards, and what was found.

    `people` are ids; `everybody` says that they are all of the event. `looked_for` counts the spellings that were
    looked for, `short` the names that are too short to be looked for alone, and `shared` those that others have as
    well: these were looked for together with the first name.
    """

    event: str
    event_id: str
    station: str
    program: str
    at: datetime
    operator: str
    everybody: bool
    people: tuple[RegistrationId, ...]
    done: tuple[Counted, ...]
    looked_for: int
    short: int
    shared: int
    searched: tuple[Searched, ...]
    traces: tuple[Trace, ...]
    gaps: tuple[Gap, ...]

    @property
    def clean(self) -> bool:
        """Whether nothing was found where this program could look."""
        return not self.traces


@dataclass(frozen=True, slots=True)
class Hold:
    """Nothing is erased in bulk before this day is over, for this reason."""

    until: date
    reason: str = field(repr=False)
    operator: str
    since: datetime


def due_on(days: Sequence[EventDay], erase_after: int) -> date:
    """The first day on which the data should be gone: so many days after the last day of the event."""
    return days[-1] + timedelta(days=erase_after)


def is_due(due: date, time_zone: tzinfo, now: datetime) -> bool:
    """Whether that day has begun at the venue; `now` is aware."""
    return now.astimezone(UTC) >= datetime.combine(due, time(), time_zone).astimezone(UTC)
