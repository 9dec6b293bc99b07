"""A fake of the outbox: badge jobs in memory, by the rules of the real one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

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
from kiosk.domain.registration import EventDay, Registration
from kiosk.domain.trouble import StoreTrouble
from tests.people import MORNING


class FakeOutbox:
    """`broken` makes every call fail as a full disk would."""

    def __init__(self) -> None:
        self.jobs: dict[JobId, BadgeJob] = {}
        self.states: dict[JobId, JobState] = {}
        self.reasons: dict[JobId, str] = {}
        self.others = 0
        self.broken = False

    def _guard(self) -> None:
        if self.broken:
            raise StoreTrouble("The disk is full.")

    def _job(self, person: Registration, day: EventDay, asked_by: AskedBy = AskedBy.DOOR) -> BadgeJob:
        job = BadgeJob(JobId(f"J{len(self.jobs) + 1}"), person.id, day, badge_of(person), asked_by)
        self.jobs[job.id] = job
        return job

    def to_print(self) -> Sequence[BadgeJob]:
        self._guard()
        return [job for job in self.jobs.values() if self._state(job.id) in OPEN]

    def open_jobs(self) -> Sequence[OpenJob]:
        self._guard()
        return [
            OpenJob(job.id, job.registration_id, job.badge.last_name, state, reason, "", MORNING, job.maybe_double)
            for job in self.jobs.values()
            if (state := self._state(job.id)) is not JobState.CONFIRMED
            and ((reason := self.reasons.get(job.id, "")) or state is not JobState.GIVEN_UP)
        ]

    def mark_taking(self, job: JobId, printer: str) -> bool:
        self._guard()
        if self._state(job) not in OPEN:
            return False
        self._mark(job, JobState.WAITING, handover=Handover(printer, None))
        return True

    def mark_sent(self, job: JobId, printer: str, receipt: Receipt) -> None:
        self._guard()
        self._mark(job, JobState.SENT, handover=Handover(printer, receipt))

    def mark_confirmed(self, job: JobId) -> None:
        self._guard()
        if self._state(job) is JobState.SENT:
            self._mark(job, JobState.CONFIRMED)

    def mark_failed(self, job: JobId, reason: str) -> None:
        self._guard()
        self._mark(job, JobState.FAILED, reason, handover=None)

    def mark_hindered(self, job: JobId, reason: str) -> None:
        self._guard()
        self._mark(job, self._state(job), reason)

    def mark_double(self, job: JobId) -> None:
        self._guard()
        self._mark(job, self._state(job), maybe_double=True)

    def give_up(self, job: JobId, operator: str, reason: str = "") -> None:
        self._guard()
        self._mark(job, JobState.GIVEN_UP, reason)

    def try_again(self, job: JobId, operator: str) -> BadgeJob | None:
        self._guard()
        if self._state(job) is JobState.CONFIRMED:
            return None
        maybe_double = self.jobs[job].maybe_double or self.jobs[job].handover is not None
        self.jobs[job] = replace(self.jobs[job], handover=None, maybe_double=maybe_double)
        self.states[job], self.reasons[job] = JobState.WAITING, ""
        return self.jobs[job]

    def others_wrote(self) -> int:
        self._guard()
        return self.others

    def _state(self, job: JobId) -> JobState:
        return self.states.get(job, JobState.WAITING)

    def _mark(self, job: JobId, state: JobState, reason: str = "", **changes: Any) -> None:
        """What is confirmed or given up stays so."""
        if self._state(job) in OPEN:
            self.jobs[job] = replace(self.jobs[job], **changes)
            self.states[job], self.reasons[job] = state, reason
