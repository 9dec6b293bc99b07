"""The journal only grows."""

from __future__ import annotations

import pytest

from db.engine import Error
from db.journal import Kind
from db.ledger import Ledger
from kiosk.domain.badge import Receipt
from kiosk.domain.changes import WalkIn
from kiosk.domain.registration import Attendee, RegistrationId
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


def test_no_kind_of_entry_is_ever_changed_or_deleted(ledger: Ledger) -> None:
    person = RegistrationId("R1")
    ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    ledger.check_out(person, DAY_1, "helper")
    (job,) = ledger.to_print()
    ledger.mark_sent(job.id, "printer", Receipt("17"))
    ledger.give_up(job.id, "helper")
    ledger.try_again(job.id, "helper")
    ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    ledger.reprint(person, DAY_1, "helper")
    ledger.withdraw(person, DAY_1, "helper", "")
    ledger.correct(person, Attendee("Aylin", "Uhl"), DAY_1, "helper", "")
    ledger.write_note(person, "waits for a colleague", DAY_1, "helper")
    ledger.walk_in(WalkIn(Attendee("Bo", "Sauerbier")), DAY_1, "helper", "")
    kinds = {kind for (kind,) in ledger.file.db.execute("select distinct kind from journal")}
    assert kinds == set(Kind) - {Kind.LATE, Kind.ERASURE}
    for kind in kinds:
        for change in ("update journal set operator = 'nobody'", "delete from journal"):
            with pytest.raises(Error, match="append-only"):
                ledger.file.db.execute(f"{change} where kind = ?", (kind,))


def test_what_an_entry_says_about_a_person_cannot_stand_without_it(ledger: Ledger) -> None:
    with pytest.raises(Error, match="FOREIGN KEY"):
        ledger.file.db.execute("insert into personal (entry_id, content) values ('nothing', '{}')")


def test_what_an_entry_says_about_a_person_can_be_erased_and_the_fact_stays(ledger: Ledger) -> None:
    ledger.walk_in(WalkIn(Attendee("Bo", "Sauerbier")), DAY_1, "helper", "")
    ledger.file.db.execute("delete from personal")
    (walk_in,) = (person.id for person in ledger.registrations() if person.attendee.first_name == "Bo")
    assert [(entry.kind, entry.personal) for entry in ledger.history(walk_in)] == [("walk-in", {}), ("check-in", {})]
