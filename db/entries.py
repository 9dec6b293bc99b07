"""Entries of the journal with what decides whether they can be taken back; inside the caller's transaction."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from db.engine import Database
from db.heads import heads
from db.journal import Kind
from db.projections import said
from kiosk.domain.registration import EventDay, RegistrationId


@dataclass(frozen=True, slots=True)
class Fact:
    """An entry with what decides whether it can be taken back; `gone` says that it was."""

    id: str
    station: str
    seq: int
    kind: str
    person: RegistrationId
    day: EventDay
    at: str
    refers_to: str | None
    detail: Mapping[str, str] = field(repr=False)
    foreign: bool
    gone: bool


_FACT = (
    "select id, station, seq, kind, registration_id, day, at, refers_to, detail, merged_at is not null,"
    " exists (select 1 from taken_back t where t.id = j.id) from journal j"
)

# Of another station only the moments can be compared.
AFTER = "((m.station = :station and m.seq > :seq) or (m.station <> :station and m.at > :at))"


def fact_of(db: Database, entry: str | None) -> Fact | None:
    """The entry with this id, if it is about somebody."""
    return next(iter(_facts(db, "j.id = ?", (entry,))), None)


def _facts(db: Database, which: str, values: Sequence[str | None]) -> list[Fact]:
    """Entries about somebody; others can never be taken back."""
    rows = db.execute(f"{_FACT} where {which} and registration_id is not null and day is not null order by seq", values)
    return [
        Fact(
            id=entry,
            station=station,
            seq=seq,
            kind=kind,
            person=RegistrationId(person),
            day=EventDay(date.fromisoformat(day)),
            at=at,
            refers_to=refers_to,
            detail=json.loads(detail),
            foreign=bool(foreign),
            gone=bool(gone),
        )
        for entry, station, seq, kind, person, day, at, refers_to, detail, foreign, gone in rows.fetchall()
    ]


def batch_of(db: Database, withdrawal: Fact) -> list[Fact]:
    """The withdrawals that were written together, of another station those of one moment; and those by which others
    who did not know of it took the same back."""
    which = "j.registration_id = ? and j.day = ? and j.kind = 'withdrawal' and j.station = ? and j.at = ?"
    values = (withdrawal.person, withdrawal.day.isoformat(), withdrawal.station, withdrawal.at)
    batch = [each for each in _facts(db, which, values) if each.detail.get("batch") == withdrawal.detail.get("batch")]
    taken = [each.refers_to for each in batch if each.refers_to is not None]
    marks = ", ".join("?" for _ in taken)
    also = _facts(db, f"j.kind = 'withdrawal' and j.refers_to in ({marks})", taken)
    known = {each.id for each in batch}
    return batch + [each for each in also if each.id not in known and not each.gone]


def is_on_list(db: Database, person: RegistrationId) -> bool:
    """Whether the person counts as registered here."""
    return db.execute("select 1 from persons where id = ?", (person,)).fetchone() is not None


def was_taken_off(db: Database, person: RegistrationId) -> bool:
    """Whether the person was registered at the door, and that was taken back."""
    return db.execute("select 1 from registrations where id = ? and taken_off <> ''", (person,)).fetchone() is not None


def has_words(db: Database, fact: Fact) -> bool:
    """What was said may have been erased."""
    return db.execute("select 1 from personal where entry_id = ?", (fact.id,)).fetchone() is not None


def later_words(db: Database, fact: Fact) -> bool:
    """Whether a correction of the same scope, or another note, that counts was written by somebody who knew of it."""
    links = said(db, fact.person, Kind(fact.kind), fact.detail.get("scope", ""))
    # As if it counted: what is to be put back does not yet.
    as_if = [replace(each, counts=each.counts or each.id == fact.id) for each in links]
    return fact.id not in {each.id for each in heads(as_if)}
