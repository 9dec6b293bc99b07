"""Confirmations: who gets one before the event, and for whom of a group it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.name_words import din_5007_2
from kiosk.domain.registration import Attendance, EventDay, Language, Registration, RegistrationId, Source, Status
from kiosk.domain.signed import Claim, claim_of
from kiosk.domain.ticket import TicketCode


class LeftOut(StrEnum):
    """Why somebody gets no confirmation."""

    NOT_CONFIRMED = "not confirmed yet"
    CANCELLED = "cancelled"
    MISSING = "not on the newest list"
    AT_THE_DOOR = "came without being on the list"


@dataclass(frozen=True, slots=True)
class Confirmation:
    """One confirmation: for one person, or for all of a group with one code, in the order of DIN 5007-2."""

    people: tuple[Registration, ...]

    @property
    def id(self) -> RegistrationId:
        """The registration's id, for a group that of the first person; names the files."""
        return self.people[0].id

    @property
    def code(self) -> TicketCode:
        """The code of the list."""
        return self.people[0].code

    @property
    def language(self) -> Language:
        """The language of all, or German if they differ."""
        languages = {person.language for person in self.people}
        return languages.pop() if len(languages) == 1 else Language.GERMAN

    @property
    def online_only(self) -> bool:
        """Whether nobody of them comes to the venue."""
        return all(person.attendance is Attendance.ONLINE for person in self.people)

    def claim(self, days: Sequence[EventDay], issued_at: datetime) -> Claim:
        """What the signed ticket of this confirmation says; `days` are those of the event."""
        return claim_of(self.people[0], days, issued_at, group=len(self.people) > 1)


def confirmations(
    registrations: Iterable[Registration],
) -> tuple[tuple[Confirmation, ...], Mapping[LeftOut, Sequence[RegistrationId]]]:
    """Everybody's confirmation in the order of DIN 5007-2, and who gets none, and why."""
    left_out: defaultdict[LeftOut, list[RegistrationId]] = defaultdict(list)
    with_code: dict[TicketCode, list[Registration]] = {}
    for person in sorted(registrations, key=din_5007_2):
        reason = _reason(person)
        if reason is None:
            with_code.setdefault(person.code, []).append(person)
        else:
            left_out[reason].append(person.id)
    return tuple(Confirmation(tuple(people)) for people in with_code.values()), left_out


def _reason(person: Registration) -> LeftOut | None:
    if person.source is not Source.LIST:
        return LeftOut.AT_THE_DOOR
    match person.status:
        case Status.CANCELLED:
            return LeftOut.CANCELLED
        case Status.PENDING:
            return LeftOut.NOT_CONFIRMED
        case Status.CONFIRMED:
            return LeftOut.MISSING if person.missing else None
