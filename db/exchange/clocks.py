"""How far the clocks of all stations are ahead of the hub's, as each has told."""

from __future__ import annotations

from datetime import datetime

from db.station import StationFile


def clocks_of_stations(file: StationFile) -> tuple[tuple[str, bool, float, datetime], ...]:
    """Name, whether it is this station, seconds ahead, and when it was measured (UTC), by name. Raises StoreTrouble."""
    with file.reading() as db:
        rows = db.execute(
            "select name, id = (select id from station), clock_ahead, measured_at from stations"
            " where clock_ahead is not null and measured_at <> '' order by name, id"
        ).fetchall()
    return tuple((name, bool(here), ahead / 1000, datetime.fromisoformat(at)) for name, here, ahead, at in rows)
