"""Badge jobs: kept with the check-in, handed out until a printer has taken them."""

from __future__ import annotations

from datetime import date

from db.journal import Kind, append
from db.register import registration_of
from db.station import StationFile, utc_text
from kiosk.domain.badge import AskedBy, BadgeJob, JobId, JobState, badge_of
from kiosk.domain.registration import EventDay, Registration, RegistrationId

LONGEST_REASON = 500
"""So many characters of a printer's own words are kept."""


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
    """The badge jobs of the file; every method may raise StoreTrouble, and nothing is half written then."""

    def __init__(self, file: StationFile) -> None:
        self._file = file

    def waiting(self) -> tuple[BadgeJob, ...]:
        """Jobs no printer has taken yet, oldest first; failed ones among them."""
        with self._file.reading() as db:
            rows = db.execute(
                "select r.*, j.id, j.day, j.asked_by from badge_jobs j"
                " join persons r on r.id = j.registration_id where j.state in ('waiting', 'failed') order by j.number"
            )
            return tuple(map(_job_of, rows))

    def mark_sent(self, job: JobId, printer: str) -> None:
        """A printer or folder has taken the page: the job is done, and the journal says so. Repeatable.

        Raises LookupError if there is no such job.
        """
        with self._file.writing() as db:
            row = db.execute(
                "update badge_jobs set state = 'sent', printer = ?, reason = '', attempts = attempts + 1"
                " where id = ? and state in ('waiting', 'failed') returning registration_id, day",
                (printer, job),
            ).fetchone()
            if row is None:
                self._require(job)
                return
            append(
                self._file,
                Kind.PRINT,
                RegistrationId(row[0]),
                EventDay(date.fromisoformat(row[1])),
                self._file.now(),
                "station",
                detail={"job": job, "printer": printer},
            )

    def mark_failed(self, job: JobId, reason: str) -> None:
        """The job could not be handed over; it stays in the outbox with the reason. A sent job stays sent.

        Raises LookupError if there is no such job.
        """
        with self._file.writing() as db:
            row = db.execute(
                "update badge_jobs set state = 'failed', reason = ?, attempts = attempts + 1"
                " where id = ? and state in ('waiting', 'failed') returning id",
                (reason[:LONGEST_REASON], job),
            ).fetchone()
            if row is None:
                self._require(job)

    def badge_states(self) -> dict[RegistrationId, JobState]:
        """Where everybody's newest badge stands."""
        with self._file.reading() as db:
            rows = db.execute("select registration_id, state from badge_jobs order by number")
            return {RegistrationId(registration): JobState(state) for registration, state in rows}

    def _require(self, job: JobId) -> None:
        if self._file.db.execute("select 1 from badge_jobs where id = ?", (job,)).fetchone() is None:
            raise LookupError(f"there is no badge job {job}")


def _job_of(row: tuple[str, ...]) -> BadgeJob:
    registration = registration_of(row)
    job, day, asked_by = row[-3:]
    return BadgeJob(
        JobId(job), registration.id, EventDay(date.fromisoformat(day)), badge_of(registration), AskedBy(asked_by)
    )
