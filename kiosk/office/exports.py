"""What organisers take with them after the event: tables, certificates of attendance, and the report for a funder."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from kiosk.domain.registration import Language
from kiosk.domain.table_words import Persons


class TableKind(StrEnum):
    """How a table is written; the ending of its file."""

    XLSX = "xlsx"
    ODS = "ods"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class TakeAttendance:
    """Write who came when into the folder `place`, with headings in `language`. -> `AttendanceTaken`

    If it is to be `sealed` it is written into a ZIP file with a password.
    """

    place: Path
    kind: TableKind
    persons: Persons = Persons.NAMED
    language: Language = Language.GERMAN
    sealed: bool = False


@dataclass(frozen=True, slots=True)
class AttendanceTaken:
    """It is there, with so many people; without `password` it is not sealed."""

    order: TakeAttendance
    path: Path
    people: int
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class TakeCertificates:
    """Write a certificate of attendance for everybody who came into the folder `place`. -> `CertificatesTaken`

    `together` is one file to be printed; otherwise each has a file of its own, in a folder.
    """

    place: Path
    together: bool
    sealed: bool = False


@dataclass(frozen=True, slots=True)
class CertificatesTaken:
    """They are there, for so many people, in the file or folder `path`."""

    order: TakeCertificates
    path: Path
    people: int
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class NobodyCame:
    """There is nobody to make a certificate for."""

    order: TakeCertificates


@dataclass(frozen=True, slots=True)
class TakeReport:
    """Write the report for the funder into the folder `place`. -> `ReportTaken`"""

    place: Path
    language: Language


@dataclass(frozen=True, slots=True)
class ReportTaken:
    """It is there."""

    order: TakeReport
    path: Path


TakeOut = TakeAttendance | TakeCertificates | TakeReport
TakenOut = AttendanceTaken | CertificatesTaken | NobodyCame | ReportTaken


def free_name(folder: Path, stem: str, ending: str) -> Path:
    """What is not there yet in `folder`: "stem.ending", or with a number behind the stem; a folder has no ending."""
    suffix = f".{ending}" if ending else ""
    path, number = folder / f"{stem}{suffix}", 1
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}{suffix}"
    return path
