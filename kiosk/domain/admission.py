"""Who gets in: the rules of the door, each answer with exactly the facts it needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time
from typing import assert_never

from kiosk.domain.badge import BadgeJob
from kiosk.domain.history import EntryId
from kiosk.domain.registration import Attendance, EventDay, Registration, Status
from kiosk.domain.rules import Rules
from kiosk.domain.signed import Claim
from kiosk.domain.ticket import TicketCode


@dataclass(frozen=True, slots=True)
class Admitted:
    """First check-in of this person: greet, and print the badge."""

    registration: Registration
    day: EventDay


@dataclass(frozen=True, slots=True)
class WelcomeBack:
    """In again: checked in on an earlier day, or gone out earlier this day. The badge of `last_day` is still good."""

    registration: Registration
    day: EventDay
    last_day: EventDay


@dataclass(frozen=True, slots=True)
class AlreadyIn:
    """Checked in today already: all is well.

    `since` (UTC) and `where`, the name of the station if it was another one, are for helpers only.
    """

    registration: Registration
    day: EventDay
    since: datetime
    where: str = ""


@dataclass(frozen=True, slots=True)
class GroupIn:
    """Several people of one confirmation are in now; `refused` are those asked for who are not."""

    people: tuple[Registration, ...]
    day: EventDay
    refused: tuple[Refused, ...] = ()


@dataclass(frozen=True, slots=True)
class Member:
    """One person of a group, and what the door would say to them alone; nothing was written for that."""

    registration: Registration
    outcome: Admitted | WelcomeBack | AlreadyIn | Refused


@dataclass(frozen=True, slots=True)
class ChooseFromGroup:
    """One confirmation for several people: who of them is here?"""

    code: TicketCode
    members: tuple[Member, ...]
    day: EventDay


@dataclass(frozen=True, slots=True)
class WrongDay:
    """The ticket is good, but not today. `valid_days` are the event days it is good for, in order."""

    registration: Registration
    day: EventDay
    valid_days: tuple[EventDay, ...]


@dataclass(frozen=True, slots=True)
class Closed:
    """The right day, but the doors are not open: `opens` is when they do (wall clock), or None if that is over."""

    registration: Registration
    day: EventDay
    opens: time | None


@dataclass(frozen=True, slots=True)
class Full:
    """All places of the day are taken."""

    registration: Registration
    day: EventDay


@dataclass(frozen=True, slots=True)
class OnlineOnly:
    """Registered for the online programme."""

    registration: Registration


@dataclass(frozen=True, slots=True)
class Unpaid:
    """Not confirmed yet; the reason is for the helper's screen only."""

    registration: Registration


@dataclass(frozen=True, slots=True)
class Cancelled:
    """Cancelled; the reason is for the helper's screen only."""

    registration: Registration


@dataclass(frozen=True, slots=True)
class NotOnList:
    """Formally a ticket, but nobody on the list has it.

    `claim` is what a genuine signed ticket says about its holder: for the help desk, to be filled in already.
    """

    claim: Claim | None = field(default=None)


@dataclass(frozen=True, slots=True)
class NotATicket:
    """A QR code of something else."""


@dataclass(frozen=True, slots=True)
class Forged:
    """It looks like a signed ticket of this event, but nobody who may has signed it like this."""


@dataclass(frozen=True, slots=True)
class Expired:
    """A genuine ticket whose time is over."""


@dataclass(frozen=True, slots=True)
class Revoked:
    """A genuine ticket that was taken back, as when a new one was sent."""


@dataclass(frozen=True, slots=True)
class WrongEvent:
    """A signed ticket of another event."""


Inside = Admitted | WelcomeBack | AlreadyIn | GroupIn
"""The answers after which the person is in."""

Refused = WrongDay | Closed | Full | OnlineOnly | Unpaid | Cancelled
"""The answers to somebody who is on the list and may not come in now."""

Final = Inside | Refused | NotOnList | NotATicket | Forged | Expired | Revoked | WrongEvent
"""The answers after which nothing more is asked."""

Outcome = Final | ChooseFromGroup
"""Every answer the door can give."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What the ledger answers: the outcome, durable on disk, and the badge jobs written with it.

    `entries` are those of the journal that say so; they can be taken back.
    """

    outcome: Outcome
    jobs: tuple[BadgeJob, ...] = ()
    entries: tuple[EntryId, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Stay:
    """A person's presence on one day, UTC: since when, and when they went out if they are out now."""

    since: datetime
    left: datetime | None = None


@dataclass(frozen=True, slots=True)
class AtTheDoor:
    """How things stand at the door.

    `time` is what the clock at the venue shows, or None if `day` is decided for at another time; `inside` is how
    many people are in.
    """

    day: EventDay
    time: time | None = None
    inside: int = 0


def decide(
    registration: Registration, door: AtTheDoor, stays: Mapping[EventDay, Stay], rules: Rules
) -> Admitted | WelcomeBack | AlreadyIn | Refused:
    """Apply the rules of the door to somebody on the list; `stays` are the days on which they came.

    The order of the rules is that of pretix' offline check (cancelled, unpaid, validity, already in); hours and
    places come last, so that nobody who is in is ever sent away by them.
    """
    day = door.day
    match registration.status:
        case Status.CANCELLED:
            return Cancelled(registration)
        case Status.PENDING:
            return Unpaid(registration)
        case Status.CONFIRMED:
            pass
        case _:
            assert_never(registration.status)
    valid_days = sorted(set(rules.days) & registration.days if registration.days else set(rules.days))
    match registration.attendance:
        case Attendance.ONLINE:
            return OnlineOnly(registration)
        case Attendance.HYBRID if day not in valid_days and day in rules.days:
            return OnlineOnly(registration)
        case Attendance.ONSITE | Attendance.HYBRID:
            pass
        case _:
            assert_never(registration.attendance)
    if day not in valid_days:
        return WrongDay(registration, day, tuple(valid_days))
    if (today := stays.get(day)) is not None and today.left is None:
        return AlreadyIn(registration, day, today.since)
    doors = rules.doors_on(day)
    if registration.role not in rules.always:
        if door.time is not None and doors.opens and door.time < doors.opens:
            return Closed(registration, day, doors.opens)
        if door.time is not None and doors.closes and door.time >= doors.closes:
            return Closed(registration, day, None)
        if doors.places is not None and door.inside >= doors.places:
            return Full(registration, day)
    earlier = [other for other in stays if other <= day]
    return WelcomeBack(registration, day, max(earlier)) if earlier else Admitted(registration, day)


def outcome_name(outcome: Outcome) -> str:
    """The outcome's name on the command line and in the log, such as `already_in`."""
    return _NAMES[type(outcome)]


_NAMES: Mapping[type[Outcome], str] = {
    Admitted: "admitted",
    WelcomeBack: "welcome_back",
    AlreadyIn: "already_in",
    GroupIn: "group_in",
    ChooseFromGroup: "choose_from_group",
    WrongDay: "wrong_day",
    Closed: "closed",
    Full: "full",
    OnlineOnly: "online_only",
    Unpaid: "unpaid",
    Cancelled: "cancelled",
    NotOnList: "not_on_list",
    NotATicket: "not_a_ticket",
    Forged: "forged",
    Expired: "expired",
    Revoked: "revoked",
    WrongEvent: "wrong_event",
}


def registration_of(outcome: Outcome) -> Registration | None:
    """The one registration an outcome is about, if it is about one."""
    match outcome:
        case (
            GroupIn() | ChooseFromGroup() | NotOnList() | NotATicket() | Forged() | Expired() | Revoked() | WrongEvent()
        ):
            return None
        case _:
            return outcome.registration
