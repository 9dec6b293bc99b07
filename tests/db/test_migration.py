"""A file of the first release, with three migrations, opened by this program."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.connection import station_path
from db.engine import Database, connect
from db.identity import uuid7
from db.schema import APPLICATION_ID, NAMES, migrations
from kiosk.domain.admission import AlreadyIn, WelcomeBack, outcome_name
from kiosk.domain.badge import JobState
from kiosk.domain.registration import RegistrationId, Source
from kiosk.domain.ticket import TicketCode
from tests.db.stations import KEY, MORNING, import_people, open_ledger
from tests.people import DAY_1, DAY_2

R1, R2 = RegistrationId("R1"), RegistrationId("R2")
AT = "2024-02-20T07:30:00.000000+00:00"
STATION = "018dc56b-0000-7000-8000-000000000001"
TABLES = ("stations", "station", "registrations", "journal", "attendance", "badge_jobs", "settings")


def entry_id(number: int) -> str:
    return str(uuid7(MORNING, lambda count: bytes([number] * count)))


@pytest.fixture
def released(tmp_path: Path) -> Path:
    """A folder with a file as the first release wrote it: three people, two came, one of them is taken back."""
    db = connect(station_path(tmp_path), KEY)
    db.execute("pragma journal_mode = wal")
    db.execute("pragma foreign_keys = on")
    migrations.apply(db, stop_before=NAMES[3])
    db.execute(f"pragma application_id = {APPLICATION_ID}")
    db.execute("pragma user_version = 3")
    db.execute("insert into stations values (?, 'Left door')", (STATION,))
    db.execute("insert into station values (1, ?, 5)", (STATION,))
    for number, name in enumerate(("Çelikkaya", "Öz", "Quitte"), start=1):
        db.execute(
            "insert into registrations values"
            " (?, ?, 'Dr.', 'Aylin', ?, 'Dorfmuseum', 'a@museum.example', 'press', 'onsite', 'confirmed',"
            " '2024-02-20 2024-02-21', 'en', 'Team', ?)",
            (f"R{number}", f"TICKET-{number}", name, f"Btoken{number}"),
        )
    for number, (kind, person, refers_to) in enumerate(
        (
            ("check-in", "R1", None),
            ("check-in", "R2", None),
            ("withdrawal", "R2", entry_id(2)),
            ("print", "R1", None),
        ),
        start=1,
    ):
        db.execute(
            "insert into journal (id, station, seq, kind, registration_id, day, at, operator, refers_to)"
            " values (?, ?, ?, ?, ?, '2024-02-20', ?, 'attendee', ?)",
            (entry_id(number), STATION, number, kind, person, AT, refers_to),
        )
    db.execute("insert into attendance values ('R1', '2024-02-20', ?, ?)", (entry_id(1), AT))
    for job, person, reprint, state in (
        ("job-R1", "R1", 0, "sent"),
        ("job-R2", "R2", 0, "failed"),
        ("job-R1-again", "R1", 1, "waiting"),
    ):
        db.execute(
            "insert into badge_jobs (id, registration_id, day, reprint, state, reason, created_at)"
            " values (?, ?, '2024-02-20', ?, ?, 'no paper', ?)",
            (job, person, reprint, state, AT),
        )
    db.execute("insert into settings values ('kept', 'as it was')")
    db.close()
    return tmp_path


def rows(db: Database, table: str) -> list[tuple[object, ...]]:
    return db.execute(f"select * from {table} order by 1, 2").fetchall()


@pytest.fixture
def before(released: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of the old file."""
    db = connect(station_path(released), KEY)
    content = {table: rows(db, table) for table in TABLES}
    db.close()
    return content


def test_no_row_and_no_cell_is_lost(released: Path, before: dict[str, list[tuple[object, ...]]]) -> None:
    ledger = open_ledger(released)
    for table in set(TABLES) - {"badge_jobs"}:
        width = len(before[table][0])
        assert [row[:width] for row in rows(ledger.file.db, table)] == before[table]
    ledger.close()


def test_a_badge_job_keeps_who_asked_and_what_was_sent_is_confirmed(released: Path) -> None:
    ledger = open_ledger(released)
    assert ledger.file.db.execute(
        "select number, id, registration_id, day, asked_by, state, reason, receipt, attempts, maybe_double, created_at"
        " from badge_jobs order by number"
    ).fetchall() == [
        (1, "job-R1", "R1", "2024-02-20", "door", "confirmed", "no paper", None, 0, 0, AT),
        (2, "job-R2", "R2", "2024-02-20", "door", "failed", "no paper", None, 0, 0, AT),
        (3, "job-R1-again", "R1", "2024-02-20", "helper", "waiting", "no paper", None, 0, 0, AT),
    ]
    assert [(job.id, job.handover) for job in ledger.to_print()] == [("job-R2", None), ("job-R1-again", None)]
    ledger.close()


def test_the_file_as_it_was_lies_beside_it(released: Path, before: dict[str, list[tuple[object, ...]]]) -> None:
    open_ledger(released).close()
    (backup,) = released.glob(f"einlass-before-{NAMES[3]}-*")
    copy = connect(backup, KEY)
    assert {table: rows(copy, table) for table in TABLES} == before
    assert {migration.name for migration in migrations.applied(copy)} == set(NAMES[:3])
    copy.close()


def test_all_that_refers_to_something_still_does(released: Path) -> None:
    ledger = open_ledger(released)
    db = ledger.file.db
    assert db.execute("pragma foreign_key_check").fetchall() == []
    assert db.execute("pragma integrity_check").fetchone()[0] == "ok"
    assert db.execute("pragma foreign_keys").fetchone()[0] == 1
    assert {key[2] for key in db.execute("pragma foreign_key_list(badge_jobs)")} == {"registrations"}
    ledger.close()


def test_people_and_numbers_are_as_before(released: Path) -> None:
    ledger = open_ledger(released)
    person = ledger.registration(R1)
    assert person is not None
    assert (person.attendee.full_name, person.role, person.group) == ("Dr. Aylin Çelikkaya", "press", "Team")
    assert (person.days, person.badge_token) == (frozenset({DAY_1, DAY_2}), "Btoken1")
    assert (person.source, person.missing, person.on_badge) == (Source.LIST, False, None)
    stats = ledger.stats()
    assert (stats.registered, stats.present[DAY_1], stats.inside[DAY_1]) == (3, 1, 1)
    assert {state: number for state, number in stats.jobs.items() if number} == {
        JobState.WAITING: 1,
        JobState.CONFIRMED: 1,
        JobState.FAILED: 1,
    }
    assert ledger.list_changes(-1).changed is None
    ledger.close()


def test_the_door_goes_on_where_it_was(released: Path) -> None:
    ledger = open_ledger(released)
    assert isinstance(ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee").outcome, AlreadyIn)
    assert isinstance(ledger.admit(TicketCode("TICKET-1"), DAY_2, "attendee").outcome, WelcomeBack)
    again = ledger.admit(TicketCode("TICKET-2"), DAY_1, "attendee")
    assert (outcome_name(again.outcome), again.jobs) == ("admitted", ())
    assert len(ledger.admit(TicketCode("TICKET-3"), DAY_1, "attendee").jobs) == 1
    assert ledger.check_out(R1, DAY_1, "helper") is not None
    assert ledger.stats().inside[DAY_1] == 2
    assert [entry.seq for entry in ledger.history(R1)] == [1, 4, 5, 8]
    ledger.close()


def test_the_list_can_be_imported_again(released: Path) -> None:
    ledger = open_ledger(released)
    import_people(ledger, [{"id": "R1", "code": "TICKET-1", "last_name": "Uhl", "attendance": "hybrid"}])
    assert set(ledger.present_since(DAY_1)) == {R1}
    ledger.close()


def test_a_second_opening_changes_nothing_and_copies_nothing(released: Path) -> None:
    open_ledger(released).close()
    first = station_path(released).read_bytes()
    open_ledger(released).close()
    assert station_path(released).read_bytes() == first
    assert len(list(released.glob("einlass-before-*"))) == 1


def test_the_journal_of_an_old_file_stays_closed(released: Path) -> None:
    ledger = open_ledger(released)
    with pytest.raises(Exception, match="append-only"):
        ledger.file.db.execute("delete from journal")
    ledger.close()
