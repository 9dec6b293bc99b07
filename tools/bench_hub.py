"""Measures the hub with a real PostgreSQL (TLS, fsync): until another station sees an entry, a claim, and telling."""

from __future__ import annotations

import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

from db.connection import open_station, station_path
from db.ledger import Ledger
from db.roster import write_registrations
from kiosk.domain.exchange import Outgoing, Record, Sort
from kiosk.domain.registration import Attendee, EventDay, Registration, RegistrationId
from kiosk.domain.ticket import TicketCode
from kiosk.sealing import ExchangeKey, ExchangeSeal
from kiosk.settings import EventSettings, read_event
from kiosk.sync.courier import WAIT_SECONDS
from kiosk.sync.exchange import Exchange
from kiosk.sync.hub.claims import BLINK, HubClaims
from kiosk.sync.hub.connection import Here, HubConnection
from kiosk.sync.hub.counterpart import HubCounterpart
from kiosk.sync.hub.line import Line, connect
from kiosk.sync.hub.setup import HubServer
from kiosk.sync.ports import Store
from tests.postgres_lab import postgres_running
from tools.figures import summary

KEY = ExchangeKey(bytes(range(32)))
SEAL = ExchangeSeal(KEY, "hub")
SEEN, CLAIMED, TOLD, BATCH = 200, 300, 20_000, 500
BETWEEN = 0.01
"""Seconds between two people at a door that is never without anybody."""


def run() -> list[dict[str, Any]]:
    """One entry on its way, beside a bare insert and notify on the same server; claims; and many records."""
    settings = read_event()
    with postgres_running() as lab:
        connection = HubServer(lab.url("postgres"), lab.authority).init(settings.event.id, KEY).connection
        return [
            _row("bare psycopg: insert, commit, notify, until it is heard", _bare(lab.url("postgres"), connection)),
            _row("check-in at one station until it is in the journal of another", _seen(settings, connection)),
            _row("claim of one person at the door", _claimed(connection, settings.days[0])),
            *_told(connection),
        ]


def _row(what: str, times: list[float]) -> dict[str, Any]:
    return {"what": what, "n": len(times), **summary(times)}


def _bare(url: str, connection: HubConnection) -> list[float]:
    import psycopg

    times = []
    with psycopg.connect(url, autocommit=True) as admin:
        admin.execute("create table bare (n bigint primary key, content bytea)")
        admin.execute(f'grant insert on bare to "{connection.role}"')
    with connect(connection) as one, connect(connection) as other:
        other.execute("listen bare")
        for number in range(SEEN):
            begun = time.perf_counter()
            one.execute("insert into bare values (%s, %s)", (number, bytes(400)))
            one.execute("select pg_notify('bare', %s)", (str(number),))
            assert list(other.notifies(timeout=10, stop_after=1))
            times.append((time.perf_counter() - begun) * 1000)
    return times


def _seen(settings: EventSettings, connection: HubConnection) -> list[float]:
    """Both stations as the couriers of the kiosk work: they listen for a tenth of a second, then look at the file."""
    day = settings.days[0]
    times: list[float] = []
    over = threading.Event()
    with tempfile.TemporaryDirectory() as folder, ExitStack() as until_the_end:
        door = until_the_end.enter_context(_ledger(Path(folder, "one"), settings))
        with door.file.writing():
            write_registrations(door.file, map(_invented, range(SEEN)))
        for name in ("one", "other"):
            thread = threading.Thread(target=_courier, args=(Path(folder, name), settings, connection, over))
            thread.start()
            until_the_end.callback(thread.join)
        until_the_end.callback(over.set)
        there = until_the_end.enter_context(_ledger(Path(folder, "other"), settings))
        _until(lambda: len(there.registrations()) == SEEN)
        for number in range(SEEN):
            time.sleep(BETWEEN)
            door.admit(TicketCode(f"GD24-{number:08d}"), day, "bench")
            begun = time.perf_counter()
            _until(lambda: _is_in(there, f"R{len(times)}"))
            times.append((time.perf_counter() - begun) * 1000)
    return times


def _is_in(ledger: Ledger, person: str) -> bool:
    found = ledger.file.db.execute("select 1 from attendance where registration_id = ?", (person,)).fetchone()
    return found is not None


def _courier(folder: Path, settings: EventSettings, connection: HubConnection, over: threading.Event) -> None:
    with _ledger(folder, settings) as ledger:
        exchange = Exchange(HubCounterpart(connection, SEAL, Here(ledger.file.station, ledger.file.name)), ledger)
        while not over.is_set():
            turn = exchange.turn()
            assert turn.trouble is None
            if not (turn.busy or turn.received):
                exchange.wait(WAIT_SECONDS)
        exchange.close()


def _claimed(connection: HubConnection, day: EventDay) -> list[float]:
    claims = HubClaims()
    claims.open()
    claims.join(connection, SEAL, Here("station", "Tür 1"))
    assert claims.is_ready(10)
    times = []
    for number in range(CLAIMED):
        begun = time.perf_counter()
        claims.claim([RegistrationId(f"P{number}")], day)
        times.append((time.perf_counter() - begun) * 1000)
    claims.close()
    assert max(times) < BLINK * 1000 + 50
    return times


def _told(connection: HubConnection) -> Iterator[dict[str, Any]]:
    counterpart = HubCounterpart(connection, SEAL, Here("teller", "Tür 9"))
    counterpart.open()
    store = cast(Store, _Log())
    begun = time.perf_counter()
    for first in range(1, TOLD + 1, BATCH):
        counterpart.tell([Outgoing(number, _entry(number)) for number in range(first, first + BATCH)], store)
    told = time.perf_counter() - begun
    counterpart.close()
    with connect(connection) as line:
        begun = time.perf_counter()
        _bare_rows(line, connection.event)
        bare = time.perf_counter() - begun
    yield {"what": f"telling {TOLD} entries, {BATCH} at once: entries a second", "n": TOLD, "a second": TOLD / told}
    yield {"what": "bare psycopg: the same rows unsealed by executemany", "n": TOLD, "a second": TOLD / bare}


def _bare_rows(line: Line, event: str) -> None:
    for first in range(1, TOLD + 1, BATCH):
        with line.transaction(), line.cursor() as cursor:
            cursor.executemany(
                "insert into einlass.records values (%s, %s, 0, '', %s)",
                [(event, number.to_bytes(16, "big"), bytes(400)) for number in range(first, first + BATCH)],
            )


class _Log:
    """A log of which nothing has been told."""

    def lane(self) -> str:
        return "lane"

    def told(self, _counterpart: str) -> tuple[int, int, int]:
        return 0, 0, TOLD

    def logged(self, _numbers: object) -> dict[int, tuple[str, str, str]]:
        return {}


def _entry(number: int) -> Record:
    content = {
        "station": "teller", "seq": number, "kind": "check-in", "registration_id": f"T{number}",
        "day": "2024-02-20", "at": "2024-02-20T07:30:00.000000+00:00", "operator": "attendee", "refers_to": None,
        "detail": {}, "personal": {},
    }  # fmt: skip
    return Record(Sort.ENTRY, f"018dc56b-e8c0-7685-8cef-{number:012d}", content)


@contextmanager
def _ledger(folder: Path, settings: EventSettings) -> Iterator[Ledger]:
    ledger = Ledger(
        open_station(station_path(folder), bytes(32), clock=lambda: datetime.now(UTC), station=folder.name),
        settings.rules,
    )
    try:
        yield ledger
    finally:
        ledger.close()


def _until(true: Callable[[], bool]) -> None:
    end = time.perf_counter() + 30
    while not true():
        assert time.perf_counter() < end, "not seen within 30 s"
        time.sleep(0.001)


def _invented(number: int) -> Registration:
    return Registration(
        id=RegistrationId(f"R{number}"),
        code=TicketCode(f"GD24-{number:08d}"),
        attendee=Attendee("Anna", f"Probe{number}"),
        badge_token=TicketCode(f"B{number:08d}"),
    )


if __name__ == "__main__":
    from tools.tables import table

    print(table(run()))
