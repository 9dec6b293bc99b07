"""Measures a check-in decided here, durably, beside pretix' own redeem call over the same computer, in the same run."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx

from db.connection import open_station, station_path
from db.ledger import Ledger
from kiosk.domain.admission import Admitted
from kiosk.domain.registration import Attendance, Status
from kiosk.settings import read_event
from kiosk.sync.exchange import Exchange
from kiosk.sync.pretix.connection import NAME, Connection
from kiosk.sync.pretix.counterpart import PretixCounterpart
from kiosk.sync.pretix.invitation import invitation_of
from kiosk.sync.pretix.joining import Wanted, chosen, connected
from tests.pretix_lab import PretixLab, pretix_running
from tools.figures import summary

TIMES = 120


def run() -> list[dict[str, Any]]:
    """A row for each way to check somebody in, and how long the exchange takes afterwards."""
    with tempfile.TemporaryDirectory() as folder, pretix_running() as lab:
        return _measured(lab, Path(folder))


def _measured(lab: PretixLab, folder: Path) -> list[dict[str, Any]]:
    settings = read_event()
    first, second = settings.days
    clock = _Clock(datetime(2024, 2, 20, 8, 0, tzinfo=UTC))
    ledger = Ledger(open_station(station_path(folder), bytes(32), clock=clock), settings.rules)
    lists = {first: lab.said["lists"]["tag1"], second: lab.said["lists"]["tag2"]}
    joined = connected(invitation_of(lab.device()), "bench")
    connection = chosen(joined, Wanted(lab.said["event"], lists), settings.days, lambda _: None)
    assert isinstance(connection, Connection)
    ledger.join(NAME, connection.text())
    exchange = Exchange(PretixCounterpart(connection, ledger, settings.rules.time_zone), ledger)
    reading = _timed(lambda: _exchanged(exchange))
    guests = [
        person
        for person in ledger.registrations()
        if person.status is Status.CONFIRMED and person.attendance is Attendance.ONSITE
    ]
    here, there = [], []
    with httpx.Client(headers={"Authorization": f"Device {connection.token}"}, timeout=60) as client:
        for person in guests[:TIMES]:
            begun = time.perf_counter()
            decision = ledger.admit(person.code, first, "bench")
            here.append((time.perf_counter() - begun) * 1000)
            assert isinstance(decision.outcome, Admitted)
            # Another list, so that neither of the two knows of the other.
            told = {"secret": person.code, "lists": [lists[second]], "type": "entry", "questions_supported": False}
            begun = time.perf_counter()
            answer = client.post(f"{lab.url}/api/v1/{connection.organizer_path}checkinrpc/redeem/", json=told)
            there.append((time.perf_counter() - begun) * 1000)
            assert answer.status_code == 201
            clock.moment += timedelta(seconds=5)
    telling = _timed(lambda: _exchanged(exchange))
    exchange.close()
    ledger.close()
    return [
        {"what": "a check-in decided here, durable", "n": len(here), **summary(here)},
        {"what": "pretix' own redeem call, on the same computer", "n": len(there), **summary(there)},
        {"what": f"reading pretix' list, {lab.said['positions']} tickets", "n": 1, **summary([reading])},
        {"what": f"telling pretix {TIMES} check-ins, each", "n": TIMES, **summary([telling / TIMES])},
    ]


class _Clock:
    """Stands still until it is moved."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment


def _exchanged(exchange: Exchange) -> None:
    while (turn := exchange.turn()).busy:
        assert turn.trouble is None


def _timed(what: Callable[[], None]) -> float:
    begun = time.perf_counter()
    what()
    return (time.perf_counter() - begun) * 1000
