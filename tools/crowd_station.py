"""One station of the crowd, as a process of its own: it lets people in as it is told, and exchanges with the hub
meanwhile.

Reads from standard input `go FIRST LAST SECONDS` (let these people of the plan in, with so long between two on
average) and `how`, and ends when the input does. Writes what it acknowledged and what came from others, each with the
moment on a clock that all processes of the computer have in common (nanoseconds):

- `in NUMBER ENTRY MOMENT`: a person of the plan was let in, and the entry is on the disk
- `not NUMBER`: the answer was another one
- `from ENTRY MOMENT`: an entry of another station is on this disk
- `how WAITING REGISTRATIONS ENTRIES`: the answer to `how`
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from db.connection import open_station, station_path
from db.exchange.key import exchange_key
from db.ledger import Ledger
from kiosk.domain.admission import Admitted
from kiosk.domain.exchange import Record, Sort, Taken
from kiosk.domain.registration import Attendee, Registration, RegistrationId
from kiosk.domain.ticket import TicketCode
from kiosk.sealing import ExchangeSeal
from kiosk.settings import read_event
from kiosk.sync.courier import Courier
from kiosk.sync.hub.connection import Here, HubConnection
from kiosk.sync.hub.counterpart import HubCounterpart
from kiosk.sync.ports import Counterpart, Store

KEY = bytes(32)
ORDERS, WORDS = "orders.json", "words.txt"
STOP_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Orders:
    """What a station finds in its folder: its name, how far its clock is ahead, and whom of the list it lets in."""

    name: str
    seconds_ahead: float
    plan: tuple[int, ...]

    def write(self, folder: Path) -> None:
        """Leave them there."""
        (folder / ORDERS).write_text(json.dumps(asdict(self)))

    @classmethod
    def read(cls, folder: Path) -> Orders:
        """What was left there."""
        found = json.loads((folder / ORDERS).read_text())
        return cls(found["name"], found["seconds_ahead"], tuple(found["plan"]))


def person(number: int) -> Registration:
    """Somebody of the list, invented."""
    attendee = Attendee(
        f"Vorname{number}", f"Nachname{number}", organisation="Museum", email=f"m{number}@museum.example"
    )
    return Registration(RegistrationId(f"crowd-{number:06d}"), code_of(number), attendee)


def code_of(number: int) -> TicketCode:
    """Their ticket."""
    return TicketCode(f"CROWD-{number:06d}")


def opened(folder: Path, orders: Orders) -> Ledger:
    """The station's file, with a clock that is wrong."""
    ahead = timedelta(seconds=orders.seconds_ahead)
    file = open_station(station_path(folder), KEY, clock=lambda: datetime.now(UTC) + ahead, station=orders.name)
    return Ledger(file, read_event().rules)


class TellingLedger(Ledger):
    """Says which entries came from others, as soon as they are on the disk."""

    def take(
        self,
        counterpart: str,
        records: Iterable[Record],
        lanes: Mapping[str, int] | None = None,
        cursor: str | None = None,
    ) -> Taken:
        """As the ledger does."""
        everything = list(records)
        taken = super().take(counterpart, everything, lanes, cursor)
        now = time.monotonic_ns()
        _say([f"from {record.id} {now}" for record in everything if record.sort == Sort.ENTRY])
        return taken


def counterpart_in(ledger: Ledger) -> Counterpart:
    """The hub that this station has joined."""
    text = ledger.connection("hub")
    assert text is not None
    here = Here(ledger.file.station, ledger.file.name)
    seal = ExchangeSeal(exchange_key(ledger.file), "hub")
    return HubCounterpart(HubConnection.from_text(text), seal, here)


def _say(lines: list[str]) -> None:
    if lines:
        # In one piece: two threads write, and whoever is killed leaves no half line before that of another.
        os.write(1, "".join(f"{line}\n" for line in lines).encode())


def _go(ledger: Ledger, plan: tuple[int, ...], first: int, last: int, seconds: float) -> None:
    day = read_event().days[0]
    for number in plan[first:last]:
        decision = ledger.admit(code_of(number), day, "crowd")
        if isinstance(decision.outcome, Admitted):
            _say([f"in {number} {entry} {time.monotonic_ns()}" for entry in decision.entries])
        else:
            _say([f"not {number}"])
        if seconds:
            time.sleep(random.expovariate(1 / seconds))


def _how(ledger: Ledger) -> None:
    waiting = {state.counterpart: state.waiting for state in ledger.exchange_states()}
    counted = ledger.file.db.execute(
        "select (select count(*) from registrations), (select count(*) from journal)"
    ).fetchone()
    _say([f"how {waiting.get('hub', -1)} {counted[0]} {counted[1]}"])


def run(folder: Path) -> None:
    """Until the input ends."""
    orders = Orders.read(folder)
    ledger = opened(folder, orders)

    def open_both() -> tuple[Store, Counterpart]:
        own = opened(folder, orders)
        telling = TellingLedger(own.file, read_event().rules)
        return telling, counterpart_in(telling)

    courier = Courier("hub", open_both, lambda went: None)
    # Whoever was killed before may have left half a line.
    _say([""])
    courier.start()
    with suppress(BrokenPipeError):
        for line in sys.stdin:
            match line.split():
                case ["go", first, last, seconds]:
                    _go(ledger, orders.plan, int(first), int(last), float(seconds))
                case ["how"]:
                    _how(ledger)
                case other:
                    raise ValueError(f"no order: {other}")
    courier.stop()
    courier.ended(STOP_SECONDS)
    ledger.close()


if __name__ == "__main__":
    run(Path(sys.argv[1]))
