"""The list of a registration system into the file, a page at a time, with who came in by the system's own devices."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from types import MappingProxyType

from db.exchange.aside import Aside, known_counterpart
from db.exchange.elsewhere import Elsewhere
from db.exchange.people import coming_from
from db.exchange.system_keys import keep_system_keys
from db.exchange.taking import take_records
from db.journal import Kind
from db.lists import CheckedRow, Refusal, SourceRow, check_row
from db.lists.columns import CHOOSABLE, Columns
from db.lists.values import plain_cells
from db.register import AS_LISTED, registration_of
from db.roster import Roster, write_registrations
from db.station import StationFile
from kiosk.domain import exchange
from kiosk.domain.exchange import Record, Taken
from kiosk.domain.registration import Registration, RegistrationId, Status
from kiosk.domain.rules import Rules
from kiosk.domain.system_list import ListedRow, SystemPage

ROW = "row"
"""The sort under which a row is set aside that is nobody as it stands; the next good one settles it."""

UNREAD = "This order is not built as this program knows orders; please look whether an update is there"

_FIELDS = sorted(CHOOSABLE)
_COLUMNS = Columns(
    heading=None,
    places=MappingProxyType({field: place for place, field in enumerate(_FIELDS)}),
    days=MappingProxyType({}),
    reasons=MappingProxyType({}),
    guessed=MappingProxyType({}),
    plain=False,
)


class FromSystem(Aside):
    """What a system's list brings; every method may raise StoreTrouble, and nothing is half written then."""

    def __init__(self, file: StationFile, rules: Rules) -> None:
        super().__init__(file)
        self._rules = rules

    def take_list(self, counterpart: str, page: SystemPage, cursor: str) -> Taken:
        """Take a page in, in one transaction with how far the list was read.

        Somebody who is there already keeps their badge, check-ins, notes and what helpers put right. What has been
        erased does not come back. A row that is nobody is set aside with the reason, and settled by the next good one.
        """
        with self._file.writing() as db:
            known_counterpart(db, counterpart)
            taking = _Page(self._file, self._rules, page)
            (before,) = db.execute("select coalesce(max(number), 0) from exchange_log").fetchone()
            with coming_from(db, counterpart):
                taking.people()
            # It need not be told these, and how much waits is known without counting.
            db.execute(
                "update counterparts set logged = logged + (select count(*) from exchange_log"
                " where number > ? and via = ?) where name = ?",
                (before, counterpart, counterpart),
            )
            records = Elsewhere(self._file, self._rules, counterpart, page, taking.rows).records()
            taken = take_records(self._file, records, counterpart)
            for row in taking.rows:
                if row.id not in taking.refused:
                    self._settle(db, counterpart, ROW, row.id, counterpart)
            for booking in page.bookings:
                self._settle(db, counterpart, ROW, booking, counterpart)
            told = {(record.sort, record.id): record for record in records}
            unread = [exchange.Refusal(ROW, booking, ROW, UNREAD) for booking in page.unread]
            refused = (*unread, *taking.refused.values(), *taken.refused)
            for refusal in refused:
                nobody = Record(ROW, refusal.id, {"registration_id": refusal.id})
                record = told.get((refusal.sort, refusal.id), nobody)
                self._put_aside(db, counterpart, refusal, incoming=True, record=record)
            new = taking.changed + taken.new
            if page.keys is not None:
                keep_system_keys(db, counterpart, page.keys)
            db.execute(
                "update counterparts set received = received + ?, cursor = ? where name = ?",
                (new, cursor, counterpart),
            )
            return replace(taken, new=new, known=taken.known + taking.known, refused=refused)


class _Page:
    """One page on its way into the file, inside a transaction."""

    def __init__(self, file: StationFile, rules: Rules, page: SystemPage) -> None:
        self._file, self._db, self._rules, self._given = file, file.db, rules, page
        self._stamp = int(page.at.timestamp() * 1_000_000)
        self.changed = self.known = 0
        self.refused: dict[RegistrationId, exchange.Refusal] = {}
        self.rows = tuple(row for row in page.rows if not self._is_erased(row.id))

    def people(self) -> None:
        """Everybody of the page as the list has them now, and who is on it no more as cancelled."""
        by_line = dict(enumerate(self.rows, 1))
        checked: list[CheckedRow] = []
        refused: list[Refusal] = []
        for line, row in by_line.items():
            told = plain_cells({**row.cells, "id": row.id}, {}, _COLUMNS, self._rules.days)
            found = check_row(SourceRow(line, told), self._rules.days)
            if isinstance(found, CheckedRow):
                checked.append(found)
            else:
                refused += found
        known = self._known(checked)
        accepted = Roster(known).accept(checked, refused, self._file.random_bytes)
        stored = {person.id: person for person in known}
        for each in accepted:
            self._write(stored.get(each.registration.id), each.registration)
        for line in sorted({each.line for each in refused}):
            self.refused[by_line[line].id] = _refusal(by_line[line], [each for each in refused if each.line == line])
        for person in self._gone():
            self._write(person, replace(person, status=Status.CANCELLED))

    def _known(self, rows: Iterable[CheckedRow]) -> list[Registration]:
        """Those of the file whom the rows may mean."""
        found: dict[str, Registration] = {}
        for row in rows:
            for column, value in (("id", row.id), ("code", row.code)):
                for each in self._db.execute(f"{AS_LISTED} where {column} = ?", (value,)).fetchall():
                    found[each[0]] = registration_of(each)
        return list(found.values())

    def _write(self, stored: Registration | None, new: Registration) -> None:
        if stored is not None:
            # What the system does not say, an import may have said.
            person = replace(new.attendee, pronouns=new.attendee.pronouns or stored.attendee.pronouns)
            new = replace(new, attendee=person, region=new.region or stored.region, missing=False)
            if new == replace(stored, on_badge=new.on_badge):
                self.known += 1
                return
        self.changed += 1
        write_registrations(self._file, [new], self._stamp)

    def _gone(self) -> Iterable[Registration]:
        """People of bookings that are given as a whole who are not in them any more."""
        listed = {row.id for row in self._given.rows}
        for booking in self._given.bookings:
            # "-" is followed by ".": all ids of a booking lie between the two.
            rows = self._db.execute(f"{AS_LISTED} where id > ? and id < ?", (f"{booking}-", f"{booking}."))
            for person in map(registration_of, rows.fetchall()):
                number = person.id.removeprefix(f"{booking}-")
                if person.id not in listed and number.isdecimal() and person.status is not Status.CANCELLED:
                    yield person

    def _is_erased(self, person: RegistrationId) -> bool:
        row = self._db.execute(
            "select 1 from journal where registration_id = ? and kind = ?", (person, Kind.ERASURE.value)
        ).fetchone()
        return row is not None


def _refusal(row: ListedRow, why: Sequence[Refusal]) -> exchange.Refusal:
    """In words that name nobody."""
    words = ". ".join(f"{each.column}: {each.reason}; {each.advice}" for each in why)
    return exchange.Refusal(ROW, row.id, ROW, words)
