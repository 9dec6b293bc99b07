"""Measures taking others' entries into a real encrypted file: what one costs while the journal grows, and the lock."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from db.connection import open_station, station_path
from db.engine import Database, exclusively
from db.ledger import Ledger
from db.roster import write_registrations
from kiosk.domain.exchange import Record, Sort
from kiosk.domain.registration import Attendee, EventDay, Registration, RegistrationId
from kiosk.domain.ticket import TicketCode
from kiosk.settings import read_event
from tools.figures import summary

ENTRIES = int(os.environ.get("EINLASS_BENCH_ENTRIES", "1000000"))
BATCH = 500
PEOPLE = 250_000
STATIONS = 20
BEGIN = datetime(2024, 2, 20, 7, 0, tzinfo=UTC)
DAYS = 2
"""Everybody comes and goes on each of so many days: a journal as long as this needs that many people."""

TOLD = 200
"""So many records one batch of the hub has."""


def run() -> list[dict[str, Any]]:
    """A row for the first and the last tenth of taking, the same for bare inserts, and the lock; in milliseconds."""
    with tempfile.TemporaryDirectory(prefix="einlass-bench-") as place:
        rows = _taken(Path(place) / "taken")
        rows += _bare(Path(place) / "bare")
    return rows


def records(number: int = ENTRIES) -> Iterator[Record]:
    """Check-ins and check-outs of other stations, as the hub tells them, in the order in which they happened."""
    before: dict[tuple[int, int], str] = {}
    for count in range(number):
        step, person = divmod(count, PEOPLE)
        day, is_out = divmod(step, 2)
        identity = str(UUID(int=(count + 1) << 80 | 7 << 76 | 2 << 62 | count))
        station = str(UUID(int=(count % STATIONS + 1) << 80 | 7 << 76 | 2 << 62))
        at = BEGIN + timedelta(milliseconds=50 * count)
        content = {
            "station": station,
            "seq": count // STATIONS + 1,
            "kind": "check-out" if is_out else "check-in",
            "registration_id": f"r{person}",
            "day": (date(2024, 2, 20) + timedelta(days=day)).isoformat(),
            "at": at.isoformat(timespec="microseconds"),
            "operator": "attendee",
            "refers_to": before.get((person, day)),
            "detail": {},
            "personal": {},
        }
        before[person, day] = identity
        yield Record(Sort.ENTRY, identity, content)


def _taken(folder: Path) -> list[dict[str, Any]]:
    ledger = _ledger(folder)
    seconds: list[float] = []
    batch: list[Record] = []
    for record in records():
        batch.append(record)
        if len(batch) == BATCH:
            begin = time.perf_counter()
            ledger.take("hub", batch, {"lane": len(seconds)})
            seconds.append(time.perf_counter() - begin)
            batch = []
    rows = _tenths("taking, an entry", seconds)
    rows.append(_told(ledger))
    locks = [each * 1000 for each in _locks(ledger)]
    rows.append({"what": f"a batch of {TOLD} records, checked and taken", "n": len(locks), **summary(locks)})
    size = station_path(folder).stat().st_size / 1_000_000
    rows.append({"what": "size of the file (MB)", "n": ENTRIES, "median": round(size)})
    ledger.close()
    return rows


def _told(ledger: Ledger) -> dict[str, Any]:
    """Reading what waits, at the end of the log."""
    begin, number = time.perf_counter(), 0
    while number < 20_000 and (waiting := ledger.waiting("other hub", BATCH)):
        ledger.mark_told("other hub", waiting[-1].number, len(waiting))
        number += len(waiting)
    each = (time.perf_counter() - begin) / max(number, 1) * 1000
    return {"what": "telling, an entry", "n": number, "median": round(each, 3)}


def _locks(ledger: Ledger) -> list[float]:
    """Seconds for which the door could not write, at the full journal: taking once more people's comings and goings."""
    everything = list(records(PEOPLE * 2 + 50 * TOLD))[PEOPLE * 2 :]
    shifted = [_later(record, number) for number, record in enumerate(everything)]
    seconds = []
    for start in range(0, len(shifted), TOLD):
        begin = time.perf_counter()
        ledger.take("hub", shifted[start : start + TOLD])
        seconds.append(time.perf_counter() - begin)
    return seconds


def _later(record: Record, number: int) -> Record:
    identity = str(UUID(int=(ENTRIES + number + 1) << 80 | 7 << 76 | 2 << 62 | ENTRIES + number))
    content = {**record.content, "day": "2025-02-20", "kind": "check-in", "refers_to": None}
    return Record(Sort.ENTRY, identity, content)


def _bare(folder: Path) -> list[dict[str, Any]]:
    """The same rows into an encrypted file of the same kind, with plain inserts and a commit for each batch."""
    ledger = _ledger(folder)
    db = ledger.file.db
    db.execute("create table bare (id text primary key, station text, seq integer, kind text, person text, day text,"
               " at text, operator text, refers_to text) strict, without rowid")  # fmt: skip
    seconds: list[float] = []
    batch: list[tuple[Any, ...]] = []
    for record in records():
        content = record.content
        batch.append((record.id, content["station"], content["seq"], content["kind"], content["registration_id"],
                      content["day"], content["at"], content["operator"], content["refers_to"]))  # fmt: skip
        if len(batch) == BATCH:
            begin = time.perf_counter()
            _insert(db, batch)
            seconds.append(time.perf_counter() - begin)
            batch = []
    ledger.close()
    return _tenths("a plain insert without anything that follows, an entry", seconds)


def _insert(db: Database, batch: list[tuple[Any, ...]]) -> None:
    with exclusively(db):
        for row in batch:
            db.execute("insert into bare values (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)


def _tenths(what: str, seconds: list[float]) -> list[dict[str, Any]]:
    tenth = max(1, len(seconds) // 10)
    each = [value / BATCH * 1000 for value in seconds]
    return [
        {"what": f"{what}, first tenth of {ENTRIES}", "n": tenth * BATCH, **summary(each[:tenth])},
        {"what": f"{what}, last tenth of {ENTRIES}", "n": tenth * BATCH, **summary(each[-tenth:])},
    ]


def _ledger(folder: Path) -> Ledger:
    settings = read_event()
    file = open_station(station_path(folder), bytes(32), clock=lambda: datetime.now(UTC))
    with file.writing():
        write_registrations(file, map(_invented, range(PEOPLE)))
    return Ledger(file, settings.rules)


def _invented(number: int) -> Registration:
    return Registration(
        RegistrationId(f"r{number}"),
        TicketCode(f"BENCH-{number:06d}"),
        Attendee("Gast", f"Nummer {number}"),
        days=frozenset[EventDay](),
    )
