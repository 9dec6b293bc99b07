"""Changes at the desk: people at the door who are on no list, and names put right; each with operator and reason."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict, dataclass
from enum import StrEnum

from db.door import LONGEST_REASON, Door
from db.journal import Kind, append, keep_personal
from db.outbox import add_job, attendee_reprints, unprinted
from db.presented import Candidate
from db.register import AS_LISTED, registration_of
from db.roster import keep_new, list_changed
from kiosk.domain.admission import Admitted, Decision
from kiosk.domain.badge import MOST_REPRINTS, AskedBy, BadgeJob, NoMoreReprints, ReprintAnswer, Reprinting
from kiosk.domain.registration import (
    Attendee,
    EventDay,
    Language,
    Registration,
    RegistrationId,
    Source,
)
from kiosk.domain.ticket import TicketCode

CORRECTED = ("title", "first_name", "last_name", "organisation")
"""What can be put right about a person."""


class Scope(StrEnum):
    """Where a correction counts: everywhere, or on the badge only."""

    PERSON = "person"
    BADGE = "badge"


@dataclass(frozen=True, slots=True)
class WalkIn:
    """The few things somebody at the door is asked for; only a name is needed."""

    attendee: Attendee
    role: str = ""
    language: Language = Language.GERMAN


class Changes(Door):
    """What helpers do besides letting in; each method may raise StoreTrouble, and nothing is half written then."""

    def walk_in(self, new: WalkIn, day: EventDay, operator: str, reason: str) -> Decision:
        """Register somebody for this day and let them in, by the rules of the door; a refusal writes nothing."""
        with self._file.writing() as db:
            registration = Registration(
                id=RegistrationId(f"w-{self._file.new_id()}"),
                code=TicketCode(""),
                attendee=new.attendee,
                role=new.role,
                days=frozenset({day}),
                language=new.language,
                source=Source.WALK_IN,
            )
            outcome = self._decide(db, Candidate(registration, {}), day)
            if not isinstance(outcome, Admitted):
                return Decision(outcome)
            detail = {"reason": reason[:LONGEST_REASON]}
            entry = append(self._file, Kind.WALK_IN, registration.id, day, self._file.now(), operator, detail=detail)
            keep_personal(self._file, entry, asdict(new.attendee) | {"role": new.role, "language": new.language.value})
            return self._admitted(db, Candidate(keep_new(self._file, registration), {}), day, operator)

    def correct(
        self,
        registration_id: RegistrationId,
        right: Attendee,
        day: EventDay,
        operator: str,
        reason: str,
        scope: Scope = Scope.PERSON,
    ) -> Registration:
        """Put title, names and organisation right; the list can be imported again without undoing it.

        With `Scope.BADGE` only the badge says so. A correction to what stands below, the list or for a badge the
        person, takes earlier ones back, and later lists count again.
        Raises LookupError if there is no such registration.
        """
        with self._file.writing() as db:
            before = self._required(registration_id)
            now, detail = self._file.now(), {"reason": reason[:LONGEST_REASON], "scope": scope.value}
            entry = append(self._file, Kind.CORRECTION, registration_id, day, now, operator, detail=detail)
            was = before.attendee if scope is Scope.PERSON else before.on_badge or before.attendee
            keep_personal(self._file, entry, _before_and_after(was, right))
            db.execute(
                "delete from corrections where registration_id = ? and scope = ?", (registration_id, scope.value)
            )
            if _words(right) != _words(self._uncorrected(before, scope)):
                db.execute(
                    "insert into corrections"
                    " (registration_id, scope, title, first_name, last_name, organisation, entry_id)"
                    " values (?, ?, ?, ?, ?, ?, ?)",
                    (registration_id, scope.value, *_words(right), entry),
                )
            list_changed(self._file, registration_id)
            return self._required(registration_id)

    def reprint(self, registration_id: RegistrationId, day: EventDay, operator: str) -> BadgeJob:
        """Put one more badge of this person into the outbox, without checking in.

        Raises LookupError if there is no such registration.
        """
        with self._file.writing():
            return self._once_more(registration_id, day, AskedBy.HELPER, operator)

    def reprint_by_attendee(self, people: Collection[RegistrationId], day: EventDay) -> ReprintAnswer:
        """Print the badges of these people once more, as they say that none came; for all of them or for nobody.

        A badge that no printer has got yet is not asked for twice: its job is the answer, and counts for nothing.
        Raises LookupError if there is no such registration.
        """
        with self._file.writing() as db:
            if any(attendee_reprints(db, person, day) >= MOST_REPRINTS for person in people):
                return NoMoreReprints()
            return Reprinting(
                tuple(
                    unprinted(db, person, day) or self._once_more(person, day, AskedBy.ATTENDEE, AskedBy.ATTENDEE.value)
                    for person in people
                )
            )

    def _once_more(self, registration_id: RegistrationId, day: EventDay, asked_by: AskedBy, operator: str) -> BadgeJob:
        job = add_job(self._file, self._required(registration_id), day, asked_by)
        if job is None:
            raise AssertionError("a reprint is never a double")
        append(self._file, Kind.REPRINT, registration_id, day, self._file.now(), operator, detail={"job": job.id})
        return job

    def _uncorrected(self, person: Registration, scope: Scope) -> Attendee:
        """What would count without a correction."""
        if scope is Scope.BADGE:
            return person.attendee
        listed = self._file.db.execute(f"{AS_LISTED} where id = ?", (person.id,)).fetchone()
        return registration_of(listed).attendee

    def _required(self, registration_id: RegistrationId) -> Registration:
        row = self._file.db.execute("select * from persons where id = ?", (registration_id,)).fetchone()
        if row is None:
            raise LookupError(f"there is no registration {registration_id}")
        return registration_of(row)


def _words(person: Attendee) -> tuple[str, ...]:
    return tuple(getattr(person, name) for name in CORRECTED)


def _before_and_after(was: Attendee, right: Attendee) -> dict[str, str]:
    """What is right now, and under `before_...` what was not."""
    pairs = zip(CORRECTED, _words(was), _words(right), strict=True)
    before = {f"before_{name}": old for name, old, new in pairs if old != new}
    return dict(zip(CORRECTED, _words(right), strict=True)) | before
