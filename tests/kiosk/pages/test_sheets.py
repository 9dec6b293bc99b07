"""Where badges lie on a sheet, in which order, and that no mark goes through one."""

from __future__ import annotations

from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.pages.page import PageSize
from kiosk.pages.sheets import Order, Sheet, SheetTrouble, arranged, layout

A4 = Sheet.A4.paper
SIZES = {
    "a6": (148, 105),
    "a6-folded": (148, 210),
    "a7": (105, 74),
    "90x54": (90, 54),
    "54x101": (54, 101),
    "62x100": (62, 100),
    "82x203": (82, 203),
}


@pytest.mark.parametrize(
    ("name", "places", "turned"),
    [
        ("a6", 4, True),
        ("a6-folded", 2, True),
        ("a7", 8, False),
        ("90x54", 10, False),
        ("54x101", 10, True),
        ("62x100", 8, True),
        ("82x203", 3, True),
    ],
)
def test_as_many_as_fit_are_on_a_sheet_turned_if_more_fit(name: str, places: int, turned: bool) -> None:
    grid = layout(PageSize(*SIZES[name]), A4)
    assert (grid.places, grid.turned) == (places, turned)


def test_an_a6_as_typst_rounds_it_is_still_a_quarter_of_an_a4() -> None:
    assert layout(PageSize(148.004, 105.004), A4).places == 4


def test_a_badge_larger_than_the_paper_is_refused_with_both_sizes() -> None:
    with pytest.raises(SheetTrouble, match=r"300 x 220 mm does not fit on paper of 210 x 297 mm"):
        layout(PageSize(300, 220), A4)


def test_the_grid_lies_in_the_middle_without_gaps() -> None:
    grid = layout(PageSize(90, 54), A4)
    assert (grid.margin.width, grid.margin.height) == (15, 13.5)
    assert [grid.corner(place) for place in (0, 1, 2, 9)] == [(15, 13.5), (105, 13.5), (15, 67.5), (105, 229.5)]


@given(st.floats(20, 210), st.floats(20, 297), st.sampled_from(Sheet))
def test_no_mark_goes_through_a_badge_and_all_are_on_the_paper(width: float, height: float, sheet: Sheet) -> None:
    grid = layout(PageSize(width, height), sheet.paper)
    for line in grid.marks():
        assert (line.x0 == line.x1) is not (line.y0 == line.y1)
        assert -0.01 <= min(line.x0, line.x1) <= max(line.x0, line.x1) <= grid.paper.width + 0.01
        assert -0.01 <= min(line.y0, line.y1) <= max(line.y0, line.y1) <= grid.paper.height + 0.01
        for place in range(grid.places):
            x, y = grid.corner(place)
            beside = max(line.x0, line.x1) <= x + 0.01 or min(line.x0, line.x1) >= x + grid.cell.width - 0.01
            apart = max(line.y0, line.y1) <= y + 0.01 or min(line.y0, line.y1) >= y + grid.cell.height - 0.01
            assert beside or apart


@pytest.mark.parametrize("name", SIZES)
def test_every_cut_that_is_not_the_edge_of_the_paper_is_marked_at_both_ends(name: str) -> None:
    grid = layout(PageSize(*SIZES[name]), A4)
    lines = list(grid.marks())
    for column in range(grid.columns + 1):
        x = grid.margin.width + column * grid.cell.width
        ends = [line for line in lines if line.x0 == line.x1 == pytest.approx(x)]
        assert bool(ends) is (1 < x < 209)
        if ends:
            near = max(10, grid.margin.height)
            assert min(max(line.y0, line.y1) for line in ends) <= near
            assert max(min(line.y0, line.y1) for line in ends) >= 297 - near


def test_marks_stay_off_badges_where_the_margin_is_wide_enough() -> None:
    grid = layout(PageSize(90, 54), A4)
    for line in grid.marks():
        assert not (15 <= line.x0 <= 195 and 13.5 <= line.y0 <= 283.5)


def test_cut_as_a_stack_and_piled_up_the_badges_are_in_order() -> None:
    sheets = list(arranged(10, 4, Order.PILES))
    assert sheets == [(0, 3, 6, 9), (1, 4, 7, None), (2, 5, 8, None)]


def test_row_by_row_the_sheets_follow_one_another() -> None:
    assert list(arranged(6, 4, Order.ROWS)) == [(0, 1, 2, 3), (4, 5, None, None)]


@given(st.integers(0, 300), st.integers(1, 24))
def test_the_piles_hold_everybody_once_and_in_order(count: int, places: int) -> None:
    sheets = list(arranged(count, places, Order.PILES))
    piles = chain.from_iterable(zip(*sheets, strict=True))
    assert [number for number in piles if number is not None] == list(range(count))


@given(st.integers(1, 300), st.integers(1, 24), st.sampled_from(Order))
def test_no_sheet_more_than_needed_and_none_is_empty(count: int, places: int, order: Order) -> None:
    sheets = list(arranged(count, places, order))
    assert len(sheets) == -(-count // places)
    assert all(any(number is not None for number in sheet) for sheet in sheets)
