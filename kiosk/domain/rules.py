"""The rules of one event's door, as its organisers set them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, tzinfo
from enum import StrEnum

from kiosk.domain.registration import EventDay


class LateRegistration(StrEnum):
    """What happens with a good signed ticket of somebody who is not on the list."""

    ADMIT = "admit"
    DESK = "desk"


@dataclass(frozen=True, slots=True)
class Doors:
    """One day at the door: wall clock times at the venue and places; None is no limit."""

    opens: time | None = None
    closes: time | None = None
    places: int | None = None


@dataclass(frozen=True, slots=True)
class Rules:
    """Everything that decides who gets in, besides the registration itself.

    `always` are roles for which neither hours nor places count. `admit_anyway` are the names of outcomes, such as
    `unpaid`, that helpers may overrule with a reason. `trusted_keys` and `pretix_keys` are public keys
    of tickets, as the event file gives them.
    """

    days: tuple[EventDay, ...]
    event_id: str = ""
    time_zone: tzinfo = UTC
    doors: Mapping[EventDay, Doors] = field(default_factory=dict)
    always: frozenset[str] = frozenset()
    admit_anyway: frozenset[str] = frozenset()
    late: LateRegistration = LateRegistration.DESK
    trusted_keys: tuple[str, ...] = ()
    pretix_keys: tuple[str, ...] = ()

    def doors_on(self, day: EventDay) -> Doors:
        """Hours and places of a day."""
        return self.doors.get(day, Doors())

    def wall_time(self, moment: datetime, day: EventDay) -> time | None:
        """What the clock at the venue shows at `moment` (aware), or None if that is not on `day`."""
        local = moment.astimezone(self.time_zone)
        return local.time() if local.date() == day else None
