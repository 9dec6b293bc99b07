"""Who gets in: the rules of the door, each answer with exactly the facts it needs."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from kiosk.domain.badge import BadgeJob
from kiosk.domain.registration import Attendance, EventDay, Registration, Status


@dataclass(frozen=True, slots=True)
class Admitted:
    """First check-in of this person: greet, and print the badge."""

    registration: Registration
    day: EventDay


@dataclass(frozen=True, slots=True)
class WelcomeBack:
    """Checked in on an earlier day and now for this one: the badge of that day is still good."""

    registration: Registration
    day: EventDay
    last_day: EventDay


@dataclass(frozen=True, slots=True)
class AlreadyIn:
    """Checked in today already: all is well. `since` (UTC) is for helpers only."""

    registration: Registration
    day: EventDay
    since: datetime


@dataclass(frozen=True, slots=True)
class WrongDay:
    """The ticket is good, but not today. `valid_days` are the event days it is good for, in order."""

    registration: Registration
    day: EventDay
    valid_days: tuple[EventDay, ...]


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
    """Formally a ticket, but nobody on the list has it."""


@dataclass(frozen=True, slots=True)
class NotATicket:
    """A QR code of something else."""


Outcome = Admitted | WelcomeBack | AlreadyIn | WrongDay | OnlineOnly | Unpaid | Cancelled | NotOnList | NotATicket
"""Every answer the door can give."""

Inside = Admitted | WelcomeBack | AlreadyIn
"""The answers after which the person is in."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What the ledger answers: the outcome, durable on disk, and the badge job written with it, if any."""

    outcome: Outcome
    job: BadgeJob | None = None


def decide(
    registration: Registration | None,
    day: EventDay,
    present: Mapping[EventDay, datetime],
    event_days: Collection[EventDay],
) -> Outcome:
    """Apply the rules of the door.

    `registration` is what the code was found to belong to, or None; `present` maps each day on which the person
    is checked in to the time of that check-in (UTC, aware); `event_days` are all days of the event.
    The order of the rules is that of pretix' offline check (cancelled, unpaid, validity, already in).
    """
    if registration is None:
        return NotOnList()
    match registration.status:
        case Status.CANCELLED:
            return Cancelled(registration)
        case Status.PENDING:
            return Unpaid(registration)
        case Status.CONFIRMED:
            pass
        case _:
            assert_never(registration.status)
    if registration.attendance is Attendance.ONLINE:
        return OnlineOnly(registration)
    valid_days = sorted(set(event_days) & registration.days if registration.days else set(event_days))
    if day not in valid_days:
        return WrongDay(registration, day, tuple(valid_days))
    if day in present:
        return AlreadyIn(registration, day, present[day])
    earlier = [other for other in present if other < day]
    if earlier:
        return WelcomeBack(registration, day, max(earlier))
    return Admitted(registration, day)


def outcome_name(outcome: Outcome) -> str:
    """The outcome's name on the command line and in the log, such as `already_in`."""
    match outcome:
        case Admitted():
            return "admitted"
        case WelcomeBack():
            return "welcome_back"
        case AlreadyIn():
            return "already_in"
        case WrongDay():
            return "wrong_day"
        case OnlineOnly():
            return "online_only"
        case Unpaid():
            return "unpaid"
        case Cancelled():
            return "cancelled"
        case NotOnList():
            return "not_on_list"
        case NotATicket():
            return "not_a_ticket"
        case _:
            assert_never(outcome)


def registration_of(outcome: Outcome) -> Registration | None:
    """The registration an outcome is about, if the code belonged to one."""
    match outcome:
        case NotOnList() | NotATicket():
            return None
        case _:
            return outcome.registration
