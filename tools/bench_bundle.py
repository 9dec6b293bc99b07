"""Measures bundles: written, taken in and taken in once more, beside the same records as plain lines of JSON."""

from __future__ import annotations

import resource
import tempfile
import threading
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from db.bundle import merge_bundle, write_bundle
from db.connection import open_station, station_path
from db.exchange.key import StationKeys, signing_key
from db.exchange.reading import record_of
from db.identity import uuid7
from db.ledger import Ledger
from db.roster import write_registrations
from db.station import utc_text
from kiosk.domain.exchange import Record, Sort, packed, unpacked
from kiosk.domain.registration import Attendee, Registration, RegistrationId
from kiosk.domain.ticket import TicketCode
from kiosk.sealing import ExchangeKey
from kiosk.settings import read_event
from tools.figures import summary

KEY = bytes(32)
EXCHANGE_KEY = ExchangeKey.from_station(KEY)
EVENT = "bench"
SIZES = (10_000, 100_000)
Found = TypeVar("Found")
BEGUN = datetime(2024, 2, 20, 7, tzinfo=UTC)
BETWEEN = 0.02
"""Seconds between two people at the door while a bundle is taken in."""


def run() -> list[dict[str, Any]]:
    """For each size."""
    return [row for size in SIZES for row in _size(size)]


def _size(size: int) -> list[dict[str, Any]]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source, target = _open(folder / "source"), _open(folder / "target")
        _fill(source, size)
        keys, bundle, lines = (
            StationKeys(EXCHANGE_KEY, signing_key(KEY, source.file.station)),
            folder / "b",
            folder / "l",
        )
        before = _megabytes()
        written, records = _timed(lambda: write_bundle(source.file, bundle, EVENT, keys).records)
        waits, taken = _merged_beside_a_door(folder / "target", target, bundle)
        again, report = _timed(lambda: merge_bundle(target.file, bundle, EVENT, EXCHANGE_KEY))
        more = _megabytes() - before
        plain = list(_everything(source))
        assert (report.known, report.new, records) == (size, 0, len(plain))
        rows = [
            _row("written", size, written, bundle),
            _row("plain lines of JSON, written", size, _timed(lambda: _write(plain, lines))[0], lines),
            _row("taken in, checked twice, all of it new", size, taken),
            _row("taken in once more, nothing new", size, again),
            _row("plain lines of JSON, read", size, _timed(lambda: _read(lines))[0]),
            {"what": "memory that both needed at most, MB", "n": size, "mb": round(more, 1)},
            {"what": f"the door meanwhile, {len(waits)} people admitted, ms", "n": size} | summary(waits),
        ]
        for ledger in (source, target):
            ledger.close()
    return rows


def _merged_beside_a_door(folder: Path, target: Ledger, bundle: Path) -> tuple[list[float], float]:
    """Take it in while another connection lets people in who are on the list of this station."""
    over, waits = threading.Event(), list[float]()

    def door() -> None:
        ledger = _open(folder)
        day = read_event().days[0]
        for number in range(10**6):
            if over.wait(BETWEEN):
                break
            begun = time.perf_counter()
            ledger.admit(TicketCode(f"LOCAL-{number}"), day, "bench")
            waits.append((time.perf_counter() - begun) * 1000)
        ledger.close()

    with target.file.writing():
        write_registrations(target.file, (_invented(f"LOCAL-{number}") for number in range(20_000)))
    thread = threading.Thread(target=door, name="door")
    thread.start()
    taken, _ = _timed(lambda: merge_bundle(target.file, bundle, EVENT, EXCHANGE_KEY))
    over.set()
    thread.join()
    return waits, taken


def _fill(source: Ledger, size: int) -> None:
    """Everybody on the list, and everybody in."""
    with source.file.writing():
        write_registrations(source.file, (_invented(f"BENCH-{number}") for number in range(size)))
    for first in range(0, size, 5_000):
        source.take("bench", [_check_in(number) for number in range(first, min(size, first + 5_000))])


def _check_in(number: int) -> Record:
    at = BEGUN + timedelta(milliseconds=100 * number)
    content = {
        "station": str(UUID(int=number % 20)), "seq": number // 20 + 1, "kind": "check-in",
        "registration_id": f"BENCH-{number}", "day": "2024-02-20", "at": utc_text(at), "operator": "attendee",
        "refers_to": None, "detail": {}, "personal": {},
    }  # fmt: skip
    return Record(Sort.ENTRY, str(uuid7(at, lambda length: number.to_bytes(length, "big"))), content)


def _everything(source: Ledger) -> Iterable[Record]:
    with source.file.reading() as db:
        for sort, query in (
            (Sort.STATION, "select id from stations"),
            (Sort.KEY, "select public from ticket_keys"),
            (Sort.REGISTRATION, "select id from registrations"),
            (Sort.ENTRY, "select id from journal"),
        ):
            for (identity,) in db.execute(query).fetchall():
                record = record_of(db, sort, identity)
                if record is not None:
                    yield record


def _write(records: Iterable[Record], path: Path) -> None:
    with path.open("wb") as file:
        file.writelines(packed(record) + b"\n" for record in records)


def _read(path: Path) -> int:
    with path.open("rb") as file:
        return sum(len(unpacked(line.rstrip(b"\n")).id) for line in file)


def _row(what: str, size: int, seconds: float, path: Path | None = None) -> dict[str, Any]:
    row = {"what": what, "n": size, "seconds": round(seconds, 2), "us_per_entry": round(seconds * 1e6 / size, 1)}
    return row | ({"mb": round(path.stat().st_size / 2**20, 1)} if path else {})


def _megabytes() -> float:
    """The most memory that this process has had so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _timed(work: Callable[[], Found]) -> tuple[float, Found]:
    begun = time.perf_counter()
    found = work()
    return time.perf_counter() - begun, found


def _open(folder: Path) -> Ledger:
    return Ledger(open_station(station_path(folder), KEY, clock=lambda: datetime.now(UTC)), read_event().rules)


def _invented(code: str) -> Registration:
    person = Attendee("Anna", f"Invented{code}", organisation="Museum", email=f"{code.lower()}@museum.example")
    return Registration(RegistrationId(code), TicketCode(code), person, badge_token=TicketCode(f"b{code.lower()}"))
