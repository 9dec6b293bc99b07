"""A station's journal as a file for another station, and the union of two journals.

A bundle holds ids, days and times, but no names and none of the helpers' own words.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from db.bundle_format import MOVES, BundleTrouble, EntryRow, read_file, write_file
from db.engine import Database
from db.journal import project
from db.station import StationFile, utc_text
from kiosk.domain.registration import EventDay, RegistrationId


@dataclass(frozen=True, slots=True)
class Double:
    """One person let in more than once for one day: where (names of stations) and when (UTC), in order of time."""

    registration_id: RegistrationId
    day: EventDay
    check_ins: tuple[tuple[str, datetime], ...]


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What a merge did.

    `new` and `known` count entries; `doubles` are all that the joined journal has; `unknown` are registrations
    of the bundle that this station's list lacks: their entries are kept and count once the list is imported.
    """

    new: int
    known: int
    doubles: tuple[Double, ...]
    unknown: tuple[RegistrationId, ...]


def write_bundle(file: StationFile, path: Path, event_id: str) -> int:
    """Write the whole journal, entries of other stations among them, to `path`; return the number of entries.

    JSON lines: a header with a SHA-256 over the bytes of the other lines, then one entry a line.
    Raises BundleTrouble if the file cannot be written; one that was there before is unchanged then.
    """
    with file.reading() as db:
        rows = db.execute("select * from facts order by id").fetchall()
        stations = dict(db.execute("select id, name from stations order by id").fetchall())
    write_file(path, event_id, file.station, stations, rows)
    return len(rows)


def merge_bundle(file: StationFile, path: Path, event_id: str) -> MergeReport:
    """Join the journal in `path` to this one, in one transaction; in any order and as often as you like.

    Merged check-ins put nobody's badge into the outbox. Raises BundleTrouble (damaged, of another event, newer,
    contradicting what is known) or StoreTrouble; nothing is merged then.
    """
    stations, entries = read_file(path, event_id)
    with file.writing() as db:
        for identity, name in stations.items():
            db.execute("insert into stations (id, name) values (?, ?) on conflict (id) do nothing", (identity, name))
        new = [entry for entry in entries if _insert(db, entry, utc_text(file.now()), path)]
        for registration_id, day in _touched(db, new):
            project(db, registration_id, day)
        unknown = sorted({entry[4] for entry in entries if entry[4] is not None and not _listed(db, entry[4])})
        return MergeReport(
            new=len(new),
            known=len(entries) - len(new),
            doubles=_doubles(db),
            unknown=tuple(map(RegistrationId, unknown)),
        )


def _insert(db: Database, entry: EntryRow, moment: str, path: Path) -> bool:
    row = db.execute(
        "insert into journal"
        " (id, station, seq, kind, registration_id, day, at, operator, refers_to, merged_at)"
        " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing returning 1",
        (*entry, moment),
    ).fetchone()
    if row is None:
        stored = db.execute("select * from facts where id = ?", (entry[0],)).fetchone()
        if stored != entry:
            raise BundleTrouble(
                f"{path} tells the entry {entry[0]} otherwise than this station knows it; please do not use this "
                "bundle and ask who changed it. Nothing was merged"
            )
    return row is not None


def _touched(db: Database, new: Iterable[EntryRow]) -> set[tuple[str, str]]:
    """Whose attendance on which day the new entries can change."""
    touched = set()
    for _id, _station, _seq, kind, registration_id, day, _at, _operator, refers_to in new:
        if kind in MOVES:
            touched.add((registration_id, day))
        elif kind == "withdrawal":
            # What is taken back, or put back, is a move of its own person and day.
            touched.update(
                db.execute(
                    "select registration_id, day from journal"
                    " where kind in ('check-in', 'check-out', 'return')"
                    " and id in (?, (select refers_to from journal where id = ? and kind = 'withdrawal'))",
                    (refers_to, refers_to),
                ).fetchall()
            )
    return touched


def _listed(db: Database, registration_id: str) -> bool:
    return db.execute("select 1 from registrations where id = ?", (registration_id,)).fetchone() is not None


def _doubles(db: Database) -> tuple[Double, ...]:
    rows = db.execute(
        "select registration_id, day, name, at from standing join stations on stations.id = standing.station"
        " where (registration_id, day) in"
        " (select registration_id, day from standing group by registration_id, day having count(*) > 1)"
        " order by day, registration_id, at, standing.id"
    )
    found: dict[tuple[str, str], list[tuple[str, datetime]]] = {}
    for registration_id, day, name, at in rows:
        found.setdefault((registration_id, day), []).append((name, datetime.fromisoformat(at)))
    return tuple(
        Double(RegistrationId(person), EventDay(date.fromisoformat(day)), tuple(check_ins))
        for (person, day), check_ins in found.items()
    )
