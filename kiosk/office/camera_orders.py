"""What is ordered about the cameras of this station, and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.trouble import Trouble
from kiosk.scanning.cameras.listing import Found
from kiosk.station_settings import CameraSettings


class StationFileTrouble(Trouble):
    """The station file cannot be read or written; nothing was changed."""


@dataclass(frozen=True, slots=True)
class AskCameras:
    """Which cameras are plugged in, and which are chosen? -> `CamerasKnown`"""


@dataclass(frozen=True, slots=True)
class CamerasKnown:
    """`plugged` are there now. `chosen` are those of the station file, none for the first that is there; `which` says
    for each of them what it is now, None if it is not plugged in.
    """

    plugged: tuple[Found, ...]
    chosen: tuple[CameraSettings, ...] = ()
    which: tuple[Found | None, ...] = ()


@dataclass(frozen=True, slots=True)
class ChooseCameras:
    """Use these from now on, and remember it; none for the first that is there. -> `CamerasChosen`"""

    cameras: tuple[CameraSettings, ...]


@dataclass(frozen=True, slots=True)
class CamerasChosen:
    """It is in the station file, whose other settings of each camera count as well."""

    order: ChooseCameras
    known: CamerasKnown
