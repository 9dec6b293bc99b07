"""Who of the stations has been heard, and when: pure, as the book of calls is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from kiosk.domain.station import SILENT_AFTER, Stations, StationSeen, StationState

FORGOTTEN_AFTER = timedelta(hours=12)
"""A station that was silent for so long has gone home."""
MOST_STATIONS = 50
"""Of more than these nobody could keep track."""


@dataclass(frozen=True, slots=True)
class Roll:
    """What has been heard from others, by the sender. `other_time` as of `Stations`."""

    heard: Mapping[str, tuple[StationState, datetime]] = field(default_factory=dict)
    other_time: datetime | None = None

    def with_state(self, state: StationState, now: datetime) -> Roll:
        """A station has said how it is doing."""
        known = self.heard.get(state.sender)
        if known is not None and known[0].at > state.at and now - known[1] < SILENT_AFTER:
            # Messages overtake each other; one from before is no news.
            return self
        kept = {
            sender: (each, when)
            for sender, (each, when) in self.heard.items()
            if now - when < FORGOTTEN_AFTER and not _same_again(each, when, state, now)
        }
        if state.sender not in kept and len(kept) >= MOST_STATIONS:
            return replace(self, heard=kept)
        return replace(self, heard={**kept, state.sender: (state, now)})

    def with_other_time(self, now: datetime) -> Roll:
        """Somebody has the key and a wrong clock."""
        return replace(self, other_time=now)

    def stations(self, here: StationState | None, now: datetime) -> Stations:
        """All of them, this one first, then by name."""
        own = (StationSeen(here, now, here=True),) if here is not None else ()
        others = [
            StationSeen(state, when, silent=now - when > SILENT_AFTER)
            for state, when in self.heard.values()
            if now - when < FORGOTTEN_AFTER
        ]
        others.sort(key=lambda seen: (seen.state.station.casefold(), seen.state.health.work, seen.state.sender))
        return Stations(now, (*own, *others), self.other_time)


def _same_again(old: StationState, when: datetime, new: StationState, now: datetime) -> bool:
    """Whether `old` is an earlier run of the station that speaks now."""
    same = old.sender != new.sender and old.station == new.station and old.health.work is new.health.work
    return same and now - when > SILENT_AFTER
