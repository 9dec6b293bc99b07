"""A file as it was before stations exchanged anything, with seven migrations, opened by this program."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from db.connection import station_path
from db.engine import Database, connect
from db.identity import uuid7
from db.ledger import Ledger
from db.schema import APPLICATION_ID, NAMES, migrations
from kiosk.domain.exchange import Sort
from kiosk.domain.history import EntryId, Undone
from kiosk.domain.registration import Attendee, RegistrationId
from tests.db.exchange.lane_hub import HUB, SORTS, LaneHub, differences
from tests.db.stations import KEY, MORNING, Clock, open_ledger
from tests.people import DAY_1

R1, R2 = RegistrationId("R1"), RegistrationId("R2")
AT = "2024-02-20T07:30:00.000000+00:00"
STATION = "018dc56b-0000-7000-8000-000000000001"
PUBLIC = "11" * 32
TABLES = (
    *("stations", "station", "registrations", "journal", "attendance", "corrections", "personal", "notes"),
    *("badge_jobs", "revocations", "ticket_keys", "refused_scans", "list_changes", "trail"),
)

RIGHT = {"title": "", "first_name": "Aylin", "last_name": "Uhl", "organisation": "Dorfmuseum"}
ENTRIES: tuple[tuple[str, str, dict[str, str], dict[str, str]], ...] = (
    ("check-in", "R1", {}, {}),
    ("correction", "R1", {"scope": "person", "follows": "no"}, RIGHT | {"last_name": "Quitte"}),
    ("correction", "R1", {"scope": "person", "follows": "no"}, RIGHT),
    ("note", "R1", {}, {"text": "waits", "before_text": ""}),
    ("walk-in", "w-1", {"reason": ""}, {"last_name": "Sauerbier"}),
    ("erasure", "R2", {}, {}),
)


def entry_id(number: int) -> EntryId:
    return EntryId(str(uuid7(MORNING, lambda count: bytes([number] * count))))


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A folder with a file of the sixth issue: one is in, one came without being on the list, one was erased."""
    db = connect(station_path(tmp_path), KEY)
    db.execute("pragma journal_mode = wal")
    migrations.apply(db, stop_before=NAMES[7])
    db.execute(f"pragma application_id = {APPLICATION_ID}")
    db.execute("pragma user_version = 7")
    db.execute("insert into stations values (?, 'Left door')", (STATION,))
    db.execute("insert into station values (1, ?, ?)", (STATION, len(ENTRIES) + 1))
    for person, name, source in (("R1", "Çelikkaya", "list"), ("R2", "–", "list"), ("w-1", "Sauerbier", "walk-in")):
        db.execute(
            "insert into registrations (id, code, title, first_name, last_name, organisation, email, role, attendance,"
            " status, days, language, group_name, badge_token, source, pronouns) values"
            " (?, ?, '', 'Aylin', ?, 'Dorfmuseum', '', 'press', 'onsite', 'confirmed', '', 'de', '', ?, ?, 'sie')",
            (person, f"TICKET-{person}", name, f"Btoken{person}", source),
        )
    for number, (kind, person, detail, personal) in enumerate(ENTRIES, start=1):
        db.execute(
            "insert into journal (id, station, seq, kind, registration_id, day, at, operator, detail)"
            " values (?, ?, ?, ?, ?, '2024-02-20', ?, 'helper', ?)",
            (entry_id(number), STATION, number, kind, person, AT, json.dumps(detail)),
        )
        if personal:
            db.execute("insert into personal values (?, ?)", (entry_id(number), json.dumps(personal)))
    db.execute("insert into attendance values ('R1', '2024-02-20', ?, ?, '')", (entry_id(1), AT))
    db.execute("insert into corrections values ('R1', 'person', '', 'Aylin', 'Uhl', 'Dorfmuseum', ?)", (entry_id(3),))
    db.execute("insert into notes values ('R1', 'waits', ?)", (entry_id(4),))
    db.execute(
        "insert into badge_jobs (id, registration_id, day, asked_by, created_at)"
        " values ('j1', 'R1', '2024-02-20', 'door', ?)",
        (AT,),
    )
    db.execute("insert into revocations values ('code', 'TICKET-9', ?, 'lost')", (AT,))
    db.execute("insert into revocations values ('registration', 'R2', ?, '')", (AT,))
    db.execute("insert into ticket_keys values (?, '02d449a3', '', 'trusted', ?, '')", (PUBLIC, AT))
    db.execute("insert into refused_scans values ('s1', ?, 'unpaid', 'R1', null, '', '')", (AT,))
    db.execute("insert into list_changes (registration_id) values ('')")
    db.close()
    return tmp_path


def rows(db: Database, table: str) -> list[tuple[object, ...]]:
    return db.execute(f"select * from {table} order by 1, 2").fetchall()


@pytest.fixture
def ledger(old: Path, clock: Clock) -> Ledger:
    """The same file, opened by this program."""
    return open_ledger(old, clock)


def test_no_row_and_no_cell_is_lost(old: Path) -> None:
    db = connect(station_path(old), KEY)
    before = {table: rows(db, table) for table in TABLES}
    db.close()
    ledger = open_ledger(old)
    for table in TABLES:
        width = len(before[table][0]) if before[table] else 0
        assert [row[:width] for row in rows(ledger.file.db, table)] == before[table], table
    assert ledger.file.db.execute("pragma integrity_check").fetchone() == ("ok",)
    assert ledger.file.db.execute("pragma foreign_key_check").fetchall() == []
    ledger.close()
    assert len(list(old.glob(f"einlass-before-{NAMES[7]}-*"))) == 1


def test_everything_that_was_there_waits_to_be_told(ledger: Ledger) -> None:
    told = [(each.record.sort, each.record.id) for each in ledger.waiting(HUB, 100, SORTS)]
    assert told == [
        (Sort.STATION, STATION),
        (Sort.KEY, PUBLIC),
        (Sort.REVOCATION, "code TICKET-9"),
        (Sort.REVOCATION, "registration R2"),
        *((Sort.REGISTRATION, person) for person in ("R1", "R2", "w-1")),
        *((Sort.ENTRY, entry_id(number)) for number in range(1, len(ENTRIES) + 1)),
    ]
    ledger.close()


def test_another_station_takes_all_of_it_and_knows_the_same(ledger: Ledger, tmp_path: Path, clock: Clock) -> None:
    other, hub = open_ledger(tmp_path / "other", clock, station="Right door"), LaneHub()
    hub.push(ledger)
    assert hub.pull(other).refused == ()
    hub.until_quiet([ledger, other])
    assert differences(ledger, other) == {}
    facts = other.facts_about(R1, DAY_1)
    assert facts is not None
    assert (facts.registration.attendee.last_name, facts.note) == ("Uhl", "waits")
    for each in (ledger, other):
        each.close()


def test_what_an_older_program_wrote_is_undone_in_its_order(ledger: Ledger) -> None:
    for name in ("Quitte", "Çelikkaya"):
        entry = entry_id(3) if name == "Quitte" else entry_id(2)
        assert isinstance(ledger.undo(entry, DAY_1, "helper"), Undone)
        person = ledger.registration(R1)
        assert person is not None
        assert person.attendee == Attendee("Aylin", name, organisation="Dorfmuseum", pronouns="sie")
    ledger.close()


def test_who_was_erased_before_stays_so_against_every_list_of_others(
    ledger: Ledger, tmp_path: Path, clock: Clock
) -> None:
    other, hub = open_ledger(tmp_path / "other", clock, station="Right door"), LaneHub()
    other.file.db.execute(
        "insert into registrations (id, code, title, first_name, last_name, organisation, email, role, attendance,"
        " status, days, language, group_name, badge_token, stamp, stamped_by) values ('R2', 'TICKET-2', '', 'Zofia',"
        " 'Öz', '', '', '', 'onsite', 'confirmed', '', 'de', '', 'Bother', 1708414200000000, ?)",
        (other.file.station,),
    )
    hub.until_quiet([ledger, other])
    for each in (ledger, other):
        person = each.registration(R2)
        assert person is not None
        assert person.attendee.last_name == "–"
        each.close()
