"""A file as it was before the help desk, with six migrations, opened by this program."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from db.connection import station_path
from db.engine import Database, connect
from db.identity import uuid7
from db.ledger import Ledger
from db.pin import _HASHER
from db.schema import APPLICATION_ID, NAMES, migrations
from kiosk.domain.admission import AlreadyIn
from kiosk.domain.history import EntryId, Undone
from kiosk.domain.operator import Operator
from kiosk.domain.pin import PinAnswer
from kiosk.domain.registration import Attendee, RegistrationId
from kiosk.domain.ticket import TicketCode
from tests.db.stations import KEY, MORNING, Clock, open_ledger
from tests.people import DAY_1

R1, R2 = RegistrationId("R1"), RegistrationId("R2")
AT = "2024-02-20T07:30:00.000000+00:00"
STATION = "018dc56b-0000-7000-8000-000000000001"
PIN = "274915"
TABLES = (
    *("stations", "station", "registrations", "journal", "attendance", "badge_jobs", "corrections", "personal"),
    *("day_counts", "list_changes"),
)

RIGHT = {"title": "", "first_name": "Aylin", "last_name": "Uhl", "organisation": "Dorfmuseum"}
ENTRIES: tuple[tuple[str, str, int | None, dict[str, str]], ...] = (
    ("check-in", "R1", None, {}),
    ("check-in", "R2", None, {}),
    ("check-out", "R2", 2, {}),
    ("withdrawal", "R2", 2, {"reason": "wrong person"}),
    ("withdrawal", "R2", 3, {"reason": "wrong person"}),
    ("correction", "R1", None, {"reason": "married", "scope": "person"}),
    ("walk-in", "w-1", None, {"reason": ""}),
    ("check-in", "w-1", None, {}),
)


def entry_id(number: int) -> EntryId:
    return EntryId(str(uuid7(MORNING, lambda count: bytes([number] * count))))


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A folder with a file of the fifth issue: one is in, one was taken back, one came without being on the list."""
    db = connect(station_path(tmp_path), KEY)
    db.execute("pragma journal_mode = wal")
    migrations.apply(db, stop_before=NAMES[6])
    db.execute(f"pragma application_id = {APPLICATION_ID}")
    db.execute("pragma user_version = 6")
    db.execute("insert into stations values (?, 'Left door')", (STATION,))
    db.execute("insert into station values (1, ?, ?)", (STATION, len(ENTRIES) + 1))
    for person, name, source in (("R1", "Çelikkaya", "list"), ("R2", "Öz", "list"), ("w-1", "Sauerbier", "walk-in")):
        db.execute(
            "insert into registrations (id, code, title, first_name, last_name, organisation, email, role, attendance,"
            " status, days, language, group_name, badge_token, source, pronouns) values"
            " (?, ?, '', 'Aylin', ?, 'Dorfmuseum', '', 'press', 'onsite', 'confirmed', '', 'de', '', ?, ?, 'sie')",
            (person, f"TICKET-{person}", name, f"Btoken{person}", source),
        )
    for number, (kind, person, refers_to, detail) in enumerate(ENTRIES, start=1):
        db.execute(
            "insert into journal (id, station, seq, kind, registration_id, day, at, operator, refers_to, detail)"
            " values (?, ?, ?, ?, ?, '2024-02-20', ?, 'helper', ?, ?)",
            (
                entry_id(number),
                STATION,
                number,
                kind,
                person,
                AT,
                refers_to and entry_id(refers_to),
                json.dumps(detail),
            ),
        )
    for person, entry in (("R1", 1), ("w-1", 8)):
        db.execute("insert into attendance values (?, '2024-02-20', ?, ?, '')", (person, entry_id(entry), AT))
        db.execute(
            "insert into badge_jobs (id, registration_id, day, asked_by, created_at)"
            " values (?, ?, '2024-02-20', 'door', ?)",
            (f"job-{person}", person, AT),
        )
    content = RIGHT | {"before_last_name": "Çelikkaya"}
    db.execute("insert into personal values (?, ?)", (entry_id(6), json.dumps(content)))
    db.execute("insert into personal values (?, ?)", (entry_id(7), json.dumps({"last_name": "Sauerbier"})))
    db.execute("insert into corrections values ('R1', 'person', '', 'Aylin', 'Uhl', 'Dorfmuseum', ?)", (entry_id(6),))
    db.execute("insert into list_changes (registration_id) values ('')")
    db.execute("insert into settings values ('helper-pin', ?)", (_HASHER.hash(PIN),))
    db.execute("insert into settings values ('helper-pin-tries', '[5, \"2024-02-20T07:35:00.000000+00:00\"]')")
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
        width = len(before[table][0])
        assert [row[:width] for row in rows(ledger.file.db, table)] == before[table]
    assert ledger.file.db.execute("pragma integrity_check").fetchone() == ("ok",)
    assert ledger.file.db.execute("pragma foreign_key_check").fetchall() == []
    ledger.close()
    assert len(list(old.glob(f"einlass-before-{NAMES[6]}-*"))) == 1


def test_people_and_numbers_are_as_before(ledger: Ledger) -> None:
    person = ledger.registration(R1)
    assert person is not None
    assert (person.attendee.last_name, person.attendee.pronouns) == ("Uhl", "sie")
    assert set(ledger.present_since(DAY_1)) == {R1, "w-1"}
    assert ledger.stats().inside[DAY_1] == 2
    assert len(ledger.to_print()) == 2
    assert isinstance(ledger.admit(TicketCode("TICKET-R1"), DAY_1, "attendee").outcome, AlreadyIn)
    assert ledger.list_changes(-1).version == 1
    ledger.close()


def test_what_an_older_program_wrote_can_be_undone_and_redone(ledger: Ledger) -> None:
    for number in (4, 6, 7):
        undone = ledger.undo(entry_id(number), DAY_1, "helper")
        assert isinstance(undone, Undone), ENTRIES[number - 1][0]
    person = ledger.registration(R1)
    assert person is not None
    assert person.attendee == Attendee("Aylin", "Çelikkaya", organisation="Dorfmuseum", pronouns="sie")
    assert set(ledger.stays_on(DAY_1)) == {R1, R2}
    assert ledger.stays_on(DAY_1)[R2].left is not None
    assert ledger.registration(RegistrationId("w-1")) is None
    facts = ledger.facts_about(R1, DAY_1)
    assert facts is not None
    (withdrawal,) = (each for each in facts.history if each.undoes == "correction")
    ledger.undo(withdrawal.entry, DAY_1, "helper")
    person = ledger.registration(R1)
    assert person is not None
    assert person.attendee.last_name == "Uhl"
    ledger.close()


def test_the_only_pin_is_the_helpers_which_opens_everything_and_its_lock_holds(ledger: Ledger, clock: Clock) -> None:
    assert ledger.pins_missing() == (Operator.ORGANISER,)
    assert ledger.check_pin(PIN) is PinAnswer.LOCKED
    clock.moment = MORNING.replace(hour=8)
    assert ledger.check_pin(PIN) is PinAnswer.ORGANISER
    ledger.close()


def test_the_new_tables_are_there_and_empty(ledger: Ledger) -> None:
    assert (ledger.trail(), ledger.refused_scans()) == ((), ())
    ledger.leave("helper", "unlock")
    assert ledger.verify_trail().broken_at is None
    ledger.close()
