"""Measures what is left of names after an erasure, step by step (acceptance P3), and how long it takes."""

from __future__ import annotations

import random
import shutil
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from db.connection import open_station, station_path
from db.erasure import erase, people_known, sweep
from db.erasure_files import Places, search_places
from db.importing import import_registrations
from db.ledger import Ledger
from db.lists import CheckedRow, SourceList, SourceRow, check_row
from db.spellings import Sought, sought
from kiosk.domain.registration import EventDay, RegistrationId
from kiosk.settings import read_event
from tools.recall_names import CROWD_FIRST_NAMES, CROWD_LAST_NAMES

PEOPLE = 10_000
KEY = bytes(range(32))
MOMENT = datetime(2024, 2, 21, 9, 0, tzinfo=UTC)
DAY = EventDay(date(2024, 2, 21))
FIRST_NAMES, SURNAMES = CROWD_FIRST_NAMES, [name.replace("_", " ") for name in CROWD_LAST_NAMES]
EMPTIED = (
    "update registrations set title = '', first_name = '', last_name = '-', organisation = '', email = '',"
    " group_name = '', code = lower(hex(randomblob(12)))"
)
NAMED = "first_name", "last_name", "organisation", "email", "code"


def run() -> list[dict[str, Any]]:
    """One row for each way to erase everybody, and one for a single person."""
    with tempfile.TemporaryDirectory(prefix="einlass-bench-") as place:
        full = Path(place) / "full"
        wanted = _fill(full)
        rows = [
            _row("nothing", full, wanted, None, place),
            _row("update alone, as SQLite comes", full, wanted, _update(secure=False), place),
            _row("update with secure_delete", full, wanted, _update(secure=True), place),
            _row("the same and VACUUM", full, wanted, _update(secure=True, vacuum=True), place),
            _row("the same and the log emptied", full, wanted, _update(secure=True, vacuum=True, empty=True), place),
        ]
        rows.append(_whole("Einlass, everybody", full, place, everybody=True))
        rows.append(_whole("Einlass, one person", full, place, everybody=False))
    return rows


def _fill(folder: Path) -> Sought:
    """A file with invented people, some of whom have come; how their names may be written."""
    chance, settings = random.Random(1), read_event()
    people = []
    for number in range(PEOPLE):
        first, last = chance.choice(FIRST_NAMES), chance.choice(SURNAMES)
        people.append(
            {
                "id": f"R{number}",
                "code": f"BENCH-{number:06d}-{chance.randrange(10**9)}",
                "first_name": first,
                "last_name": f"{last}-{chance.choice(SURNAMES)}",
                "organisation": f"Museum {chance.choice(SURNAMES)} {number % 400}",
                "email": f"person{number}@beispiel{number % 50}.example",
            }
        )
    checked = [check_row(SourceRow(line, cells), settings.days) for line, cells in enumerate(people, start=2)]
    ledger = _open(folder)
    import_registrations(ledger.file, SourceList(tuple(row for row in checked if isinstance(row, CheckedRow)), ()))
    for number in range(0, PEOPLE, 20):
        ledger.admit_registration(RegistrationId(f"R{number}"), DAY, "helper")
    ledger.close()
    return sought([{name: person[name] for name in NAMED} for person in people], [], "")


def _open(folder: Path) -> Ledger:
    return Ledger(open_station(station_path(folder), KEY, clock=lambda: MOMENT), read_event().rules)


def _update(*, secure: bool, vacuum: bool = False, empty: bool = False) -> Sequence[str]:
    """What somebody would write who does not know better, and what it takes besides."""
    return (
        f"pragma secure_delete = {'on' if secure else 'off'}",
        EMPTIED,
        *(["vacuum"] if vacuum else []),
        *(["pragma wal_checkpoint(truncate)"] if empty else []),
    )


def _row(what: str, full: Path, wanted: Sought, statements: Sequence[str] | None, place: str) -> dict[str, Any]:
    folder = _copy(full, place)
    ledger = _open(folder)
    begun = time.perf_counter()
    for statement in statements or ():
        ledger.file.db.execute(statement).fetchall()
    took = time.perf_counter() - begun
    row = {"what is done": what, "traces": _traces(folder, wanted), "ms": took * 1000}
    ledger.close()
    return row


def _whole(what: str, full: Path, place: str, *, everybody: bool) -> dict[str, Any]:
    folder = _copy(full, place)
    ledger = _open(folder)
    whom = people_known(ledger.file) if everybody else [RegistrationId("R20")]
    begun = time.perf_counter()
    erased = erase(ledger.file, whom, DAY, "bench")
    erasing = time.perf_counter()
    sweep(ledger.file)
    swept = time.perf_counter()
    traces = _traces(folder, erased.sought)
    searched = time.perf_counter()
    ledger.close()
    return {
        "what is done": what,
        "traces": traces,
        "ms": (swept - begun) * 1000,
        "of that writing anew": (swept - erasing) * 1000,
        "search": (searched - swept) * 1000,
        "spellings": erased.sought.number,
    }


def _copy(full: Path, place: str) -> Path:
    return Path(shutil.copytree(full, tempfile.mkdtemp(dir=place), dirs_exist_ok=True))


def _traces(folder: Path, wanted: Sought) -> int:
    found = search_places(Places(folder, (), None), wanted, KEY, lambda _done, _of: None)
    return sum(trace.times for trace in found.traces)


if __name__ == "__main__":
    from tools.tables import table

    print(table(run()))
