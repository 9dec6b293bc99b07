"""What a volunteer learns in five minutes: small tasks that tick themselves off by what was done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain.registration import Registration, RegistrationId
from kiosk.practice.deeds import Deed, Done


class Exercise(StrEnum):
    """In the order in which they are best done."""

    FIND = "find"
    UNDO = "undo"
    WALK_IN = "walk_in"
    CORRECT = "correct"
    REPRINT = "reprint"
    NOTE = "note"
    UNPAID = "unpaid"
    CALL = "call"
    PRINTER = "printer"


SET_UP = (Exercise.UNPAID, Exercise.CALL, Exercise.PRINTER)
"""For these something has to happen first."""


@dataclass(frozen=True, slots=True)
class Cast:
    """Who of the invented list plays which part."""

    find: Registration = field(repr=False)
    correct: Registration = field(repr=False)
    note: Registration = field(repr=False)
    unpaid: Registration = field(repr=False)
    guest: Registration = field(repr=False)
    forged: Registration = field(repr=False)


FIRST_NAME, LAST_NAME = "Ada", "Probst"
"""Who stands at the desk and is on no list."""

RIGHT_NAME = "Tilda"
"""The first name that the one to be corrected really has."""


def cast_of(people: Mapping[RegistrationId, Registration]) -> Cast:
    """Find the players on the demo's list."""
    find, correct, note, unpaid, guest, forged = (people[RegistrationId(each)] for each in _PLAYERS)
    return Cast(find, correct, note, unpaid, guest, forged)


# None of them is in the demo's clip, which may run as the camera.
_PLAYERS = ("R080", "R093", "R087", "R099", "R035", "R072")


def ticked_off(done: Done, cast: Cast, *, was_broken: bool) -> Exercise | None:
    """Which exercise this was, if any; `was_broken` says that the printer had something wrong before."""
    match done:
        case Done(Deed.CHECKED_IN, cast.find.id):
            return Exercise.FIND
        case Done(Deed.TAKEN_BACK, cast.find.id):
            return Exercise.UNDO
        case Done(Deed.WALK_IN):
            return Exercise.WALK_IN
        case Done(Deed.CORRECTED, cast.correct.id):
            return Exercise.CORRECT
        case Done(Deed.REPRINTED, _):
            return Exercise.REPRINT
        case Done(Deed.NOTED, cast.note.id):
            return Exercise.NOTE
        case Done(Deed.SETTLED, _):
            return Exercise.UNPAID
        case Done(Deed.CALL_ANSWERED, _):
            return Exercise.CALL
        case Done(Deed.BADGE_OUT, _) if was_broken:
            return Exercise.PRINTER
        case _:
            return None


def next_of(done: frozenset[Exercise]) -> Exercise | None:
    """The first that is still to be done."""
    return next((each for each in Exercise if each not in done), None)
