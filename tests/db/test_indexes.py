"""No question of the door reads a whole table, however long the list is."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from db.engine import Database
from db.ledger import Ledger
from kiosk.domain.badge import Receipt
from kiosk.domain.changes import Scope, WalkIn
from kiosk.domain.registration import Attendee, RegistrationId
from kiosk.domain.ticket import TicketCode
from tests.db.stations import import_people
from tests.people import DAY_1

R1 = RegistrationId("R1")

# `station` holds one row and `refused_scans` some hundreds, `constant row` is a select without a table, and the index
# holds open badge jobs only.
_WHOLE = re.compile(r"SCAN (?!station\b|refused_scans\b|s USING|CONSTANT ROW|j USING INDEX open_badge_jobs$)(\w+)")


class Noting:
    """A database that keeps the statements it is given."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self.statements: list[tuple[str, Any]] = []

    def execute(self, sql: str, parameters: Any = ()) -> Any:
        """Note it and do it."""
        self.statements.append((sql, parameters))
        return self._db.execute(sql, parameters)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._db, name)


def whole_tables(db: Database, noting: Noting) -> set[str]:
    """The tables that the noted statements read from the first to the last row."""
    found: set[str] = set()
    for sql, parameters in noting.statements:
        if sql.split()[0] in ("select", "insert", "update", "delete"):
            plan = [row[3] for row in db.execute(f"explain query plan {sql}", parameters)]
            found.update(f"{match[1]} in: {sql}" for step in plan if (match := _WHOLE.match(step)))
    return found


@pytest.fixture
def noting(ledger: Ledger) -> Noting:
    """The database of `ledger` with a group on the list, from now on noted."""
    import_people(
        ledger, [{"id": f"G{n}", "code": "TEAM-1", "group": "Team", "last_name": f"Quitte {n}"} for n in (1, 2)]
    )
    noted = Noting(ledger.file.db)
    ledger.file.db = noted  # type: ignore[assignment]
    return noted


def test_the_door_asks_by_index_only(ledger: Ledger, noting: Noting, tmp_path: Path) -> None:
    for code in ("TICKET-1", "TICKET-1", "TICKET-2", "TICKET-99", "TEAM-1", "no ticket"):
        ledger.admit(TicketCode(code), DAY_1, "attendee")
    (job, *_) = ledger.admit_some(TicketCode("TEAM-1"), [RegistrationId("G1")], DAY_1, "attendee").jobs
    ledger.admit(TicketCode(job.badge.token), DAY_1, "attendee")
    ledger.admit_registration(R1, DAY_1, "helper")
    ledger.check_out(R1, DAY_1, "helper")
    ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    ledger.walk_in(WalkIn(Attendee("Bo", "Sauerbier")), DAY_1, "helper", "")
    for scope in Scope:
        ledger.correct(R1, Attendee("Aylin", "Uhl"), DAY_1, "helper", "", scope)
    ledger.reprint(R1, DAY_1, "helper")
    ledger.mark_taking(job.id, "printer")
    ledger.mark_sent(job.id, "printer", Receipt("17"))
    ledger.mark_hindered(job.id, "jam")
    ledger.mark_failed(job.id, "jam")
    ledger.mark_double(job.id)
    ledger.give_up(job.id, "helper")
    ledger.try_again(job.id, "helper")
    ledger.mark_sent(job.id, "printer", Receipt("18"))
    ledger.mark_confirmed(job.id)
    ledger.reprint_by_attendee((job.registration_id,), DAY_1)
    ledger.to_print()
    ledger.open_jobs()
    ledger.withdraw(R1, DAY_1, "helper", "")
    ledger.history(R1)
    ledger.registration(R1)
    ledger.by_code(TicketCode("TICKET-1"))
    ledger.look_up("Çelikkaya", "ticket-1")
    ledger.look_up("Çelikkaya", "a@museum.example")
    ledger.look_up("Çelikkaya", "ABC37")
    ledger.list_changes(0)
    assert len(noting.statements) > 50
    assert whole_tables(ledger.file.db, noting) == set()


def test_a_question_that_reads_a_whole_table_is_seen(ledger: Ledger, noting: Noting) -> None:
    noting.execute("select * from registrations where email = 'a@museum.example'")
    assert len(whole_tables(ledger.file.db, noting)) == 1
