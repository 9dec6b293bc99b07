"""Who is let in by texts that nobody held up: a real file with the demo list and the shortest codes there are."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from db.connection import open_station, station_path
from db.ledger import Ledger
from db.roster import write_registrations
from kiosk.domain.admission import Admitted, ChooseFromGroup
from kiosk.domain.registration import Attendee, EventDay, Registration, RegistrationId
from kiosk.domain.ticket import TicketCode
from kiosk.settings import read_event
from tools.demo_list import people

DAY = EventDay(date(2024, 2, 20))
SHORT = 1_000
"""So many people with the shortest codes there are, 000 to 999, stand beside the demo's list."""


def admissions(codes: Iterable[tuple[str, TicketCode]]) -> Counter[str]:
    """Who would be let in by these texts at a door with the demo's list and the shortest codes, by kind of picture."""
    let_in: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        file = open_station(station_path(Path(folder)), bytes(32), clock=lambda: datetime.now(UTC))
        with file.writing():
            write_registrations(file, _everybody())
        ledger = Ledger(file, read_event().rules)
        try:
            for kind, code in codes:
                let_in[kind] += isinstance(ledger.admit(code, DAY, "attendee").outcome, Admitted | ChooseFromGroup)
        finally:
            ledger.close()
    return let_in


def _everybody() -> Iterator[Registration]:
    for row in people():
        yield _on_list(row["id"], row["code"], row["group"])
    for number in range(SHORT):
        yield _on_list(f"N{number:03d}", f"{number:03d}", "")


def _on_list(identity: str, code: str, group: str) -> Registration:
    return Registration(RegistrationId(identity), TicketCode(code), Attendee("Kim", "Muster"), group=group)
