"""People of a list who may be one and the same: registered twice, or with names that sound alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from db.roster import Accepted
from kiosk.domain.folding import fold
from kiosk.domain.phonetics import koelner
from kiosk.domain.registration import Registration, Status

MOST_ALIKE = 1_000
"""So many pairs of look-alikes are named at most; more help nobody."""


class Likeness(StrEnum):
    """Why two people may be one: everything that tells people apart is the same, or the names only sound alike."""

    DUPLICATE = "duplicate"
    LOOK_ALIKE = "look-alike"


@dataclass(frozen=True, slots=True)
class Alike:
    """People to be looked at; the lines are those of the list, None for somebody from an earlier one."""

    kind: Likeness
    people: tuple[tuple[int | None, Registration], ...]


Row = tuple[int | None, Registration]


def alike(accepted: Collection[Accepted], known: Iterable[Registration]) -> tuple[Alike, ...]:
    """Groups with at least one row of the list; nobody is refused for that, as real people share names.

    Duplicates have the same name and the same e-mail address or organisation. Look-alikes have different names that
    sound alike and the same organisation, or none. Who is cancelled does not count: people book anew.
    """
    listed = {each.registration.id for each in accepted}
    rows: list[Row] = [(each.line, each.registration) for each in accepted]
    rows += [(None, person) for person in known if person.id not in listed]
    rows = [row for row in rows if row[1].status is not Status.CANCELLED]
    found = [Alike(Likeness.DUPLICATE, group) for group in _groups(rows, _same_person)]
    found += [
        Alike(Likeness.LOOK_ALIKE, group)
        for group in _groups(rows, _same_sound)
        if len({_name(person) for _, person in group}) > 1
    ]
    return tuple(found[:MOST_ALIKE])


def _groups(rows: Iterable[Row], key: Callable[[Registration], Hashable]) -> list[tuple[Row, ...]]:
    together: dict[Hashable, list[Row]] = defaultdict(list)
    for row in rows:
        together[key(row[1])].append(row)
    return [tuple(group) for group in together.values() if len(group) > 1 and any(line for line, _ in group)]


def _same_person(person: Registration) -> Hashable:
    who = person.attendee
    return (_name(person), who.email.casefold() or _folded(who.organisation))


def _same_sound(person: Registration) -> Hashable:
    who = person.attendee
    return (_sound(who.first_name), _sound(who.last_name), _folded(who.organisation))


def _name(person: Registration) -> tuple[str, str]:
    return _folded(person.attendee.first_name), _folded(person.attendee.last_name)


@lru_cache(maxsize=65_536)
def _folded(text: str) -> str:
    return fold(text)[-1]


@lru_cache(maxsize=65_536)
def _sound(text: str) -> str:
    return " ".join(map(koelner, _folded(text).split()))
