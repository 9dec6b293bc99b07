"""Many badges at a time: which of them are set together, and what happens if one of those cannot be made."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from kiosk.domain.badge import Badge
from kiosk.pages.typesetting import TemplateTrouble

Result = TypeVar("Result")


def together(templates: Iterable[str], most: int) -> list[list[int]]:
    """The places of those with one template, in order and at most `most` in a group; `templates` has one a badge."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, template in enumerate(templates):
        places[template].append(place)
    return [some[first : first + most] for some in places.values() for first in range(0, len(some), most)]


def halved(
    badges: Sequence[Badge],
    trouble: TemplateTrouble,
    work: Callable[[Sequence[Badge]], Sequence[Result]],
    alone: Callable[[Badge, TemplateTrouble], Result],
) -> list[Result]:
    """What comes of badges that cannot be made together, for this `trouble`: `work` on halves and halves of these.

    One that cannot be made by itself becomes what `alone` makes of it, so that it does not spoil the others.
    """
    if len(badges) == 1:
        return [alone(badges[0], trouble)]
    middle = len(badges) // 2
    results: list[Result] = []
    for half in (badges[:middle], badges[middle:]):
        try:
            results += work(half)
        except TemplateTrouble as its:
            results += halved(half, its, work, alone)
    return results
