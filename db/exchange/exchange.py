"""What a counterpart told, and how it stands with it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from db.engine import Database
from db.exchange.aside import TAKEN, known_counterpart
from db.exchange.checking import Flaw, flaw_of
from db.exchange.log import Log, waiting_for
from db.exchange.taking import CONTRADICTS, take_records
from db.schema import NAMES
from db.settings_table import forget, keep, kept
from db.station import StationFile, utc_text
from kiosk.domain.exchange import ExchangeState, Record, Sort, Taken, unpacked

HUB = "hub"
"""The counterpart whose clock the stations measure theirs by."""

SAME_CLOCK = 1_000
"""Milliseconds by which a clock may differ from what others know of it ..."""

SAME_FOR = timedelta(minutes=10)
"""... for so long; then it is said once more."""

_PROGRAM = "exchange-program"


class Exchange(Log):
    """The exchange of this file; every method may raise StoreTrouble, and nothing is half written then.

    A counterpart is named by a word such as "hub" or "pretix"; it is known from the first time it is named.
    """

    def __init__(self, file: StationFile) -> None:
        self._file = file

    def take(
        self,
        counterpart: str,
        records: Iterable[Record],
        lanes: Mapping[str, int] | None = None,
        cursor: str | None = None,
    ) -> Taken:
        """Take records in, in any order and as often as you like, in one transaction with how far it was heard.

        What cannot be taken is set aside. Nobody's badge goes into the outbox for it.
        """
        everything = list(records)
        flaws = list(map(flaw_of, everything))
        with self._file.writing() as db:
            taken = self._take(db, counterpart, everything, flaws)
            for lane, number in (lanes or {}).items():
                db.execute(
                    "insert into lanes (counterpart, lane, number) values (?, ?, ?)"
                    " on conflict (counterpart, lane) do update set number = max(number, excluded.number)",
                    (counterpart, lane, number),
                )
            if cursor is not None:
                db.execute("update counterparts set cursor = ? where name = ?", (cursor, counterpart))
            return taken

    def take_again(self, counterpart: str) -> Taken:
        """Try everything once more that it told and that could not be taken; rows of a list settle by themselves."""
        with self._file.writing() as db:
            return self._take(db, counterpart, self._incoming(db, counterpart))

    def _take(
        self, db: Database, counterpart: str, records: Sequence[Record], flaws: Sequence[Flaw | None] | None = None
    ) -> Taken:
        known_counterpart(db, counterpart)
        taken = take_records(self._file, records, counterpart, flaws)
        self._settle_taken(db, counterpart, records, taken)
        by_identity = {(record.sort, record.id): record for record in records}
        for refusal in taken.refused:
            record = by_identity[refusal.sort, refusal.id]
            self._put_aside(db, counterpart, refusal, incoming=True, record=record)
        db.execute("update counterparts set received = received + ? where name = ?", (taken.new, counterpart))
        return taken

    def _settle_taken(self, db: Database, counterpart: str, records: Sequence[Record], taken: Taken) -> None:
        """What came damaged, or from a newer program, and is taken now needs nobody any more."""
        open_ones = db.execute(
            "select sort, id from set_aside where counterpart = ? and settled_at = '' and incoming = 1 and reason <> ?",
            (counterpart, CONTRADICTS),
        ).fetchall()
        if open_ones:
            refused = {(each.sort, each.id) for each in taken.refused}
            come = {(record.sort, record.id) for record in records} - refused
            for sort, identity in come & {(str(sort), str(identity)) for sort, identity in open_ones}:
                self._settle(db, counterpart, sort, identity, TAKEN)

    def _incoming(self, db: Database, counterpart: str, *reasons: str) -> list[Record]:
        rows = db.execute(
            "select sort, record, reason from set_aside where counterpart = ? and settled_at = '' and incoming = 1"
            " and record <> '' order by at, id",
            (counterpart,),
        ).fetchall()
        return [
            unpacked(text.encode())
            for sort, text, reason in rows
            if (sort in set(Sort) or reason == Flaw.NEWER) and (not reasons or reason in reasons)
        ]

    def lanes(self, counterpart: str) -> dict[str, int]:
        """How far each of its lanes has been taken."""
        with self._file.reading() as db:
            rows = db.execute("select lane, number from lanes where counterpart = ?", (counterpart,))
            return dict(rows.fetchall())

    def cursor(self, counterpart: str) -> str:
        """What it wants to hear at the next pull; empty at the first one."""
        with self._file.reading() as db:
            row = db.execute("select cursor from counterparts where name = ?", (counterpart,)).fetchone()
            return "" if row is None else str(row[0])

    def reached(self, counterpart: str, clock_ahead: float | None = None) -> None:
        """It was reached now; `clock_ahead` are seconds by which this clock is ahead of its.

        What a newer program told is tried again here, once this program is another one.
        """
        ahead = None if clock_ahead is None else round(clock_ahead * 1000)
        with self._file.writing() as db:
            known_counterpart(db, counterpart)
            db.execute(
                "update counterparts set contact = ?, trouble = '', trouble_since = '',"
                " clock_ahead = coalesce(?, clock_ahead) where name = ?",
                (utc_text(self._file.now()), ahead, counterpart),
            )
            if ahead is not None and (counterpart == HUB or not _knows_clock_of(db, HUB)):
                _tell_clock(self._file, db, ahead)
            if kept(db, f"{_PROGRAM}-{counterpart}") != NAMES[-1]:
                keep(db, f"{_PROGRAM}-{counterpart}", NAMES[-1])
                if newer := self._incoming(db, counterpart, Flaw.NEWER.value):
                    self._take(db, counterpart, newer)

    def not_reached(self, counterpart: str, trouble: str) -> None:
        """It cannot be reached, in words for people."""
        with self._file.writing() as db:
            known_counterpart(db, counterpart)
            db.execute(
                "update counterparts set trouble = ?, trouble_since = iif(trouble_since = '', ?, trouble_since)"
                " where name = ?",
                (trouble, utc_text(self._file.now()), counterpart),
            )

    def exchange_states(self) -> tuple[ExchangeState, ...]:
        """How it stands with each counterpart, by name."""
        with self._file.reading() as db:
            rows = db.execute(
                "select name, sent, received, contact, trouble, trouble_since, clock_ahead, told_until, logged, passed,"
                " (select count(*) from set_aside a where a.counterpart = c.name and a.settled_at = '')"
                " from counterparts c order by name"
            ).fetchall()
            return tuple(
                ExchangeState(
                    counterpart=name,
                    sent=sent,
                    waiting=waiting_for(db, told, logged, passed),
                    received=received,
                    refused=refused,
                    contact=_moment(contact),
                    trouble=trouble,
                    trouble_since=_moment(since),
                    clock_ahead=None if ahead is None else ahead / 1000,
                )
                for name, sent, received, contact, trouble, since, ahead, told, logged, passed, refused in rows
            )

    def connection(self, counterpart: str) -> str | None:
        """What is needed to reach a counterpart, as text that holds secrets; None if this station has not joined it."""
        with self._file.reading() as db:
            return kept(db, f"connection-{counterpart}")

    def join(self, counterpart: str, connection: str) -> None:
        """From now on this station exchanges with a counterpart."""
        with self._file.writing() as db:
            known_counterpart(db, counterpart)
            keep(db, f"connection-{counterpart}", connection)

    def leave_counterpart(self, counterpart: str) -> None:
        """This station exchanges with it no more; how far it was is kept, what reached it is not."""
        with self._file.writing() as db:
            forget(db, f"connection-{counterpart}")


def _knows_clock_of(db: Database, counterpart: str) -> bool:
    row = db.execute("select clock_ahead from counterparts where name = ?", (counterpart,)).fetchone()
    return row is not None and row[0] is not None


def _tell_clock(file: StationFile, db: Database, ahead: int) -> None:
    """All stations know how far the clock of each is ahead; told anew only if it is another one, or after a while."""
    known, measured, stamp = db.execute(
        "select clock_ahead, measured_at, stamp from stations where id = ?", (file.station,)
    ).fetchone()
    now = file.now()
    is_recent = measured != "" and abs(now - datetime.fromisoformat(measured)) < SAME_FOR
    if known is not None and abs(known - ahead) <= SAME_CLOCK and is_recent:
        return
    db.execute(
        "update stations set clock_ahead = ?, measured_at = ?, stamp = ? where id = ?",
        (ahead, utc_text(now), max(stamp + 1, int(now.timestamp() * 1_000_000)), file.station),
    )


def _moment(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def as_json(cursor: Mapping[str, object]) -> str:
    """A cursor as it is kept."""
    return json.dumps(cursor, separators=(",", ":"), sort_keys=True)
