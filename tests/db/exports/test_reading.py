"""What is known after the event at a station that has heard of another one, out of real files."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from db.exports import ExportWish, after_event, export_tables, hidden_folder
from db.ledger import Ledger
from kiosk.domain.changes import WalkIn
from kiosk.domain.exchange import Sort
from kiosk.domain.history import EntryId
from kiosk.domain.registration import Attendee, RegistrationId
from kiosk.domain.table_words import What
from kiosk.domain.ticket import TicketCode
from tests.db.exports.sheets import csv_rows
from tests.db.stations import PEOPLE, Clock, import_people, open_ledger
from tests.people import DAY_1

BERLIN = "Europe/Berlin"
R1 = RegistrationId("R1")


@pytest.fixture
def other(tmp_path: Path, clock: Clock) -> Iterator[Ledger]:
    """A second station, with one person more on its list."""
    (tmp_path / "other").mkdir()
    opened = open_ledger(tmp_path / "other", clock, station="rechts")
    import_people(opened, [*PEOPLE, {"id": "R9", "code": "TICKET-9", "last_name": "Quitte"}])
    yield opened
    opened.close()


def told(source: Ledger, target: Ledger, *sorts: str) -> None:
    """The second hears what the first knows of these sorts."""
    records = [each.record for each in source.waiting("hub", 1_000) if each.record.sort in sorts]
    target.take("hub", records)


def test_who_was_let_in_at_two_stations_stands_in_the_doubles_with_both(
    ledger: Ledger, other: Ledger, clock: Clock, tmp_path: Path
) -> None:
    ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    clock.advance(timedelta(minutes=20))
    other.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    told(other, ledger, Sort.STATION, Sort.ENTRY)
    export_tables(ledger, tmp_path / "twice.csv", BERLIN, ExportWish(what=What.DOUBLES))
    rows = csv_rows(tmp_path / "twice.csv")
    assert [(row["id"], row["number"], row["time"], row["where"]) for row in rows] == [
        ("R1", "1", "2024-02-20 08:30:00", ledger.file.name),
        ("R1", "2", "2024-02-20 08:50:00", "rechts"),
    ]
    (day,) = next(person.days.values() for person in after_event(ledger, BERLIN).people if person.came)
    assert day.station == ledger.file.name


def test_somebody_whom_only_the_other_list_knows_is_counted(ledger: Ledger, other: Ledger) -> None:
    other.admit(TicketCode("TICKET-9"), DAY_1, "attendee")
    told(other, ledger, Sort.STATION, Sort.ENTRY)
    after = after_event(ledger, BERLIN)
    assert (after.unlisted_people, [len(moments) for moments in after.unlisted.values()]) == (1, [1])
    assert not any(person.came for person in after.people)


def test_walk_ins_stand_there_with_when_and_where_until_they_are_taken_off(ledger: Ledger, clock: Clock) -> None:
    clock.advance(timedelta(minutes=5))
    ledger.walk_in(WalkIn(Attendee("Bo", "Sauerbier")), DAY_1, "helper", "")
    (walk_in,) = after_event(ledger, BERLIN).at_the_door
    assert (walk_in.day, walk_in.at, walk_in.station) == (DAY_1, clock.moment, ledger.file.name)
    entry = next(each for each in ledger.history(walk_in.registration_id) if each.kind == "walk-in")
    ledger.undo(EntryId(entry.id), DAY_1, "helper")
    assert after_event(ledger, BERLIN).at_the_door == ()


def test_what_was_taken_back_is_not_known(ledger: Ledger) -> None:
    ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    ledger.withdraw(R1, DAY_1, "helper", "")
    assert not any(person.came for person in after_event(ledger, BERLIN).people)


def test_the_region_comes_from_the_list(ledger: Ledger) -> None:
    import_people(ledger, [{**PEOPLE[0], "region": "70174"}])
    regions = {person.registration.id: person.registration.region for person in after_event(ledger, BERLIN).people}
    assert (regions[R1], regions[RegistrationId("R2")]) == ("70", "")


def test_nothing_of_a_person_is_in_the_repr(ledger: Ledger) -> None:
    assert "elikkaya" not in repr(after_event(ledger, BERLIN))


def test_a_hidden_folder_is_its_owners_and_gone_afterwards() -> None:
    with hidden_folder() as folder:
        (folder / "plain").write_bytes(b"Anke Quitte")
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert folder.stat().st_uid == os.getuid()
    assert not folder.exists()


def test_without_room_in_memory_it_is_on_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.exports.hidden._IN_MEMORY", Path("/nowhere"))
    with hidden_folder() as folder:
        assert folder.is_dir()
        assert not folder.is_relative_to("/dev/shm")
