"""A registration: who may come, when, and where, as the organiser's list says it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from kiosk.domain.ticket import TicketCode

RegistrationId = NewType("RegistrationId", str)
"""Identity of a registration; stable over every import."""

EventDay = NewType("EventDay", date)
"""A calendar day of the event, in the event's own time zone."""


LONGEST_TEXT = 300
"""Most characters of a name or an organisation; nothing longer fits on a badge or a screen."""

# Control characters, line and paragraph separators, the bidi controls that can make a name read as another, and
# halves of letters (surrogates), which no file takes.
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def tidy(text: str) -> str:
    """A text about a person as it is kept: composed (NFC), with single blanks and none around it.

    Raises ValueError, without the text, if it has control characters in it or is too long.
    """
    # A text that is tidy already is given back itself: a long list has a million of them, and this keeps each once.
    value = text if text.isascii() else unicodedata.normalize("NFC", text)
    if "  " in value or value[:1] == " " or value[-1:] == " ":
        value = " ".join(part for part in value.split(" ") if part)
    if not value.isprintable() and CONTROL.search(value):
        raise ValueError("has a control character in it; please take it out, a line break is one, too")
    if len(value) > LONGEST_TEXT:
        raise ValueError(f"is longer than {LONGEST_TEXT} characters; please shorten it")
    return value


_POSTAL_CODE = re.compile(r"(?:[A-Za-z]{1,3}[- ])?(\d{2})\d{2,3}")
LONGEST_REGION = 60


def coarse_region(text: str) -> str:
    """What is kept of where somebody comes from: of a postal code the first two digits, a state as it stands.

    Nothing of anything else that has a number in it, such as an address (acceptance P1).
    """
    if found := _POSTAL_CODE.fullmatch(text):
        return found[1]
    long = len(text) > LONGEST_REGION
    return "" if long or (any(map(str.isdigit, text)) and not re.fullmatch(r"\d{1,2}", text)) else text


class Attendance(StrEnum):
    """How somebody takes part; hybrid is on site on the registration's days and online on the others."""

    ONSITE = "onsite"
    ONLINE = "online"
    HYBRID = "hybrid"


class Status(StrEnum):
    """Where the registration stands; only a confirmed one opens the door."""

    CONFIRMED = "confirmed"
    PENDING = "pending"
    CANCELLED = "cancelled"


class Source(StrEnum):
    """Where a registration comes from: the organiser's list, the door itself, or a signed ticket."""

    LIST = "list"
    WALK_IN = "walk-in"
    TICKET = "ticket"


class Language(StrEnum):
    """The languages a visitor can be answered in, as BCP 47 names them.

    Signed tickets hold a language by its place here: new ones go to the end.
    """

    GERMAN = "de"
    ENGLISH = "en"
    FRENCH = "fr"
    EASY_GERMAN = "de-simple"
    """Leichte Sprache."""
    UKRAINIAN = "uk"
    TURKISH = "tr"


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
    pronouns: str = ""

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
    Several registrations of one `group` may have the same `code`: one confirmation for all of them.
    `missing` means that the newest list no longer names this person. `on_badge` is what a helper put on the badge
    instead of the attendee's own particulars. `region` is where somebody comes from as `coarse_region` leaves it, for
    the numbers after the event.
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
    source: Source = Source.LIST
    missing: bool = False
    on_badge: Attendee | None = None
    region: str = ""


@dataclass(frozen=True, slots=True)
class ListChanges:
    """Whose names have to be read again to know the list as it is in `version`; None is everybody."""

    version: int
    changed: frozenset[RegistrationId] | None
