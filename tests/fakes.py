"""Fakes of the ports: the same rules as the real parts, without file, thread or device."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import UTC, datetime

from kiosk.domain.admission import (
    Admitted,
    AlreadyIn,
    AtTheDoor,
    ChooseFromGroup,
    Decision,
    GroupIn,
    Member,
    NotOnList,
    Refused,
    Stay,
    WelcomeBack,
    decide,
)
from kiosk.domain.badge import AskedBy, BadgeJob, JobId, badge_of
from kiosk.domain.pin import PinAnswer
from kiosk.domain.registration import EventDay, ListChanges, Registration, RegistrationId
from kiosk.domain.ticket import TicketCode
from kiosk.domain.trouble import StoreTrouble
from tests.people import RULES

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
        self.changed: list[RegistrationId] = []
        self.times_read = 0
        self.broken = False
        self.closed = False

    def _guard(self) -> None:
        if self.broken:
            raise StoreTrouble("The disk is full.")

    def admit(self, code: TicketCode, day: EventDay, operator: str) -> Decision:
        self._guard()
        match self._found(code):
            case []:
                return Decision(NotOnList())
            case [person]:
                return self._admit(person, day)
            case people:
                members = tuple(Member(person, self._decide(person, day)) for person in people)
                return Decision(ChooseFromGroup(code, members, day))

    def admit_some(
        self, code: TicketCode, chosen: Collection[RegistrationId], day: EventDay, operator: str
    ) -> Decision:
        self._guard()
        answers = [self._admit(person, day) for person in self._found(code) if person.id in chosen]
        if len(answers) == 1:
            return answers[0]
        people = tuple(person for person in self._found(code) if person.id in chosen)
        return Decision(GroupIn(people, day), tuple(job for answer in answers for job in answer.jobs))

    def _found(self, code: TicketCode) -> list[Registration]:
        return [person for person in self.people.values() if code in (person.code, person.badge_token)]

    def _decide(self, person: Registration, day: EventDay) -> Admitted | WelcomeBack | AlreadyIn | Refused:
        stays = {d: Stay(at) for (who, d), at in self.present.items() if who == person.id}
        return decide(person, AtTheDoor(day), stays, RULES)

    def admit_registration(self, registration_id: RegistrationId, day: EventDay, operator: str) -> Decision:
        return self._admit(self.people[registration_id], day)

    def _admit(self, person: Registration, day: EventDay) -> Decision:
        self._guard()
        outcome = self._decide(person, day)
        if isinstance(outcome, Admitted | WelcomeBack):
            self.present[person.id, day] = MORNING
        return Decision(outcome, (self._job(person, day),) if isinstance(outcome, Admitted) else ())

    def _job(self, person: Registration, day: EventDay, asked_by: AskedBy = AskedBy.DOOR) -> BadgeJob:
        job = BadgeJob(JobId(f"J{len(self.jobs) + 1}"), person.id, day, badge_of(person), asked_by)
        self.jobs[job.id] = job
        return job

    def withdraw(self, registration_id: RegistrationId, day: EventDay, operator: str, reason: str) -> bool:
        self._guard()
        return self.present.pop((registration_id, day), None) is not None

    def reprint(self, registration_id: RegistrationId, day: EventDay, operator: str) -> BadgeJob:
        self._guard()
        return self._job(self.people[registration_id], day, AskedBy(operator))

    def registrations(self) -> Sequence[Registration]:
        self._guard()
        self.times_read += 1
        return list(self.people.values())

    def registration(self, registration_id: RegistrationId) -> Registration | None:
        self._guard()
        return self.people.get(registration_id)

    def list_changes(self, since: int) -> ListChanges:
        self._guard()
        return ListChanges(len(self.changed), None if since < 0 else frozenset(self.changed[since:]))

    def change(self, person: RegistrationId, now: Registration | None) -> None:
        """Another program changes the list, or takes somebody off it."""
        if now is None:
            del self.people[person]
        else:
            self.people[person] = now
        self.changed.append(person)

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
