"""What is known after the event: who came when and where, and who did not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta, tzinfo

from kiosk.domain.badge import JobState
from kiosk.domain.exchange import Double
from kiosk.domain.registration import Attendance, EventDay, Registration, RegistrationId, Source, Status

QUARTER = timedelta(minutes=15)
"""So long is one step of the arrivals after the event."""


@dataclass(frozen=True, slots=True)
class DayOfPerson:
    """One day on which somebody came (UTC): `since` is the first check-in that counts, at `station`.

    `left` is when they went out, if they have not come back; `last_out` is the last going out, whatever followed.
    """

    since: datetime
    left: datetime | None
    last_out: datetime | None
    station: str


@dataclass(frozen=True, slots=True)
class PersonAfter:
    """Somebody of the list, the days on which they came, and how it stands with their badge."""

    registration: Registration = field(repr=False)
    days: Mapping[EventDay, DayOfPerson]
    badge: JobState | None = None

    @property
    def came(self) -> bool:
        """Whether they came on any day."""
        return bool(self.days)

    def expected_on(self, day: EventDay) -> bool:
        """Whether they were expected at the venue, as `kiosk.domain.admission` would have let them in."""
        person = self.registration
        return (
            person.status is Status.CONFIRMED
            and person.attendance is not Attendance.ONLINE
            and (not person.days or day in person.days)
        )

    @property
    def invited(self) -> bool:
        """Whether they stood on the organiser's list as somebody who was to come to the venue on any day."""
        person = self.registration
        return self.listed and person.status is Status.CONFIRMED and person.attendance is not Attendance.ONLINE

    @property
    def listed(self) -> bool:
        """Whether they stood on the organiser's list, and did not come to it at the door."""
        return self.registration.source is Source.LIST


@dataclass(frozen=True, slots=True)
class AtTheDoor:
    """Somebody who came onto the list at the door: when (UTC) and at which station."""

    registration_id: RegistrationId
    day: EventDay
    at: datetime
    station: str


@dataclass(frozen=True, slots=True)
class AfterEvent:
    """Everything of one moment (`at`, UTC). People are in the order of their names.

    `unlisted` are the first check-ins of people whom this station's list does not know, by day; they are
    `unlisted_people`.
    """

    at: datetime
    days: tuple[EventDay, ...]
    time_zone: tzinfo
    people: tuple[PersonAfter, ...] = field(repr=False)
    doubles: tuple[Double, ...] = ()
    at_the_door: tuple[AtTheDoor, ...] = ()
    unlisted: Mapping[EventDay, tuple[datetime, ...]] = field(default_factory=dict)
    unlisted_people: int = 0

    def local(self, moment: datetime) -> datetime:
        """The wall clock at the venue, to the second and without a time zone, as spreadsheets know none."""
        return moment.astimezone(self.time_zone).replace(tzinfo=None, microsecond=0)

    def no_shows(self) -> Iterator[tuple[PersonAfter, EventDay]]:
        """Who was expected on a day and did not come, day by day."""
        for day in self.days:
            for person in self.people:
                if person.listed and day not in person.days and person.expected_on(day):
                    yield person, day

    def arrivals(self, day: EventDay) -> tuple[tuple[datetime, int], ...]:
        """How many came first within each quarter of an hour of the venue's clock, without gaps from first to last."""
        moments = [person.days[day].since for person in self.people if day in person.days]
        counts: dict[datetime, int] = {}
        for moment in (*moments, *self.unlisted.get(day, ())):
            step = quarter_of(moment)
            counts[step] = counts.get(step, 0) + 1
        # A clock that was wrong for a while must not make the table years long.
        midnight = datetime.combine(day, time(), self.time_zone).astimezone(UTC)
        on_day = {
            step: people for step, people in counts.items() if timedelta(0) <= step - midnight < timedelta(days=1)
        }
        if not on_day:
            return tuple((self.local(step), people) for step, people in sorted(counts.items()))
        first, last = min(on_day), max(on_day)
        steps = (first + number * QUARTER for number in range((last - first) // QUARTER + 1))
        return tuple((self.local(step), on_day.get(step, 0)) for step in steps)


def quarter_of(moment: datetime) -> datetime:
    """The beginning of its quarter of an hour; all time zones of today begin their hours at a quarter."""
    utc = moment.astimezone(UTC)
    return utc.replace(minute=utc.minute - utc.minute % 15, second=0, microsecond=0)
