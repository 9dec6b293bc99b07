"""Changes at the desk: people at the door who are on no list, names put right, notes; each with operator and reason."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict

from db.door import Door
from db.heads import named, tips
from db.journal import LONGEST_REASON, Kind, append, keep_personal
from db.outbox import add_job, attendee_reprints, unprinted
from db.presented import Candidate
from db.projections import (
    CORRECTED,
    note_of,
    project_correction,
    project_note,
    required,
    said,
    uncorrected,
    words,
)
from db.roster import keep_new, list_changed
from kiosk.domain.admission import Admitted, Decision
from kiosk.domain.badge import MOST_REPRINTS, AskedBy, BadgeJob, NoMoreReprints, ReprintAnswer, Reprinting
from kiosk.domain.changes import Scope, WalkIn
from kiosk.domain.history import EntryId
from kiosk.domain.registration import CONTROL, Attendee, EventDay, Registration, RegistrationId, Source
from kiosk.domain.ticket import TicketCode

LONGEST_NOTE = 500
"""So many characters of a note are kept."""


class Changes(Door):
    """What helpers do besides letting in; each method may raise StoreTrouble, and nothing is half written then."""

    def walk_in(self, new: WalkIn, day: EventDay, operator: str, reason: str) -> Decision:
        """Register somebody for this day and let them in, by the rules of the door; a refusal writes nothing.

        The one entry that is returned is that of the registration: whoever undoes it takes the check-in back as well.
        """
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
            here = Candidate(keep_new(self._file, registration), {})
            jobs = self._admitted_together(db, [here], day, operator, {}).jobs
            return Decision(Admitted(required(self._file, registration.id), day), jobs, (entry,))

    def correct(
        self,
        registration_id: RegistrationId,
        right: Attendee,
        day: EventDay,
        operator: str,
        reason: str,
        scope: Scope = Scope.PERSON,
    ) -> EntryId:
        """Put title, names and organisation right; the list can be imported again without undoing it.

        With `Scope.BADGE` only the badge says so. A correction to what stands below, the list or for a badge the
        person, takes earlier ones back, and later lists count again.
        Raises LookupError if there is no such registration.
        """
        with self._file.writing():
            before = required(self._file, registration_id)
            follows = words(right) == words(uncorrected(self._file, before, scope))
            detail = {
                "reason": reason[:LONGEST_REASON],
                "scope": scope.value,
                "follows": "yes" if follows else "no",
            }
            now = self._file.now()
            known, knew = named(tips(said(self._file.db, registration_id, Kind.CORRECTION, scope.value)))
            entry = append(self._file, Kind.CORRECTION, registration_id, day, now, operator, known, detail | knew)
            was = before.attendee if scope is Scope.PERSON else before.on_badge or before.attendee
            keep_personal(self._file, entry, _before_and_after(was, right))
            project_correction(self._file, registration_id, scope)
            list_changed(self._file, registration_id)
            return entry

    def write_note(self, registration_id: RegistrationId, text: str, day: EventDay, operator: str) -> EntryId:
        """Leave a note for colleagues in place of the one before; an empty one takes it away.

        Raises LookupError if there is no such registration.
        """
        tidy = " ".join(CONTROL.sub(" ", text).split())[:LONGEST_NOTE]
        with self._file.writing():
            required(self._file, registration_id)
            was = note_of(self._file, registration_id)
            known, knew = named(tips(said(self._file.db, registration_id, Kind.NOTE)))
            entry = append(self._file, Kind.NOTE, registration_id, day, self._file.now(), operator, known, knew)
            keep_personal(self._file, entry, {"text": tidy, "before_text": was})
            project_note(self._file, registration_id)
            return entry

    def reprint(self, registration_id: RegistrationId, day: EventDay, operator: str) -> tuple[BadgeJob, EntryId]:
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
                    unprinted(db, person, day)
                    or self._once_more(person, day, AskedBy.ATTENDEE, AskedBy.ATTENDEE.value)[0]
                    for person in people
                )
            )

    def _once_more(
        self, registration_id: RegistrationId, day: EventDay, asked_by: AskedBy, operator: str
    ) -> tuple[BadgeJob, EntryId]:
        job = add_job(self._file, required(self._file, registration_id), day, asked_by)
        if job is None:
            raise AssertionError("a reprint is never a double")
        now, detail = self._file.now(), {"job": job.id}
        return job, append(self._file, Kind.REPRINT, registration_id, day, now, operator, detail=detail)


def _before_and_after(was: Attendee, right: Attendee) -> dict[str, str]:
    """What is right now, and under `before_...` what was not."""
    pairs = zip(CORRECTED, words(was), words(right), strict=True)
    before = {f"before_{name}": old for name, old, new in pairs if old != new}
    return dict(zip(CORRECTED, words(right), strict=True)) | before
