"""Real encrypted files for tests, filled with invented people, and a clock that tests can set."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from db.connection import open_station, station_path
from db.importing import ImportReport, import_registrations
from db.ledger import Ledger
from db.lists import CheckedRow, Refusal, SourceList, SourceRow, check_row
from kiosk.domain.rules import Rules
from tests.people import EVENT_DAYS, RULES

KEY = bytes(range(32))
MORNING = datetime(2024, 2, 20, 7, 30, tzinfo=UTC)

PEOPLE: tuple[Mapping[str, str], ...] = (
    {
        "id": "R1",
        "code": "TICKET-1",
        "first_name": "Aylin",
        "last_name": "Çelikkaya",
        "organisation": "Dorfmuseum",
    },
    {"id": "R2", "code": "TICKET-2", "first_name": "Zofia", "last_name": "Brzęczyk", "days": "2024-02-21"},
    {"id": "R3", "code": "TICKET-3", "first_name": "Uli", "last_name": "Öz", "attendance": "online"},
    {"id": "R4", "code": "TICKET-4", "first_name": "Sigrid", "last_name": "Hübschle", "status": "pending"},
    {"id": "R5", "code": "TICKET-5", "first_name": "Götz", "last_name": "Lämmle", "status": "cancelled"},
    {"id": "R6", "code": "TICKET-6", "first_name": "Ganna", "last_name": "Ковальчук-Бойко"},
)


class Clock:
    """Stands still until a test moves it."""

    def __init__(self, moment: datetime = MORNING) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        """The moment that was set."""
        return self.moment

    def advance(self, step: timedelta) -> None:
        """Move on by `step`, or back."""
        self.moment += step


def open_ledger(
    folder: Path, clock: Clock | None = None, *, station: str | None = None, rules: Rules = RULES
) -> Ledger:
    """The ledger in `folder`, made if it is not there."""
    return Ledger(open_station(station_path(folder), KEY, clock=clock or Clock(), station=station), rules)


def import_people(ledger: Ledger, people: Sequence[Mapping[str, str]] = PEOPLE) -> ImportReport:
    """Import rows as if they came from a file whose first line is the header."""
    return import_registrations(ledger.file, source_list(people), partial=True)


def source_list(people: Sequence[Mapping[str, str]]) -> SourceList:
    """Rows of the plain format, checked, as if they came from a file whose first line is the header."""
    rows: list[CheckedRow] = []
    refused: list[Refusal] = []
    for line, cells in enumerate(people, start=2):
        checked = check_row(SourceRow(line, cells), EVENT_DAYS)
        if isinstance(checked, CheckedRow):
            rows.append(checked)
        else:
            refused += checked
    return SourceList(tuple(rows), tuple(refused))


def count(ledger: Ledger, table: str, condition: str = "1") -> int:
    """How many rows of `table` meet a condition."""
    row = ledger.file.db.execute(f"select count(*) from {table} where {condition}").fetchone()
    return int(row[0])


def attendance(ledger: Ledger) -> list[tuple[str, str, str, str]]:
    """The whole attendance, in order."""
    rows = ledger.file.db.execute(
        "select registration_id, day, at, entry_id from attendance order by registration_id, day"
    )
    return [tuple(row) for row in rows]


def content(ledger: Ledger) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, but not the refused scans nor that others are told of them: what counts at the door."""
    db = ledger.file.db
    names = set(db.table_names()) - {"refused_scans", "exchange_log", "sqlite_sequence"}
    rows = {name: db.execute(f"select * from {name} order by 1, 2").fetchall() for name in sorted(names)}
    told = "select sort, id, via from exchange_log where sort <> 'refused' order by number"
    return rows | {"exchange_log": db.execute(told).fetchall()}


def written_bytes(folder: Path) -> dict[str, bytes]:
    """What the database and its write-ahead log hold on the disk."""
    return {path.name: path.read_bytes() for path in folder.glob("einlass.db*") if path.suffix != ".db-shm"}
