"""A badge and the job of printing it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from kiosk.domain.registration import EventDay, Registration, RegistrationId

JobId = NewType("JobId", str)
"""Identity of a badge job; the same after a restart."""


@dataclass(frozen=True, slots=True)
class Badge:
    """What stands on a badge.

    `token` is the text of the badge's own QR code: random, at least 128 bit, no personal data, and never the
    ticket's code (acceptance B5). Every field but `last_name` and `token` may be empty.
    """

    title: str
    first_name: str
    last_name: str
    organisation: str
    role: str
    token: str


class JobState(StrEnum):
    """Where a badge job stands.

    `SENT` means a printer or folder has taken the page; nobody knows yet that paper came out.
    """

    WAITING = "waiting"
    SENT = "sent"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class BadgeJob:
    """One badge to print, as the outbox keeps it until a printer has taken it."""

    id: JobId
    registration_id: RegistrationId
    day: EventDay
    badge: Badge
    reprint: bool = False


def badge_of(registration: Registration) -> Badge:
    """Put together what stands on the badge of `registration`.

    Raises ValueError (with the id, never the name) if the registration has no badge token yet.
    """
    if registration.badge_token is None:
        raise ValueError(f"registration {registration.id} has no badge token")
    person = registration.on_badge or registration.attendee
    return Badge(
        title=person.title,
        first_name=person.first_name,
        last_name=person.last_name,
        organisation=person.organisation,
        role=registration.role,
        token=registration.badge_token,
    )
