"""Everything that must be the same at every station that has heard everything, in one canonical form."""

from __future__ import annotations

import json
from typing import Any

from db.engine import Database
from db.exchange.people import tokens_of
from db.exchange.reading import REGISTRATION_COLUMNS, record_of
from db.station import StationFile
from kiosk.domain.exchange import Sort

_TABLES = {
    "attendance": "select registration_id, day, entry_id, at, left_at from attendance order by 1, 2",
    "corrections": "select * from corrections order by 1, 2",
    "notes": "select * from notes order by 1",
    "taken_off": "select id, taken_off from registrations where taken_off <> '' order by 1",
    "revocations": "select kind, value, at from revocations order by 1, 2",
    "inside": "select day, inside from day_counts where inside <> 0 order by 1",
}

_RECORDS = {
    Sort.STATION: "select id from stations order by id",
    Sort.ENTRY: "select id from journal order by id",
    Sort.REGISTRATION: "select id from registrations order by id",
    Sort.KEY: "select public from ticket_keys order by public",
}


def shared_state(file: StationFile) -> bytes:
    """Journal, registrations, and what they add up to, as JSON: the same bytes wherever the same is known.

    Not in it is what is a station's own: badge jobs, PINs, the trail, refused scans, how the exchange stands. Raises
    StoreTrouble.
    """
    with file.reading() as db:
        state: dict[str, Any] = {name: db.execute(query).fetchall() for name, query in _TABLES.items()}
        for sort, query in _RECORDS.items():
            state[sort] = [_told(db, sort, identity) for (identity,) in db.execute(query).fetchall()]
        state["tokens"] = _tokens(db)
    return json.dumps(state, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def _told(db: Database, sort: Sort, identity: str) -> list[Any]:
    record = record_of(db, sort, identity)
    return [identity] if record is None else [identity, record.stamp, record.by, record.content]


def _tokens(db: Database) -> list[tuple[str, str]]:
    """Every text that opens the door for somebody besides the code of an organiser's list; which of them the version
    that counts has, is no matter."""
    tokens = {tuple(row) for row in db.execute("select token, registration_id from badge_tokens").fetchall()}
    columns = ", ".join(REGISTRATION_COLUMNS)
    for identity, *cells in db.execute(f"select id, {columns} from registrations").fetchall():
        tokens |= {(token, identity) for token in tokens_of(dict(zip(REGISTRATION_COLUMNS, cells, strict=True)))}
    return sorted(tokens)
