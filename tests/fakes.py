"""Fakes of the ports: the same rules as the real parts, without file, thread or device."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from kiosk.checkin.ports import KeptPins
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
    outcome_name,
    registration_of,
)
from kiosk.domain.badge import (
    MOST_REPRINTS,
    AskedBy,
    BadgeJob,
    JobState,
    NoMoreReprints,
    ReprintAnswer,
    Reprinting,
)
from kiosk.domain.changes import Scope, WalkIn
from kiosk.domain.history import EntryId
from kiosk.domain.numbers import DayNumbers, Numbers
from kiosk.domain.operator import Operator
from kiosk.domain.pin import PinAnswer
from kiosk.domain.refusals import RefusalId, RefusedScan
from kiosk.domain.registration import Attendee, EventDay, ListChanges, Registration, RegistrationId, Source
from kiosk.domain.standing import Facts, Standing
from kiosk.domain.surnames import is_same_surname
from kiosk.domain.ticket import TicketCode
from tests.fake_journal import FakeJournal
from tests.people import MORNING as MORNING
from tests.people import RULES


class FakeStore(FakeJournal):
    """The station's file in memory; `anyway` are the refusals that helpers may overrule."""

    def __init__(self, people: Sequence[Registration]) -> None:
        super().__init__()
        self.places.update({("person", person.id): person for person in people})
        self.pins: dict[Operator, str] = {}
        self.trail: list[tuple[str, str, RegistrationId | None, Mapping[str, str | int]]] = []
        self.refusals: dict[RefusalId, RefusedScan] = {}
        self.anyway = frozenset({"unpaid"})
        self.times_read = 0
        self.closed = False

    @property
    def people(self) -> dict[RegistrationId, Registration]:
        """Whoever is on the list now."""
        return {name: now for (what, name), now in self.places.items() if what == "person" and now is not None}

    @property
    def stays(self) -> dict[tuple[RegistrationId, EventDay], Stay]:
        """Who came on which day."""
        return {name: now for (what, name), now in self.places.items() if what == "stay" and now is not None}

    @property
    def present(self) -> dict[tuple[RegistrationId, EventDay], datetime]:
        """Who is in on which day."""
        return {name: stay.since for name, stay in self.stays.items() if stay.left is None}

    # --- the door ---------------------------------------------------------------------------------------

    def admit(self, code: TicketCode, day: EventDay, operator: str) -> Decision:
        self._guard()
        match self._found(code):
            case []:
                return self._noted(Decision(NotOnList()))
            case [person]:
                return self._noted(self._admit(person, day, operator))
            case people:
                members = tuple(Member(person, self._decide(person, day)) for person in people)
                return Decision(ChooseFromGroup(code, members, day))

    def meant_by(self, code: TicketCode, _day: EventDay) -> frozenset[str]:
        return frozenset(str(person.id) for person in self._found(code))

    def admit_some(
        self, code: TicketCode, chosen: Collection[RegistrationId], day: EventDay, operator: str
    ) -> Decision:
        self._guard()
        return self._together([person for person in self._found(code) if person.id in chosen], day, operator)

    def admit_people(self, people: Sequence[RegistrationId], day: EventDay, operator: str) -> Decision:
        self._guard()
        return self._together([self.people[each] for each in people], day, operator)

    def admit_registration(self, registration_id: RegistrationId, day: EventDay, operator: str) -> Decision:
        self._guard()
        return self._admit(self.people[registration_id], day, operator)

    def admit_anyway(self, registration_id: RegistrationId, day: EventDay, operator: str, reason: str) -> Decision:
        self._guard()
        person = self.people[registration_id]
        outcome = self._decide(person, day)
        if not isinstance(outcome, Refused) or outcome_name(outcome) not in self.anyway:
            return self._admit(person, day, operator)
        return self._let_in(Admitted(person, day), operator, reason)

    def walk_in(self, new: WalkIn, day: EventDay, operator: str, reason: str) -> Decision:
        self._guard()
        number = sum(what == "person" for what, _ in self.places) + 1
        person = Registration(
            id=RegistrationId(f"w-{number}"),
            code=TicketCode(""),
            attendee=new.attendee,
            role=new.role,
            days=frozenset({day}),
            language=new.language,
            badge_token=TicketCode(f"B-w-{number}"),
            source=Source.WALK_IN,
        )
        if not isinstance(self._decide(person, day), Admitted):
            return Decision(self._decide(person, day))
        job = self._job(person, day)
        now = {("person", person.id): person, ("stay", (person.id, day)): Stay(MORNING)}
        entry = self._write("walk-in", person.id, day, operator, now, reason=reason, jobs=(job.id,))
        self.changed.append(person.id)
        return Decision(Admitted(person, day), (job,), (entry,))

    def look_up(self, surname: str, proof: str) -> RegistrationId | None:
        self._guard()
        found = [
            person.id
            for person in self.people.values()
            if proof and proof in (person.code, person.attendee.email)
            if is_same_surname(surname, person.attendee.last_name)
        ]
        return found[0] if len(found) == 1 else None

    def _found(self, code: TicketCode) -> list[Registration]:
        return [person for person in self.people.values() if code in (person.code, person.badge_token)]

    def _decide(self, person: Registration, day: EventDay) -> Admitted | WelcomeBack | AlreadyIn | Refused:
        return decide(person, AtTheDoor(day), self._stays_of(person.id), RULES)

    def _stays_of(self, person: RegistrationId) -> dict[EventDay, Stay]:
        return {day: stay for (who, day), stay in self.stays.items() if who == person}

    def _admit(self, person: Registration, day: EventDay, operator: str) -> Decision:
        outcome = self._decide(person, day)
        return self._let_in(outcome, operator) if isinstance(outcome, Admitted | WelcomeBack) else Decision(outcome)

    def _let_in(self, outcome: Admitted | WelcomeBack, operator: str, reason: str = "") -> Decision:
        person, day = outcome.registration, outcome.day
        kind = "return" if (person.id, day) in self.stays else "check-in"
        jobs = (self._job(person, day),) if isinstance(outcome, Admitted) else ()
        now = {("stay", (person.id, day)): Stay(MORNING)}
        entry = self._write(kind, person.id, day, operator, now, reason=reason, jobs=tuple(job.id for job in jobs))
        for scan in tuple(self.refusals.values()):
            if scan.registration is not None and scan.registration.id == person.id:
                del self.refusals[scan.id]
        return Decision(outcome, jobs, (entry,))

    def _together(self, people: Sequence[Registration], day: EventDay, operator: str) -> Decision:
        answers = [self._admit(person, day, operator) for person in people]
        if len(answers) == 1:
            return answers[0]
        refused = tuple(each.outcome for each in answers if isinstance(each.outcome, Refused))
        inside = tuple(
            person for person, each in zip(people, answers, strict=True) if not isinstance(each.outcome, Refused)
        )
        jobs = tuple(job for each in answers for job in each.jobs)
        return Decision(GroupIn(inside, day, refused), jobs, tuple(entry for each in answers for entry in each.entries))

    def _noted(self, decision: Decision) -> Decision:
        """Somebody whom the door sends to the help desk is found there; the same case is one."""
        outcome = decision.outcome
        if isinstance(outcome, Refused | NotOnList):
            person = registration_of(outcome)
            known = {(each.outcome, each.registration) for each in self.refusals.values()}
            if (outcome_name(outcome), person) not in known:
                scan = RefusalId(f"S{len(self.refusals) + 1}")
                self.refusals[scan] = RefusedScan(scan, MORNING, outcome_name(outcome), person)
        return decision

    # --- changes ----------------------------------------------------------------------------------------

    def withdraw(self, registration_id: RegistrationId, day: EventDay, operator: str, reason: str) -> EntryId | None:
        self._guard()
        if (registration_id, day) not in self.stays:
            return None
        now = {("stay", (registration_id, day)): None}
        return self._write("withdrawal", registration_id, day, operator, now, reason=reason)

    def check_out(self, registration_id: RegistrationId, day: EventDay, operator: str) -> EntryId | None:
        self._guard()
        stay = self.stays.get((registration_id, day))
        if stay is None or stay.left is not None:
            return None
        now = {("stay", (registration_id, day)): replace(stay, left=MORNING)}
        return self._write("check-out", registration_id, day, operator, now)

    def reprint(self, registration_id: RegistrationId, day: EventDay, operator: str) -> tuple[BadgeJob, EntryId]:
        self._guard()
        job = self._job(self.people[registration_id], day, AskedBy.HELPER)
        return job, self._write("reprint", registration_id, day, operator, {}, jobs=(job.id,))

    def reprint_by_attendee(self, people: Collection[RegistrationId], day: EventDay) -> ReprintAnswer:
        self._guard()
        asked = [job.registration_id for job in self.jobs.values() if job.asked_by is AskedBy.ATTENDEE]
        if any(asked.count(person) >= MOST_REPRINTS for person in people):
            return NoMoreReprints()
        return Reprinting(tuple(self._job(self.people[person], day, AskedBy.ATTENDEE) for person in people))

    def correct(
        self,
        registration_id: RegistrationId,
        right: Attendee,
        day: EventDay,
        operator: str,
        reason: str,
        scope: Scope = Scope.PERSON,
    ) -> EntryId:
        self._guard()
        person = self.people[registration_id]
        was = person.attendee if scope is Scope.PERSON else person.on_badge or person.attendee
        now = replace(person, attendee=right) if scope is Scope.PERSON else replace(person, on_badge=right)
        before, after = (
            {name: getattr(each, name) for name in ("title", "first_name", "last_name", "organisation")}
            for each in (was, right)
        )
        self.changed.append(registration_id)
        return self._write(
            "correction",
            registration_id,
            day,
            operator,
            {("person", registration_id): now},
            reason=reason,
            before=before,
            after=after,
        )

    def write_note(self, registration_id: RegistrationId, text: str, day: EventDay, operator: str) -> EntryId:
        self._guard()
        before, after = {"text": self._note(registration_id)}, {"text": text}
        now = {("note", registration_id): text}
        return self._write("note", registration_id, day, operator, now, before=before, after=after)

    def _note(self, person: RegistrationId) -> str:
        return self.places.get(("note", person)) or ""

    # --- what is known ----------------------------------------------------------------------------------

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
        self.places["person", person] = now
        self.changed.append(person)
        self.others += 1

    def facts_about(self, registration_id: RegistrationId, day: EventDay) -> Facts | None:
        self._guard()
        person = self.people.get(registration_id)
        if person is None:
            return None
        would = self._decide(person, day)
        others = [
            each
            for each in self.people.values()
            if each.id != person.id
            and ((person.code and each.code == person.code) or (person.group and each.group == person.group))
        ]
        return Facts(
            person,
            self._stays_of(person.id),
            would,
            isinstance(would, Refused) and outcome_name(would) in self.anyway,
            self._note(person.id),
            tuple(sorted(others, key=lambda each: each.attendee.last_name)),
            self._history(person.id),
            tuple(job for job in self.open_jobs() if job.registration_id == person.id),
        )

    def standing(self, people: Collection[RegistrationId], day: EventDay) -> Mapping[RegistrationId, Standing]:
        self._guard()
        found = {each: Standing(self.stays.get((each, day)), bool(self._note(each))) for each in people}
        return {each: standing for each, standing in found.items() if standing != Standing()}

    def present_since(self, day: EventDay) -> dict[RegistrationId, datetime]:
        self._guard()
        return {who: at for (who, present_day), at in self.present.items() if present_day == day}

    def refused_scans(self) -> Sequence[RefusedScan]:
        self._guard()
        return tuple(reversed(self.refusals.values()))

    def settle(self, refusal: RefusalId, operator: str) -> None:
        self._guard()
        self.refusals.pop(refusal, None)

    def numbers(self, day: EventDay) -> Numbers:
        self._guard()
        came = {each: {who for who, when in self.stays if when == each} for each in RULES.days}
        inside = {each: len(self.present_since(each)) for each in RULES.days}
        days = {each: DayNumbers(len(self.people), len(came[each]), inside[each]) for each in RULES.days}
        jobs = dict.fromkeys(JobState, 0)
        for job in self.jobs:
            jobs[self._state(job)] += 1
        walk_ins = sum(person.source is Source.WALK_IN for person in self.people.values())
        return Numbers(day, MORNING, days, (), (), (), walk_ins, len(self.refusals), jobs)

    # --- trail and PINs ---------------------------------------------------------------------------------

    def leave(
        self,
        operator: str,
        what: str,
        registration_id: RegistrationId | None = None,
        detail: Mapping[str, str | int] | None = None,
    ) -> None:
        self._guard()
        self.trail.append((operator, what, registration_id, dict(detail or {})))

    def pins_missing(self) -> Sequence[Operator]:
        self._guard()
        return tuple(each for each in (Operator.ORGANISER, Operator.HELPER) if each not in self.pins)

    def choose_pin(self, operator: Operator, pin: str) -> PinAnswer:
        self._guard()
        if len(pin) < 6:
            return PinAnswer.TOO_SIMPLE
        if any(pin == taken for other, taken in self.pins.items() if other is not operator):
            return PinAnswer.TAKEN
        self.pins[operator] = pin
        return PinAnswer.CHOSEN

    def check_pin(self, pin: str) -> PinAnswer:
        self._guard()
        whose = next((operator for operator, kept in self.pins.items() if kept == pin), None)
        if whose is None:
            return PinAnswer.WRONG
        return PinAnswer.ORGANISER if len(self.pins) == 1 else PinAnswer(whose.value)

    def kept_pins(self) -> KeptPins:
        pins = dict(self.pins)

        def whose(pin: str) -> Operator | None:
            found = next((operator for operator, kept in pins.items() if kept == pin), None)
            return Operator.ORGANISER if found is not None and len(pins) == 1 else found

        return whose

    def close(self) -> None:
        self.closed = True
