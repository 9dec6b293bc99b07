"""What happened by a system's own devices, as entries of the journal that are the same at every station."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from uuid import UUID, uuid5

from db.generations import stamp_at
from db.journal import Kind
from db.station import StationFile, utc_text
from kiosk.domain.exchange import Record, Sort
from kiosk.domain.registration import EventDay, RegistrationId
from kiosk.domain.rules import Rules
from kiosk.domain.system_list import ListedRow, Passage, SystemPage

_SPACE = UUID("0f2b1d8e-6a3c-5d47-9b60-7e1c4a9d2f35")


class Elsewhere:
    """The records of one page; inside a transaction, after its people are in the file. `rows` are those to keep."""

    def __init__(
        self, file: StationFile, rules: Rules, counterpart: str, page: SystemPage, rows: Sequence[ListedRow]
    ) -> None:
        self._file, self._db, self._rules = file, file.db, rules
        self._counterpart, self._given, self._rows = counterpart, page, rows

    def records(self) -> Sequence[Record]:
        """What the file does not know yet."""
        told = {self._entry_id(passage): passage for passage in self._given.passages}
        found = [
            self._entry(identity, passage)
            for identity, passage in told.items()
            if not self._is_there("journal", identity) and not self._is_ours(passage)
        ]
        found += self._taken_back(told)
        found += self._hints()
        return [*self._stations(found), *found, *self._revocations()]

    def _entry(self, identity: str, passage: Passage) -> Record:
        return self._fact(identity, passage.place, passage.kind, passage.person, passage.day, passage.at)

    def _taken_back(self, told: Mapping[str, Passage]) -> Iterable[Record]:
        """Passages that the system told before and tells no more; when that happened nobody knows."""
        for person in self._given.watched:
            rows = self._db.execute(
                "select id, day, at from journal j where registration_id = ? and operator = ?"
                " and kind in ('check-in', 'check-out', 'return')"
                " and not exists (select 1 from journal w where w.refers_to = j.id and w.kind = 'withdrawal')",
                (person, self._counterpart),
            ).fetchall()
            for entry, day, at in rows:
                if entry not in told:
                    yield self._fact(
                        str(uuid5(_SPACE, f"taken back {entry}")),
                        "",
                        Kind.WITHDRAWAL,
                        person,
                        EventDay(datetime.fromisoformat(day).date()),
                        # After what it takes back, and the same at every station.
                        datetime.fromisoformat(at) + timedelta(microseconds=1),
                        refers_to=entry,
                    )

    def _stations(self, facts: Iterable[Record]) -> list[Record]:
        """The stations of these facts that are not known yet."""
        places = {self._station(passage.place): passage.place for passage in self._given.passages}
        return [
            Record(
                Sort.STATION,
                station,
                {"name": self._name(places.get(station, "")), "public_key": "", "clock_ahead": None, "measured_at": ""},
            )
            for station in sorted({str(fact.content["station"]) for fact in facts})
            if not self._is_there("stations", station)
        ]

    def _revocations(self) -> list[Record]:
        return [
            Record(Sort.REVOCATION, f"code {code}", {"at": utc_text(at)}, stamp_at(at))
            for code, at in self._given.revoked.items()
        ]

    def _hints(self) -> list[Record]:
        """What helpers should know, as a note; what a helper has written stays."""
        found = []
        day = min(self._rules.days)
        for row in self._rows:
            if not row.hint:
                continue
            by_helper = self._db.execute(
                "select 1 from journal where registration_id = ? and kind = 'note' and operator <> ?",
                (row.id, self._counterpart),
            ).fetchone()
            standing = self._db.execute("select text from notes where registration_id = ?", (row.id,)).fetchone()
            identity = str(uuid5(_SPACE, f"hint {row.id} {utc_text(row.changed)}"))
            if by_helper is None and standing != (row.hint,) and not self._is_there("journal", identity):
                personal = {"text": row.hint, "before_text": ""}
                found.append(self._fact(identity, "", Kind.NOTE, row.id, day, row.changed, personal=personal))
        return found

    def _fact(
        self,
        identity: str,
        place: str,
        kind: str,
        person: RegistrationId,
        day: EventDay,
        at: datetime,
        *,
        refers_to: str | None = None,
        personal: Mapping[str, str] | None = None,
    ) -> Record:
        content = {
            "station": self._station(place),
            # Any number that is the same at every station: nobody counts the entries of a system.
            "seq": UUID(identity).int % 2**52 + 1,
            "kind": str(kind),
            "registration_id": person,
            "day": day.isoformat(),
            "at": utc_text(at),
            "operator": self._counterpart,
            "refers_to": refers_to,
            "detail": {},
            "personal": dict(personal or {}),
        }
        return Record(Sort.ENTRY, identity, content)

    def _is_ours(self, passage: Passage) -> bool:
        """Whether a station did it and told the system, of which this station has heard before."""
        row = self._db.execute(
            "select 1 from journal where registration_id = ? and day = ? and operator <> ?"
            " and kind in ('check-in', 'check-out', 'return')"
            " and abs(julianday(at) - julianday(?)) * 86400 <= 1",
            (passage.person, passage.day.isoformat(), self._counterpart, utc_text(passage.at)),
        ).fetchone()
        return row is not None

    def _entry_id(self, passage: Passage) -> str:
        name = f"{self._counterpart} {passage.number} {passage.person} {passage.day.isoformat()}"
        return str(uuid5(_SPACE, name))

    def _station(self, place: str) -> str:
        return str(uuid5(_SPACE, f"station {self._counterpart} {place}"))

    def _name(self, place: str) -> str:
        return f"{self._counterpart}: {place}" if place else self._counterpart

    def _is_there(self, table: str, identity: str) -> bool:
        return self._db.execute(f"select 1 from {table} where id = ?", (identity,)).fetchone() is not None
