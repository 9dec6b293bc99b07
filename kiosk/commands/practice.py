"""The practice turn: the same kiosk with data of its own, of which nothing stays."""

from __future__ import annotations

import csv
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from db.connection import open_station, station_path
from db.key import station_key
from db.ledger import Ledger
from kiosk.assembly.practice import practice_of
from kiosk.assembly.rooms import Rooms
from kiosk.commands.demo import CLIP, LIST, demo_clock, seed
from kiosk.commands.turn import Turn
from kiosk.scanning.cameras.or_else import camera_or
from kiosk.scanning.cameras.sources import open_source
from kiosk.scanning.frame import Camera
from kiosk.settings import EventSettings
from kiosk.station_settings import STATION_FILE


@contextmanager
def practising(real: Turn) -> Iterator[Turn]:
    """A turn of practice as long as the block lasts; the real file is not opened."""
    event = real.parts.event
    with tempfile.TemporaryDirectory(prefix="einlass-practice-") as name:
        folder = Path(name)
        event_file = folder / "event.toml"
        shutil.copyfile(real.event_file, event_file)
        # Whoever looks for printers here finds a folder, and none of the real ones.
        (folder / STATION_FILE).write_text('[[printers]]\nfolder = "badges"\n', "utf-8")
        # A key of its own: what is carried away from practice on a stick opens at no real station.
        environ = {"EINLASS_KEY_FILE": str(folder / "practice.key")}
        key = station_key(folder, environ)
        clock = demo_clock(event)

        def open_ledger() -> Ledger:
            return Ledger(open_station(station_path(folder), key, clock=clock), event.rules)

        ledger = open_ledger()
        try:
            seed(ledger, event, list_for(event, folder))
        finally:
            ledger.close()

        def open_camera() -> Camera:
            return camera_or(real.parts.open_camera, lambda: open_source(CLIP, loop=True))

        rooms = Rooms(event, event_file, folder, open_ledger, clock, environ=environ)
        practice = practice_of(replace(real.parts, open_camera=open_camera), rooms, clock)
        yield replace(
            real,
            parts=practice.parts,
            open_ledger=open_ledger,
            event_file=event_file,
            shared=False,
            join=practice.join,
            framed=practice.framed,
        )


def list_for(event: EventSettings, folder: Path) -> Path:
    """The demo's list for the days of this event: whoever is registered for one of its two days is for one of these."""
    with LIST.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    demo = sorted({day for row in rows for day in row["days"].split()})
    days = {day: event.days[0 if day == demo[0] else -1].isoformat() for day in demo}
    for row in rows:
        row["days"] = " ".join(sorted({days[day] for day in row["days"].split()}))
    path = folder / LIST.name
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path
