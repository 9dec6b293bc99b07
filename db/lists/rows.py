"""One row of an organiser's list: checked cell by cell, it becomes a registration or says why not."""

from __future__ import annotations

import re
import sys
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeVar

from db.lists.naming import titles_once
from kiosk.domain.list_words import Refusal, Wrong
from kiosk.domain.registration import (
    CONTROL,
    LONGEST_TEXT,
    Attendance,
    Attendee,
    EventDay,
    Language,
    Registration,
    RegistrationId,
    Status,
    coarse_region,
    tidy,
)
from kiosk.domain.ticket import ForeignCode, TicketCode, read_ticket

COLUMNS = (
    "id",
    "code",
    "title",
    "first_name",
    "last_name",
    "organisation",
    "email",
    "role",
    "attendance",
    "status",
    "days",
    "language",
    "group",
    "pronouns",
    "region",
)
"""The columns of the plain import format; every other one is dropped and counted (acceptance P1)."""

_UNLIKE = frozenset({"id", "code", "email"})

# Ids stand in logs and in file names.
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}", re.ASCII)

Choice = TypeVar("Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One row as it stands in the file; `line` counts from 1, and columns without a cell are left out."""

    line: int
    cells: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class CheckedRow:
    """A row in which every cell is good. `id` and `code` are None where the list gives none."""

    line: int
    id: RegistrationId | None
    code: TicketCode | None
    attendee: Attendee = field(repr=False)
    role: str
    attendance: Attendance
    status: Status
    days: frozenset[EventDay]
    language: Language
    group: str
    region: str = ""

    def as_registration(
        self, registration_id: RegistrationId, code: TicketCode, token: TicketCode | None
    ) -> Registration:
        """The registration this row describes."""
        return Registration(
            id=registration_id,
            code=code,
            attendee=self.attendee,
            role=self.role,
            attendance=self.attendance,
            status=self.status,
            days=self.days,
            language=self.language,
            group=self.group,
            badge_token=token,
            region=self.region,
        )


def check_row(row: SourceRow, event_days: Collection[EventDay]) -> CheckedRow | tuple[Refusal, ...]:
    """Check every cell of `row`; the answer is the row with meaning, or everything that is wrong with it."""
    refusals: list[Refusal] = []

    def refuse(column: str, why: Wrong, **told: str) -> None:
        refusals.append(Refusal(row.line, column, row.cells.get(column, ""), why, tuple(told.items())))

    def text(column: str) -> str:
        cell = row.cells.get(column, "").strip()
        try:
            value = tidy(cell)
        except ValueError:
            if CONTROL.search(cell):
                refuse(column, Wrong.CONTROL)
            else:
                refuse(column, Wrong.LONG, most=str(LONGEST_TEXT))
            return ""
        # What stands in many rows is kept once.
        return value if column in _UNLIKE else sys.intern(value)

    def choice(column: str, choices: type[Choice], default: Choice) -> Choice:
        value = text(column).lower()
        try:
            return choices(value) if value else default
        except ValueError:
            refuse(column, Wrong.WORD, known=" or ".join(choices), usual=default)
            return default

    def days() -> frozenset[EventDay]:
        found = set()
        known = " or ".join(each.isoformat() for each in sorted(event_days))
        for part in text("days").split():
            day = _day(part)
            if day is None:
                refuse("days", Wrong.DAYS, known=known)
                break
            if day not in event_days:
                refuse("days", Wrong.OTHER_DAY, known=known)
                break
            found.add(day)
        return frozenset(found)

    identity = text("id")
    if identity and not _ID.fullmatch(identity):
        refuse("id", Wrong.ID)
    raw_code = text("code")
    code = read_ticket(raw_code)
    if not raw_code and "code" in row.cells and not refusals:
        refuse("code", Wrong.NO_CODE)
    elif raw_code and isinstance(code, ForeignCode):
        refuse("code", Wrong.CODE)
    last_name = text("last_name")
    if not last_name and not any(refusal.column == "last_name" for refusal in refusals):
        refuse("last_name", Wrong.NO_NAME)
    title, first_name, last_name = titles_once(text("title"), text("first_name"), last_name)
    attendee = Attendee(
        title=title,
        first_name=first_name,
        last_name=last_name,
        organisation=text("organisation"),
        email=text("email"),
        pronouns=text("pronouns"),
    )
    role, group, region = text("role"), text("group"), coarse_region(text("region"))
    attendance = choice("attendance", Attendance, Attendance.ONSITE)
    status = choice("status", Status, Status.CONFIRMED)
    language = choice("language", Language, Language.GERMAN)
    good_for = days()
    if refusals:
        return tuple(refusals)
    return CheckedRow(
        line=row.line,
        id=RegistrationId(identity) if identity else None,
        code=None if isinstance(code, ForeignCode) else code,
        attendee=attendee,
        role=role,
        attendance=attendance,
        status=status,
        days=good_for,
        language=language,
        group=group,
        region=region,
    )


def _day(text: str) -> EventDay | None:
    # date.fromisoformat also takes 20240220 and 2024-W08-2, which nobody should have to guess.
    if len(text) != 10:
        return None
    try:
        return EventDay(date.fromisoformat(text))
    except ValueError:
        return None
