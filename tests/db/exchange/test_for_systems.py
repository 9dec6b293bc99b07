"""What registration systems need of the file: own deeds, whatever took them back, and who has come."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from db.ledger import Ledger
from kiosk.domain.exchange import Record, Sort
from kiosk.domain.history import Undone
from kiosk.domain.registration import RegistrationId
from kiosk.domain.ticket import TicketCode
from tests.db.stations import Clock, import_people, open_ledger
from tests.people import DAY_1, DAY_2

ONE = RegistrationId("R1")


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    ledger = open_ledger(tmp_path, Clock())
    import_people(ledger)
    return ledger


def told(ledger: Ledger, counterpart: str = "pretix") -> list[Record]:
    found = [each.record for each in ledger.waiting(counterpart, 100, (Sort.ENTRY,), own=True)]
    ledger.close()
    return found


def everything(ledger: Ledger) -> list[Record]:
    return [each.record for each in ledger.waiting("hub", 100)]


def test_own_deeds_are_told_and_those_of_other_stations_are_not(tmp_path: Path, ledger: Ledger) -> None:
    ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    (tmp_path / "other").mkdir()
    other = open_ledger(tmp_path / "other", Clock())
    import_people(other)
    other.take("hub", everything(ledger))
    assert [record.content["kind"] for record in told(ledger)] == ["check-in"]
    assert told(other) == []


def test_what_another_station_takes_back_of_it_is_told_where_it_was_done(tmp_path: Path, ledger: Ledger) -> None:
    ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    (tmp_path / "other").mkdir()
    other = open_ledger(tmp_path / "other", Clock())
    import_people(other)
    other.take("hub", everything(ledger))
    withdrawal = other.withdraw(ONE, DAY_1, "helper", "")
    assert withdrawal is not None
    assert isinstance(other.undo(withdrawal, DAY_1, "helper"), Undone)
    ledger.take("hub", everything(other))
    assert told(other) == []
    assert [record.content["kind"] for record in told(ledger)] == ["check-in", "withdrawal", "withdrawal"]


def test_withdrawals_in_a_ring_end(tmp_path: Path, ledger: Ledger) -> None:
    entries = [f"0190a000-0000-7000-8000-00000000000{number}" for number in (1, 2)]
    for number, entry in enumerate(entries):
        content = {
            "station": "0190a000-0000-7000-8000-00000000000f",
            "seq": number + 1,
            "kind": "withdrawal",
            "registration_id": "R1",
            "day": DAY_1.isoformat(),
            "at": "2024-02-20T08:30:00.000000+00:00",
            "operator": "helper",
            "refers_to": entries[1 - number],
            "detail": {},
            "personal": {},
        }
        ledger.take("hub", [Record(Sort.ENTRY, entry, content)])
    assert told(ledger) == []


def test_a_record_is_read_as_it_stands(ledger: Ledger) -> None:
    (entry,) = ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee").entries
    found = ledger.record(Sort.ENTRY, entry)
    assert found is not None
    assert (found.content["kind"], found.content["registration_id"]) == ("check-in", "R1")
    assert ledger.record(Sort.ENTRY, "0190a000-0000-7000-8000-00000000ffff") is None
    ledger.close()


def test_the_withdrawals_of_an_entry_are_all_there_also_those_that_were_taken_back(tmp_path: Path) -> None:
    clock = Clock()
    ledger = open_ledger(tmp_path, clock)
    import_people(ledger)
    (entry,) = ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee").entries
    assert ledger.withdrawals_of(entry) == ()
    first = ledger.withdraw(ONE, DAY_1, "helper", "")
    assert first is not None
    clock.advance(timedelta(minutes=1))
    put_back = ledger.undo(first, DAY_1, "helper")
    assert isinstance(put_back, Undone)
    clock.advance(timedelta(minutes=1))
    second = ledger.withdraw(ONE, DAY_1, "helper", "")
    assert [record.id for record in ledger.withdrawals_of(entry)] == [first, second]
    assert [record.id for record in ledger.withdrawals_of(first)] == [put_back.entry]
    ledger.close()


def test_who_has_come_is_what_the_journal_adds_up_to(ledger: Ledger) -> None:
    assert ledger.days_come(ONE) == ()
    ledger.admit(TicketCode("TICKET-1"), DAY_2, "attendee")
    ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    assert ledger.days_come(ONE) == (DAY_1, DAY_2)
    ledger.withdraw(ONE, DAY_1, "helper", "")
    assert ledger.days_come(ONE) == (DAY_2,)
    ledger.close()
