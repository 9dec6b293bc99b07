"""What one record costs does not grow with what is known: no statement reads a whole table, and the door goes on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.ledger import Ledger
from db.preprinted import mark_preprinted
from kiosk.domain.changes import Scope, WalkIn
from kiosk.domain.exchange import Record, Sort
from kiosk.domain.registration import Attendee, RegistrationId
from kiosk.domain.ticket import TicketCode
from tests.db.exchange.lane_hub import HUB, SORTS, LaneHub
from tests.db.exchange.test_convergence import everything_logged
from tests.db.stations import Clock, import_people, open_ledger
from tests.db.test_indexes import Noting, whole_tables
from tests.people import DAY_1

R1 = RegistrationId("R1")

SMALL = ("exchange_via", "c", "counterparts", "rows")
"""Tables of a few rows."""


@pytest.fixture
def other(tmp_path: Path, clock: Clock) -> Iterator[Ledger]:
    """A second station at which everything has happened that can be told."""
    opened = open_ledger(tmp_path / "other", clock, station="Right door")
    import_people(opened)
    opened.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    opened.check_out(R1, DAY_1, "helper")
    opened.withdraw(R1, DAY_1, "helper", "wrong person")
    for scope in Scope:
        entry = opened.correct(R1, Attendee("Aylin", "Uhl"), DAY_1, "helper", "", scope)
    opened.undo(entry, DAY_1, "helper")
    opened.write_note(R1, "waits for a colleague", DAY_1, "helper")
    opened.undo(opened.walk_in(WalkIn(Attendee("Bo", "Sauerbier")), DAY_1, "helper", "").entries[0], DAY_1, "helper")
    mark_preprinted(opened.file, [(R1, DAY_1)], "command line")
    opened.revoke_tickets("R1", "")
    opened.revoke_code(TicketCode("TICKET-9"), "")
    opened.revoke_key(opened.keys()[0].public)
    yield opened
    opened.close()


def noting(ledger: Ledger) -> Noting:
    noted = Noting(ledger.file.db)
    ledger.file.db = noted  # type: ignore[assignment]
    return noted


def whole(ledger: Ledger, noted: Noting) -> set[str]:
    return {each for each in whole_tables(ledger.file.db, noted) if each.split(" ")[0] not in SMALL}


def test_taking_asks_by_index_only(ledger: Ledger, other: Ledger) -> None:
    records = everything_logged(other)
    noted = noting(ledger)
    for records_in_order in (records, records[::-1]):
        ledger.take(HUB, [*records_in_order, Record("parking-space", "p1", {})], {"lane": 3}, "cursor")
    ledger.set_aside(HUB)
    ledger.take_again(HUB)
    ledger.settle_set_aside(HUB, "parking-space", "p1", "organiser")
    assert len(noted.statements) > 100
    assert whole(ledger, noted) == set()


def test_telling_asks_by_index_only(other: Ledger) -> None:
    noted = noting(other)
    LaneHub().push(other, 5)
    other.waiting("pretix", 5, [Sort.ENTRY], own=True)
    other.exchange_states()
    other.reached(HUB, 1.0)
    other.not_reached(HUB, "away")
    other.lanes(HUB)
    other.cursor(HUB)
    other.new_lane(HUB)
    assert len(noted.statements) > 50
    assert whole(other, noted) == set()


def test_a_long_log_of_others_records_is_passed_over_a_window_at_a_time(
    ledger: Ledger, other: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger.take(HUB, everything_logged(other))
    ledger.mark_told(HUB, ledger.told(HUB)[2] - 10, 0)
    until, _, last = ledger.told(HUB)
    monkeypatch.setattr("db.exchange.log.WINDOW", 2)
    monkeypatch.setattr("db.exchange.log.MOST_ROWS", 4)
    while until < last:
        assert ledger.waiting(HUB, 5, SORTS) == ()
        assert until < ledger.told(HUB)[0] <= until + 4
        until = ledger.told(HUB)[0]
