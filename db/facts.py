"""Everything about one person, and how a few people stand today, as the help desk shows it."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from db.engine import Database
from db.journal import Kind
from db.outbox import jobs_of
from db.presented import candidate_by_id
from db.projections import note_of
from db.register import registration_of
from db.undoing import Undoing
from kiosk.domain.admission import Refused, Stay, outcome_name
from kiosk.domain.history import EntryId, Happening
from kiosk.domain.name_words import din_5007_2
from kiosk.domain.registration import EventDay, Registration, RegistrationId
from kiosk.domain.standing import Facts, Standing

LARGEST_GROUP = 200
"""A group of more people is no group that comes together, but the name of a school or an office."""

AT_ONCE = 500
"""So many people are asked for in one statement."""

BEFORE = "before_"
"""Begins the name of what was there before, in what an entry says about a person."""


class FactsOfPeople(Undoing):
    """What helpers read about people; every method may raise StoreTrouble and writes nothing."""

    def facts_about(self, registration_id: RegistrationId, day: EventDay) -> Facts | None:
        """Everything about one person, all of the same moment; None if there is no such registration."""
        with self._file.reading() as db:
            person = candidate_by_id(db, registration_id)
            if person is None:
                return None
            would = self._decide(db, person, day)
            return Facts(
                registration=person.registration,
                stays=person.stays,
                would=would,
                may_be_admitted=isinstance(would, Refused) and outcome_name(would) in self._rules.admit_anyway,
                note=note_of(self._file, registration_id),
                group=_others_of_group(db, person.registration),
                history=self._happenings(db, registration_id),
                jobs=jobs_of(db, registration_id),
            )

    def standing(self, people: Collection[RegistrationId], day: EventDay) -> dict[RegistrationId, Standing]:
        """How these people stand on `day`; those of whom nothing is known are left out. Quick for a few of many."""
        found: dict[RegistrationId, Standing] = {}
        everybody = list(people)
        with self._file.reading() as db:
            for start in range(0, len(everybody), AT_ONCE):
                some = everybody[start : start + AT_ONCE]
                marks = ", ".join("?" for _ in some)
                stays = {
                    person: Stay(datetime.fromisoformat(at), datetime.fromisoformat(left) if left else None)
                    for person, at, left in db.execute(
                        f"select registration_id, at, left_at from attendance where registration_id in ({marks})"
                        " and day = ?",
                        (*some, day.isoformat()),
                    )
                }
                noted = {
                    person
                    for (person,) in db.execute(
                        f"select registration_id from notes where registration_id in ({marks})", some
                    )
                }
                found |= {
                    person: Standing(stays.get(person), person in noted)
                    for person in some
                    if person in stays or person in noted
                }
        return found

    def _happenings(self, db: Database, registration_id: RegistrationId) -> tuple[Happening, ...]:
        rows = db.execute(
            "select j.id, j.kind, j.at, j.day, j.operator, s.name, j.detail, p.content, w.kind, w.refers_to,"
            " exists (select 1 from taken_back t where t.id = j.id),"
            " exists (select 1 from taken_back t where t.id = w.refers_to)"
            " from journal j join stations s on s.id = j.station left join personal p on p.entry_id = j.id"
            " left join journal w on w.id = j.refers_to and j.kind = 'withdrawal'"
            " where j.registration_id = ? order by j.at desc, j.station, j.seq desc",
            (registration_id,),
        ).fetchall()
        return tuple(self._happening(db, row) for row in rows)

    def _happening(self, db: Database, row: Sequence[Any]) -> Happening:
        entry, kind, at, day, operator, station, detail, content, undoes, origin, gone, gone_again = row
        said = json.loads(content) if content else {}
        before, after = _changed(kind, said)
        # What put something back counts until that is taken back once more.
        undone = bool(gone_again) if undoes == Kind.WITHDRAWAL and origin else bool(gone)
        return Happening(
            entry=EntryId(entry),
            kind=kind,
            at=datetime.fromisoformat(at),
            day=None if day is None else EventDay(date.fromisoformat(day)),
            operator=operator,
            station=station,
            reason=json.loads(detail).get("reason", ""),
            before=before,
            after=after,
            undone=undone,
            can_be_undone=not undone and self.can_undo(db, EntryId(entry)),
            undoes=undoes or "",
        )


def _changed(kind: str, said: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """What an entry changed, by the name of the field: what was there, and what is."""
    before = {name.removeprefix(BEFORE): value for name, value in said.items() if name.startswith(BEFORE)}
    after = {name: value for name, value in said.items() if not name.startswith(BEFORE)}
    if kind == Kind.CORRECTION:
        return before, {name: value for name, value in after.items() if name in before}
    if kind == Kind.NOTE:
        return before, after
    return before, {name: value for name, value in after.items() if value}


def _others_of_group(db: Database, person: Registration) -> tuple[Registration, ...]:
    if not person.group:
        return ()
    rows = db.execute(
        "select * from persons where group_name = ? and group_name <> '' and id <> ? limit ?",
        (person.group, person.id, LARGEST_GROUP),
    )
    return tuple(sorted(map(registration_of, rows), key=din_5007_2))
