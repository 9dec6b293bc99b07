"""Looking things up: registrations, who is in, what happened to somebody, and the numbers."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from sys import intern
from typing import Any

from db.journal import Entry, entry_of
from db.station import StationFile
from kiosk.domain.admission import Stay
from kiosk.domain.badge import JobState
from kiosk.domain.registration import (
    Attendance,
    Attendee,
    EventDay,
    Language,
    ListChanges,
    Registration,
    RegistrationId,
    Source,
    Status,
)
from kiosk.domain.rules import Rules
from kiosk.domain.ticket import TicketCode


@dataclass(frozen=True, slots=True)
class Stats:
    """The numbers of the door.

    `present` counts people of the list who came, per event day, `present_any` those who came on at least one;
    `inside` counts everybody who has not gone out again. `not_listed` are people whom another station let in and
    whom this list does not know, `missing` those whom the newest list no longer names.
    """

    registered: int
    by_status: Mapping[Status, int]
    by_attendance: Mapping[Attendance, int]
    present: Mapping[EventDay, int]
    inside: Mapping[EventDay, int]
    present_any: int
    not_listed: int
    missing: int
    jobs: Mapping[JobState, int]


PERSON_COLUMNS = 22
"""So many columns has the view `persons`."""

AS_LISTED = "select *, null, null, null, null from listed"
"""Registrations as the list has them, in the shape of `persons`, without what helpers put right."""


def registration_of(row: Sequence[str]) -> Registration:
    """Make a registration of one row of `persons`, or of what begins like one."""
    return Registration(
        id=RegistrationId(row[0]),
        code=TicketCode(row[1]),
        # What many people have in common is kept once: 100,000 of them must fit into little memory.
        attendee=Attendee(
            title=intern(row[2]),
            first_name=intern(row[3]),
            last_name=intern(row[4]),
            organisation=intern(row[5]),
            email=row[6],
            pronouns=intern(row[16]),
        ),
        role=intern(row[7]),
        attendance=Attendance(row[8]),
        status=Status(row[9]),
        days=_days(row[10]),
        language=Language(row[11]),
        group=intern(row[12]),
        badge_token=TicketCode(row[13]),
        source=Source(row[14]),
        missing=bool(row[15]),
        on_badge=Attendee(title=row[18], first_name=row[19], last_name=row[20], organisation=row[21])
        if row[20]
        else None,
        region=intern(row[17]),
    )


def stays_of(text: str) -> dict[EventDay, Stay]:
    """Read the last cell of a row of `people`: the days on which somebody came (UTC)."""
    return {EventDay(date.fromisoformat(day)): _stay(at, left) for day, (at, left) in json.loads(text).items()}


def _stay(at: str, left: str) -> Stay:
    return Stay(datetime.fromisoformat(at), datetime.fromisoformat(left) if left else None)


@lru_cache(maxsize=256)
def _days(text: str) -> frozenset[EventDay]:
    return frozenset(EventDay(date.fromisoformat(day)) for day in text.split())


class Register:
    """What the file knows; every method may raise StoreTrouble and writes nothing."""

    def __init__(self, file: StationFile, rules: Rules) -> None:
        self._file = file
        self._rules = rules

    @property
    def event_days(self) -> tuple[EventDay, ...]:
        """The days of the event, in order."""
        return self._rules.days

    def registrations(self) -> tuple[Registration, ...]:
        """All registrations."""
        with self._file.reading() as db:
            return tuple(map(registration_of, db.execute("select * from persons")))

    def registration(self, registration_id: RegistrationId) -> Registration | None:
        """The registration with this id."""
        return next(iter(self._some("select * from persons where id = ?", registration_id)), None)

    def by_code(self, code: TicketCode) -> tuple[Registration, ...]:
        """The registrations whose ticket or badge says this: several only if they are one group."""
        with_ticket = self._some("select * from persons where code = ? order by id", code)
        return with_ticket or self._some("select * from persons where badge_token = ?", code)

    def present_since(self, day: EventDay) -> dict[RegistrationId, datetime]:
        """Who came on `day`, with the time of the check-in (UTC); whether they have gone out again does not count."""
        return {person: stay.since for person, stay in self.stays_on(day).items()}

    def stays_on(self, day: EventDay) -> dict[RegistrationId, Stay]:
        """Who came on `day`, and whether and when they went out again (UTC)."""
        with self._file.reading() as db:
            rows = db.execute("select registration_id, at, left_at from attendance where day = ?", (day.isoformat(),))
            return {RegistrationId(registration): _stay(at, left) for registration, at, left in rows}

    def list_changes(self, since: int) -> ListChanges:
        """Who has changed on the list after version `since`, whoever changed it; -1 asks for everybody."""
        with self._file.reading() as db:
            rows = db.execute(
                "select version, registration_id from list_changes where version > ? order by version", (since,)
            ).fetchall()
        version = rows[-1][0] if rows else max(since, 0)
        changed = frozenset(RegistrationId(person) for _, person in rows)
        return ListChanges(version, None if since < 0 or "" in changed else changed)

    def history(self, registration_id: RegistrationId) -> tuple[Entry, ...]:
        """Everything that happened to this person, at every station known here, oldest first."""
        with self._file.reading() as db:
            rows = db.execute(
                "select id, station, seq, kind, registration_id, day, at, operator, refers_to, detail, content"
                " from journal left join personal on entry_id = id where registration_id = ? order by at, station, seq",
                (registration_id,),
            )
            return tuple(map(entry_of, rows))

    def stats(self) -> Stats:
        """The numbers of this moment, all of the same moment."""
        with self._file.reading() as db:

            def counts(sql: str) -> dict[Any, int]:
                return {row[0]: row[1] for row in db.execute(sql)}

            status = counts("select status, count(*) from listed group by status")
            attendance = counts("select attendance, count(*) from listed group by attendance")
            jobs = counts("select state, count(*) from badge_jobs group by state")
            listed = "from attendance a join listed r on r.id = a.registration_id"
            present = counts(f"select day, count(*) {listed} group by day")
            came = db.execute(f"select count(distinct registration_id) {listed}").fetchone()[0]
            seen = db.execute("select count(distinct registration_id) from attendance").fetchone()[0]
            inside = counts("select day, inside from day_counts")
            missing = db.execute("select count(*) from listed where missing_since <> ''").fetchone()[0]
        return Stats(
            registered=sum(status.values()),
            by_status={each: status.get(each.value, 0) for each in Status},
            by_attendance={each: attendance.get(each.value, 0) for each in Attendance},
            present={day: present.get(day.isoformat(), 0) for day in self.event_days},
            inside={day: inside.get(day.isoformat(), 0) for day in self.event_days},
            present_any=came,
            not_listed=seen - came,
            missing=missing,
            jobs={state: jobs.get(state.value, 0) for state in JobState},
        )

    def _some(self, sql: str, value: str) -> tuple[Registration, ...]:
        with self._file.reading() as db:
            return tuple(map(registration_of, db.execute(sql, (value,))))
