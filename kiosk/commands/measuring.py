"""How many badges come out, measured by as many processes as it is worth."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.commands.many import spread
from kiosk.commands.progress import Tick
from kiosk.commands.worker import at_hand, begin
from kiosk.domain.badge import Badge
from kiosk.pages.legibility import Legibility
from kiosk.pages.measuring import Group, grouped, measure
from kiosk.pages.workshop import Workshop

TOGETHER = 25
"""So many badges are set at once: a third of the time of one by one, and Typst takes 120 MB for it."""


def measured(badges: Sequence[tuple[Badge, str]], workshop: Workshop, tick: Tick) -> list[Legibility]:
    """How each badge comes out with the template of this name, in this order."""
    places, groups = grouped(badges, TOGETHER)
    seen: dict[int, Legibility] = {}
    for some, results in zip(places, spread(_measure, groups, begin, workshop), strict=True):
        seen |= zip(some, results, strict=True)
        tick(len(seen), len(badges))
    return [seen[place] for place in range(len(badges))]


def _measure(group: Group) -> list[Legibility]:
    return measure(group, *at_hand())
