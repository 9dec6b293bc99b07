"""The journal only grows."""

from __future__ import annotations

import pytest

from db.engine import Error
from db.ledger import Ledger
from kiosk.domain.ticket import TicketCode
from tests.db.stations import content
from tests.people import DAY_1


@pytest.mark.parametrize(
    "change",
    [
        "update journal set at = '2030-01-01T00:00:00.000000+00:00'",
        "update journal set registration_id = 'R2'",
        "delete from journal",
        "replace into journal (id, station, seq, kind, at, operator) select id, id, 1, '', '', '' from journal",
    ],
)
def test_an_entry_is_never_changed(ledger: Ledger, change: str) -> None:
    ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    before = content(ledger)
    with pytest.raises(Error, match="append-only"):
        ledger.file.db.execute(change)
    assert content(ledger) == before


def test_a_station_never_counts_two_entries_as_one(ledger: Ledger) -> None:
    ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    with pytest.raises(Error, match="UNIQUE"):
        ledger.file.db.execute(
            "insert into journal (id, station, seq, kind, at, operator)"
            " select 'another', station, seq, kind, at, operator from journal"
        )


def test_an_entry_shows_no_words_of_a_helper_in_a_log(ledger: Ledger) -> None:
    ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    person = ledger.registrations()[0]
    ledger.withdraw(person.id, DAY_1, "helper", "Frau Çelikkaya ging wieder")
    assert "Çelikkaya" not in repr(ledger.history(person.id))
