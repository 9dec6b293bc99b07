"""The numbers of one day at the door, for the organisers' room."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.badge import JobState
from kiosk.domain.registration import EventDay

ARRIVALS_MINUTES = 5
"""So long is one step of the arrivals."""


@dataclass(frozen=True, slots=True)
class Share:
    """A part of the people, such as those of one role: `expected` on this day, and how many of them `came`."""

    name: str
    expected: int
    came: int


@dataclass(frozen=True, slots=True)
class DayNumbers:
    """One day: who is expected at the venue (confirmed, on site, for this day), who came, and who is in now."""

    expected: int
    came: int
    inside: int


@dataclass(frozen=True, slots=True)
class Arrivals:
    """How many came within `ARRIVALS_MINUTES` from `since` (UTC)."""

    since: datetime
    people: int


@dataclass(frozen=True, slots=True)
class Numbers:
    """How the door stands at the moment `at` (UTC), all of the same moment.

    `by_role` and `by_organisation` are of `day`, the largest first; people without a role or organisation have the
    empty name. `arrivals` are first check-ins of `day`, without gaps from the first to the last; steps begin at full
    five minutes. `oldest_badge` is since when the oldest badge that has not come out has been waiting (UTC).
    """

    day: EventDay
    at: datetime
    days: Mapping[EventDay, DayNumbers]
    by_role: tuple[Share, ...]
    by_organisation: tuple[Share, ...]
    arrivals: tuple[Arrivals, ...]
    walk_ins: int
    refused: int
    jobs: Mapping[JobState, int]
    oldest_badge: datetime | None = None

    @property
    def today(self) -> DayNumbers:
        """The numbers of `day`; a day that is none of the event has some, too, as people may have been let in."""
        return self.days.get(self.day, DayNumbers(0, 0, 0))
