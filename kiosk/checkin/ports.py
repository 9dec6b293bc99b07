"""What the check-in needs from the outside, as protocols: production and fakes both fit."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kiosk.domain.admission import Decision
from kiosk.domain.badge import BadgeJob, JobId, OpenJob, Receipt, ReprintAnswer
from kiosk.domain.changes import Scope, WalkIn
from kiosk.domain.history import EntryId, NotUndone, Undone
from kiosk.domain.numbers import Numbers
from kiosk.domain.operator import Operator
from kiosk.domain.pin import PinAnswer
from kiosk.domain.refusals import RefusalId, RefusedScan
from kiosk.domain.registration import Attendee, EventDay, ListChanges, Registration, RegistrationId
from kiosk.domain.standing import Facts, Standing
from kiosk.domain.ticket import TicketCode


class Clock(Protocol):
    """Where the time comes from."""

    def __call__(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...


@dataclass(frozen=True, slots=True)
class Match:
    """One line of the helper's search: whom it found and where the person stands today.

    `since` is the time of today's check-in (UTC), or None; `left` when the person went out, if they are out now. `note`
    says that colleagues have left one.
    """

    registration: Registration
    since: datetime | None
    left: datetime | None = None
    note: bool = False


class Ledger(Protocol):
    """The registrations and the journal of check-ins; every change is durable when the call returns.

    `operator` is who acted: "attendee" or "helper". Each method may raise StoreTrouble when the disk fails;
    nothing is half written then.
    """

    def admit(self, code: TicketCode, day: EventDay, operator: str) -> Decision:
        """Decide on a ticket and, if it opens the door, keep check-in and badge job in one transaction."""
        ...

    def meant_by(self, code: TicketCode, day: EventDay) -> frozenset[str]:
        """The ids of the people this ticket is for, or itself if it is genuine and they are not on the list.

        Nobody if it is unknown. Writes nothing.
        """
        ...

    def admit_some(
        self, code: TicketCode, chosen: Collection[RegistrationId], day: EventDay, operator: str
    ) -> Decision:
        """Admit those of a group's ticket who are here; the others can come later."""
        ...

    def admit_registration(self, registration_id: RegistrationId, day: EventDay, operator: str) -> Decision:
        """The same for a registration that a helper looked up."""
        ...

    def look_up(self, surname: str, proof: str) -> RegistrationId | None:
        """The one person with exactly this surname and this ticket code or e-mail address; several are nobody."""
        ...

    def admit_people(self, people: Sequence[RegistrationId], day: EventDay, operator: str) -> Decision:
        """The same for several, in one transaction; the answer for one is that of `admit_registration`."""
        ...

    def admit_anyway(self, registration_id: RegistrationId, day: EventDay, operator: str, reason: str) -> Decision:
        """Let somebody in whom the rules refuse, where the event file leaves that to helpers; else their answer."""
        ...

    def walk_in(self, new: WalkIn, day: EventDay, operator: str, reason: str) -> Decision:
        """Register somebody for this day and let them in, by the rules of the door; a refusal writes nothing."""
        ...

    def withdraw(self, registration_id: RegistrationId, day: EventDay, operator: str, reason: str) -> EntryId | None:
        """Take a check-in back; None if there was none. The fact stays in the journal."""
        ...

    def check_out(self, registration_id: RegistrationId, day: EventDay, operator: str) -> EntryId | None:
        """Somebody goes out, which gives their place up, and may come back; None if they were not in."""
        ...

    def reprint(self, registration_id: RegistrationId, day: EventDay, operator: str) -> tuple[BadgeJob, EntryId]:
        """Put one more badge of this person into the outbox, without checking in."""
        ...

    def correct(
        self,
        registration_id: RegistrationId,
        right: Attendee,
        day: EventDay,
        operator: str,
        reason: str,
        scope: Scope = Scope.PERSON,
    ) -> EntryId:
        """Put title, names and organisation right; the list can be imported again without undoing it."""
        ...

    def write_note(self, registration_id: RegistrationId, text: str, day: EventDay, operator: str) -> EntryId:
        """Leave a note for colleagues in place of the one before; an empty one takes it away."""
        ...

    def undo(self, entry: EntryId, day: EventDay, operator: str) -> Undone | NotUndone:
        """Take an entry of the journal back, by one more entry."""
        ...

    def facts_about(self, registration_id: RegistrationId, day: EventDay) -> Facts | None:
        """Everything about one person, all of the same moment; None if there is no such registration."""
        ...

    def standing(self, people: Collection[RegistrationId], day: EventDay) -> Mapping[RegistrationId, Standing]:
        """How these people stand on `day`; those of whom nothing is known are left out. Quick for a few of many."""
        ...

    def refused_scans(self) -> Sequence[RefusedScan]:
        """Scans that opened no door and that nobody has settled, the newest first."""
        ...

    def settle(self, refusal: RefusalId, operator: str) -> None:
        """A refused scan needs nobody any more."""
        ...

    def numbers(self, day: EventDay) -> Numbers:
        """How the door stands, all of the same moment."""
        ...

    def reprint_by_attendee(self, people: Collection[RegistrationId], day: EventDay) -> ReprintAnswer:
        """Print the badges of these people once more, as they say that none came; for all of them or for nobody."""
        ...

    def registrations(self) -> Sequence[Registration]:
        """All registrations."""
        ...

    def registration(self, registration_id: RegistrationId) -> Registration | None:
        """The registration with this id."""
        ...

    def list_changes(self, since: int) -> ListChanges:
        """Who has changed on the list after version `since`, whoever changed it; -1 asks for everybody."""
        ...

    def present_since(self, day: EventDay) -> dict[RegistrationId, datetime]:
        """Who is checked in on `day`, with the time of the check-in (UTC)."""
        ...


class Trail(Protocol):
    """Who did what and when at this station: read-only, hash-chained, in ids and numbers, never in names."""

    def leave(
        self,
        operator: str,
        what: str,
        registration_id: RegistrationId | None = None,
        detail: Mapping[str, str | int] | None = None,
    ) -> None:
        """Write one line: `what` is a word such as "unlock" or "search"; `detail` holds nothing about a person."""
        ...


class Outbox(Protocol):
    """The badge jobs and what became of them; the same file and the same transactions as the ledger.

    A confirmed job stays confirmed, and one that was given up stays so until somebody wants it tried again.
    """

    def to_print(self) -> Sequence[BadgeJob]:
        """Jobs with which the press still has something to do, oldest first, and where each was handed to."""
        ...

    def open_jobs(self) -> Sequence[OpenJob]:
        """Badges that have not come out as far as anybody knows, oldest first, for helpers."""
        ...

    def mark_taking(self, job: JobId, printer: str) -> bool:
        """The job is about to be handed to this printer. False if it is not wanted any more: then it must not be."""
        ...

    def mark_sent(self, job: JobId, printer: str, receipt: Receipt) -> None:
        """A printer has taken the page."""
        ...

    def mark_confirmed(self, job: JobId) -> None:
        """The printing system calls the job done."""
        ...

    def mark_failed(self, job: JobId, reason: str) -> None:
        """Nothing of it is at a printer; it stays in the outbox with the reason."""
        ...

    def mark_hindered(self, job: JobId, reason: str) -> None:
        """Why an open job does not come out now; empty if nothing is known to be wrong any more."""
        ...

    def mark_double(self, job: JobId) -> None:
        """The page may come out a second time."""
        ...

    def give_up(self, job: JobId, operator: str, reason: str = "") -> None:
        """Print it no more. Without a `reason` it is off the helpers' list."""
        ...

    def try_again(self, job: JobId, operator: str) -> BadgeJob | None:
        """Print it once more from the start, whatever was tried; None if it is confirmed."""
        ...

    def others_wrote(self) -> int:
        """Another number than the last time if another program has written to the file; quickly asked."""
        ...


class KeptPins(Protocol):
    """The PINs as they were read last, to be asked while the file is broken."""

    def __call__(self, pin: str) -> Operator | None:
        """Whose PIN it is; with only one chosen it is the organisers'."""
        ...


class Lock(Protocol):
    """The PINs of helpers and organisers; there is no default, they are chosen at first start."""

    def pins_missing(self) -> Sequence[Operator]:
        """Whose PIN has still to be chosen: the organisers' first."""
        ...

    def choose_pin(self, operator: Operator, pin: str) -> PinAnswer:
        """Keep a new PIN: CHOSEN, TOO_SIMPLE if it is short or easily guessed, or TAKEN if the others have it."""
        ...

    def check_pin(self, pin: str) -> PinAnswer:
        """HELPER, ORGANISER, WRONG, or TOO_SOON and LOCKED for a while after some wrong ones.

        As long as only one of the PINs has been chosen, whoever knows it may do everything.
        """
        ...

    def kept_pins(self) -> KeptPins:
        """What says whose a PIN is, without the file."""
        ...


class Store(Ledger, Trail, Outbox, Lock, Protocol):
    """The whole file as the desk thread owns it."""

    def close(self) -> None:
        """Close the file; called on the desk's own thread."""
        ...
