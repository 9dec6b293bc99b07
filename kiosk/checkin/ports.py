"""What the check-in needs from the outside, as protocols: production and fakes both fit."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kiosk.domain.admission import Decision
from kiosk.domain.badge import BadgeJob, JobId, OpenJob, Receipt, ReprintAnswer
from kiosk.domain.pin import PinAnswer
from kiosk.domain.registration import EventDay, ListChanges, Registration, RegistrationId
from kiosk.domain.ticket import TicketCode


class Clock(Protocol):
    """Where the time comes from."""

    def __call__(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...


@dataclass(frozen=True, slots=True)
class Match:
    """One line of the helper's search: whom it found and where the person stands today.

    `since` is the time of today's check-in (UTC), or None.
    """

    registration: Registration
    since: datetime | None


class Ledger(Protocol):
    """The registrations and the journal of check-ins; every change is durable when the call returns.

    `operator` is who acted: "attendee" or "helper". Each method may raise StoreTrouble when the disk fails;
    nothing is half written then.
    """

    def admit(self, code: TicketCode, day: EventDay, operator: str) -> Decision:
        """Decide on a ticket and, if it opens the door, keep check-in and badge job in one transaction."""
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

    def withdraw(self, registration_id: RegistrationId, day: EventDay, operator: str, reason: str) -> bool:
        """Take a check-in back; False if there was none. The fact stays in the journal."""
        ...

    def reprint(self, registration_id: RegistrationId, day: EventDay, operator: str) -> BadgeJob:
        """Put one more badge of this person into the outbox, without checking in."""
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


class Lock(Protocol):
    """The helpers' PIN; there is no default, it is chosen at first start."""

    def has_pin(self) -> bool:
        """Whether a PIN has been chosen yet."""
        ...

    def choose_pin(self, pin: str) -> PinAnswer:
        """Keep a new PIN: CHOSEN, or TOO_SIMPLE if it is short or easily guessed."""
        ...

    def check_pin(self, pin: str) -> PinAnswer:
        """RIGHT, WRONG, or LOCKED for some minutes after too many wrong ones."""
        ...


class Store(Ledger, Outbox, Lock, Protocol):
    """The whole file as the desk thread owns it."""

    def close(self) -> None:
        """Close the file; called on the desk's own thread."""
        ...
