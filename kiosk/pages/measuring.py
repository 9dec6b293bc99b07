"""How many badges come out, a few dozen at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kiosk.domain.badge import Badge
from kiosk.pages.catalogue import Catalogue
from kiosk.pages.glyphs import printed_glyphs
from kiosk.pages.legibility import Legibility, legibility, missing_letters
from kiosk.pages.page import Colours
from kiosk.pages.several import together
from kiosk.pages.typesetting import TemplateTrouble
from kiosk.pages.workshop import Workshop

TOGETHER_HERE = 8
"""So many badges are set at once in a process that has a long list in its memory: Typst takes 75 MB for it."""

Group = tuple[str, Sequence[Badge]]
"""Badges with one template."""


def measure(group: Group, catalogue: Catalogue, colours: Colours) -> list[Legibility]:
    """How these badges come out, in this order."""
    template, badges = group
    glyphs = printed_glyphs()
    try:
        page = catalogue.page(template, colours)
    except TemplateTrouble as trouble:
        return [Legibility(template, trouble, missing_letters(badge, glyphs), bool(badge.title)) for badge in badges]
    return legibility(page, badges, glyphs)


def grouped(badges: Sequence[tuple[Badge, str]], most: int) -> tuple[list[list[int]], list[Group]]:
    """Badges with the names of their templates in groups of at most `most`: their places, and the groups."""
    places = together((template for _, template in badges), most)
    return places, [(badges[some[0]][1], [badges[place][0] for place in some]) for some in places]


def measured_here(
    badges: Sequence[tuple[Badge, str]], workshop: Workshop, tick: Callable[[int, int], None]
) -> list[Legibility]:
    """How each badge comes out with the template of this name, in this order, measured by this process alone."""
    places, groups = grouped(badges, TOGETHER_HERE)
    catalogue = workshop.catalogue()
    seen: dict[int, Legibility] = {}
    for some, group in zip(places, groups, strict=True):
        seen |= zip(some, measure(group, catalogue, workshop.colours), strict=True)
        tick(len(seen), len(badges))
    return [seen[place] for place in range(len(badges))]
