"""What organisers take with them and bring along: attendance as a table, and the journals of stations."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path


class TableKind(StrEnum):
    """How a table is written; the ending of its file."""

    XLSX = "xlsx"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class TakeAttendance:
    """Write who came when into the folder `place`. -> `AttendanceTaken`"""

    place: Path
    kind: TableKind


@dataclass(frozen=True, slots=True)
class AttendanceTaken:
    """It is there, with so many people."""

    order: TakeAttendance
    path: Path
    people: int


@dataclass(frozen=True, slots=True)
class TakeJournal:
    """Write this station's journal into the folder `place`, for another station. -> `JournalTaken`"""

    place: Path


@dataclass(frozen=True, slots=True)
class JournalTaken:
    """It is there, with so many entries."""

    order: TakeJournal
    path: Path
    entries: int


@dataclass(frozen=True, slots=True)
class MergeJournal:
    """Take over the journal of another station. -> `JournalMerged`"""

    path: Path


@dataclass(frozen=True, slots=True)
class DoubleEntry:
    """Somebody who was let in more than once for one day: at which stations, and when (UTC)."""

    name: str = field(repr=False)
    day: date
    check_ins: tuple[tuple[str, datetime], ...]


@dataclass(frozen=True, slots=True)
class JournalMerged:
    """So many entries were `new` and `known`; `doubles` are all that there are now.

    `unknown` is how many people of the other station are not on this one's list: they count once the list is loaded.
    """

    order: MergeJournal
    new: int
    known: int
    doubles: tuple[DoubleEntry, ...]
    unknown: int


def free_name(folder: Path, stem: str, ending: str) -> Path:
    """A file in `folder` that is not there yet: "stem.ending", or with a number behind the stem."""
    path, number = folder / f"{stem}.{ending}", 1
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}.{ending}"
    return path
