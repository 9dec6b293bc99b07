"""Ten bundles of ten stations, taken in by a fresh one in fifty orders: the same state to the byte each time."""

from __future__ import annotations

import random
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest

from db.erasure import erase
from db.exchange.findings import all_doubles
from db.exchange.state import shared_state
from db.ledger import Ledger
from kiosk.domain.changes import Scope, WalkIn
from kiosk.domain.history import EntryId
from kiosk.domain.registration import Attendee, RegistrationId
from kiosk.domain.ticket import TicketCode
from tests.db.bundles import merge_bundle, write_bundle
from tests.db.stations import Clock, import_people, open_ledger
from tests.people import DAY_1, DAY_2

STATIONS, ORDERS = 10, 50
LIST = [
    {"id": f"P{number}", "code": f"TICKET-{number}", "first_name": "Uli", "last_name": f"Quitte{number}"}
    for number in range(24)
]


def person(number: int) -> RegistrationId:
    """One of the list."""
    return RegistrationId(f"P{number}")


def live(station: Ledger, clock: Clock, number: int, chance: random.Random) -> None:
    """A morning at one of the stations: doubles, corrections of the same people, walk-ins, what is taken back."""
    clock.advance(timedelta(seconds=chance.randint(-3600, 3600)))
    for _ in range(8):
        clock.advance(timedelta(seconds=chance.randint(1, 90)))
        who = chance.randrange(len(LIST))
        station.admit(TicketCode(f"TICKET-{who}"), chance.choice((DAY_1, DAY_2)), "attendee")
    clock.advance(timedelta(seconds=chance.randint(1, 90)))
    right = Attendee("Uli", f"Birnbaum{number}", organisation=f"Museum {number}")
    station.correct(person(chance.randrange(4)), right, DAY_1, "helper", "", chance.choice(tuple(Scope)))
    station.write_note(person(chance.randrange(4)), f"Notiz von {number}", DAY_1, "helper")
    station.walk_in(WalkIn(Attendee("Bo", f"Apfel{number}")), DAY_1, "helper", "")
    for who in chance.sample(range(len(LIST)), 4):
        clock.advance(timedelta(seconds=chance.randint(1, 90)))
        station.check_out(person(who), DAY_1, "helper")
        station.withdraw(person(who), chance.choice((DAY_1, DAY_2)), "helper", "")
        for entry in station.history(person(who))[-1:]:
            station.undo(EntryId(entry.id), DAY_1, "helper")
    if number % 3 == 0:
        station.revoke_tickets(f"P{10 + number}", "")
        erase(station.file, [person(20 + number // 3)], DAY_1, "organiser")


@pytest.fixture
def bundles(tmp_path: Path) -> list[Path]:
    """What ten stations have written, some of which had heard of some others before."""
    chance, paths = random.Random(7), []
    with ExitStack() as stack:
        stations: list[tuple[Ledger, Clock]] = []
        for number in range(STATIONS):
            clock = Clock()
            station = open_ledger(tmp_path / f"station-{number}", clock, station=f"Door {number}")
            stack.callback(station.close)
            import_people(station, LIST[: 24 - number])
            stations.append((station, clock))
        for turn in range(2):
            for number, (station, clock) in enumerate(stations):
                live(station, clock, number, chance)
                path = tmp_path / f"bundle-{number}"
                write_bundle(station.file, path)
                if turn == 0:
                    merge_bundle(chance.choice(stations)[0].file, path)
        for number, (station, _) in enumerate(stations):
            paths.append(tmp_path / f"bundle-{number}")
            write_bundle(station.file, paths[-1])
    return paths


@pytest.fixture
def blank(tmp_path: Path) -> bytes:
    """The file of a station that knows nothing yet; all of the fifty begin with it."""
    station = open_ledger(tmp_path / "blank", station="Fresh")
    station.file.db.execute("pragma wal_checkpoint(truncate)")
    station.close()
    return (tmp_path / "blank" / "einlass.db").read_bytes()


def test_fifty_orders_give_the_same_state_to_the_byte(
    tmp_path: Path, bundles: list[Path], blank: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    # No door waits here.
    monkeypatch.setattr("db.bundle.PAUSE", 0)
    chance, states = random.Random(11), set[bytes]()
    doubles, moment = set(), Clock()
    moment.advance(timedelta(hours=9))
    for order in range(ORDERS):
        folder = tmp_path / f"order-{order}"
        folder.mkdir()
        (folder / "einlass.db").write_bytes(blank)
        station = open_ledger(folder, moment)
        # Some come twice.
        paths = chance.sample(bundles, STATIONS) + chance.sample(bundles, chance.randrange(3))
        for path in paths:
            assert merge_bundle(station.file, path).refused == ()
        states.add(shared_state(station.file))
        doubles.add(all_doubles(station.file))
        assert station.to_print() == ()
        station.close()
    assert len(states) == 1
    assert len(doubles) == 1
    assert doubles.pop()
