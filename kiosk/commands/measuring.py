"""How many badges come out, measured by as many processes as it is worth."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.commands.badge_files import Workshop
from kiosk.commands.many import spread
from kiosk.commands.progress import Tick
from kiosk.domain.badge import Badge
from kiosk.pages.catalogue import Catalogue
from kiosk.pages.glyphs import printed_glyphs
from kiosk.pages.legibility import Legibility, legibility, missing_letters
from kiosk.pages.page import Colours
from kiosk.pages.several import together
from kiosk.pages.typesetting import TemplateTrouble

TOGETHER = 25
"""So many badges are set at once: a third of the time of one by one, and Typst takes 120 MB for it."""

TOGETHER_HERE = 8
"""So many in a process that has a long list in its memory: Typst takes 75 MB."""


def measured(
    badges: Sequence[tuple[Badge, str]], workshop: Workshop, tick: Tick, *, here: bool = False
) -> list[Legibility]:
    """How each badge comes out with the template of this name, in this order; `here`: in this process alone."""
    groups = together((template for _, template in badges), TOGETHER_HERE if here else TOGETHER)
    orders = [(badges[numbers[0]][1], [badges[number][0] for number in numbers]) for numbers in groups]
    seen: dict[int, Legibility] = {}
    if here:
        _begin(workshop)
    results = map(_measure, orders) if here else spread(_measure, orders, _begin, workshop)
    for numbers, some in zip(groups, results, strict=True):
        seen |= zip(numbers, some, strict=True)
        tick(len(seen), len(badges))
    return [seen[number] for number in range(len(badges))]


_catalogue: Catalogue
_colours: Colours


def _begin(workshop: Workshop) -> None:
    global _catalogue, _colours
    _catalogue, _colours = workshop.catalogue(), workshop.colours


def _measure(order: tuple[str, Sequence[Badge]]) -> list[Legibility]:
    template, badges = order
    glyphs = printed_glyphs()
    try:
        page = _catalogue.page(template, _colours)
    except TemplateTrouble as trouble:
        return [Legibility(template, trouble, missing_letters(badge, glyphs), bool(badge.title)) for badge in badges]
    return legibility(page, badges, glyphs)
