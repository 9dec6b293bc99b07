"""Looking things up: registrations, who is in, what happened to somebody, and the numbers."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from db.journal import Entry, entry_of
from db.station import StationFile
from kiosk.domain.badge import JobState
from kiosk.domain.registration import (
    Attendance,
    Attendee,
    EventDay,
    Language,
    Registration,
    RegistrationId,
    Status,
)
from kiosk.domain.ticket import TicketCode


@dataclass(frozen=True, slots=True)
class Stats:
    """The numbers of the door.

    `present` counts people of the list per event day, `present_any` people who were in on at least one;
    `not_listed` counts people whom another station let in and whom this list does not know.
    """

    registered: int
    by_status: Mapping[Status, int]
    by_attendance: Mapping[Attendance, int]
    present: Mapping[EventDay, int]
    present_any: int
    not_listed: int
    jobs: Mapping[JobState, int]


def registration_of(row: tuple[str, ...]) -> Registration:
    """Make a registration of one row of the table; further cells are ignored."""
    return Registration(
        id=RegistrationId(row[0]),
        code=TicketCode(row[1]),
        attendee=Attendee(title=row[2], first_name=row[3], last_name=row[4], organisation=row[5], email=row[6]),
        role=row[7],
        attendance=Attendance(row[8]),
        status=Status(row[9]),
        days=_days(row[10]),
        language=Language(row[11]),
        group=row[12],
        badge_token=TicketCode(row[13]),
    )


def presence_of(text: str) -> dict[EventDay, datetime]:
    """Read the last cell of a row of `people`: the days on which somebody is in, and since when (UTC)."""
    return {EventDay(date.fromisoformat(day)): datetime.fromisoformat(at) for day, at in json.loads(text).items()}


@lru_cache(maxsize=256)
def _days(text: str) -> frozenset[EventDay]:
    return frozenset(EventDay(date.fromisoformat(day)) for day in text.split())


class Register:
    """What the file knows; every method may raise StoreTrouble and writes nothing."""

    def __init__(self, file: StationFile, event_days: Iterable[EventDay]) -> None:
        self._file = file
        self._event_days = tuple(sorted(event_days))

    @property
    def event_days(self) -> tuple[EventDay, ...]:
        """The days of the event, in order."""
        return self._event_days

    def registrations(self) -> tuple[Registration, ...]:
        """All registrations."""
        with self._file.reading() as db:
            return tuple(map(registration_of, db.execute("select * from registrations")))

    def registration(self, registration_id: RegistrationId) -> Registration | None:
        """The registration with this id."""
        return self._one("select * from registrations where id = ?", registration_id)

    def by_code(self, code: TicketCode) -> Registration | None:
        """The registration whose ticket or badge says this."""
        ticket = self._one("select * from registrations where code = ?", code)
        return ticket or self._one("select * from registrations where badge_token = ?", code)

    def present_since(self, day: EventDay) -> dict[RegistrationId, datetime]:
        """Who is checked in on `day`, with the time of the check-in (UTC)."""
        with self._file.reading() as db:
            rows = db.execute("select registration_id, at from attendance where day = ?", (day.isoformat(),))
            return {RegistrationId(registration): datetime.fromisoformat(at) for registration, at in rows}

    def history(self, registration_id: RegistrationId) -> tuple[Entry, ...]:
        """Everything that happened to this person, at every station known here, oldest first."""
        with self._file.reading() as db:
            rows = db.execute(
                "select id, station, seq, kind, registration_id, day, at, operator, refers_to, detail from journal"
                " where registration_id = ? order by at, station, seq",
                (registration_id,),
            )
            return tuple(map(entry_of, rows))

    def stats(self) -> Stats:
        """The numbers of this moment, all of the same moment."""
        with self._file.reading() as db:

            def counts(sql: str) -> dict[Any, int]:
                return {row[0]: row[1] for row in db.execute(sql)}

            status = counts("select status, count(*) from registrations group by status")
            attendance = counts("select attendance, count(*) from registrations group by attendance")
            jobs = counts("select state, count(*) from badge_jobs group by state")
            listed = "from attendance a join registrations r on r.id = a.registration_id"
            present = counts(f"select day, count(*) {listed} group by day")
            inside = db.execute(f"select count(distinct registration_id) {listed}").fetchone()[0]
            seen = db.execute("select count(distinct registration_id) from attendance").fetchone()[0]
        return Stats(
            registered=sum(status.values()),
            by_status={each: status.get(each.value, 0) for each in Status},
            by_attendance={each: attendance.get(each.value, 0) for each in Attendance},
            present={day: present.get(day.isoformat(), 0) for day in self._event_days},
            present_any=inside,
            not_listed=seen - inside,
            jobs={state: jobs.get(state.value, 0) for state in JobState},
        )

    def _one(self, sql: str, value: str) -> Registration | None:
        with self._file.reading() as db:
            row = db.execute(sql, (value,)).fetchone()
            return None if row is None else registration_of(row)
