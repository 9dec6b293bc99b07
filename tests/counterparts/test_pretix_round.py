"""A station and a real pretix: what happened at the door is there once, at its own second, whatever breaks."""

from __future__ import annotations

import random
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import psutil
import pytest

from db.connection import open_station, station_path
from db.ledger import Ledger
from kiosk.domain.badge import Receipt
from kiosk.domain.history import Undone
from kiosk.domain.registration import Attendance, EventDay, Registration, RegistrationId, Status
from kiosk.domain.ticket import TicketCode
from kiosk.sync.exchange import Exchange
from kiosk.sync.pretix.connection import NAME, Connection
from kiosk.sync.pretix.counterpart import PretixCounterpart
from kiosk.sync.pretix.invitation import invitation_of
from kiosk.sync.pretix.joining import Wanted, chosen, connected
from kiosk.sync.pretix.nonce import nonce_of
from tests.db.stations import KEY, Clock
from tests.fault_server import Fault, FaultServer
from tests.people import DAY_1, DAY_2, EVENT_DAYS, MORNING, RULES
from tests.pretix_lab import FOLDER, PretixLab, pretix_running

FAULTS = {
    Fault.NONE: 80,
    Fault.LOST: 14,
    Fault.CUT: 5,
    Fault.BROKEN: 5,
    Fault.HTML: 4,
    Fault.NO_JSON: 3,
    Fault.HALF: 3,
    Fault.DENIED_AFTER: 3,
    Fault.FORBIDDEN: 1,
    Fault.UNKNOWN_TOKEN: 1,
    Fault.SLOW: 6,
}
"""How often each thing happens to a request, of 125."""


class Station:
    """A station that has joined the seeded event as a new device of its own; `proxy` is in between."""

    def __init__(self, folder: Path, lab: PretixLab, proxy: FaultServer, start: datetime) -> None:
        self.clock = Clock(start)
        self.ledger = Ledger(open_station(station_path(folder), KEY, clock=self.clock), RULES)
        joined = replace(connected(invitation_of(lab.device()), "Tür 1"), url=proxy.url)
        lists = {DAY_1: lab.said["lists"]["tag1"], DAY_2: lab.said["lists"]["tag2"]}
        found = chosen(joined, Wanted(lab.said["event"], lists), EVENT_DAYS, lambda _: None)
        assert isinstance(found, Connection)
        self.ledger.join(NAME, found.text())
        self.exchange = Exchange(PretixCounterpart(found, self.ledger, RULES.time_zone), self.ledger)

    def exchanged(self) -> None:
        """Exchange until there is nothing more to say on either side."""
        while (turn := self.exchange.turn()).busy or turn.trouble:
            assert turn.trouble is None

    def guests(self) -> list[Registration]:
        """Those who may come in, in an order of their own."""
        found = [
            person
            for person in self.ledger.registrations()
            if person.status is Status.CONFIRMED and person.attendance is Attendance.ONSITE
        ]
        return random.Random(2024).sample(sorted(found, key=lambda person: person.id), len(found))

    def admit(self, code: TicketCode, day: EventDay, seconds: float = 7.3) -> str:
        """One scan, a little later than the one before; the entry that it made, or nothing."""
        self.clock.advance(timedelta(seconds=seconds))
        entries = self.ledger.admit(code, day, "attendee").entries
        return entries[0] if entries else ""

    def close(self) -> None:
        self.exchange.close()
        self.ledger.close()


@pytest.fixture(scope="module")
def lab() -> Iterator[PretixLab]:
    """A server of its own: it is killed."""
    with pretix_running() as lab:
        yield lab


@pytest.fixture
def proxy(lab: PretixLab) -> Iterator[FaultServer]:
    with FaultServer(lab.port) as proxy:
        yield proxy


def rows(lab: PretixLab, question: str, *values: object) -> list[tuple[Any, ...]]:
    """What stands in pretix' own database."""
    path = FOLDER / f"run-{lab.port}" / "data" / "db.sqlite3"
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as db:
        return db.execute(question, values).fetchall()


def test_200_check_ins_without_a_network_are_in_pretix_at_their_own_second(
    lab: PretixLab, proxy: FaultServer, tmp_path: Path
) -> None:
    station = Station(tmp_path, lab, proxy, MORNING + timedelta(microseconds=654_321))
    station.exchanged()
    assert len(station.ledger.registrations()) == lab.said["positions"]
    proxy.always = Fault.CUT
    came = {}
    for person in station.guests()[:200]:
        assert station.admit(person.code, DAY_1)
        came[person.id] = station.clock.moment
    assert station.exchange.turn().trouble is not None
    proxy.always = Fault.NONE
    station.exchanged()
    (state,) = station.ledger.exchange_states()
    assert (state.sent, state.waiting, state.refused) == (200, 0, 0)
    station.close()

    names = {
        position["id"]: RegistrationId(f"{position['order']}-{position['positionid']}")
        for position in lab.api.positions(lab.event)
    }
    found = list(lab.api.every(f"{lab.event}checkins/"))
    assert {check_in["list"] for check_in in found} == {lab.said["lists"]["tag1"]}
    assert all(check_in["successful"] and check_in["type"] == "entry" for check_in in found)
    assert Counter(names[check_in["position"]] for check_in in found) == Counter(came.keys())
    for check_in in found:
        assert datetime.fromisoformat(check_in["datetime"]) == came[names[check_in["position"]]]
    # pretix would have let in everybody who was let in here: none is marked as forced.
    assert rows(lab, "select distinct forced, force_sent from pretixbase_checkin") == [(0, 1)]


def kill(lab: PretixLab) -> None:
    """End the server as the plug does: master and workers at once."""
    pid_file = FOLDER / f"run-{lab.port}" / "pid"
    server = psutil.Process(int(pid_file.read_text()))
    processes = [*server.children(recursive=True), server]
    for process in processes:
        process.kill()
    psutil.wait_procs(processes, timeout=30)
    pid_file.unlink()


def test_whatever_breaks_nothing_is_lost_and_nothing_doubled(
    lab: PretixLab, proxy: FaultServer, tmp_path: Path
) -> None:
    station = Station(tmp_path, lab, proxy, MORNING + timedelta(days=1))
    ledger = station.ledger
    station.exchanged()
    early, guests = station.guests()[:20], station.guests()[20:70]
    entries = {station.admit(person.code, DAY_2): True for person in early}
    station.exchanged()
    # Of those whom pretix knows, some are taken back within minutes, two are put back; one is taken back too late.
    withdrawals = [ledger.withdraw(person.id, DAY_2, "helper", "") for person in early[-6:]]
    entries |= dict.fromkeys(list(entries)[-6:], False)
    for withdrawal in filter(None, withdrawals[:2]):
        assert isinstance(ledger.undo(withdrawal, DAY_2, "helper"), Undone)
        entries[withdrawal] = True
    entries |= {station.admit(person.code, DAY_2): True for person in guests}
    for person in guests[:8]:
        out = ledger.check_out(person.id, DAY_2, "helper")
        assert out is not None
        entries |= {out: True, station.admit(person.code, DAY_2): True}
    station.clock.advance(timedelta(hours=1))
    assert ledger.withdraw(early[0].id, DAY_2, "helper", "") is not None
    strangers = [f"stranger{number:04d}" for number in range(5)]
    for code in strangers:
        assert not station.admit(TicketCode(code), DAY_2)
    assert not station.admit(TicketCode("secretu00001"), DAY_2)  # not paid
    printed = [job for job in ledger.open_jobs() if job.registration_id in {person.id for person in guests[:15]}]
    for job in printed:
        ledger.mark_sent(job.id, "badges", Receipt("1"))

    killed: list[int] = []

    def in_the_middle(number: int) -> None:
        if number >= 80 and not killed:
            killed.append(number)
            kill(lab)

    proxy.before = in_the_middle
    faults = [fault for fault, times in FAULTS.items() for _ in range(times)]
    proxy.will(random.Random(7).sample(faults, len(faults)))
    restarted = False
    for _ in range(400):
        turn = station.exchange.turn()
        if killed and turn.trouble and not restarted:
            lab.run("up")
            restarted = True
        if not turn.busy and not turn.trouble and ledger.exchange_states()[0].waiting == 0:
            break
    assert restarted
    assert all(proxy.met[fault] for fault in FAULTS)
    (state,) = ledger.exchange_states()
    assert state.waiting == 0
    # What is set aside is not lost: in good weather it is tried once more.
    proxy.plan.clear()
    assert station.exchange.again().trouble is None
    assert [each.reason for each in ledger.set_aside(NAME)] == ["annul_too_late"]
    station.close()

    expected = {nonce_of(entry): counts for entry, counts in entries.items()}
    tag2 = lab.said["lists"]["tag2"]
    told = rows(lab, "select nonce, successful from pretixbase_checkin where list_id = ? and raw_barcode is null", tag2)
    assert Counter(nonce for nonce, _ in told) == Counter(expected.keys())
    assert {nonce: bool(counts) for nonce, counts in told} == expected
    failed = rows(
        lab, "select raw_barcode, error_reason from pretixbase_checkin where list_id = ? and raw_barcode <> ''", tag2
    )
    assert sorted(failed) == sorted([(code, "invalid") for code in strangers] + [("secretu00001", "unpaid")])
    prints = rows(lab, "select count(*), count(distinct json_extract(info, '$.entry')) from pretixbase_printlog")
    assert prints == [(len(printed), len(printed))]
