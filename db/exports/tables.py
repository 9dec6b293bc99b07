"""The tables after the event, made of what is known: with names, with numbers instead, or without anybody."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from db.exports.table import Cell, Column, Table
from db.exports.wording import Wording
from kiosk.domain.after import AfterEvent, PersonAfter, quarter_of
from kiosk.domain.after_numbers import Group, careful, groups_of, rounded, sums_of, without_few
from kiosk.domain.badge import JobState
from kiosk.domain.registration import Language, RegistrationId
from kiosk.domain.table_words import Persons, What


class Tables:
    """Makes each table; `order` are the people as they are numbered, if they are."""

    def __init__(
        self,
        after: AfterEvent,
        persons: Persons,
        wording: Wording,
        order: Sequence[PersonAfter] | None = None,
    ) -> None:
        self._after, self._persons, self._say = after, persons, wording
        self._people = tuple(order) if order is not None else after.people
        self._by_id = {person.registration.id: person for person in self._people}
        self._numbers: Mapping[RegistrationId, int] = {}
        if persons is Persons.NUMBERED:
            self._numbers = {person.registration.id: place for place, person in enumerate(self._people, start=1)}
        self._makers: Mapping[What, Callable[[], Table]] = {
            What.ATTENDANCE: self._attendance,
            What.DOUBLES: self._doubles,
            What.WALK_INS: self._walk_ins,
            What.NO_SHOWS: self._no_shows,
            What.ARRIVALS: self._arrivals,
            What.DAYS: self._days,
            What.ROLES: lambda: self._groups(What.ROLES, "role", lambda person: person.registration.role),
            What.REGIONS: lambda: self._groups(What.REGIONS, "region", lambda person: person.registration.region),
        }

    def table(self, what: What) -> Table:
        """The table about this."""
        return self._makers[what]()

    def _attendance(self) -> Table:
        named, days = self._persons is Persons.NAMED, self._after.days
        columns = [*self._who(), ("role", 14)]
        columns += [("group", 16)] if named else []
        columns += [("attendance", 14), ("status", 12), ("source", 14)]
        by_day = [(name, day.isoformat()) for day in days for name in ("{day}", "{day} out")]
        behind = [(name, day.isoformat()) for day in days for name in ("{day} last out", "{day} where")]

        def row(person: PersonAfter) -> Iterator[Cell]:
            registration, say = person.registration, self._say.value
            yield from self._name_of(person)
            yield registration.role
            if named:
                yield registration.group
            yield from (
                say(word) for word in (registration.attendance.value, registration.status.value, registration.source)
            )
            stays = [person.days.get(day) for day in days]
            for stay in stays:
                yield self._moment(stay.since if stay else None)
                yield self._moment(stay.left if stay else None)
            yield self._badge(person.badge)
            yield len(person.days)
            for stay in stays:
                yield self._moment(stay.last_out if stay else None)
                yield stay.station if stay else ""
            yield registration.region

        all_columns = (
            *(self._column(name, width) for name, width in columns),
            *(self._column(name, 18, day) for name, day in by_day),
            self._column("badge", 13),
            self._column("days_came", 9),
            *(self._column(name, 18, day) for name, day in behind),
            self._column("region", 16),
        )
        return self._made(What.ATTENDANCE, all_columns, lambda: (tuple(row(person)) for person in self._people))

    def _doubles(self) -> Table:
        def rows() -> Iterator[Sequence[Cell]]:
            for double in self._after.doubles:
                name = self._name_of_id(double.registration_id)
                for number, (station, at) in enumerate(double.check_ins, start=1):
                    yield (*name, double.day, number, self._moment(at), station)

        columns = (*self._who(), ("day", 12), ("number", 10), ("time", 18), ("where", 18))
        return self._made(What.DOUBLES, [self._column(*column) for column in columns], rows)

    def _walk_ins(self) -> Table:
        def rows() -> Iterator[Sequence[Cell]]:
            for each in self._after.at_the_door:
                person = self._by_id.get(each.registration_id)
                role, source = (person.registration.role, person.registration.source) if person else ("", "")
                name = self._name_of_id(each.registration_id)
                yield (*name, role, self._say.value(source), each.day, self._moment(each.at), each.station)

        columns = (*self._who(), ("role", 14), ("source", 14), ("day", 12), ("time", 18), ("where", 18))
        return self._made(What.WALK_INS, [self._column(*column) for column in columns], rows)

    def _no_shows(self) -> Table:
        def rows() -> Iterator[Sequence[Cell]]:
            for person, day in self._after.no_shows():
                came = self._say.value("yes" if person.came else "no")
                yield (*self._name_of(person), person.registration.role, day, came)

        columns = (*self._who(), ("role", 14), ("day", 12), ("came_otherwise", 18))
        return self._made(What.NO_SHOWS, [self._column(*column) for column in columns], rows)

    def _arrivals(self) -> Table:
        told: Callable[[int], int] = rounded if self._persons is Persons.COUNTED else int

        def rows() -> Iterator[Sequence[Cell]]:
            for day in self._after.days:
                for since, people in self._after.arrivals(day):
                    yield (day, since, told(people))

        columns = (("day", 12), ("from", 18), ("people", 10))
        return self._made(What.ARRIVALS, [self._column(*column) for column in columns], rows)

    def _days(self) -> Table:
        names = ("expected", "came", "at_the_door", "missed")
        counted = self._persons is Persons.COUNTED

        def rows() -> Iterator[Sequence[Cell]]:
            for sums in sums_of(self._after):
                numbers = [sums.expected, sums.came, sums.at_the_door, sums.missed]
                yield (sums.day, *(self._careful(numbers) if counted else numbers))

        columns = [self._column("day", 12), *(self._column(name, 16) for name in names)]
        return self._made(What.DAYS, columns, rows)

    def _groups(self, what: What, name: str, of: Callable[[PersonAfter], str]) -> Table:
        def rows() -> Iterator[Sequence[Cell]]:
            groups: Iterable[Group] = groups_of(self._after.people, of)
            others = None
            if self._persons is Persons.COUNTED:
                groups, others = without_few(groups)
            for group in groups:
                yield (group.name or self._say.value("none"), group.registered, group.came)
            if others is not None:
                yield (self._say.value("others"), *self._careful((others.registered, others.came)))

        columns = [self._column(name, 30), self._column("registered", 12), self._column("came", 12)]
        return self._made(what, columns, rows)

    def _made(self, what: What, columns: Iterable[Column], rows: Callable[[], Iterator[Sequence[Cell]]]) -> Table:
        if self._say.language is Language.GERMAN:
            return Table(what, self._say.sheet(what), tuple(columns), rows, "dd.mm.yyyy hh:mm:ss", "dd.mm.yyyy")
        return Table(what, self._say.sheet(what), tuple(columns), rows)

    def _column(self, name: str, width: int, day: str = "") -> Column:
        heading = self._say.heading(name, self._say.day(day) if day else "")
        return Column(name.replace("{day}", day), heading, max(width, min(30, len(heading) + 4)))

    def _who(self) -> tuple[tuple[str, int], ...]:
        if self._persons is Persons.NUMBERED:
            return (("id", 10),)
        return ("id", 14), ("title", 10), ("first_name", 18), ("last_name", 22), ("organisation", 34)

    def _name_of(self, person: PersonAfter) -> tuple[Cell, ...]:
        who = person.registration
        if self._persons is Persons.NUMBERED:
            return (self._numbers[who.id],)
        name = who.attendee
        return who.id, name.title, name.first_name, name.last_name, name.organisation

    def _name_of_id(self, identity: RegistrationId) -> tuple[Cell, ...]:
        person = self._by_id.get(identity)
        if person is not None:
            return self._name_of(person)
        # Somebody whom this station's list does not know.
        return ("",) if self._persons is Persons.NUMBERED else (identity, "", "", "", "")

    def _moment(self, moment: datetime | None) -> Cell:
        if moment is None:
            return ""
        return self._after.local(moment if self._persons is Persons.NAMED else quarter_of(moment))

    def _badge(self, state: JobState | None) -> str:
        if state is None:
            return ""
        return self._say.value("badge confirmed" if state is JobState.CONFIRMED else state.value)

    def _careful(self, numbers: Sequence[int]) -> Sequence[Cell]:
        return [self._say.value("few") if number is None else number for number in careful(numbers)[0]]
