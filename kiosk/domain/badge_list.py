"""Whose badges are printed before the event, in which order, and for which days."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from kiosk.domain.name_words import din_5007_2
from kiosk.domain.registration import Attendance, EventDay, Registration, RegistrationId, Status


class NoBadge(StrEnum):
    """Why no badge is printed before the event."""

    CANCELLED = "cancelled"
    ONLINE = "online only"
    MISSING = "not on the newest list"


def badge_list(
    registrations: Iterable[Registration], role: str | None = None, *, everybody: bool = False
) -> tuple[tuple[Registration, ...], Mapping[NoBadge, Sequence[RegistrationId]]]:
    """Those who can come to the venue in the order of DIN 5007-2, and who gets no badge, and why.

    Whoever has not paid yet can still do so at the door. With a `role` only people with this role count, with
    `everybody` nobody is left out.
    """
    left_out: defaultdict[NoBadge, list[RegistrationId]] = defaultdict(list)
    wanted = []
    for person in sorted(registrations, key=din_5007_2):
        if role is not None and person.role != role:
            continue
        reason = None if everybody else _reason(person)
        if reason is None:
            wanted.append(person)
        else:
            left_out[reason].append(person.id)
    return tuple(wanted), left_out


def badge_days(person: Registration, days: Sequence[EventDay]) -> tuple[EventDay, ...]:
    """Those of the `days` on which the door would print this person's badge."""
    return tuple(day for day in days if not person.days or day in person.days)


def _reason(person: Registration) -> NoBadge | None:
    if person.status is Status.CANCELLED:
        return NoBadge.CANCELLED
    if person.attendance is Attendance.ONLINE:
        return NoBadge.ONLINE
    return NoBadge.MISSING if person.missing else None
