"""What a record means for a registration system: who came or went, was taken back, or turned away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from kiosk.domain.exchange import Record, Sort
from kiosk.domain.registration import EventDay, RegistrationId, Source


@dataclass(frozen=True, slots=True)
class Whom:
    """Whose ticket it is: the id of the registration, and what the ticket says."""

    id: RegistrationId
    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Move:
    """Somebody came in, or went out (`out`), on a day of the event at a moment; `entry` says so in the journal."""

    entry: str
    whom: Whom
    day: EventDay
    at: datetime
    out: bool


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A move does not count any more since `at`.

    `standing` names how it counted until then: by the entry that it is, or again after it was taken back by that one.
    """

    move: Move
    standing: str
    at: datetime


@dataclass(frozen=True, slots=True)
class PutBack:
    """A move that was taken back by `taken_back` counts again, by this `entry`, or at several stations by several."""

    move: Move
    entry: str
    taken_back: Record


@dataclass(frozen=True, slots=True)
class Overtaken:
    """A move that was taken back before it was told, or put back and taken back again: there is nothing to tell.

    It is not told all the same: a system may forget what it took back, and a move that is told twice would be there
    again.
    """


@dataclass(frozen=True, slots=True)
class Printed:
    """Somebody's badge went to a printer."""

    entry: str
    whom: Whom
    at: datetime


@dataclass(frozen=True, slots=True)
class TurnedAway:
    """A ticket opened no door; `whom` is None if nobody of the list has it. `outcome` is that of the door."""

    id: str
    whom: Whom | None
    code: str = field(repr=False)
    outcome: str
    at: datetime


@dataclass(frozen=True, slots=True)
class NotTheirs:
    """Nothing that a registration system has to know."""


@dataclass(frozen=True, slots=True)
class Unclear:
    """It cannot be told yet: something that it is about is not known here. `reason` in a word, and in words."""

    reason: str
    words: str


Meaning = Move | TakenBack | PutBack | Overtaken | Printed | TurnedAway | NotTheirs | Unclear


class Known(Protocol):
    """The records that this station has."""

    def record(self, sort: str, identity: str) -> Record | None:
        """A record as it stands in the file now; None if there is none (any more)."""
        ...

    def withdrawals_of(self, entry: str) -> Sequence[Record]:
        """Every entry that takes this one back, oldest first."""
        ...


_MOVES = ("check-in", "return", "check-out")


def meaning_of(record: Record, known: Known) -> Meaning:
    """What the record means.

    What was read out of a system has ids of version 5 (RFC 9562, 5.5) and is told to none; neither is anything about
    people who were registered at the door, or who were erased.
    """
    match record.sort:
        case Sort.ENTRY if not record.stamp and UUID(record.id).version != 5:
            return _of_entry(record, known)
        case Sort.REFUSED:
            return _turned_away(record, known)
        case _:
            return NotTheirs()


def whom_of(registration: Record | None) -> Whom | None:
    """Somebody of the list, so that a registration system may know them; None for everybody else."""
    if registration is None or registration.content["source"] != Source.LIST:
        return None
    return Whom(RegistrationId(registration.id), registration.content["code"])


def _of_entry(record: Record, known: Known) -> Meaning:
    kind = record.content["kind"]
    if kind in _MOVES:
        return Overtaken() if known.withdrawals_of(record.id) else _move(record, known)
    if kind == "print":
        whom = _person(record, known)
        return whom if not isinstance(whom, Whom) else Printed(record.id, whom, _at(record))
    if kind == "withdrawal":
        return _withdrawal(record, known)
    return NotTheirs()


def _person(record: Record, known: Known) -> Whom | NotTheirs | Unclear:
    registration = known.record(Sort.REGISTRATION, record.content["registration_id"])
    if registration is None:
        return Unclear("unknown_person", "The list of this station does not know this person; please update the list")
    return whom_of(registration) or NotTheirs()


def _move(record: Record, known: Known) -> Move | NotTheirs | Unclear:
    content = record.content
    whom = _person(record, known)
    if not isinstance(whom, Whom):
        return whom
    day = EventDay(date.fromisoformat(content["day"]))
    return Move(record.id, whom, day, _at(record), content["kind"] == "check-out")


def _withdrawal(record: Record, known: Known) -> TakenBack | PutBack | Overtaken | NotTheirs | Unclear:
    refers_to = record.content["refers_to"]
    target = None if refers_to is None else known.record(Sort.ENTRY, refers_to)
    if target is None:
        return Unclear(
            "unknown_entry", "This station does not know what was taken back; another station has to tell it"
        )
    origin = target
    if target.content["kind"] == "withdrawal":
        origin_id = target.content["refers_to"]
        found = None if origin_id is None else known.record(Sort.ENTRY, origin_id)
        if found is None or found.content["kind"] == "withdrawal":
            return NotTheirs()
        origin = found
    if origin.content["kind"] not in _MOVES or UUID(origin.id).version == 5:
        return NotTheirs()
    move = _move(origin, known)
    if not isinstance(move, Move):
        return move
    if origin is not target:
        again = any(_is_before(record, each) for each in known.withdrawals_of(origin.id) if each.id != target.id)
        return Overtaken() if again else PutBack(move, record.id, target)
    return TakenBack(move, _standing(record, origin, known), _at(record))


def _standing(withdrawal: Record, origin: Record, known: Known) -> str:
    """How the move counted when it was taken back: by itself, or after the withdrawal that was last put back."""
    others = [each for each in known.withdrawals_of(origin.id) if each.id != withdrawal.id]
    before = [put for each in others for put in known.withdrawals_of(each.id) if _is_before(put, withdrawal)]
    if not before:
        return origin.id
    return str(max(before, key=lambda put: (put.content["at"], put.id)).content["refers_to"])


def _is_before(one: Record, other: Record) -> bool:
    """Which came first; a station numbers its entries, so that its clock may be set back."""
    if one.content["station"] == other.content["station"]:
        return bool(one.content["seq"] < other.content["seq"])
    return bool((one.content["at"], one.id) < (other.content["at"], other.id))


def _turned_away(record: Record, known: Known) -> TurnedAway | NotTheirs:
    content = record.content
    whom = None
    if content["whom"]:
        whom = whom_of(known.record(Sort.REGISTRATION, content["whom"]))
        if whom is None:
            return NotTheirs()
    return TurnedAway(record.id, whom, content["code"], content["outcome"], _at(record))


def _at(record: Record) -> datetime:
    return datetime.fromisoformat(record.content["at"])
