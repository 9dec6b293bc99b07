"""Where badges lie on large paper to be cut, so that the piles are in order, and where the marks for the knife are.

Every figure is in mm, from the left and from the top.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from kiosk.pages.page import PageSize
from kiosk.pages.typesetting import TemplateTrouble

SLACK = 0.1
"""So much more than the paper a row of badges may take: an A6 is not exactly a quarter of an A4."""

ROOM = 8.0
"""From this margin on marks have room beside the badges: office printers do not reach the last 4.2 mm of the paper."""

GAP, LENGTH = 1.0, 5.0
"""Marks beside the badges begin so far from them, and are at most so long."""

REACH, CROSS = 10.0, 3.0
"""Marks on the cuts themselves end so far from the edge of the paper, and reach so far around where two cuts meet."""

WORDS, WORDS_ROOM = 7.0, 11.0
"""So much of a margin is for words, not for marks; a margin needs so much to have both."""


class Sheet(StrEnum):
    """Paper that several badges fit on."""

    A4 = "a4"
    A3 = "a3"

    @property
    def paper(self) -> PageSize:
        """Its size, upright."""
        return _PAPERS[self]


_PAPERS: Mapping[Sheet, PageSize] = {Sheet.A4: PageSize(210, 297), Sheet.A3: PageSize(297, 420)}


class Order(StrEnum):
    """How the badges follow one another on the sheets.

    `PILES`: the first place of all sheets, then the second place of all: cut as one stack and laid on one another,
    the piles are in order. `ROWS`: sheet after sheet, row after row.
    """

    PILES = "piles"
    ROWS = "rows"


class SheetTrouble(TemplateTrouble):
    """A badge is larger than the paper; the text says both sizes."""


@dataclass(frozen=True, slots=True)
class Line:
    """From one point to another."""

    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True)
class Layout:
    """A grid in the middle of the paper, without gaps: one cut parts two badges.

    `cell` is the place of one badge as it lies on the paper; `turned` badges lie with their top to the right.
    """

    paper: PageSize
    cell: PageSize
    turned: bool
    columns: int
    rows: int

    @property
    def places(self) -> int:
        """So many badges are on one sheet."""
        return self.columns * self.rows

    @property
    def margin(self) -> PageSize:
        """What is left on the left and on the right, and above and below."""
        return PageSize(
            (self.paper.width - self.columns * self.cell.width) / 2,
            (self.paper.height - self.rows * self.cell.height) / 2,
        )

    def corner(self, place: int) -> tuple[float, float]:
        """The upper left corner of a place; places count from 0, in rows."""
        row, column = divmod(place, self.columns)
        return self.margin.width + column * self.cell.width, self.margin.height + row * self.cell.height

    def marks(self) -> Iterator[Line]:
        """Where to cut, as hairlines.

        They lie beside the badges. Where the margin is too narrow for that (four A6 fill an A4) they lie on the cut
        itself, between two badges, which have no print that near to their edge.
        """
        across = _cuts(self.margin.width, self.cell.width, self.columns)
        down = _cuts(self.margin.height, self.cell.height, self.rows)
        for x in _inside(across, self.paper.width):
            yield from (Line(x, start, x, end) for start, end in _lengths(down, self.paper.height))
        for y in _inside(down, self.paper.height):
            yield from (Line(start, y, end, y) for start, end in _lengths(across, self.paper.width))


def _cuts(margin: float, part: float, count: int) -> list[float]:
    return [margin + number * part for number in range(count + 1)]


def _inside(cuts: Sequence[float], whole: float) -> list[float]:
    """Cuts that are not the edge of the paper."""
    return [cut for cut in cuts if GAP < cut < whole - GAP]


def _lengths(crossed: Sequence[float], whole: float) -> Iterator[tuple[float, float]]:
    """From where to where a cut is marked; `crossed` are the cuts that cross it, in order."""
    first, *inner, _ = crossed
    if first >= ROOM:
        near = first - GAP
        far = max(near - LENGTH, min(WORDS, near - CROSS))
        yield from ((far, near), (whole - far, whole - near))
    else:
        yield from ((0.0, REACH), (whole - REACH, whole))
        yield from ((cut - CROSS, cut + CROSS) for cut in inner)


def layout(badge: PageSize, paper: PageSize) -> Layout:
    """The grid with the most badges, turned only if more fit. Raises SheetTrouble if not even one does."""
    upright, turned = (
        Layout(paper, cell, is_turned, _times(cell.width, paper.width), _times(cell.height, paper.height))
        for cell, is_turned in ((badge, False), (PageSize(badge.height, badge.width), True))
    )
    best = turned if turned.places > upright.places else upright
    if best.places == 0:
        raise SheetTrouble(
            f"A badge of {badge.width:.0f} x {badge.height:.0f} mm does not fit on paper of "
            f"{paper.width:.0f} x {paper.height:.0f} mm; please choose larger paper or another template."
        )
    return best


def _times(part: float, whole: float) -> int:
    return int((whole + SLACK) // part)


def arranged(count: int, places: int, order: Order) -> Iterator[tuple[int | None, ...]]:
    """For each sheet the number of the badge at each place, from 0; None where no badge is left."""
    sheets = -(-count // places)
    for sheet in range(sheets):
        match order:
            case Order.PILES:
                numbers = [place * sheets + sheet for place in range(places)]
            case Order.ROWS:
                numbers = [sheet * places + place for place in range(places)]
            case _:
                assert_never(order)
        yield tuple(number if number < count else None for number in numbers)
