"""Does what the office is asked about the event's settings: reads them, and writes them back whole."""

from __future__ import annotations

import hashlib
from contextlib import closing
from pathlib import Path

from db.files import replacing
from kiosk.assembly.rooms import Rooms
from kiosk.domain.operator import Operator
from kiosk.office.event import (
    EventChanged,
    EventRead,
    EventRefused,
    EventSaved,
    EventTrouble,
    ReadEvent,
    SaveEvent,
    StationLine,
)
from kiosk.office.event_form import days_of, form_of, problems
from kiosk.office.event_text import changed_text
from kiosk.office.office import Task, Tell
from kiosk.settings import RESOURCES, EventSettings, SettingsError, read_event
from kiosk.station_settings import OWN_EVENT, STATION_FILE, StationSettings, read_station


def event_tasks(rooms: Rooms) -> dict[type, Task]:
    """The event's settings."""
    own = rooms.folder / OWN_EVENT
    bundled = rooms.event_file.resolve().is_relative_to(RESOURCES.resolve())
    target = own if bundled else rooms.event_file

    def source() -> Path:
        # Saved already, and not started again since.
        return target if target.is_file() else rooms.event_file

    def read(_order: ReadEvent, _tell: Tell) -> EventRead:
        file = source()
        content, settings = _read(file)
        here = _station_lines(rooms.folder)
        return EventRead(form_of(settings), file, target, _digest(content), here, rooms.folder / STATION_FILE)

    def save(order: SaveEvent, tell: Tell) -> EventSaved | EventRefused:
        content, before = _read(source())
        if _digest(content) != order.digest:
            raise EventChanged(f"{source()} was written by somebody else; please look at it again")
        if found := problems(order.form):
            return EventRefused(order, found)
        _write(target, changed_text(content, before, order.form))
        with closing(rooms.open_ledger()) as ledger:
            ledger.leave(Operator.ORGANISER, "event", None, {"file": target.name})
        days_changed = days_of(order.form) != before.event.days
        return EventSaved(order, read(ReadEvent(), tell), days_changed)

    return {ReadEvent: read, SaveEvent: save}


def _read(path: Path) -> tuple[str, EventSettings]:
    try:
        # Read as it was written: line ends stay as they are.
        return path.read_bytes().decode(), read_event(path)
    except (OSError, UnicodeDecodeError, SettingsError) as error:
        raise EventTrouble(f"{path} cannot be used ({error}); please mend it in an editor") from error


def _write(path: Path, text: str) -> None:
    """Write the file whole, or leave it as it was. Raises EventTrouble."""
    try:
        mode = path.stat().st_mode & 0o777 if path.is_file() else 0o644
        with replacing(path) as draft:
            draft.write_bytes(text.encode())
            draft.chmod(mode)
            # What cannot be read again is never put in its place.
            read_event(draft)
    except (OSError, SettingsError) as error:
        raise EventTrouble(f"{path} cannot be written ({error}); the settings are as they were") from error


def _digest(content: str) -> str:
    return hashlib.sha256(content.encode()).hexdigest()


def _station_lines(folder: Path) -> tuple[StationLine, ...]:
    try:
        here = read_station(folder / STATION_FILE)
    except SettingsError as error:
        raise EventTrouble(str(error)) from error
    return tuple(StationLine(key, value) for key, value in _said(here) if value)


def _said(here: StationSettings) -> list[tuple[str, str]]:
    """The settings that an organiser may want to know; never the key of the stations' network."""
    return [
        ("name", here.name or ""),
        ("printers", ", ".join(printer.place for printer in here.printers)),
        ("theme", here.screen.theme),
        ("inches", f"{here.screen.inches:g}" if here.screen.inches else ""),
        ("headset", here.voice.headset),
        ("volume", str(here.voice.volume)),
        ("help", "yes" if here.help.key else "no"),
        ("backup", str(here.backup.folder or "")),
    ]
