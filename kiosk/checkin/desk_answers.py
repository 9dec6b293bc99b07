"""What the desk tells helpers; each answer is one message, and `Desk.told` brings all of them, in order.

Whatever it says was done is on the disk. After each change of somebody who was opened last, `Person` follows by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.checkin.ports import Match
from kiosk.domain.admission import Decision, Outcome, Stay
from kiosk.domain.badge import OpenJob
from kiosk.domain.changes import WalkIn
from kiosk.domain.hand_scan import UnclearCode
from kiosk.domain.history import EntryId, Happening, NotUndone, Undone
from kiosk.domain.numbers import Numbers
from kiosk.domain.refusals import RefusedScan
from kiosk.domain.registration import EventDay, Registration, RegistrationId
from kiosk.domain.ticket import ForeignCode, TicketCode


@dataclass(frozen=True, slots=True)
class Found:
    """Whom a search has found, best first; those who are equally good in the order of DIN 5007-2."""

    query: str = field(repr=False)
    matches: tuple[Match, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Person:
    """Everything about one person.

    `would` is what the door would answer now. `may_be_admitted` says that helpers may let the person in with a reason
    although the rules refuse. `group` are the others of the group, by name (DIN 5007-2); `history` the newest first.
    """

    registration: Registration = field(repr=False)
    day: EventDay
    stays: Mapping[EventDay, Stay]
    would: Outcome = field(repr=False)
    may_be_admitted: bool = False
    note: str = field(default="", repr=False)
    group: tuple[Match, ...] = field(default=(), repr=False)
    history: tuple[Happening, ...] = field(default=(), repr=False)
    jobs: tuple[OpenJob, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Gone:
    """The person who was to be opened is not there any more."""

    registration: RegistrationId


@dataclass(frozen=True, slots=True)
class ScanOpened:
    """Whose code a helper has scanned: one person, the people of a group, or nobody of the list."""

    people: tuple[RegistrationId, ...]
    shown: TicketCode | ForeignCode | UnclearCode = field(repr=False)


@dataclass(frozen=True, slots=True)
class CheckedIn:
    """What checking in came to; without `decision.entries` nobody came in by it."""

    decision: Decision = field(repr=False)


@dataclass(frozen=True, slots=True)
class Did:
    """Something else was done: `kind` is the kind of `entry`, such as "withdrawal" or "note"."""

    kind: str
    registration: RegistrationId
    entry: EntryId


@dataclass(frozen=True, slots=True)
class Nothing:
    """There was nothing to do: nobody was in, or nothing was done since the helper came."""


@dataclass(frozen=True, slots=True)
class Alike:
    """Is the walk-in one of these? Nothing was written."""

    new: WalkIn = field(repr=False)
    people: tuple[Match, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Undid:
    """It was taken back."""

    what: Undone


@dataclass(frozen=True, slots=True)
class NotUndoneBecause:
    """It could not be taken back."""

    why: NotUndone


@dataclass(frozen=True, slots=True)
class Refusals:
    """The refused scans that nobody has settled, the newest first; after every change, and when a helper comes."""

    scans: tuple[RefusedScan, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class LastDone:
    """What `UndoLast` would take back; None if there is nothing. After every change."""

    kind: str | None
    registration: Registration | None = field(default=None, repr=False)
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class FileFailed:
    """The station's file cannot be used, so what was wished last was not done; it is tried again by itself.

    `reason` is for the small print, in English.
    """

    reason: str


@dataclass(frozen=True, slots=True)
class FileWorks:
    """The station's file can be used again."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """Everybody on the list as the desk read it last, without the file; nobody if it has never been read.

    `day` is today at the venue, and `there` who is in today, as far as the desk has heard of it.
    """

    day: EventDay
    people: tuple[Registration, ...] = field(repr=False)
    there: frozenset[RegistrationId] = frozenset()


@dataclass(frozen=True, slots=True)
class NobodyListed:
    """There is nobody on the list yet; told to whoever comes in."""


DeskAnswer = (
    Found
    | ScanOpened
    | Person
    | Gone
    | CheckedIn
    | Did
    | Nothing
    | Alike
    | Undid
    | NotUndoneBecause
    | Refusals
    | LastDone
    | Numbers
    | FileFailed
    | FileWorks
    | Remembered
    | NobodyListed
)
