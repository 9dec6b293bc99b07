"""Entries of other stations into the journal: each once, and of what was erased only that it happened."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from db.emptying import Erasure, wordless
from db.engine import Database
from db.exchange.checking import MOVES
from db.exchange.following import Touched
from db.exchange.reading import ENTRY_COLUMNS, record_of
from db.generations import generation_of, of_detail
from db.journal import Kind
from db.station import StationFile, utc_text
from kiosk.domain.exchange import Record, Sort
from kiosk.domain.registration import RegistrationId

_INSERT = (
    f"insert into journal (id, {', '.join(ENTRY_COLUMNS)}, detail, merged_at)"
    " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing returning 1"
)


class Contradicts(Exception):
    """The same entry is known, and says something else."""


def keep_entry(file: StationFile, record: Record, touched: Touched) -> bool:
    """Take an entry in, inside a transaction; False if it is known. What follows from it is noted in `touched`.

    Raises Contradicts.
    """
    db, content = file.db, record.content
    person, detail, personal = content["registration_id"], content["detail"], content["personal"]
    if person is not None:
        touched.mentioned.add(person)
    generation = of_detail(detail, erasure=content["kind"] == Kind.ERASURE)
    is_old = person is not None and generation < generation_of(db, person)
    said = wordless(detail) if is_old else detail
    if content["station"] not in touched.stations:
        touched.stations.add(content["station"])
        db.execute(
            "insert into stations (id, name, stamp) values (?, ?, -1) on conflict do nothing",
            (content["station"], f"Station {content['station'][-4:]}"),
        )
    facts = [content[name] for name in ENTRY_COLUMNS]
    text = json.dumps(said, ensure_ascii=False)
    if db.execute(_INSERT, (record.id, *facts, text, utc_text(file.now()))).fetchone() is None:
        stored = record_of(db, Sort.ENTRY, record.id)
        if stored is not None:
            _require_same(stored, record)
        return False
    if is_old:
        # It comes from somebody who has not heard yet that the person was erased.
        if (personal or said != detail) and _was_erased_here(file, person):
            touched.to_tell.add(record.id)
        personal = {}
    if personal and not record.stamp:
        db.execute(
            "insert into personal (entry_id, content) values (?, ?)",
            (record.id, json.dumps(personal, ensure_ascii=False)),
        )
    _touch(db, record.id, content, touched)
    return True


def _require_same(stored: Record, record: Record) -> None:
    """What was erased at one of the two stations says less, and nothing else."""
    one, other = stored.content, record.content
    same = all(one[name] == other[name] for name in ENTRY_COLUMNS)
    words = [(wordless(each["detail"]), each["detail"], each["personal"]) for each in (one, other)]
    same = same and words[0][0] == words[1][0]
    if same and words[0] != words[1] and not any(detail == plain and not said for plain, detail, said in words):
        same = False
    if not same:
        raise Contradicts


def _was_erased_here(file: StationFile, person: str) -> bool:
    return (
        file.db.execute(
            "select 1 from journal where kind = 'erasure' and registration_id = ? and station = ?",
            (person, file.station),
        ).fetchone()
        is not None
    )


def _touch(db: Database, entry: str, content: Mapping[str, Any], touched: Touched) -> None:
    person, detail = content["registration_id"], content["detail"]
    match content["kind"]:
        case kind if kind in MOVES:
            touched.days.add((person, content["day"]))
            touched.came.add(person)
        case Kind.CORRECTION | Kind.NOTE as kind:
            touched.said.add((person, str(kind), detail.get("scope", "")))
        case Kind.WALK_IN | Kind.LATE:
            touched.newcomers.add(person)
        case Kind.PRINT:
            touched.prints.add(person)
        case Kind.ERASURE:
            generation = of_detail(detail, erasure=True)
            touched.erasures.append(
                Erasure(entry, RegistrationId(person), content["at"], generation, content["station"], detail)
            )
        case Kind.WITHDRAWAL:
            _touch_origin(db, content["refers_to"], touched)
        case _:
            pass


def _touch_origin(db: Database, refers_to: str | None, touched: Touched) -> None:
    """What is taken back, or put back, changes what counts for its own person, day and scope."""
    rows = db.execute(
        "select kind, registration_id, day, coalesce(detail ->> 'scope', '') from journal"
        " where id in (?, (select refers_to from journal where id = ? and kind = 'withdrawal'))",
        (refers_to, refers_to),
    ).fetchall()
    for kind, person, day, scope in rows:
        if person is None:
            continue
        if kind in MOVES:
            touched.days.add((person, day))
        elif kind in (Kind.CORRECTION, Kind.NOTE):
            touched.said.add((person, kind, scope))
        elif kind in (Kind.WALK_IN, Kind.LATE):
            touched.newcomers.add(person)
