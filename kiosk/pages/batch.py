"""The pages of many badges, each by its own template; one that cannot be made does not stop the others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from kiosk.domain.badge import Badge
from kiosk.pages.imposition import Leaf, leaves
from kiosk.pages.page import BadgePage
from kiosk.pages.typesetting import TemplateTrouble

TOGETHER = 50
"""So many badges are set at once: few enough for little memory and to see that it goes on, enough to share fonts."""


def pages_of(
    badges: Sequence[tuple[Badge, BadgePage]], told: Callable[[int, int], None]
) -> list[Leaf | TemplateTrouble]:
    """The page of each badge, in this order, or why it cannot be made; `told` hears how many are done of how many."""
    by_template: defaultdict[str, list[int]] = defaultdict(list)
    for number, (_, page) in enumerate(badges):
        by_template[page.name].append(number)
    made: dict[int, Leaf | TemplateTrouble] = {}
    for numbers in by_template.values():
        for first in range(0, len(numbers), TOGETHER):
            some = numbers[first : first + TOGETHER]
            made |= zip(some, _set(badges[some[0]][1], [badges[number][0] for number in some]), strict=True)
            told(len(made), len(badges))
    return [made[number] for number in range(len(badges))]


def _set(page: BadgePage, badges: Sequence[Badge]) -> list[Leaf | TemplateTrouble]:
    try:
        pages = leaves(page.pdf_of_all(badges), page.name)
        if len(pages) != len(badges):
            raise TemplateTrouble(f"{page.name}: makes {len(pages)} pages of one badge; please let it make one.")
    except TemplateTrouble as trouble:
        if len(badges) == 1:
            return [trouble]
        middle = len(badges) // 2
        return _set(page, badges[:middle]) + _set(page, badges[middle:])
    return list(pages)
