"""What is ordered about the event's settings, and what comes of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.trouble import Trouble
from kiosk.office.event_form import EventForm, Problem


class EventTrouble(Trouble):
    """The event file cannot be read or written; nothing was changed."""


class EventChanged(EventTrouble):
    """Somebody has written the event file since it was shown; nothing was changed."""


@dataclass(frozen=True, slots=True)
class ReadEvent:
    """What do the event's and the station's settings say? -> `EventRead`"""


@dataclass(frozen=True, slots=True)
class StationLine:
    """One setting of this computer: its key in the station file, and what it says."""

    key: str
    value: str


@dataclass(frozen=True, slots=True)
class EventRead:
    """So they are. `file` is where they stand, `target` where they will be saved: beside the station's file if `file`
    comes with the program. `digest` tells later whether somebody else has written them.
    """

    form: EventForm
    file: Path
    target: Path
    digest: str
    station: tuple[StationLine, ...]
    station_file: Path


@dataclass(frozen=True, slots=True)
class SaveEvent:
    """Write these. -> `EventSaved`, or `EventRefused` if a field has a problem"""

    form: EventForm
    digest: str


@dataclass(frozen=True, slots=True)
class EventSaved:
    """They are in the file, and count from the next start on. `days_changed`: people's days may not fit any more."""

    order: SaveEvent
    read: EventRead
    days_changed: bool


@dataclass(frozen=True, slots=True)
class EventRefused:
    """Nothing was written; `problems` by the names of fields."""

    order: SaveEvent
    problems: Mapping[str, Problem]
