"""Fakes of the ports: the same rules as the real parts, without file, thread or device."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from kiosk.domain.admission import Admitted, Decision, WelcomeBack, decide
from kiosk.domain.badge import BadgeJob, JobId, badge_of
from kiosk.domain.pin import PinAnswer
from kiosk.domain.registration import EventDay, Registration, RegistrationId
from kiosk.domain.ticket import TicketCode
from kiosk.domain.trouble import StoreTrouble
from tests.people import EVENT_DAYS

MORNING = datetime(2024, 2, 20, 7, 30, tzinfo=UTC)


class FakeStore:
    """The station's file in memory; `broken` makes every call fail as a full disk would."""

    def __init__(self, people: Sequence[Registration]) -> None:
        self.people = {person.id: person for person in people}
        self.present: dict[tuple[RegistrationId, EventDay], datetime] = {}
        self.jobs: dict[JobId, BadgeJob] = {}
        self.sent: dict[JobId, str] = {}
        self.refused: dict[JobId, str] = {}
        self.pin: str | None = None
        self.broken = False
        self.closed = False

    def _guard(self) -> None:
        if self.broken:
            raise StoreTrouble("The disk is full.")

    def admit(self, code: TicketCode, day: EventDay, operator: str) -> Decision:
        found = [person.id for person in self.people.values() if code in (person.code, person.badge_token)]
        return self._admit(self.people[found[0]] if found else None, day)

    def admit_registration(self, registration_id: RegistrationId, day: EventDay, operator: str) -> Decision:
        return self._admit(self.people[registration_id], day)

    def _admit(self, person: Registration | None, day: EventDay) -> Decision:
        self._guard()
        days = {} if person is None else {d: at for (who, d), at in self.present.items() if who == person.id}
        outcome = decide(person, day, days, EVENT_DAYS)
        if isinstance(outcome, Admitted | WelcomeBack):
            self.present[outcome.registration.id, day] = MORNING
        return Decision(outcome, self._job(outcome.registration, day) if isinstance(outcome, Admitted) else None)

    def _job(self, person: Registration, day: EventDay, *, reprint: bool = False) -> BadgeJob:
        job = BadgeJob(JobId(f"J{len(self.jobs) + 1}"), person.id, day, badge_of(person), reprint)
        self.jobs[job.id] = job
        return job

    def withdraw(self, registration_id: RegistrationId, day: EventDay, operator: str, reason: str) -> bool:
        self._guard()
        return self.present.pop((registration_id, day), None) is not None

    def reprint(self, registration_id: RegistrationId, day: EventDay, operator: str) -> BadgeJob:
        self._guard()
        return self._job(self.people[registration_id], day, reprint=True)

    def registrations(self) -> Sequence[Registration]:
        self._guard()
        return list(self.people.values())

    def present_since(self, day: EventDay) -> dict[RegistrationId, datetime]:
        self._guard()
        return {who: at for (who, present_day), at in self.present.items() if present_day == day}

    def waiting(self) -> Sequence[BadgeJob]:
        self._guard()
        return [job for job in self.jobs.values() if job.id not in self.sent]

    def mark_sent(self, job: JobId, printer: str) -> None:
        self._guard()
        self.sent[job] = printer

    def mark_failed(self, job: JobId, reason: str) -> None:
        self._guard()
        self.refused[job] = reason

    def has_pin(self) -> bool:
        self._guard()
        return self.pin is not None

    def choose_pin(self, pin: str) -> PinAnswer:
        self._guard()
        if len(pin) < 6:
            return PinAnswer.TOO_SIMPLE
        self.pin = pin
        return PinAnswer.CHOSEN

    def check_pin(self, pin: str) -> PinAnswer:
        self._guard()
        return PinAnswer.RIGHT if pin == self.pin else PinAnswer.WRONG

    def close(self) -> None:
        self.closed = True
