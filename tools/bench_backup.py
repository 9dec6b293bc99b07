"""Measures what a backup costs: how long one takes, and how long the door waits while one is being made."""

from __future__ import annotations

import random
import tempfile
import threading
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from db.backups import take
from db.connection import open_station, station_path
from db.ledger import Ledger
from db.roster import write_registrations
from kiosk.domain.admission import Admitted
from kiosk.domain.registration import Attendee, EventDay, Registration, RegistrationId
from kiosk.domain.ticket import TicketCode
from kiosk.settings import read_event
from tools.figures import summary

KEY = bytes(32)
SIZES = (1_000, 10_000, 100_000)
ADMITTED = 400
BETWEEN = 0.005
"""Seconds between two people: far more than any door has, so that many meet the backup."""


def run() -> list[dict[str, Any]]:
    """For each size: the door alone, the door while one backup follows the other, and the backups."""
    return [row for size in SIZES for row in _size(size)]


def _size(size: int) -> list[dict[str, Any]]:
    settings = read_event()
    day = settings.days[0]
    with tempfile.TemporaryDirectory() as folder:
        path, medium = station_path(Path(folder)), Path(folder, "medium")
        medium.mkdir()
        file = open_station(path, KEY, clock=_now)
        with file.writing():
            write_registrations(file, map(_invented, range(size)))
        ledger = Ledger(file, settings.rules)
        numbers = random.Random(2024).sample(range(size), 2 * ADMITTED)
        alone = [_admitted(ledger, number, day) for number in numbers[:ADMITTED]]
        backups: list[float] = []
        over = threading.Event()
        thread = threading.Thread(target=_back_up, args=(path, medium, backups, over), name="backups")
        thread.start()
        beside = [_admitted(ledger, number, day) for number in numbers[ADMITTED:]]
        over.set()
        thread.join()
        ledger.close()
    return [
        {"what": f"admit, {size} registrations", "n": len(alone), **summary(alone)},
        {"what": f"admit while backups are made, {size} registrations", "n": len(beside), **summary(beside)},
        {"what": f"a backup, checked, {size} registrations", "n": len(backups), **summary(backups)},
    ]


def _admitted(ledger: Ledger, number: int, day: EventDay) -> float:
    time.sleep(BETWEEN)
    begun = time.perf_counter()
    decision = ledger.admit(_code(number), day, "bench")
    spent = (time.perf_counter() - begun) * 1000
    assert isinstance(decision.outcome, Admitted)
    return spent


def _back_up(path: Path, medium: Path, backups: list[float], over: threading.Event) -> None:
    """As the station does it: a connection of its own for each."""
    while not over.is_set():
        begun = time.perf_counter()
        file = open_station(path, KEY, clock=_now)
        try:
            take(file, KEY, medium)
        finally:
            file.close()
        backups.append((time.perf_counter() - begun) * 1000)


def _now() -> datetime:
    return datetime.now(UTC)


def _code(number: int) -> TicketCode:
    return TicketCode(f"BENCH-{number}")


def _invented(number: int) -> Registration:
    person = Attendee(f"Anna{number}", f"Invented{number}", organisation="Museum", email=f"a{number}@museum.example")
    return Registration(RegistrationId(f"r{number}"), _code(number), person, badge_token=TicketCode(f"b{number}"))
