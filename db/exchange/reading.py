"""Records as they stand in the file now."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from db.engine import Database
from db.generations import OF_ENTRY, generation_of, stamp_at
from kiosk.domain.exchange import Record, Sort

ENTRY_COLUMNS = ("station", "seq", "kind", "registration_id", "day", "at", "operator", "refers_to")
"""What can never change about an entry, besides its id."""

REGISTRATION_COLUMNS = (
    "code", "title", "first_name", "last_name", "organisation", "email", "role", "attendance", "status", "days",
    "language", "group_name", "badge_token", "source", "missing_since", "pronouns", "region",
)  # fmt: skip
"""What travels of a registration; whether it was taken off again follows from the journal."""


def record_of(db: Database, sort: str, identity: str) -> Record | None:
    """The record as it is now; None if there is none (any more). Inside the caller's transaction."""
    read = _READERS.get(sort)
    return None if read is None else read(db, identity)


def _station(db: Database, identity: str) -> Record | None:
    row = db.execute(
        "select name, public_key, clock_ahead, measured_at, stamp from stations where id = ?", (identity,)
    ).fetchone()
    # Of one that is only named by others there is nothing to tell.
    if row is None or row[-1] < 0:
        return None
    name, public_key, ahead, measured_at, stamp = row
    content = {"name": name, "public_key": public_key, "clock_ahead": ahead, "measured_at": measured_at}
    return Record(Sort.STATION, identity, content, stamp, identity)


def _entry(db: Database, identity: str) -> Record | None:
    row = db.execute(
        f"select {', '.join(ENTRY_COLUMNS)}, detail, p.content,"
        f" {OF_ENTRY}"
        " from journal j left join personal p on p.entry_id = j.id where j.id = ?",
        (identity,),
    ).fetchone()
    if row is None:
        return None
    *facts, detail, personal, generation = row
    content = dict(zip(ENTRY_COLUMNS, facts, strict=True))
    content |= {"detail": json.loads(detail), "personal": json.loads(personal) if personal else {}}
    erased = int(generation) < generation_of(db, content["registration_id"])
    return Record(Sort.ENTRY, identity, content, int(erased))


def _registration(db: Database, identity: str) -> Record | None:
    row = db.execute(
        f"select {', '.join(REGISTRATION_COLUMNS)}, stamp, stamped_by from registrations where id = ?", (identity,)
    ).fetchone()
    if row is None:
        return None
    *cells, stamp, by = row
    return Record(Sort.REGISTRATION, identity, dict(zip(REGISTRATION_COLUMNS, cells, strict=True)), stamp, by)


def _badge(db: Database, identity: str) -> Record | None:
    row = db.execute("select registration_id, generation from badge_tokens where token = ?", (identity,)).fetchone()
    return None if row is None else Record(Sort.BADGE, identity, {"registration_id": row[0]}, row[1])


def _key(db: Database, identity: str) -> Record | None:
    row = db.execute("select tag, made_at, revoked_at, stamp from ticket_keys where public = ?", (identity,)).fetchone()
    if row is None:
        return None
    tag, made_at, revoked_at, stamp = row
    return Record(Sort.KEY, identity, {"tag": tag, "made_at": made_at, "revoked_at": revoked_at}, stamp)


def _revocation(db: Database, identity: str) -> Record | None:
    kind, _, value = identity.partition(" ")
    row = db.execute("select at from revocations where kind = ? and value = ?", (kind, value)).fetchone()
    if row is None:
        return None
    return Record(Sort.REVOCATION, identity, {"at": row[0]}, stamp_at(datetime.fromisoformat(row[0])))


def _refused(db: Database, identity: str) -> Record | None:
    row = db.execute("select at, outcome, whom, code from refused_scans where id = ?", (identity,)).fetchone()
    if row is None:
        return None
    content = dict(zip(("at", "outcome", "whom", "code"), row, strict=True))
    return Record(Sort.REFUSED, identity, content)


_READERS: Mapping[str, Callable[[Database, str], Record | None]] = {
    Sort.STATION: _station,
    Sort.ENTRY: _entry,
    Sort.REGISTRATION: _registration,
    Sort.BADGE: _badge,
    Sort.KEY: _key,
    Sort.REVOCATION: _revocation,
    Sort.REFUSED: _refused,
}

Content = Mapping[str, Any]
