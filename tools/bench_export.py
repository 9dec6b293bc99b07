"""Measures `main.py export` with 100,000 people in time and memory, beside csv, XlsxWriter and odfdo alone."""

from __future__ import annotations

import csv
import os
import random
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import xlsxwriter
from odfdo import Document, Row, Table

from db.connection import open_station, station_path
from db.exports import after_event
from db.importing import import_registrations
from db.key import station_key
from db.ledger import Ledger
from db.lists import read_list
from kiosk.domain.after_numbers import summary_of
from kiosk.domain.registration import Language
from kiosk.pages.attendance_certificate import AttendanceCertificates, attended
from kiosk.pages.funder_report import Made, funder_report
from kiosk.settings import EventSettings, read_event
from tools.bench_import import MAIN, write_people
from tools.watched import watched

PEOPLE = 100_000
FEW = 2_000
"""So many rows are enough to see what a library that takes long needs a row."""

Numbers = dict[str, Any]


def run() -> list[Numbers]:
    """A row for each kind of file, one for each library alone, and the pages after the event."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = os.environ | {"EINLASS_DATA": str(folder / "data"), "EINLASS_KEY_FILE": str(folder / "key")}
        settings = read_event()
        with_people(folder, settings, environment)
        rows = [
            _exported(folder / file, environment, *options)
            for file, options in (
                ("who.csv", ()),
                ("who.xlsx", ()),
                ("who.ods", ()),
                ("who.json", ()),
                ("numbers.xlsx", ("--no-names",)),
                ("counts.xlsx", ("--anonymous",)),
                ("sealed.xlsx", ("--password",)),
            )
        ]
        cells = _cells(folder / "who.csv")
        rows += [
            _alone("the same rows with csv alone", len(cells), lambda: _csv(folder / "alone.csv", cells)),
            _alone("the same rows with XlsxWriter alone", len(cells), lambda: _xlsx(folder / "alone.xlsx", cells)),
            _alone(f"{FEW:,} rows with odfdo alone", FEW, lambda: _ods(folder / "alone.ods", cells[:FEW])),
        ]
        return rows + _pages(folder, settings, environment)


def with_people(folder: Path, settings: EventSettings, environment: dict[str, str]) -> None:
    """A station's file with `PEOPLE` on the list, two thirds of whom came on each day, as the door writes them."""
    write_people(folder / "list.csv", PEOPLE)
    ledger = _opened(folder, settings, environment)
    try:
        import_registrations(ledger.file, read_list(folder / "list.csv", settings.days))
        chance = random.Random(2024)
        people = [person.id for person in ledger.registrations()]
        with ledger.file.writing() as db:
            number = 0
            for day in settings.days:
                opened = datetime.combine(day, datetime.min.time(), UTC) + timedelta(hours=7)
                for person in chance.sample(people, PEOPLE * 2 // 3):
                    number += 1
                    at = (opened + timedelta(seconds=abs(chance.gauss(0, 3_600)))).isoformat(timespec="microseconds")
                    entry = str(uuid.UUID(int=chance.getrandbits(128)))
                    db.execute(
                        "insert into journal (id, station, seq, kind, registration_id, day, at, operator)"
                        " values (?, ?, ?, 'check-in', ?, ?, ?, 'attendee')",
                        (entry, ledger.file.station, 1_000_000 + number, person, day.isoformat(), at),
                    )
                    db.execute(
                        "insert into attendance (registration_id, day, entry_id, at) values (?, ?, ?, ?)",
                        (person, day.isoformat(), entry, at),
                    )
    finally:
        ledger.close()


def _opened(folder: Path, settings: EventSettings, environment: dict[str, str]) -> Ledger:
    (folder / "data").mkdir(exist_ok=True)
    key = station_key(folder / "data", environment)
    return Ledger(open_station(station_path(folder / "data"), key, clock=lambda: datetime.now(UTC)), settings.rules)


def _exported(path: Path, environment: dict[str, str], *options: str) -> Numbers:
    command = [sys.executable, str(MAIN), "export", str(path), "--json", *options]
    with tempfile.TemporaryFile("w+", encoding="utf-8") as told:
        done = watched(command, environment, told)
    written = path if path.exists() else path.with_name(f"{path.name}.zip")
    kind = f"{path.suffix[1:].upper()} {' '.join(options)}".strip()
    return {
        "what": f"{PEOPLE:,} people, all tables, {kind}" if kind != "CSV" else f"{PEOPLE:,} people, attendance, CSV",
        "seconds": done.seconds,
        "MB, largest process": done.largest,
        "MB, file": written.stat().st_size / 1e6,
    }


def _cells(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def _alone(what: str, rows: int, write: Callable[[], object]) -> Numbers:
    begun = time.perf_counter()
    write()
    seconds = time.perf_counter() - begun
    return {"what": what, "seconds": seconds, "ms a thousand rows": seconds / rows * 1_000_000}


def _csv(path: Path, cells: Sequence[Sequence[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(cells)


def _xlsx(path: Path, cells: Sequence[Sequence[str]]) -> None:
    with xlsxwriter.Workbook(str(path), {"strings_to_formulas": False}) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate(cells):
            sheet.write_row(number, 0, row)


def _ods(path: Path, cells: Sequence[Sequence[str]]) -> None:
    document = Document("spreadsheet")
    document.body.clear()
    table = Table("Einlass")
    for cell_row in cells:
        row = Row()
        row.set_values(list(cell_row))
        table.append_row(row)
    document.body.append(table)
    document.save(str(path))


def _pages(folder: Path, settings: EventSettings, environment: dict[str, str]) -> list[Numbers]:
    """The report, and certificates: one by one and in one file."""
    ledger = _opened(folder, settings, environment)
    try:
        begun = time.perf_counter()
        after = after_event(ledger, settings.event.time_zone)
        read = time.perf_counter()
        summary = summary_of(after)
        made = Made(after.local(after.at), "bench", "bench")
        funder_report(settings, summary, made, Language.GERMAN)
        reported = time.perf_counter()
    finally:
        ledger.close()
    pages, people = AttendanceCertificates(settings), attended(after)[:1_000]
    day = after.local(after.at).date()
    pages.pdf(people[:1], day)
    each = time.perf_counter()
    for person in people[:200]:
        pages.pdf([person], day)
    apart = (time.perf_counter() - each) / 200
    together = time.perf_counter()
    pages.all_in_one(people, day)
    return [
        {"what": f"reading what is known of {PEOPLE:,} people", "seconds": read - begun},
        {"what": "the report for the funder, from that", "seconds": reported - read},
        {"what": "one certificate of attendance", "seconds": apart},
        {"what": f"{len(people):,} certificates in one file", "seconds": time.perf_counter() - together},
    ]
