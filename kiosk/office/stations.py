"""Asks the file which stations it knows: those that are not heard by the network, too."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.station import LastEntry


@dataclass(frozen=True, slots=True)
class AskStations:
    """Which stations have written into the journal? -> `KnownStations`"""


@dataclass(frozen=True, slots=True)
class KnownStations:
    """Their newest entries, the newest first."""

    entries: tuple[LastEntry, ...]
