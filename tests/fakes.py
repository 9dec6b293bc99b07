"""Fakes of the ports: the same rules as the real parts, without file, thread or device."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

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
from kiosk.domain.badge import (
    MOST_REPRINTS,
    OPEN,
    AskedBy,
    BadgeJob,
    Handover,
    JobId,
    JobState,
    NoMoreReprints,
    OpenJob,
    Receipt,
    ReprintAnswer,
    Reprinting,
    badge_of,
)
from kiosk.domain.pin import PinAnswer
from kiosk.domain.registration import EventDay, ListChanges, Registration, RegistrationId
from kiosk.domain.surnames import is_same_surname
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
        self.states: dict[JobId, JobState] = {}
        self.reasons: dict[JobId, str] = {}
        self.others = 0
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

    def look_up(self, surname: str, proof: str) -> RegistrationId | None:
        self._guard()
        found = [
            person.id
            for person in self.people.values()
            if proof and proof in (person.code, person.attendee.email)
            if is_same_surname(surname, person.attendee.last_name)
        ]
        return found[0] if len(found) == 1 else None

    def withdraw(self, registration_id: RegistrationId, day: EventDay, operator: str, reason: str) -> bool:
        self._guard()
        return self.present.pop((registration_id, day), None) is not None

    def reprint(self, registration_id: RegistrationId, day: EventDay, operator: str) -> BadgeJob:
        self._guard()
        return self._job(self.people[registration_id], day, AskedBy.HELPER)

    def reprint_by_attendee(self, people: Collection[RegistrationId], day: EventDay) -> ReprintAnswer:
        self._guard()
        asked = [job.registration_id for job in self.jobs.values() if job.asked_by is AskedBy.ATTENDEE]
        if any(asked.count(person) >= MOST_REPRINTS for person in people):
            return NoMoreReprints()
        return Reprinting(tuple(self._job(self.people[person], day, AskedBy.ATTENDEE) for person in people))

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
