"""Measures `admit` with its durable commit at growing lists, beside a bare commit of SQLite alone."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from db.connection import open_station, station_path
from db.ledger import Ledger
from db.roster import write_registrations
from kiosk.domain.registration import Attendee, Registration, RegistrationId
from kiosk.domain.ticket import TicketCode
from kiosk.settings import read_event
from tools.figures import summary

SIZES = (1_000, 100_000, 1_000_000)
ADMITTED = 1_000


def run() -> list[dict[str, Any]]:
    """A row per list size, and one for the commit alone."""
    return [*(_ledger(size) for size in SIZES), _bare_commit()]


def _ledger(size: int) -> dict[str, Any]:
    settings = read_event()
    with tempfile.TemporaryDirectory() as folder:
        file = open_station(station_path(Path(folder)), bytes(32), clock=lambda: datetime.now(UTC))
        ledger = Ledger(file, settings.rules)
        with file.writing():
            write_registrations(file, map(_invented, range(size)))
        times = []
        for number in range(0, size, max(1, size // ADMITTED)):
            code = TicketCode(f"BENCH-{number:07d}")
            begun = time.perf_counter()
            ledger.admit(code, settings.days[0], "bench")
            times.append((time.perf_counter() - begun) * 1000)
        ledger.close()
    return {"what": f"admit, {size} registrations", "n": len(times), **summary(times)}


def _invented(number: int) -> Registration:
    return Registration(
        RegistrationId(f"r{number}"), TicketCode(f"BENCH-{number:07d}"), Attendee("", f"Invented{number}")
    )


def _bare_commit() -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        db = sqlite3.connect(Path(folder) / "bare.db", isolation_level=None)
        db.execute("pragma journal_mode=wal")
        db.execute("pragma synchronous=full")
        db.execute("create table t (id integer primary key, text text)")
        times = []
        for number in range(ADMITTED):
            begun = time.perf_counter()
            db.execute("insert into t (text) values (?)", (str(number),))
            times.append((time.perf_counter() - begun) * 1000)
        db.close()
    return {"what": "one durable insert, SQLite alone, unencrypted", "n": len(times), **summary(times)}
