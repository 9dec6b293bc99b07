"""How a station is doing, as it says itself: nothing about people, only numbers and what does not work."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.domain.camera_fault import CameraFault
from kiosk.domain.printer import PrinterFault

SILENT_AFTER = timedelta(seconds=30)
"""A station that has not been heard for so long counts as silent: three of its messages are missing."""
CLOCK_MAY_DIFFER = timedelta(seconds=10)
"""More than that between two clocks is worth a look; a message takes less than a second."""
LITTLE_ROOM = 1_000
"""Less free space on the disk than so many megabytes is worth a look."""


class Work(StrEnum):
    """What a program of Einlass is there for."""

    DOOR = "door"
    DESK = "desk"


class CameraState(StrEnum):
    """How the camera of a station is doing."""

    WELL = "well"
    FAILED = "failed"
    LIMPING = "limping"
    """One of two does not see; the door goes on."""
    NONE = "none"
    """It has none, as a help desk."""


@dataclass(frozen=True, slots=True)
class PrinterHealth:
    """A printer of a station, and what is wrong with it."""

    name: str
    faults: tuple[PrinterFault, ...] = ()


@dataclass(frozen=True, slots=True)
class Health:
    """How a station is doing now: `waiting` are badges that have not come out, `free` are megabytes of its disk.

    `camera_fault` is what is wrong with a camera that does not see.
    """

    version: str
    work: Work = Work.DOOR
    camera: CameraState = CameraState.NONE
    file_well: bool = True
    printers: tuple[PrinterHealth, ...] = ()
    waiting: int = 0
    free: int = 0
    camera_fault: CameraFault | None = None


@dataclass(frozen=True, slots=True)
class StationState:
    """What a station says: `at` is its own clock (UTC), `sender` this run of it, `station` what people call it."""

    sender: str
    station: str
    at: datetime
    health: Health


@dataclass(frozen=True, slots=True)
class StationSeen:
    """A station as it is known here: `heard` by this clock (UTC), `silent` if that is too long ago."""

    state: StationState
    heard: datetime
    here: bool = False
    silent: bool = False

    @property
    def offset(self) -> timedelta:
        """How far its clock was ahead when it was heard."""
        return self.state.at - self.heard

    @property
    def needs_a_look(self) -> bool:
        """Whether somebody should go there."""
        health = self.state.health
        return (
            self.silent
            or not health.file_well
            or health.camera in (CameraState.FAILED, CameraState.LIMPING)
            or any(printer.faults for printer in health.printers)
            or health.free < LITTLE_ROOM
            or abs(self.offset) > CLOCK_MAY_DIFFER
        )


@dataclass(frozen=True, slots=True)
class Stations:
    """All stations that are known at the moment `at` (UTC), this one first.

    `other_time` is when a station was heard last whose clock is so wrong that it is not listened to (UTC).
    """

    at: datetime
    seen: tuple[StationSeen, ...] = field(default_factory=tuple)
    other_time: datetime | None = None


@dataclass(frozen=True, slots=True)
class LastEntry:
    """What the journal knows of a station: its name there, and when its newest entry was written (UTC)."""

    station: str
    at: datetime
    here: bool = False
