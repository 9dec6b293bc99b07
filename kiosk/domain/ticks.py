"""Ticks on the paper list, as they come back: what was typed, whose row it is, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain.history import EntryId
from kiosk.domain.registration import Registration, RegistrationId
from kiosk.domain.row_code import Rows, codes_in, read_code

PAPER = "paper list"
"""Who acted, in the journal, and why."""


class TickAnswer(StrEnum):
    """What became of one tick."""

    TICKED = "ticked"
    ALREADY = "already"
    """This person is checked in for that day."""
    UNREADABLE = "unreadable"
    """No code, or its check letter says that something in it is wrong."""
    UNKNOWN = "unknown"
    """Nobody on the list has this code."""
    AMBIGUOUS = "ambiguous"
    """Several people have it: some of them came to the list after it was printed."""


@dataclass(frozen=True, slots=True)
class Tick:
    """One code, in this `line` of what was typed, counted from 1. `entry` is that of the journal if it is a new one."""

    line: int
    typed: str
    answer: TickAnswer
    registration: Registration | None = field(default=None, repr=False)
    entry: EntryId | None = None


def ticks_of(lines: Iterable[str], people: Iterable[Registration]) -> Iterator[Tick]:
    """Whose rows these are: `TICKED` for everybody who was found, for the file to say whether that is new."""
    by_id = {person.id: person for person in people}
    rows = Rows(by_id)
    for number, line in enumerate(lines, start=1):
        for typed in codes_in(line):
            yield _tick(number, typed, rows, by_id)


def _tick(number: int, typed: str, rows: Rows, by_id: dict[RegistrationId, Registration]) -> Tick:
    code = read_code(typed)
    if code is None:
        return Tick(number, typed, TickAnswer.UNREADABLE)
    match rows.of(code):
        case ():
            return Tick(number, typed, TickAnswer.UNKNOWN)
        case (person,):
            return Tick(number, typed, TickAnswer.TICKED, by_id[person])
        case _:
            return Tick(number, typed, TickAnswer.AMBIGUOUS)
