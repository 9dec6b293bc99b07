"""Badges that were printed before the event: what is there, the door does not print again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from db.engine import Database
from db.journal import Kind, append
from db.station import StationFile, utc_text
from kiosk.domain.registration import EventDay, RegistrationId

PRE_PRINTED = "pre-printed"
"""Stands where the name of the printer would."""

_JOB = (
    "insert into badge_jobs (id, registration_id, day, asked_by, state, printer, created_at)"
    " select ?, id, ?, 'door', 'confirmed', ?, ? from {people} where id = ?"
    " on conflict (registration_id, day) where asked_by = 'door' do nothing returning id"
)


def mark_preprinted(file: StationFile, badges: Iterable[tuple[RegistrationId, EventDay]], operator: str) -> int:
    """Write down that these people's badges of these days are there, and how many of them were not known; repeatable.

    A badge that the door has asked for already is left alone, and so is somebody who is not on the list any more. All
    in one transaction; raises StoreTrouble.
    """
    marked = 0
    with file.writing() as db:
        for person, day in badges:
            row = db.execute(
                _JOB.format(people="listed"),
                (file.new_id(), day.isoformat(), PRE_PRINTED, utc_text(file.now()), person),
            ).fetchone()
            if row is not None:
                detail = {"job": row[0], "printer": PRE_PRINTED}
                append(file, Kind.PRINT, person, day, file.now(), operator, detail=detail)
                marked += 1
    return marked


def keep_marks(db: Database, person: str, now: datetime) -> None:
    """What other stations have written down so about somebody counts here as well; inside a transaction."""
    rows = db.execute(
        "select day, min(id) from journal where registration_id = ? and kind = 'print' and day is not null"
        " and detail ->> 'printer' = ? group by day",
        (person, PRE_PRINTED),
    ).fetchall()
    for day, entry in rows:
        db.execute(_JOB.format(people="registrations"), (entry, day, PRE_PRINTED, utc_text(now), person))
