"""Who on the list may be the very person who says at the door that they are on none."""

from __future__ import annotations

from rapidfuzz import fuzz

from kiosk.domain.folding import fold
from kiosk.domain.names import NameIndex
from kiosk.domain.registration import Attendee, Registration

SAME = 85.0
"""From this likeness of two whole names on, of 100, somebody is asked. Swapped names are the same name."""

LOOKED_AT, SHOWN = 40, 5
"""So many candidates are compared, and at most so many shown: more would not be read."""


def alike(new: Attendee, index: NameIndex) -> tuple[Registration, ...]:
    """People whose names are spelt like that of `new`, mistyped, swapped or with other umlauts; the likest first.

    Equals stay in the order of the index.
    """
    candidates = {
        person.id: person
        for query in (f"{new.first_name} {new.last_name}", new.last_name, new.first_name)
        for person in index.find(query, LOOKED_AT)
    }
    degrees = [(likeness(new, person.attendee), person) for person in candidates.values()]
    near = sorted((each for each in degrees if each[0] >= SAME), key=lambda each: -each[0])
    return tuple(person for _, person in near[:SHOWN])


def likeness(one: Attendee, other: Attendee) -> float:
    """How like two names are, of 100, whatever the order of their words."""
    return max(
        fuzz.token_sort_ratio(mine, theirs)
        for mine in fold(f"{one.first_name} {one.last_name}")
        for theirs in fold(f"{other.first_name} {other.last_name}")
    )
