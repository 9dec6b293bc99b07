"""What joined journals show: people let in at two stations, and corrections that did not know of each other."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta

from db.engine import Database
from db.heads import Link, heads
from db.journal import Kind
from db.projections import CORRECTED, said
from db.station import StationFile
from kiosk.domain.changes import Scope
from kiosk.domain.exchange import Conflict, Double, Version
from kiosk.domain.registration import EventDay, RegistrationId

PRETIX = "pretix"
"""The operator of what was done with devices of pretix."""

ECHO = timedelta(seconds=1)
"""Moments no further apart are the same: pretix keeps whole seconds."""


def doubles_of(db: Database, keys: Collection[tuple[str, str]]) -> tuple[Double, ...]:
    """Those of these people and days who were let in more than once; inside the caller's transaction."""
    found = []
    for person, day in sorted(keys, key=lambda key: (key[1], key[0])):
        rows = db.execute(
            "select s.name, c.at, j.operator from standing c join stations s on s.id = c.station"
            " join journal j on j.id = c.id where c.registration_id = ? and c.day = ? order by c.at, c.id",
            (person, day),
        ).fetchall()
        check_ins = _without_echoes([(name, datetime.fromisoformat(at), operator) for name, at, operator in rows])
        if len(check_ins) > 1:
            found.append(Double(RegistrationId(person), EventDay(date.fromisoformat(day)), check_ins))
    return tuple(found)


def _without_echoes(rows: Sequence[tuple[str, datetime, str]]) -> tuple[tuple[str, datetime], ...]:
    """A check-in that a station told a system comes back from it, as done by the system's own device."""
    ours = [at for _, at, operator in rows if operator != PRETIX]
    return tuple(
        (name, at) for name, at, operator in rows if operator != PRETIX or all(abs(at - other) > ECHO for other in ours)
    )


def all_doubles(file: StationFile) -> tuple[Double, ...]:
    """Everybody who was let in more than once for one day. Raises StoreTrouble."""
    with file.reading() as db:
        keys = db.execute(
            "select registration_id, day from journal where kind = 'check-in'"
            " group by registration_id, day having count(*) > 1"
        ).fetchall()
        return doubles_of(db, keys)


def conflicts_of(db: Database, people: Collection[str]) -> tuple[Conflict, ...]:
    """Those of these people whom two stations put right without knowing of each other; inside a transaction."""
    found = []
    for person in sorted(people):
        for scope in Scope:
            versions = heads(said(db, person, Kind.CORRECTION, scope.value))
            if len({each.station for each in versions}) < 2:
                continue
            *others, counts = [_version(db, each) for each in versions]
            if any(other.values != counts.values for other in others):
                found.append(Conflict(RegistrationId(person), scope.value, counts, tuple(reversed(others))))
    return tuple(found)


def _version(db: Database, link: Link) -> Version:
    content, name = db.execute(
        "select p.content, s.name from journal j join personal p on p.entry_id = j.id"
        " join stations s on s.id = j.station where j.id = ?",
        (link.id,),
    ).fetchone()
    words = json.loads(content)
    return Version({each: words[each] for each in CORRECTED}, name, datetime.fromisoformat(link.at))


def all_conflicts(file: StationFile) -> tuple[Conflict, ...]:
    """Everybody who was put right twice so. Raises StoreTrouble."""
    with file.reading() as db:
        people = db.execute(
            "select registration_id from journal where kind = 'correction' and registration_id is not null"
            " group by registration_id having count(distinct station) > 1"
        ).fetchall()
        return conflicts_of(db, [person for (person,) in people])
