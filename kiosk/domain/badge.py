"""A badge and the job of printing it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from kiosk.domain.registration import EventDay, Registration, RegistrationId, Source

JobId = NewType("JobId", str)
"""Identity of a badge job; the same after a restart."""


@dataclass(frozen=True, slots=True)
class Badge:
    """What stands on a badge.

    `token` is the text of the badge's own QR code: random, at least 128 bit, no personal data, and never the
    ticket's code (acceptance B5). Every field but `last_name` and `token` may be empty; `role` is a role of the list
    or `WALK_IN`.
    """

    title: str
    first_name: str
    last_name: str
    organisation: str
    role: str
    token: str
    pronouns: str = ""


WALK_IN = "walk-in"
"""The role on the badge of somebody who was registered at the door and has no other."""


class JobState(StrEnum):
    """Where a badge job stands.

    `SENT` means that a printer has taken the page. `CONFIRMED` means that the printing system calls the job done,
    which is the most a station can know; that paper came out only the visitor knows. `FAILED` will be tried again;
    `GIVEN_UP` will not, and is a helper's business.
    """

    WAITING = "waiting"
    SENT = "sent"
    CONFIRMED = "confirmed"
    FAILED = "failed"
    GIVEN_UP = "given_up"


OPEN = (JobState.WAITING, JobState.SENT, JobState.FAILED)
"""States in which the press still has something to do."""


class AskedBy(StrEnum):
    """Who wants a badge: the check-in itself, the attendee to whom none came, or a helper."""

    DOOR = "door"
    ATTENDEE = "attendee"
    HELPER = "helper"


Receipt = NewType("Receipt", str)
"""What a printer calls a job it has taken; empty for a printer that has no names for them."""


@dataclass(frozen=True, slots=True)
class Handover:
    """A job was handed to this printer, or was about to be when the station stopped: then `receipt` is None."""

    printer: str
    receipt: Receipt | None


@dataclass(frozen=True, slots=True)
class BadgeJob:
    """One badge to print, as the outbox keeps it until it is confirmed or given up.

    `handover` is the last try, if there was one. `maybe_double` means that the station stopped in the middle of
    handing over, so that this page may come out a second time.
    """

    id: JobId
    registration_id: RegistrationId
    day: EventDay
    badge: Badge
    asked_by: AskedBy = AskedBy.DOOR
    handover: Handover | None = None
    maybe_double: bool = False

    @property
    def reprint(self) -> bool:
        """Whether somebody asked for it; one badge a person and day is printed by itself."""
        return self.asked_by is not AskedBy.DOOR


@dataclass(frozen=True, slots=True)
class OpenJob:
    """A badge that has not come out as far as anybody knows, as helpers see it.

    `reason` is a PrinterFault's value, or the words of a template's error. `since` is when it was asked for (UTC).
    """

    id: JobId
    registration_id: RegistrationId
    name: str
    state: JobState
    reason: str
    printer: str
    since: datetime
    maybe_double: bool = False


MOST_REPRINTS = 2
"""So many badges of a day an attendee can have printed again alone; then the help desk (facts 2.1: reprints without
limit at a kiosk get abused)."""


@dataclass(frozen=True, slots=True)
class Reprinting:
    """These badges are printed once more."""

    jobs: tuple[BadgeJob, ...]


@dataclass(frozen=True, slots=True)
class NoMoreReprints:
    """The attendee has had enough reprints of this day; the help desk looks after it."""


ReprintAnswer = Reprinting | NoMoreReprints


def badge_of(registration: Registration) -> Badge:
    """Put together what stands on the badge of `registration`.

    Raises ValueError (with the id, never the name) if the registration has no badge token yet.
    """
    if registration.badge_token is None:
        raise ValueError(f"registration {registration.id} has no badge token")
    person = registration.on_badge or registration.attendee
    role = registration.role or (WALK_IN if registration.source is Source.WALK_IN else "")
    return Badge(
        title=person.title,
        first_name=person.first_name,
        last_name=person.last_name,
        organisation=person.organisation,
        role=role,
        token=registration.badge_token,
        pronouns=registration.attendee.pronouns,
    )
