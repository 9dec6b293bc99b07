"""What the journal knows of the stations: when each has written something last, as far as it has been merged here."""

from __future__ import annotations

from datetime import datetime

from db.station import StationFile
from kiosk.domain.station import LastEntry


def last_entries(file: StationFile) -> tuple[LastEntry, ...]:
    """Every station with an entry in this file's journal, the newest first. Raises StoreTrouble."""
    with file.reading() as db:
        rows = db.execute(
            "select s.name, max(j.at), s.id = (select id from station)"
            " from stations s join journal j on j.station = s.id group by s.id order by 2 desc, 1"
        ).fetchall()
    return tuple(LastEntry(name, datetime.fromisoformat(at), bool(here)) for name, at, here in rows)
