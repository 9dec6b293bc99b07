"""Versions of registrations: of two the greater counts at every station, and badges with the other stay good."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Any

from db.engine import Database
from db.exchange.reading import REGISTRATION_COLUMNS, record_of
from db.generations import GENERATION, OF_ENTRY, generation_of, of_stamp
from db.identity import badge_token
from kiosk.domain.erasing import NOBODY
from kiosk.domain.exchange import Record, Sort, packed
from kiosk.domain.registration import Attendance, Source, Status

KEPT = ("role", "attendance", "status", "days", "source", "missing_since")
"""What is left of a registration that was erased: the numbers stay right, and say of nobody who it was."""

_MADE = re.compile(r"B[a-z2-7]{26}")
"""A code that `db.identity.badge_token` gave to somebody whose list has none: each station gives another one."""


class TokenTaken(Exception):
    """Somebody else has this token already."""


@contextmanager
def coming_from(db: Database, via: str) -> Iterator[None]:
    """What is written in the block need not be told to whom it came from."""
    before = db.execute("select via from exchange_via").fetchone()[0]
    db.execute("update exchange_via set via = ?", (via,))
    yield
    db.execute("update exchange_via set via = ?", (before,))


def rank(record: Record) -> tuple[int, str, bytes]:
    """Of two versions the one with the greater rank counts; no two that differ have the same."""
    return record.stamp, record.by, packed(record)


def keep_version(db: Database, record: Record) -> bool:
    """Take a version of a registration in, inside a transaction; False if a greater one is there.

    Raises TokenTaken.
    """
    stored = record_of(db, Sort.REGISTRATION, record.id)
    generation = generation_of(db, record.id)
    if of_stamp(record.stamp) < generation:
        if stored is None:
            _keep_left(db, record.id, generation)
        return False
    if stored is not None and rank(stored) >= rank(record):
        _keep_tokens(db, record, stored)
        return False
    token = record.content["badge_token"]
    if db.execute("select 1 from registrations where badge_token = ? and id <> ?", (token, record.id)).fetchone():
        raise TokenTaken
    cells = [record.content[name] for name in REGISTRATION_COLUMNS]
    db.execute(_WRITE, (record.id, *cells, record.stamp, record.by))
    if stored is not None:
        _keep_tokens(db, stored, record)
    elif generation:
        _keep_left(db, record.id, generation)
    return True


def _keep_left(db: Database, person: str, generation: int) -> None:
    """Somebody was erased before any list had them here: as much is left of them as if the list had come first."""
    rows = db.execute(
        f"select id, detail from journal where kind = 'erasure' and registration_id = ? and {OF_ENTRY} = ?",
        (person, generation),
    ).fetchall()
    with coming_from(db, ""):
        for entry, detail in rows:
            keep_version(db, emptied(person, generation, entry, json.loads(detail)))


_WRITE = (
    f"insert into registrations (id, {', '.join(REGISTRATION_COLUMNS)}, stamp, stamped_by)"
    f" values ({', '.join('?' * (len(REGISTRATION_COLUMNS) + 3))}) on conflict (id) do update set"
    f" {', '.join(f'{name} = excluded.{name}' for name in (*REGISTRATION_COLUMNS, 'stamp', 'stamped_by'))}"
)


def tokens_of(content: Mapping[str, Any]) -> set[str]:
    """What is printed of it and opens the door, but for the code of an organiser's list."""
    code = content["code"]
    return {content["badge_token"], *([code] if _MADE.fullmatch(code) else [])}


def _keep_tokens(db: Database, other: Record, counts: Record) -> None:
    # Whoever sent the version that counts has to hear of these, too.
    generation = of_stamp(other.stamp)
    if generation < of_stamp(counts.stamp) or other.content["last_name"] == NOBODY:
        return
    with coming_from(db, ""):
        for token in sorted(tokens_of(other.content) - tokens_of(counts.content)):
            keep_token(db, token, other.id, generation)


def keep_token(db: Database, token: str, person: str, generation: int) -> bool:
    """One more token of somebody, unless it is from before they were erased; False if nothing is new."""
    if generation < generation_of(db, person):
        return False
    row = db.execute(
        "insert into badge_tokens (token, registration_id, generation) values (?, ?, ?) on conflict (token) do update"
        " set generation = excluded.generation where registration_id = excluded.registration_id"
        " and excluded.generation > generation returning 1",
        (token, person, generation),
    ).fetchone()
    return row is not None


def emptied(person: str, generation: int, entry: str, kept: Mapping[str, str]) -> Record:
    """What is left of a registration after it was erased by this entry: the same at every station.

    The code is its own again, as several without one would be a group; nobody has it on a ticket.
    """
    content = dict.fromkeys(REGISTRATION_COLUMNS, "") | {
        "attendance": Attendance.ONSITE.value,
        "status": Status.CONFIRMED.value,
        "source": Source.LIST.value,
        "language": "de",
        "last_name": NOBODY,
        "code": _derived(entry, "code"),
        "badge_token": _derived(entry, "badge"),
    }
    content |= {name: kept[name] for name in KEPT if name in kept and _is_good(name, kept[name])}
    # Who had them erased without knowing them says less than anybody else who had.
    by = entry if any(name in kept for name in KEPT) else ""
    return Record(Sort.REGISTRATION, person, content, generation * GENERATION, by)


def _derived(entry: str, what: str) -> str:
    digest = hashlib.sha256(f"{what} {entry}".encode()).digest()
    return badge_token(lambda count: digest[:count])


def _is_good(name: str, value: str) -> bool:
    choices = {"attendance": Attendance, "status": Status, "source": Source}
    if name in choices:
        return value in {each.value for each in choices[name]}
    if name == "days":
        try:
            return all(date.fromisoformat(day).isoformat() == day for day in value.split())
        except ValueError:
            return False
    return True
