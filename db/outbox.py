"""Badge jobs: kept with the check-in, and what became of each, from waiting to confirmed or given up."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from db.engine import Database
from db.journal import Kind, append
from db.register import registration_of
from db.station import StationFile, utc_text
from kiosk.domain.badge import (
    OPEN,
    AskedBy,
    BadgeJob,
    Handover,
    JobId,
    JobState,
    OpenJob,
    Receipt,
    badge_of,
)
from kiosk.domain.registration import EventDay, Registration, RegistrationId

LONGEST_REASON = 500
"""So many characters of a printer's own words are kept."""

STATION = "station"
"""Who acts when nobody does: the program itself."""

_OPEN = ", ".join(f"'{state.value}'" for state in OPEN)

_JOBS = (
    "select r.*, j.id, j.day, j.asked_by, j.state, j.reason, j.printer, j.receipt, j.maybe_double, j.created_at"
    " from badge_jobs j join persons r on r.id = j.registration_id where j.state <> 'confirmed'"
)
"""As the index of open jobs has it."""

_NOT_OUT = "(j.state <> 'given_up' or j.reason <> '')"


def add_job(
    file: StationFile, registration: Registration, day: EventDay, asked_by: AskedBy = AskedBy.DOOR
) -> BadgeJob | None:
    """Put a badge into the outbox, inside the caller's transaction.

    None if this person's badge of that day is there already: one is printed by itself, more are reprints.
    """
    job = JobId(file.new_id())
    row = file.db.execute(
        "insert into badge_jobs (id, registration_id, day, asked_by, created_at) values (?, ?, ?, ?, ?)"
        " on conflict (registration_id, day) where asked_by = 'door' do nothing returning id",
        (job, registration.id, day.isoformat(), asked_by.value, utc_text(file.now())),
    ).fetchone()
    return None if row is None else BadgeJob(job, registration.id, day, badge_of(registration), asked_by)


class Outbox:
    """The badge jobs of the file; every method may raise StoreTrouble, and nothing is half written then.

    A confirmed job stays confirmed, and one that was given up stays so until somebody wants it tried again. All
    may be said twice. Each `mark_...` raises LookupError if there is no such job.
    """

    def __init__(self, file: StationFile) -> None:
        self._file = file

    def to_print(self) -> tuple[BadgeJob, ...]:
        """Jobs with which the press still has something to do, oldest first, and where each was handed to."""
        with self._file.reading() as db:
            rows = db.execute(f"{_JOBS} and j.state in ({_OPEN}) order by j.number")
            return tuple(map(_job_of, rows))

    def open_jobs(self) -> tuple[OpenJob, ...]:
        """Badges that have not come out as far as anybody knows, oldest first, for helpers.

        Those that the press has given up are among them; those that a helper has are not.
        """
        with self._file.reading() as db:
            return tuple(map(_open_job_of, db.execute(f"{_JOBS} and {_NOT_OUT} order by j.number")))

    def mark_taking(self, job: JobId, printer: str) -> bool:
        """The job is about to be handed to this printer. False if it is not wanted any more: then it must not be."""
        with self._file.writing() as db:
            row = db.execute(
                "update badge_jobs set state = 'waiting', reason = '', printer = ?, receipt = null,"
                f" attempts = attempts + 1 where id = ? and state in ({_OPEN}) returning id",
                (printer, job),
            ).fetchone()
            if row is None:
                self._require(job)
            return row is not None

    def mark_sent(self, job: JobId, printer: str, receipt: Receipt) -> None:
        """A printer has taken the page, and the journal says so."""
        with self._file.writing() as db:
            row = db.execute(
                "update badge_jobs set state = iif(state = 'given_up', state, 'sent'), reason = '', printer = ?,"
                " receipt = ? where id = ? and state <> 'confirmed'"
                " and not (state in ('sent', 'given_up') and printer = ? and receipt is ?)"
                " returning registration_id, day, maybe_double",
                (printer, receipt, job, printer, receipt),
            ).fetchone()
            if row is None:
                self._require(job)
                return
            registration, day, maybe_double = row
            append(
                self._file,
                Kind.PRINT,
                RegistrationId(registration),
                EventDay(date.fromisoformat(day)),
                self._file.now(),
                STATION,
                detail={"job": job, "printer": printer} | ({"maybe_double": "yes"} if maybe_double else {}),
            )

    def mark_confirmed(self, job: JobId) -> None:
        """The printing system calls the job done."""
        self._mark(job, "state = 'confirmed', reason = ''", "'sent'")

    def mark_failed(self, job: JobId, reason: str) -> None:
        """Nothing of it is at a printer: it could not be handed over, or was stopped or taken back."""
        self._mark(job, "state = 'failed', receipt = null, reason = ?", _OPEN, reason[:LONGEST_REASON])

    def mark_hindered(self, job: JobId, reason: str) -> None:
        """Why an open job does not come out now; empty if nothing is known to be wrong any more."""
        self._mark(job, "reason = ?", _OPEN, reason[:LONGEST_REASON])

    def mark_double(self, job: JobId) -> None:
        """The page may come out a second time: nobody can say what became of the first."""
        self._mark(job, "maybe_double = 1", _OPEN)

    def give_up(self, job: JobId, operator: str, reason: str = "") -> None:
        """Print it no more. Without a `reason` it is off the helpers' list; a helper's wish is in the journal.

        Raises LookupError if there is no such job.
        """
        with self._file.writing() as db:
            row = db.execute(
                "update badge_jobs set state = 'given_up', reason = ? where id = ?"
                f" and (state in ({_OPEN}) or (state = 'given_up' and reason <> '' and ? = ''))"
                " returning registration_id, day",
                (reason[:LONGEST_REASON], job, reason),
            ).fetchone()
            if row is None:
                self._require(job)
            elif operator != STATION:
                self._note(Kind.GIVEN_UP, job, row, operator)

    def try_again(self, job: JobId, operator: str) -> BadgeJob | None:
        """Print it once more from the start, whatever was tried; None if it is confirmed.

        One that a printer may still have can come out twice, and is marked. Raises LookupError if there is no such job.
        """
        with self._file.writing() as db:
            row = db.execute(
                "update badge_jobs set maybe_double = maybe_double or receipt is not null"
                " or (state = 'waiting' and printer <> ''),"
                " state = 'waiting', reason = '', printer = '', receipt = null"
                " where id = ? and state <> 'confirmed' returning registration_id, day",
                (job,),
            ).fetchone()
            if row is None:
                self._require(job)
                return None
            self._note(Kind.AGAIN, job, row, operator)
            return _job_of(db.execute(f"{_JOBS} and j.id = ?", (job,)).fetchone())

    def others_wrote(self) -> int:
        """Another number than the last time if another program has written to the file; quickly asked."""
        with self._file.reading() as db:
            return int(db.execute("pragma data_version").fetchone()[0])

    def badge_states(self) -> dict[RegistrationId, JobState]:
        """Where everybody's newest badge stands."""
        with self._file.reading() as db:
            rows = db.execute("select registration_id, state from badge_jobs order by number")
            return {RegistrationId(registration): JobState(state) for registration, state in rows}

    def _mark(self, job: JobId, change: str, states: str, *values: str) -> None:
        with self._file.writing() as db:
            row = db.execute(
                f"update badge_jobs set {change} where id = ? and state in ({states}) returning id", (*values, job)
            ).fetchone()
            if row is None:
                self._require(job)

    def _note(self, kind: Kind, job: JobId, row: Sequence[str], operator: str) -> None:
        day = EventDay(date.fromisoformat(row[1]))
        append(self._file, kind, RegistrationId(row[0]), day, self._file.now(), operator, detail={"job": job})

    def _require(self, job: JobId) -> None:
        if self._file.db.execute("select 1 from badge_jobs where id = ?", (job,)).fetchone() is None:
            raise LookupError(f"there is no badge job {job}")


def attendee_reprints(db: Database, registration_id: RegistrationId, day: EventDay) -> int:
    """How many badges of this day the attendee has had printed again; inside a transaction."""
    row = db.execute(
        "select count(*) from badge_jobs where registration_id = ? and day = ? and asked_by = 'attendee'",
        (registration_id, day.isoformat()),
    ).fetchone()
    return int(row[0])


def jobs_of(db: Database, registration_id: RegistrationId) -> tuple[OpenJob, ...]:
    """This person's badges that have not come out as far as anybody knows, oldest first; inside a transaction."""
    rows = db.execute(f"{_JOBS} and j.registration_id = ? and {_NOT_OUT} order by j.number", (registration_id,))
    return tuple(map(_open_job_of, rows))


_UNTOUCHED = "(state = 'failed' or (state = 'waiting' and printer = ''))"
"""No printer has it, nor may have it."""


def free_up(db: Database, job: str, *, dry_run: bool = False) -> bool:
    """Give a badge up that no printer has got yet, as nobody wants it any more; inside a transaction.

    False, and nothing is done, if a printer may have it or it is given up already.
    """
    if dry_run:
        return db.execute(f"select 1 from badge_jobs where id = ? and {_UNTOUCHED}", (job,)).fetchone() is not None
    row = db.execute(
        f"update badge_jobs set state = 'given_up', reason = '' where id = ? and {_UNTOUCHED} returning id", (job,)
    ).fetchone()
    return row is not None


def take_up(db: Database, job: str) -> None:
    """Print a badge after all that was given up; inside a transaction."""
    db.execute(
        "update badge_jobs set state = 'waiting', reason = '', printer = '', receipt = null"
        " where id = ? and state = 'given_up'",
        (job,),
    )


def unprinted(db: Database, registration_id: RegistrationId, day: EventDay) -> BadgeJob | None:
    """This person's badge that no printer has got yet, if there is one; inside a transaction."""
    row = db.execute(
        f"{_JOBS} and j.registration_id = ? and j.day = ? and {_UNTOUCHED} order by j.number limit 1",
        (registration_id, day.isoformat()),
    ).fetchone()
    return None if row is None else _job_of(row)


def _job_of(row: Sequence[str]) -> BadgeJob:
    job, day, asked_by, state, _reason, printer, receipt, maybe_double, _created_at = row[-9:]
    registration = registration_of(row)
    return BadgeJob(
        JobId(job),
        registration.id,
        EventDay(date.fromisoformat(day)),
        badge_of(registration),
        AskedBy(asked_by),
        _handover(JobState(state), printer, receipt),
        bool(maybe_double),
    )


def _handover(state: JobState, printer: str, receipt: str | None) -> Handover | None:
    # What failed is at no printer any more; the name stays for helpers.
    if state is JobState.FAILED or not printer:
        return None
    return Handover(printer, None if receipt is None else Receipt(receipt))


def _open_job_of(row: Sequence[str]) -> OpenJob:
    job, _day, _asked_by, state, reason, printer, _receipt, maybe_double, created_at = row[-9:]
    registration = registration_of(row)
    return OpenJob(
        JobId(job),
        registration.id,
        (registration.on_badge or registration.attendee).full_name,
        JobState(state),
        reason,
        printer,
        datetime.fromisoformat(created_at),
        bool(maybe_double),
    )
