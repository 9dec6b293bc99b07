"""Which rows of a list become which registrations, and how these are written."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from db.generations import stamp_at
from db.identity import RandomBytes, badge_token, registration_id_for, registration_id_of
from db.lists import CheckedRow, Refusal
from db.register import registration_of
from db.station import StationFile
from kiosk.domain.folding import fold
from kiosk.domain.list_words import Wrong
from kiosk.domain.registration import Attendee, Registration, RegistrationId
from kiosk.domain.ticket import TicketCode

# The badge token of somebody who is there already is never changed: it is printed on a badge.
_WRITE = """
insert into registrations (
    id, code, title, first_name, last_name, organisation, email, role, attendance, status, days, language,
    group_name, badge_token, source, pronouns, region, stamp, stamped_by
)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
    group_name = excluded.group_name,
    source = excluded.source,
    pronouns = excluded.pronouns,
    region = excluded.region,
    missing_since = '',
    taken_off = '',
    -- Whoever changes something knew what was there, whatever the clocks show; also that the person was erased before.
    stamp = max(excluded.stamp + ((stamp >> 52) << 52), stamp + 1),
    stamped_by = excluded.stamped_by
"""


@dataclass(frozen=True, slots=True)
class Accepted:
    """A row of the list and the registration it becomes."""

    line: int
    registration: Registration


class Roster:
    """The registrations that are there already, asked which of them a row means."""

    def __init__(self, known: Iterable[Registration]) -> None:
        self.known: Mapping[RegistrationId, Registration] = {stored.id: stored for stored in known}
        self._by_code: dict[TicketCode, list[Registration]] = defaultdict(list)
        for stored in self.known.values():
            self._by_code[stored.code].append(stored)

    def accept(self, rows: Iterable[CheckedRow], refused: list[Refusal], random_bytes: RandomBytes) -> list[Accepted]:
        """Give every row its id and code; refuse, into `refused`, what would let one ticket in as two people.

        Several people may have one code only as one group: with the same name of a group in every row.
        """
        rows = list(rows)
        times = Counter(row.code for row in rows)
        first_with: dict[TicketCode, CheckedRow] = {}
        line_of_id: dict[RegistrationId, int] = {}
        accepted = []
        for row in rows:
            identity = row.id or self._identity(row, alone=times[row.code] == 1)
            problem = self._problem(row, identity, first_with, line_of_id)
            if problem is not None:
                refused.append(problem)
                continue
            stored = self.known.get(identity)
            code = row.code or (stored.code if stored else badge_token(random_bytes))
            first_with.setdefault(code, row)
            line_of_id[identity] = row.line
            registration = row.as_registration(identity, code, stored.badge_token if stored else None)
            accepted.append(Accepted(row.line, registration))
        return accepted

    def _identity(self, row: CheckedRow, *, alone: bool) -> RegistrationId:
        """The id of a row whose list gives none: that of the person who is meant, or one that every station gets."""
        if row.code is None:
            named_so = self._by_name.get(_name(row.attendee), ())
            same = [stored for stored in named_so if _may_be_one(stored.attendee, row.attendee)]
            return same[0].id if len(same) == 1 else registration_id_of(row.attendee)
        owners = self._by_code.get(row.code, ())
        if alone and len(owners) == 1:
            return owners[0].id
        same = [owner for owner in owners if _name(owner.attendee) == _name(row.attendee)]
        if same:
            return same[0].id
        return registration_id_for(row.code if alone and not row.group else f"{row.code} {_name(row.attendee)}")

    @cached_property
    def _by_name(self) -> Mapping[str, list[Registration]]:
        """Only lists without codes ask for this."""
        named: dict[str, list[Registration]] = defaultdict(list)
        for stored in self.known.values():
            named[_name(stored.attendee)].append(stored)
        return named

    def _problem(
        self,
        row: CheckedRow,
        identity: RegistrationId,
        first_with: Mapping[TicketCode, CheckedRow],
        line_of_id: Mapping[RegistrationId, int],
    ) -> Refusal | None:
        if (
            row.code is not None
            and row.code in first_with
            and not (row.group and first_with[row.code].group == row.group)
        ):
            first = str(first_with[row.code].line)
            return Refusal(row.line, "code", row.code, Wrong.CODE_TWICE, (("line", first),))
        if identity in line_of_id:
            where = ("line", str(line_of_id[identity]))
            if row.id is None and row.code is None:
                return Refusal(row.line, "last_name", row.attendee.full_name, Wrong.PERSON_TWICE, (where,))
            return Refusal(row.line, "id", identity, Wrong.ID_TWICE, (where,))
        owners = self._by_code.get(row.code, ()) if row.code else ()
        other = next((o for o in owners if o.id != identity and not (row.group and o.group == row.group)), None)
        if other is not None and row.code is not None:
            return Refusal(row.line, "code", row.code, Wrong.CODE_TAKEN, (("id", other.id),))
        return None


def _name(person: Attendee) -> str:
    return fold(f"{person.first_name} {person.last_name}")[0]


def _may_be_one(one: Attendee, other: Attendee) -> bool:
    """Whether two people of one name can be the same: neither e-mail nor organisation tells them apart."""
    if one.email and other.email:
        return one.email.casefold() == other.email.casefold()
    return not (one.organisation and other.organisation) or fold(one.organisation) == fold(other.organisation)


def keep_new(file: StationFile, new: Registration) -> Registration:
    """Write one person who came without being on the list, with a code of their own; inside a transaction.

    Whoever comes once more, after that was taken back, keeps it.
    """
    row = file.db.execute("select code from registrations where id = ?", (new.id,)).fetchone()
    code = TicketCode(row[0] if row else badge_token(file.random_bytes))
    write_registrations(file, [replace(new, code=code)])
    return registration_of(file.db.execute("select * from persons where id = ?", (new.id,)).fetchone())


def write_registrations(file: StationFile, registrations: Iterable[Registration], stamp: int | None = None) -> None:
    """Insert or update, inside the caller's transaction; a new one gets its badge token. `stamp` is now by default."""
    last, several, stamp = "", False, stamp_of(file) if stamp is None else stamp
    for new in registrations:
        last, several = new.id, bool(last)
        person = new.attendee
        file.db.execute(
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
                new.badge_token or badge_token(file.random_bytes),
                new.source.value,
                person.pronouns,
                new.region,
                stamp,
                file.station,
            ),
        )
    if last:
        list_changed(file, "" if several else last)


def stamp_of(file: StationFile) -> int:
    """Microseconds since 1970: what is changed now is newer than what was changed before."""
    return stamp_at(file.now())


def list_changed(file: StationFile, registration_id: str = "") -> None:
    """Tell every program on this file whose name has to be read again, everybody's by default; in a transaction."""
    if not registration_id:
        file.db.execute("delete from list_changes")
    file.db.execute("insert into list_changes (registration_id) values (?)", (registration_id,))
