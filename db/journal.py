"""The append-only journal, and attendance as what it adds up to."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from db.engine import Database
from db.generations import KEY, generation_of
from db.heads import Link, heads, link, named
from db.station import StationFile, utc_text
from kiosk.domain.history import EntryId
from kiosk.domain.registration import EventDay, RegistrationId

LONGEST_REASON = 200
"""So many characters of a helper's own words are kept."""


class Kind(StrEnum):
    """What this program writes down; a newer station may know more kinds, and they are kept."""

    CHECK_IN = "check-in"
    CHECK_OUT = "check-out"
    RETURN = "return"
    WITHDRAWAL = "withdrawal"
    WALK_IN = "walk-in"
    LATE = "late-registration"
    CORRECTION = "correction"
    NOTE = "note"
    REPRINT = "reprint"
    PRINT = "print"
    GIVEN_UP = "given-up"
    """A helper wants a badge printed no more ..."""
    AGAIN = "again"
    """... or tried from the start."""
    ERASURE = "erasure"
    """What was known about the person is gone; the other facts stay."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One fact. `seq` counts the entries of `station` from 1; `at` is in UTC.

    `refers_to` is the entry that a withdrawal takes back, or the move, the correction or the note before this one.
    `detail` holds no personal data but may hold a helper's own words, so it stays out of logs. `personal` is what a
    correction, a note or a walk-in says about the person.
    """

    id: str
    station: str
    seq: int
    kind: str
    registration_id: RegistrationId | None
    day: EventDay | None
    at: datetime
    operator: str
    refers_to: str | None = None
    detail: Mapping[str, str] = field(default_factory=dict, repr=False)
    personal: Mapping[str, str] = field(default_factory=dict, repr=False)


Row = tuple[str, str, int, str, str | None, str | None, str, str, str | None, str, str | None]


def entry_of(row: Row) -> Entry:
    """Make an entry of the columns of the journal, in order, without `merged_at`, and of its personal content."""
    entry, station, seq, kind, registration, day, at, operator, refers_to, detail, content = row
    return Entry(
        id=entry,
        station=station,
        seq=seq,
        kind=kind,
        registration_id=None if registration is None else RegistrationId(registration),
        day=None if day is None else EventDay(date.fromisoformat(day)),
        at=datetime.fromisoformat(at),
        operator=operator,
        refers_to=refers_to,
        detail=json.loads(detail),
        personal=json.loads(content) if content else {},
    )


def append(
    file: StationFile,
    kind: Kind,
    registration_id: RegistrationId,
    day: EventDay,
    at: datetime,
    operator: str,
    refers_to: str | None = None,
    detail: Mapping[str, str] | None = None,
) -> EntryId:
    """Write one fact down, inside the caller's transaction, and return the id of its entry."""
    entry, generation = EntryId(file.new_id()), generation_of(file.db, registration_id)
    said = {**(detail or {}), **({KEY: str(generation)} if generation else {})}
    file.db.execute(
        "insert into journal (id, station, seq, kind, registration_id, day, at, operator, refers_to, detail)"
        " values (?, ?, (select next_seq from station), ?, ?, ?, ?, ?, ?, ?)",
        (
            entry,
            file.station,
            kind.value,
            registration_id,
            day.isoformat(),
            utc_text(at),
            operator,
            refers_to,
            json.dumps(said, ensure_ascii=False),
        ),
    )
    file.db.execute("update station set next_seq = next_seq + 1")
    return entry


def keep_personal(file: StationFile, entry: str, content: Mapping[str, str]) -> None:
    """Keep what the entry says about a person, apart from the journal; inside the caller's transaction."""
    file.db.execute(
        "insert into personal (entry_id, content) values (?, ?)", (entry, json.dumps(content, ensure_ascii=False))
    )


def project(db: Database, registration_id: str, day: str) -> None:
    """Make the attendance of one person on one day what the journal adds up to; inside a transaction.

    It begins with the first check-in that counts, and the person is out if the last move is a check-out. Of last
    moves at stations that did not know of each other the latest counts.
    """
    moves = moves_of(db, registration_id, day)
    db.execute("delete from attendance where registration_id = ? and day = ?", (registration_id, day))
    came = [(each.at, each.id) for each in moves if each.counts and each.kind == Kind.CHECK_IN]
    if not came:
        return
    at, entry = min(came)
    last = heads(moves)[-1:]
    left_at = last[0].at if last and last[0].kind == Kind.CHECK_OUT else ""
    db.execute(
        "insert into attendance (registration_id, day, entry_id, at, left_at) values (?, ?, ?, ?, ?)",
        (registration_id, day, entry, at, left_at),
    )


def moves_of(db: Database, registration_id: str, day: str) -> list[Link]:
    """All coming and going of one person on one day, what was taken back as well."""
    rows = db.execute(
        "select id, at, refers_to, detail ->> 'knew', kind, station,"
        " exists (select 1 from taken_back t where t.id = j.id) from journal j"
        " where registration_id = ? and day = ? and kind in ('check-in', 'check-out', 'return')",
        (registration_id, day),
    ).fetchall()
    return [
        link(identity, at, refers_to, knew, counts=not gone, kind=kind, station=station)
        for identity, at, refers_to, knew, kind, station, gone in rows
    ]


def move(
    file: StationFile,
    kind: Kind,
    registration_id: RegistrationId,
    day: EventDay,
    operator: str,
    detail: Mapping[str, str] | None = None,
) -> EntryId:
    """Write down that somebody comes or goes, and make the attendance follow; inside the caller's transaction.

    The entry refers to the moves before it: the order of what happened is known even if the clock went back.
    """
    refers_to, knew = named(heads(moves_of(file.db, registration_id, day.isoformat())))
    entry = append(file, kind, registration_id, day, file.now(), operator, refers_to, {**(detail or {}), **knew})
    project(file.db, registration_id, day.isoformat())
    return entry


def withdraw_all(
    file: StationFile,
    entries: Sequence[tuple[str, Mapping[str, str]]],
    registration_id: RegistrationId,
    day: EventDay,
    operator: str,
    reason: str = "",
) -> EntryId:
    """Take these entries back together, each with what has to be kept for putting it back; inside a transaction.

    `batch` in their detail is what they have in common: whoever puts one of them back puts all of them back.
    Gives the first of the new entries; what the journal adds up to is the caller's business.
    """
    batch, now = file.new_id(), file.now()
    why = {"reason": reason[:LONGEST_REASON]} if reason else {}
    made = [
        append(file, Kind.WITHDRAWAL, registration_id, day, now, operator, entry, {**why, "batch": batch, **kept})
        for entry, kept in entries
    ]
    return made[0]
