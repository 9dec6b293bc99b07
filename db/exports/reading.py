"""Everything that is known after the event, out of a station's file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from db.engine import Database
from db.exchange.findings import doubles_of
from db.ledger import Ledger
from db.register import registration_of
from kiosk.domain.after import AfterEvent, AtTheDoor, DayOfPerson, PersonAfter
from kiosk.domain.badge import JobState
from kiosk.domain.name_words import din_5007_2
from kiosk.domain.registration import EventDay, RegistrationId

_CAME = """
select a.registration_id, a.day, a.at, a.left_at, s.name
from attendance a left join journal j on j.id = a.entry_id left join stations s on s.id = j.station
order by a.day
"""

_OUT = "select registration_id, day, max(at) from moves where kind = 'check-out' group by registration_id, day"

_AT_THE_DOOR = """
select j.registration_id, j.day, j.at, s.name from journal j join stations s on s.id = j.station
where j.kind in ('walk-in', 'late-registration') and j.registration_id is not null and j.day is not null
and not exists (select 1 from taken_back t where t.id = j.id)
order by j.day, j.at, j.id
"""

_TWICE = (
    "select registration_id, day from journal where kind = 'check-in' group by registration_id, day having count(*) > 1"
)


def after_event(ledger: Ledger, time_zone: str) -> AfterEvent:
    """All of the same moment; `time_zone` is that of the venue, such as Europe/Berlin. Raises StoreTrouble."""
    with ledger.file.reading() as db:
        return _read(db, ledger.event_days, ZoneInfo(time_zone), ledger.file.now())


def _read(db: Database, event_days: Sequence[EventDay], time_zone: ZoneInfo, now: datetime) -> AfterEvent:
    out = {(person, day): at for person, day, at in db.execute(_OUT)}
    days = {day.isoformat(): day for day in event_days}
    came: dict[str, dict[EventDay, DayOfPerson]] = defaultdict(dict)
    for person, day, at, left, station in db.execute(_CAME):
        there = days.setdefault(day, EventDay(date.fromisoformat(day)))
        came[person][there] = DayOfPerson(
            datetime.fromisoformat(at), _moment(left), _moment(out.get((person, day), "")), station or ""
        )
    badges = _badges(db)
    people = []
    # Row by row: of 100,000 people only what is kept of them is in memory.
    for row in db.execute("select * from persons"):
        registration = registration_of(row)
        there_on = came.pop(registration.id, None) or {}
        people.append(PersonAfter(registration, there_on, badges.get(registration.id)))
    people.sort(key=lambda person: din_5007_2(person.registration))
    unlisted: dict[EventDay, list[datetime]] = defaultdict(list)
    unlisted_people = len(came)
    for others in came.values():
        for day, stay in others.items():
            unlisted[day].append(stay.since)
    return AfterEvent(
        at=now,
        days=tuple(event_days),
        time_zone=time_zone,
        people=tuple(people),
        doubles=doubles_of(db, [(person, day) for person, day in db.execute(_TWICE)]),
        at_the_door=tuple(
            AtTheDoor(RegistrationId(person), EventDay(date.fromisoformat(day)), datetime.fromisoformat(at), station)
            for person, day, at, station in db.execute(_AT_THE_DOOR)
        ),
        unlisted={day: tuple(sorted(moments)) for day, moments in unlisted.items()},
        unlisted_people=unlisted_people,
    )


def _moment(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _badges(db: Database) -> dict[str, JobState]:
    """How it stands with everybody's newest badge."""
    rows = db.execute("select registration_id, state from badge_jobs order by number")
    return {person: JobState(state) for person, state in rows}
