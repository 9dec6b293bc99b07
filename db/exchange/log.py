"""The log of what became known here, and how far each counterpart has been told it.

A log is a *lane* to others: its identity changes as soon as numbers may have been given out twice.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from db.engine import Database
from db.exchange.aside import Aside, known_counterpart
from db.exchange.reading import record_of
from db.journal import Kind
from db.settings_table import keep, kept
from db.station import StationFile
from kiosk.domain.exchange import NUMBERED, Outgoing, Record, Refusal, Sort
from kiosk.domain.registration import EventDay, RegistrationId

_LANE = "exchange-lane"

WINDOW = 2_000
"""So many rows of the log are looked through at once."""

MOST_ROWS = 50_000
"""So many are looked through at the most before the caller gets an answer; the rest at the next call."""

_DEEPEST = 3
"""So many levels withdrawals of withdrawals have here; a file that somebody made up could have a ring of them."""


class Log(Aside):
    """What is told; every method may raise StoreTrouble, and nothing is half written then."""

    def lane(self) -> str:
        """The identity of this file's log: a new one as soon as numbers may have been given out twice."""
        with self._file.reading() as db:
            known = kept(db, _LANE)
        station, _, lane = (known or "").partition(" ")
        # A folder that was copied, and whose station got another name, is another station.
        return lane if station == self._file.station else self.new_lane("")

    def new_lane(self, _counterpart: str) -> str:
        """Numbers of this log were given out twice, as by a copied folder: from here on it has another identity.

        What others told under the old one is heard like that of any other station.
        """
        with self._file.writing() as db:
            return begin_lane(self._file, db)

    def waiting(
        self, counterpart: str, most: int, sorts: Collection[str] = tuple(Sort), *, own: bool = False
    ) -> tuple[Outgoing, ...]:
        """What it has not heard yet, oldest first, at most so many; with `own` only what this station did itself, and
        what takes that back.

        What it told itself is left out, and what is gone; a record that waits twice is told once. Fewer than `most`:
        nothing else waits, or so much was left out that the next call goes on from there.
        """
        found: dict[tuple[str, str], Outgoing] = {}
        wanted = frozenset(map(str, sorts))
        with self._file.reading() as db:
            begin = until = _told_until(db, counterpart)
            last = _last(db)
            while until < last and len(found) < most and until < begin + MOST_ROWS:
                rows = db.execute(
                    "select number, sort, id, via from exchange_log where number > ? order by number limit ?",
                    (until, WINDOW),
                ).fetchall()
                for number, sort, identity, via in rows:
                    if sort in wanted and via != counterpart:
                        record = record_of(db, sort, identity)
                        if record is not None and not (own and _is_foreign(db, record, self._file.station)):
                            found.pop((sort, identity), None)
                            found[sort, identity] = Outgoing(number, record)
                    until = number
                    if len(found) == most:
                        break
        if not found and until > begin:
            with self._file.writing() as db:
                _move_on(db, counterpart, until)
        return tuple(found.values())

    def mark_told(self, counterpart: str, until: int, sent: int, refused: Sequence[Refusal] = ()) -> None:
        """It has heard everything up to this number; what it refuses is set aside with the reason."""
        with self._file.writing() as db:
            _move_on(db, counterpart, until)
            db.execute(
                "update counterparts set told_last = max(told_last, ?), sent = sent + ? where name = ?",
                (until, sent, counterpart),
            )
            for refusal in refused:
                self._put_aside(db, counterpart, refusal, incoming=False)

    def told(self, counterpart: str) -> tuple[int, int, int]:
        """So far it counts as told, the number of the last record that it was really told, and the last of the log."""
        with self._file.reading() as db:
            row = db.execute(
                "select told_until, told_last from counterparts where name = ?", (counterpart,)
            ).fetchone() or (0, 0)
            return int(row[0]), int(row[1]), _last(db)

    def logged(self, numbers: Collection[int]) -> dict[int, tuple[str, str, str]]:
        """Of those of these numbers that the log has: sort and id of the record, and through whom it came."""
        found = {}
        with self._file.reading() as db:
            for number in numbers:
                row = db.execute("select sort, id, via from exchange_log where number = ?", (number,)).fetchone()
                if row is not None:
                    found[number] = (row[0], row[1], row[2])
        return found

    def tell_again(self, counterpart: str, after: int) -> None:
        """It has forgotten everything after this number, as when its own backup was restored."""
        with self._file.writing() as db:
            known_counterpart(db, counterpart)
            db.execute(
                "update counterparts set told_until = min(told_until, :after), told_last = min(told_last, :after),"
                " passed = (select count(*) from exchange_log where number <= min(told_until, :after) and via = :name)"
                " where name = :name",
                {"after": after, "name": counterpart},
            )

    def record(self, sort: str, identity: str) -> Record | None:
        """A record as it stands in the file now; None if there is none (any more)."""
        with self._file.reading() as db:
            return record_of(db, sort, identity)

    def withdrawals_of(self, entry: str) -> tuple[Record, ...]:
        """Every entry that takes this one back, oldest first, whether or not it was taken back itself."""
        with self._file.reading() as db:
            rows = db.execute(
                "select id from journal where kind = 'withdrawal' and refers_to = ? order by at, id", (entry,)
            ).fetchall()
            found = (record_of(db, Sort.ENTRY, identity) for (identity,) in rows)
            return tuple(record for record in found if record is not None)

    def days_come(self, registration_id: RegistrationId) -> tuple[EventDay, ...]:
        """The days on which somebody came in, as everything in the journal adds up to now; oldest first."""
        with self._file.reading() as db:
            rows = db.execute("select day from attendance where registration_id = ? order by day", (registration_id,))
            return tuple(EventDay(date.fromisoformat(day)) for (day,) in rows.fetchall())


def begin_lane(file: StationFile, db: Database) -> str:
    """Give the log another identity, inside a transaction.

    Until the last record that was really told, both have everything in common; what is behind that in the old lane is
    somebody else's, or this station's own from before its backup was restored. Everything is told once more under the
    new one: should a hub forget one day, nobody else would tell it what it was told under the old one.
    """
    old = kept(db, _LANE)
    for name in NUMBERED:
        if old is not None:
            db.execute(
                "insert into lanes (counterpart, lane, number)"
                " select name, ?, told_last from counterparts where name = ?"
                " on conflict (counterpart, lane) do update set number = min(number, excluded.number)",
                (old.partition(" ")[2], name),
            )
        db.execute("update counterparts set told_last = 0, told_until = 0, passed = 0 where name = ?", (name,))
    lane = file.new_id()
    keep(db, _LANE, f"{file.station} {lane}")
    return lane


def waiting_for(db: Database, told_until: int, logged: int, passed: int) -> int:
    """How many rows of the log it has not heard, without looking at any of them."""
    return max(0, _last(db) - told_until - (logged - passed))


def _move_on(db: Database, counterpart: str, until: int) -> None:
    known_counterpart(db, counterpart)
    told = _told_until(db, counterpart)
    if until > told:
        db.execute(
            "update counterparts set told_until = :until, passed = passed + (select count(*) from exchange_log"
            " where number > :told and number <= :until and via = :name) where name = :name",
            {"until": until, "told": told, "name": counterpart},
        )


def _told_until(db: Database, counterpart: str) -> int:
    row = db.execute("select told_until from counterparts where name = ?", (counterpart,)).fetchone()
    return 0 if row is None else int(row[0])


def _last(db: Database) -> int:
    return int(db.execute("select coalesce(max(number), 0) from exchange_log").fetchone()[0])


def _is_foreign(db: Database, record: Record, station: str) -> bool:
    """Whether another station did it. Who takes something back does not matter: a registration system lets only the
    station that told it take it back, too."""
    if record.sort != Sort.ENTRY:
        return False
    content: Mapping[str, object] = record.content
    for _ in range(_DEEPEST):
        if content["kind"] != Kind.WITHDRAWAL or content["refers_to"] is None:
            break
        origin = record_of(db, Sort.ENTRY, str(content["refers_to"]))
        if origin is None:
            break
        content = origin.content
    return bool(content["station"] != station)
