"""What a failing disk does: StoreTrouble with a sentence, and nothing half written."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.connection import station_path
from db.engine import Error
from db.ledger import Ledger
from kiosk.domain.admission import Admitted
from kiosk.domain.registration import RegistrationId
from kiosk.domain.ticket import TicketCode
from kiosk.domain.trouble import StoreTrouble
from tests.db.stations import count, import_people
from tests.people import DAY_1

CROWD = [{"code": f"CROWD-{number:03d}", "last_name": f"Invented{number}"} for number in range(300)]


def admit_until_full(ledger: Ledger) -> int:
    """Let people in until the disk is full; how many got in."""
    db = ledger.file.db
    db.execute(f"pragma max_page_count = {db.execute('pragma page_count').fetchone()[0]}")
    inside = 0
    try:
        for person in CROWD:
            ledger.admit(TicketCode(person["code"]), DAY_1, "attendee")
            inside += 1
    except StoreTrouble:
        return inside
    raise AssertionError("the disk never got full")


def test_a_full_disk_keeps_everybody_who_was_told_so_and_nobody_else(ledger: Ledger) -> None:
    import_people(ledger, CROWD)
    inside = admit_until_full(ledger)
    with pytest.raises(StoreTrouble, match="disk is full"):
        ledger.admit(TicketCode(CROWD[inside]["code"]), DAY_1, "attendee")
    assert inside > 0
    counts = [count(ledger, table) for table in ("journal", "attendance", "badge_jobs")]
    assert counts == [inside] * 3


def test_after_some_space_is_freed_the_next_one_gets_in(ledger: Ledger) -> None:
    import_people(ledger, CROWD)
    inside = admit_until_full(ledger)
    ledger.file.db.execute("pragma max_page_count = 100000")
    decision = ledger.admit(TicketCode(CROWD[inside]["code"]), DAY_1, "attendee")
    assert isinstance(decision.outcome, Admitted)
    assert len(decision.jobs) == 1


def test_an_import_that_fills_the_disk_writes_nothing(ledger: Ledger) -> None:
    db = ledger.file.db
    before = count(ledger, "registrations")
    db.execute(f"pragma max_page_count = {db.execute('pragma page_count').fetchone()[0]}")
    with pytest.raises(StoreTrouble, match="disk is full"):
        import_people(ledger, CROWD)
    assert count(ledger, "registrations") == before


def test_a_read_only_file_is_trouble_with_a_sentence(ledger: Ledger) -> None:
    ledger.file.db.execute("pragma query_only = on")
    with pytest.raises(StoreTrouble, match="cannot be written"):
        ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")


def test_a_file_that_was_taken_away_lets_nobody_in(ledger: Ledger, tmp_path: Path) -> None:
    station_path(tmp_path).rename(tmp_path / "elsewhere.db")
    with pytest.raises(StoreTrouble, match="moved, deleted or replaced"):
        ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    assert count(ledger, "journal") == 0


def test_a_file_that_was_replaced_lets_nobody_in(ledger: Ledger, tmp_path: Path) -> None:
    path = station_path(tmp_path)
    path.rename(tmp_path / "elsewhere.db")
    path.write_bytes(b"")
    with pytest.raises(StoreTrouble, match="moved, deleted or replaced"):
        ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")


def test_damage_is_trouble_with_a_sentence(ledger: Ledger, tmp_path: Path) -> None:
    import_people(ledger, CROWD)
    ledger.file.db.execute("pragma wal_checkpoint(truncate)")
    ledger.file.db.execute("pragma shrink_memory")
    path = station_path(tmp_path)
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (size - 4096))
    with pytest.raises(StoreTrouble, match=r"damaged|disk reports an error|does not open"):
        ledger.registrations()


def test_a_bug_is_not_called_trouble(ledger: Ledger) -> None:
    with pytest.raises(Error, match="no such table"), ledger.file.writing() as db:
        db.execute("insert into nowhere values (1)")


def test_a_bug_takes_the_whole_transaction_back(ledger: Ledger) -> None:
    def change_and_fail() -> None:
        with ledger.file.writing() as db:
            db.execute("delete from registrations")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        change_and_fail()
    assert ledger.registration(RegistrationId("R1")) is not None
