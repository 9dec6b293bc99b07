"""The pages of many badges, each by its own template; one that cannot be made does not stop the others."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kiosk.domain.badge import Badge
from kiosk.pages.imposition import Leaf, leaves
from kiosk.pages.page import BadgePage
from kiosk.pages.several import halved, together
from kiosk.pages.typesetting import TemplateTrouble

TOGETHER = 50
"""So many badges are set at once: few enough for little memory and to see that it goes on, enough to share fonts."""


def pages_of(
    badges: Sequence[tuple[Badge, BadgePage]], told: Callable[[int, int], None]
) -> list[Leaf | TemplateTrouble]:
    """The page of each badge, in this order, or why it cannot be made; `told` hears how many are done of how many."""
    made: dict[int, Leaf | TemplateTrouble] = {}
    for numbers in together((page.name for _, page in badges), TOGETHER):
        page = badges[numbers[0]][1]
        made |= zip(numbers, _set(page, [badges[number][0] for number in numbers]), strict=True)
        told(len(made), len(badges))
    return [made[number] for number in range(len(badges))]


def _set(page: BadgePage, badges: Sequence[Badge]) -> Sequence[Leaf | TemplateTrouble]:
    def strictly(some: Sequence[Badge]) -> Sequence[Leaf | TemplateTrouble]:
        pages = leaves(page.pdf_of_all(some), page.name)
        if len(pages) != len(some):
            raise TemplateTrouble(f"{page.name}: makes {len(pages)} pages of one badge; please let it make one.")
        return pages

    try:
        return strictly(badges)
    except TemplateTrouble as trouble:
        return halved(badges, trouble, strictly, lambda _badge, its: its)
