"""A registration: who may come, when, and where, as the organiser's list says it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from kiosk.domain.ticket import TicketCode

RegistrationId = NewType("RegistrationId", str)
"""Identity of a registration; stable over every import."""

EventDay = NewType("EventDay", date)
"""A calendar day of the event, in the event's own time zone."""


class Attendance(StrEnum):
    """How somebody takes part."""

    ONSITE = "onsite"
    ONLINE = "online"


class Status(StrEnum):
    """Where the registration stands; only a confirmed one opens the door."""

    CONFIRMED = "confirmed"
    PENDING = "pending"
    CANCELLED = "cancelled"


class Language(StrEnum):
    """The languages a visitor can be answered in."""

    GERMAN = "de"
    ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Attendee:
    """The person behind a registration.

    `last_name` is never empty; every other field may be an empty string.
    """

    first_name: str
    last_name: str
    title: str = ""
    organisation: str = ""
    email: str = ""

    @property
    def full_name(self) -> str:
        """Title, first and last name, as one would say them."""
        return " ".join(part for part in (self.title, self.first_name, self.last_name) if part)

    @property
    def short_name(self) -> str:
        """First name and initial, the most the attendee's screen may show (acceptance U11)."""
        if not self.first_name:
            return ""
        return f"{self.first_name} {self.last_name[:1]}." if self.last_name else self.first_name


@dataclass(frozen=True, slots=True)
class Registration:
    """One line of the organiser's list.

    `days` lists the event days the ticket is good for; empty means every day of the event.
    `badge_token` is the random text in the badge's own QR code; it opens the door like the ticket.
    """

    id: RegistrationId
    code: TicketCode
    attendee: Attendee
    role: str = ""
    attendance: Attendance = Attendance.ONSITE
    status: Status = Status.CONFIRMED
    days: frozenset[EventDay] = frozenset()
    language: Language = Language.GERMAN
    group: str = ""
    badge_token: TicketCode | None = None
