"""What became of a crowd: whether anything acknowledged is lost, every double is reported, and all stations agree."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from db.exchange.findings import all_doubles
from db.exchange.state import shared_state
from db.ledger import Ledger
from tools.crowd_station import opened, person
from tools.crowd_stations import Station

NANOSECONDS = 1_000_000
"""In a millisecond."""


def checked(stations: Sequence[Station]) -> dict[str, Any]:
    """Looks into every file. `lost` counts what was acknowledged at one station and is missing at one of them;
    `states` is how many different ones there are."""
    acknowledged = {entry for station in stations for entry, _ in station.acknowledged.values()}
    lost = not_reported = reported = 0
    states, entries = set[str](), set[str]()
    expected = doubles_expected(stations)
    for station in stations:
        with looking_into(station) as ledger:
            states.add(hashlib.sha256(shared_state(ledger.file)).hexdigest())
            journal = {entry for (entry,) in ledger.file.db.execute("select id from journal").fetchall()}
            found = {str(double.registration_id) for double in all_doubles(ledger.file)}
        lost += len(acknowledged - journal)
        not_reported += len(expected - found)
        reported, entries = max(reported, len(found)), entries | journal
    return {
        "acknowledged": len(acknowledged),
        "entries": len(entries),
        "lost": lost,
        "doubles expected": len(expected),
        "doubles reported": reported,
        "doubles not reported": not_reported,
        "states": len(states),
    }


def doubles_expected(stations: Sequence[Station]) -> set[str]:
    """Who was let in at more than one door, by what the doors themselves have said."""
    times = Counter(number for station in stations for number in station.acknowledged)
    return {str(person(number).id) for number, doors in times.items() if doors > 1}


def lags(stations: Sequence[Station]) -> list[float]:
    """Milliseconds from an entry's commit at one station until it was on the disk of each other one."""
    found = []
    for station in stations:
        for entry, moment in station.acknowledged.values():
            found += [
                (other.heard[entry] - moment) / NANOSECONDS for other in stations if entry in other.heard
            ]  # fmt: skip
    return found


@contextmanager
def looking_into(station: Station) -> Iterator[Ledger]:
    """The file of a station that has ended."""
    ledger = opened(station.folder, station.orders)
    try:
        yield ledger
    finally:
        ledger.close()
