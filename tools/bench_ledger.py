"""Measures `admit` with its durable commit at growing lists, in any order, beside a bare commit of SQLite alone."""

from __future__ import annotations

import random
import sqlite3
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from db.connection import open_station, station_path
from db.ledger import Ledger
from db.roster import write_registrations
from kiosk.domain.admission import Admitted
from kiosk.domain.history import Undone
from kiosk.domain.registration import Attendee, EventDay, Registration, RegistrationId
from kiosk.domain.ticket import TicketCode
from kiosk.settings import read_event
from tools.figures import summary

SIZES = (1_000, 100_000, 1_000_000)
ADMITTED = 1_000
CROWD, ASKED = 10_000, 400


def run() -> list[dict[str, Any]]:
    """A row per list size, one for the commit alone, the look-up of visitors in the middle one, and the help desk."""
    return [*(_ledger(size) for size in SIZES), _bare_commit(), *_look_up(SIZES[1]), *_help_desk(CROWD)]


def _help_desk(size: int) -> list[dict[str, Any]]:
    """What helpers and organisers ask while two thirds of the people are in."""
    settings = read_event()
    chance = random.Random(2024)
    with tempfile.TemporaryDirectory() as folder:
        path = station_path(Path(folder))
        file = open_station(path, bytes(32), clock=lambda: datetime.now(UTC))
        with file.writing():
            write_registrations(file, map(_invented, range(size)))
        ledger, day = Ledger(file, settings.rules), settings.days[0]
        everybody = [RegistrationId(f"r{number}") for number in range(size)]
        ledger.admit_people(everybody[: size * 2 // 3], day, "bench")
        one, eight = partial(chance.choice, everybody), partial(chance.sample, everybody, 8)
        asked: dict[str, tuple[int, Callable[[], object]]] = {
            "how eight people stand": (ASKED, lambda: ledger.standing(eight(), day)),
            "everything about one person": (ASKED, lambda: ledger.facts_about(one(), day)),
            "a note, durable": (ASKED, lambda: ledger.write_note(one(), "waits for a colleague", day, "bench")),
            "check-in and undo, both durable": (ASKED, lambda: _undone(ledger, one(), day)),
            "all numbers of the day": (ASKED // 4, lambda: ledger.numbers(day)),
        }
        rows = []
        for what, (times, question) in asked.items():
            rows.append({"what": f"{what}, {size} registrations", "n": times, **summary(_timed(question, times))})
        ledger.close()
    return rows


def _undone(ledger: Ledger, person: RegistrationId, day: EventDay) -> None:
    for entry in ledger.admit_registration(person, day, "bench").entries:
        assert isinstance(ledger.undo(entry, day, "bench"), Undone)


def _timed(question: Callable[[], object], times: int) -> list[float]:
    took = []
    for _ in range(times):
        begun = time.perf_counter()
        question()
        took.append((time.perf_counter() - begun) * 1000)
    return took


def _look_up(size: int) -> list[dict[str, Any]]:
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        path = station_path(Path(folder))
        file = open_station(path, bytes(32), clock=lambda: datetime.now(UTC))
        with file.writing():
            write_registrations(file, map(_invented, range(size)))
        ledger = Ledger(file, read_event().rules)
        numbers = random.Random(2024).sample(range(size), ADMITTED)
        for what, proof in (("code", _code), ("e-mail", _email), ("nothing that is there", _nothing)):
            times = []
            for number in numbers:
                begun = time.perf_counter()
                found = ledger.look_up(f"INVENTED{number}", proof(number).upper())
                times.append((time.perf_counter() - begun) * 1000)
                assert found == (None if proof is _nothing else f"r{number}")
            rows.append({"what": f"look-up by {what}, {size} registrations", "n": len(times), **summary(times)})
        ledger.close()
    return rows


def _email(number: int) -> str:
    return f"invented{number}@museum.example"


def _nothing(number: int) -> str:
    return f"nobody{number}@museum.example"


def _ledger(size: int) -> dict[str, Any]:
    settings = read_event()
    with tempfile.TemporaryDirectory() as folder:
        path = station_path(Path(folder))
        file = open_station(path, bytes(32), clock=lambda: datetime.now(UTC))
        with file.writing():
            write_registrations(file, map(_invented, range(size)))
        file.close()
        # Opened anew, as in the morning of the event; people come in no order of the list.
        ledger = Ledger(open_station(path, bytes(32), clock=lambda: datetime.now(UTC)), settings.rules)
        times = []
        for number in random.Random(2024).sample(range(size), ADMITTED):
            begun = time.perf_counter()
            decision = ledger.admit(_code(number), settings.days[0], "bench")
            times.append((time.perf_counter() - begun) * 1000)
            assert isinstance(decision.outcome, Admitted)
        ledger.close()
    return {"what": f"admit, {size} registrations", "n": len(times), **summary(times)}


def _code(number: int) -> TicketCode:
    """Codes as lists have them: without an order."""
    return TicketCode(f"BENCH-{number * 0x9E3779B97F4A7C15 % 2**64:016x}")


def _invented(number: int) -> Registration:
    person = Attendee("", f"Invented{number}", email=_email(number))
    return Registration(RegistrationId(f"r{number}"), _code(number), person)


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
