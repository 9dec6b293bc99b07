"""For systems that only know whether somebody has come: what a record changes about that, and for whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, assert_never

from kiosk.domain.exchange import Record
from kiosk.domain.registration import EventDay, RegistrationId
from kiosk.sync.meaning import (
    Known,
    Move,
    NotTheirs,
    Overtaken,
    Printed,
    PutBack,
    TakenBack,
    TurnedAway,
    Unclear,
    Whom,
    meaning_of,
)
from kiosk.sync.told import Refused, Skipped


@dataclass(frozen=True, slots=True)
class Presence:
    """Whether somebody has come, as the journal adds up to now; `again` if they came on an earlier day before this."""

    whom: Whom
    came: bool
    again: bool = False


class Counted(Known, Protocol):
    """What this station has, with what the journal adds up to."""

    def days_come(self, registration_id: RegistrationId) -> Sequence[EventDay]:
        """The days on which somebody came in."""
        ...


def presence_of(record: Record, known: Counted) -> Presence | Skipped | Refused:
    """Whose presence the record is about, or that it is about none."""
    match meaning_of(record, known):
        case Move(out=False) as move:
            return _presence(move, known)
        case TakenBack(move=Move(out=False) as move) | PutBack(move=Move(out=False) as move):
            return _presence(move, known)
        case Unclear(reason, words):
            return Refused(reason, words)
        case Move() | TakenBack() | PutBack() | Overtaken() | Printed() | TurnedAway() | NotTheirs():
            return Skipped()
        case never:
            assert_never(never)


def _presence(move: Move, known: Counted) -> Presence:
    days = sorted(known.days_come(move.whom.id))
    return Presence(move.whom, bool(days), bool(days) and days[0] < move.day)
