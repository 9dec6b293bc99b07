"""Which rows of a list become which registrations, and how these are written."""

from __future__ import annotations

from collections.abc import Iterable

from db.engine import Database
from db.identity import RandomBytes, badge_token, registration_id_for
from db.rows import CheckedRow, Refusal
from kiosk.domain.registration import Registration, RegistrationId
from kiosk.domain.ticket import TicketCode

# The badge token of somebody who is there already is never changed: it is printed on a badge.
_WRITE = """
insert into registrations (
    id, code, title, first_name, last_name, organisation, email, role, attendance, status, days, language,
    group_name, badge_token
)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
on conflict (id) do update set
    code = excluded.code,
    title = excluded.title,
    first_name = excluded.first_name,
    last_name = excluded.last_name,
    organisation = excluded.organisation,
    email = excluded.email,
    role = excluded.role,
    attendance = excluded.attendance,
    status = excluded.status,
    days = excluded.days,
    language = excluded.language,
    group_name = excluded.group_name
"""


def accept_rows(
    rows: list[CheckedRow], known: dict[RegistrationId, Registration], refused: list[Refusal]
) -> list[Registration]:
    """Give every row its id; refuse, into `refused`, what would let one ticket in as two people."""
    owner_of = {stored.code: stored.id for stored in known.values()}
    line_of_code: dict[TicketCode, int] = {}
    line_of_id: dict[RegistrationId, int] = {}
    accepted = []
    for row in rows:
        owner = owner_of.get(row.code)
        identity = row.id or owner or registration_id_for(row.code)
        if row.code in line_of_code:
            where = f"stands in line {line_of_code[row.code]} already"
            refused.append(Refusal(row.line, "code", row.code, where, "give each person a code of their own"))
        elif identity in line_of_id:
            where = f"stands in line {line_of_id[identity]} already"
            refused.append(Refusal(row.line, "id", identity, where, "give each person an id of their own"))
        elif owner not in (None, identity):
            refused.append(
                Refusal(
                    row.line,
                    "code",
                    row.code,
                    f"belongs to the registration {owner} already",
                    f"use the id {owner} for this row, leave its id empty, or give it a code of its own",
                )
            )
        else:
            stored = known.get(identity)
            accepted.append(row.as_registration(identity, stored.badge_token if stored else None))
            line_of_code[row.code] = line_of_id[identity] = row.line
    return accepted


def write_registrations(db: Database, registrations: Iterable[Registration], random_bytes: RandomBytes) -> None:
    """Insert or update, inside the caller's transaction; a new one gets its badge token."""
    for new in registrations:
        person = new.attendee
        db.execute(
            _WRITE,
            (
                new.id,
                new.code,
                person.title,
                person.first_name,
                person.last_name,
                person.organisation,
                person.email,
                new.role,
                new.attendance.value,
                new.status.value,
                " ".join(day.isoformat() for day in sorted(new.days)),
                new.language.value,
                new.group,
                new.badge_token or badge_token(random_bytes),
            ),
        )
