"""PDFs of many badges: sizes, places to a tenth of a millimetre, and what is kept once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from io import BytesIO
from typing import cast

import pytest
from PIL import Image
from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject, StreamObject

from kiosk.pages.imposition import POINTS, Leaf, leaves, on_sheets, one_after_another
from kiosk.pages.sheets import Order, Sheet, SheetTrouble
from tests.kiosk.pages.drawn import drawn

A6 = (148.0, 105.0)
SQUARE = 10
"""Side of the black square in the upper left corner of every badge (mm)."""


def badges(*sizes: tuple[float, float], template: str = "t", origin: float = 0.0) -> list[Leaf]:
    """Pages with a number and the square; `origin` (pt) is where their lower left corner lies for the PDF."""
    writer = PdfWriter()
    named = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Courier"}
    font = DictionaryObject({NameObject(key): NameObject(value) for key, value in named.items()})
    fonts = writer._add_object(DictionaryObject({NameObject("/F0"): font}))
    side = SQUARE * POINTS
    for number, (width, height) in enumerate(sizes):
        page = writer.add_blank_page(width * POINTS, height * POINTS)
        page.mediabox.lower_left = (origin, origin)
        page.mediabox.upper_right = (origin + width * POINTS, origin + height * POINTS)
        low = origin + height * POINTS - side
        stream = DecodedStreamObject()
        stream.set_data(
            f"{origin} {low:.3f} {side:.3f} {side:.3f} re f "
            f"BT /F0 12 Tf {origin + 60} {low:.3f} Td (No{number}) Tj ET".encode()
        )
        page[NameObject("/Contents")] = writer._add_object(stream)
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    file = BytesIO()
    writer.write(file)
    return list(leaves(file.getvalue(), template))


def black(picture: Image.Image, left: float, top: float, right: float, bottom: float) -> tuple[float, ...]:
    """Where within these bounds something is black: left, top, right, bottom (mm on the sheet)."""
    box = (max(left, 0), max(top, 0), min(right, picture.width / 10), min(bottom, picture.height / 10))
    part = picture.crop((round(box[0] * 10), round(box[1] * 10), round(box[2] * 10), round(box[3] * 10)))
    found = part.point([255] * 128 + [0] * 128).getbbox()
    assert found is not None
    return tuple(box[place % 2] + side / 10 for place, side in enumerate(found))


def pages(pdf: bytes) -> Sequence[PageObject]:
    """The pages of a PDF."""
    return list(PdfReader(BytesIO(pdf)).pages)


def size(page: PageObject) -> tuple[float, float]:
    """Width and height of a page (mm)."""
    return round(float(page.mediabox.width) / POINTS, 1), round(float(page.mediabox.height) / POINTS, 1)


def placed(page: PageObject) -> list[str]:
    """What the badges of a sheet say, in the order of their places."""
    resources = cast(DictionaryObject, page["/Resources"])
    forms = cast(DictionaryObject, resources["/XObject"])
    in_order = sorted(forms, key=lambda name: int(name.removeprefix("/B")))
    return [re.findall(rb"\((.*)\)", cast(StreamObject, forms[name]).get_data())[0].decode() for name in in_order]


def test_badges_follow_one_another_with_their_own_sizes() -> None:
    pdf = one_after_another(badges(A6, (62, 40), A6))
    assert [size(page) for page in pages(pdf)] == [(148, 105), (62, 40), (148, 105)]
    assert [page.extract_text().strip() for page in pages(pdf)] == ["No0", "No1", "No2"]


def test_a_sheet_is_an_a4_and_is_not_to_be_fitted_to_the_page() -> None:
    pdf, (run,) = on_sheets(badges(*[A6] * 5), Sheet.A4, Order.PILES)
    assert [size(page) for page in pages(pdf)] == [(210, 297)] * 2
    wishes = PdfReader(BytesIO(pdf)).viewer_preferences
    assert wishes is not None
    assert str(wishes["/PrintScaling"]) == "/None"
    assert (run.sheets, run.badges) == (2, 5)


@pytest.mark.parametrize("origin", [0.0, 25.0])
@pytest.mark.parametrize(("width", "height"), [(148, 105), (105, 74), (90, 54), (54, 101), (82, 203)])
def test_every_badge_lies_at_its_place_to_a_tenth_of_a_millimetre(width: float, height: float, origin: float) -> None:
    grid = on_sheets(badges((width, height)), Sheet.A4, Order.ROWS)[1][0].layout
    pdf, _ = on_sheets(badges(*[(width, height)] * grid.places, origin=origin), Sheet.A4, Order.ROWS)
    sheet = drawn(pdf)
    for place in range(grid.places):
        x, y = grid.corner(place)
        # Turned to the right, the upper left corner of the badge is the upper right one of the place.
        left = x + grid.cell.width - SQUARE if grid.turned else x
        # Only the middle of the square: marks touch its edges.
        across = black(sheet, left - 2, y + 4, left + 12, y + 6)
        down = black(sheet, left + 4, y - 2, left + 6, y + 12)
        assert (across[0], across[2]) == pytest.approx((left, left + SQUARE), abs=0.11)
        assert (down[1], down[3]) == pytest.approx((y, y + SQUARE), abs=0.11)


def test_the_marks_are_drawn_where_the_cuts_are() -> None:
    pdf, _ = on_sheets(badges((90, 54)), Sheet.A4, Order.PILES)
    sheet = drawn(pdf)
    for x in (15, 105, 195):
        found = black(sheet, x - 2, 7.6, x + 2, 12.4)
        assert (found[0] + found[2]) / 2 == pytest.approx(x, abs=0.11)
        assert found[2] - found[0] <= 0.31


def test_the_badges_are_in_the_order_of_the_piles() -> None:
    pdf, _ = on_sheets(badges(*[A6] * 6), Sheet.A4, Order.PILES)
    assert [placed(page) for page in pages(pdf)] == [["No0", "No2", "No4"], ["No1", "No3", "No5"]]


def test_the_badges_are_in_the_order_of_the_rows() -> None:
    pdf, _ = on_sheets(badges(*[A6] * 6), Sheet.A4, Order.ROWS)
    assert [placed(page) for page in pages(pdf)] == [["No0", "No1", "No2", "No3"], ["No4", "No5"]]


def test_fonts_are_kept_once_for_all_sheets() -> None:
    pdf, _ = on_sheets(badges(*[A6] * 12), Sheet.A4, Order.PILES)
    assert pdf.count(b"/Courier") == 1
    assert pdf.count(b"/Helvetica") <= 1


def test_a_wide_margin_says_which_sheet_and_which_piles() -> None:
    pdf, _ = on_sheets(badges(*[(90, 54)] * 11), Sheet.A4, Order.PILES)
    said = [page.extract_text() for page in pages(pdf)]
    assert "Sheet 1 of 2, piles 1 2 / 3 4 / 5 6 / 7 8 / 9 10" in said[0]
    assert "Sheet 2 of 2" in said[1]


def test_nothing_is_written_across_badges_that_fill_the_sheet() -> None:
    pdf, _ = on_sheets(badges(*[A6] * 4), Sheet.A4, Order.PILES)
    assert "Sheet" not in pages(pdf)[0].extract_text()


def test_badges_of_other_templates_come_on_sheets_of_their_own() -> None:
    mixed = [*badges(A6, A6), *badges((90, 54), template="small"), *badges(A6)]
    pdf, runs = on_sheets(mixed, Sheet.A4, Order.ROWS)
    assert [(run.badges, run.layout.places) for run in runs] == [(3, 4), (1, 10)]
    assert len(pages(pdf)) == 2


def test_templates_of_one_size_share_the_sheets_and_keep_the_order() -> None:
    mixed = [*badges(A6), *badges((148.003, 105), template="press"), *badges(A6)]
    _, runs = on_sheets(mixed, Sheet.A4, Order.ROWS)
    assert [run.badges for run in runs] == [3]


def test_badges_from_an_endless_roll_get_the_place_of_the_longest() -> None:
    pdf, (run,) = on_sheets(badges((62, 29), (62, 40), (62, 33)), Sheet.A4, Order.ROWS)
    assert run.layout.cell.height == 40
    x, y = run.layout.corner(0)
    found = black(drawn(pdf), x + 4, y - 1, x + 6, y + 12)
    assert found[1] == pytest.approx(y, abs=0.11)


def test_a_badge_that_fits_on_no_sheet_is_refused() -> None:
    with pytest.raises(SheetTrouble):
        on_sheets(badges((300, 300)), Sheet.A4, Order.PILES)
