"""Which file a command works on: the data folder, the event, the key and the time."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import typer

from db.connection import open_station, station_path
from db.key import station_key
from db.ledger import Ledger
from kiosk.settings import EventSettings

DATA_OPTION = typer.Option(
    metavar="DIR", envvar="EINLASS_DATA", help="Where the station keeps its file; made at first use."
)
EVENT_OPTION = typer.Option(metavar="FILE", help="The event file.", show_default="Gemeinsam Digital 2024")


def now() -> datetime:
    """The present moment in UTC."""
    return datetime.now(UTC)


def data_folder(settings: EventSettings, data: Path | None) -> Path:
    """The station's data folder; without `data` one per event in the user's own data folder."""
    if data is not None:
        return data
    if os.name == "nt":
        home = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    else:
        home = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return home / "einlass" / settings.event.id


@contextmanager
def open_ledger(settings: EventSettings, data: Path | None) -> Iterator[Ledger]:
    """The station's file, opened for one command. Raises StoreTrouble."""
    ledger = ledger_in(settings, data_folder(settings, data))
    try:
        yield ledger
    finally:
        ledger.close()


def ledger_in(settings: EventSettings, folder: Path, clock: Callable[[], datetime] = now) -> Ledger:
    """Open the file in `folder`; whoever asked closes it, on the same thread. Raises StoreTrouble."""
    key = station_key(folder, os.environ)
    return Ledger(open_station(station_path(folder), key, clock=clock), settings.days)
