"""The ledger: who is let in, taken back or given another badge, each in one durable transaction."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import assert_never

from db.engine import Database
from db.journal import Kind, append, project
from db.outbox import Outbox, add_job
from db.pin import Lock
from db.register import Register, presence_of, registration_of
from db.station import StationFile, utc_text
from kiosk.domain.admission import (
    Admitted,
    AlreadyIn,
    Cancelled,
    Decision,
    NotATicket,
    NotOnList,
    OnlineOnly,
    Outcome,
    Unpaid,
    WelcomeBack,
    WrongDay,
    decide,
)
from kiosk.domain.badge import BadgeJob
from kiosk.domain.registration import EventDay, Registration, RegistrationId
from kiosk.domain.ticket import ForeignCode, TicketCode, read_ticket

_BY_CODE = "select * from people where code = ?1 union all select * from people where badge_token = ?1 limit 1"
_BY_ID = "select * from people where id = ?1"

LONGEST_REASON = 200
"""So many characters of a helper's own words are kept."""


class Ledger(Register, Outbox, Lock):
    """The whole file as the desk thread owns it: lookups, admissions, outbox and PIN in the same transactions.

    `operator` is who acted: "attendee" or "helper". Each method may raise StoreTrouble; nothing is half
    written then, and what a method returned is on the disk.
    """

    def __init__(self, file: StationFile, event_days: Iterable[EventDay]) -> None:
        Register.__init__(self, file, event_days)
        Outbox.__init__(self, file)
        Lock.__init__(self, file)

    @property
    def file(self) -> StationFile:
        """The open file, for the import and for bundles."""
        return self._file

    def admit(self, code: TicketCode, day: EventDay, operator: str) -> Decision:
        """Decide on a ticket or badge and, if it opens the door, keep check-in and badge job in one transaction.

        A refusal, and a person who is in already, write nothing.
        """
        # The type says that this is a ticket; a text that is none must do no harm all the same.
        if isinstance(read_ticket(code), ForeignCode):
            return Decision(NotATicket())
        return self._admit(_BY_CODE, code, day, operator)

    def admit_registration(self, registration_id: RegistrationId, day: EventDay, operator: str) -> Decision:
        """The same for a registration that a helper looked up."""
        return self._admit(_BY_ID, registration_id, day, operator)

    def withdraw(self, registration_id: RegistrationId, day: EventDay, operator: str, reason: str) -> bool:
        """Take a check-in back; False if there was none. The facts stay in the journal.

        If two stations admitted this person, both check-ins are taken back. `reason` names no person.
        """
        key = (registration_id, day.isoformat())
        with self._file.writing() as db:
            standing = db.execute(
                "select id from standing where registration_id = ? and day = ? order by at, id",
                key,
            ).fetchall()
            for (entry,) in standing:
                append(
                    self._file,
                    Kind.WITHDRAWAL,
                    registration_id,
                    day,
                    self._file.now(),
                    operator,
                    refers_to=entry,
                    detail={"reason": reason[:LONGEST_REASON]},
                )
            if standing:
                project(db, *key)
            return bool(standing)

    def reprint(self, registration_id: RegistrationId, day: EventDay, operator: str) -> BadgeJob:
        """Put one more badge of this person into the outbox, without checking in.

        Raises LookupError if there is no such registration.
        """
        with self._file.writing() as db:
            row = db.execute("select * from registrations where id = ?", (registration_id,)).fetchone()
            if row is None:
                raise LookupError(f"there is no registration {registration_id}")
            job = add_job(self._file, registration_of(row), day, reprint=True)
            if job is None:
                raise AssertionError("a reprint is never a double")
            append(
                self._file,
                Kind.REPRINT,
                registration_id,
                day,
                self._file.now(),
                operator,
                detail={"job": job.id},
            )
            return job

    def close(self) -> None:
        """Close the file; on the thread that opened it."""
        self._file.close()

    def _admit(self, find: str, value: str, day: EventDay, operator: str) -> Decision:
        with self._file.writing() as db:
            row = db.execute(find, (value,)).fetchone()
            registration = None if row is None else registration_of(row)
            present = {} if row is None else presence_of(row[-1])
            outcome: Outcome = decide(registration, day, present, self._event_days)
            match outcome:
                case Admitted(registration=person):
                    self._check_in(db, person, day, operator)
                    return Decision(outcome, add_job(self._file, person, day))
                case WelcomeBack(registration=person):
                    self._check_in(db, person, day, operator)
                    return Decision(outcome)
                case AlreadyIn() | WrongDay() | OnlineOnly() | Unpaid() | Cancelled() | NotOnList() | NotATicket():
                    return Decision(outcome)
                case _:
                    assert_never(outcome)

    def _check_in(self, db: Database, person: Registration, day: EventDay, operator: str) -> None:
        now: datetime = self._file.now()
        entry = append(self._file, Kind.CHECK_IN, person.id, day, now, operator)
        # No "on conflict": a second attendance is a bug, and its transaction must come to nothing.
        db.execute(
            "insert into attendance (registration_id, day, entry_id, at) values (?, ?, ?, ?)",
            (person.id, day.isoformat(), entry, utc_text(now)),
        )
