"""A finished PDF tells its size and becomes a picture, on any thread."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from kiosk.domain.printer import PrinterFault
from kiosk.domain.trouble import PrinterTrouble
from kiosk.pages.page import PageSize
from kiosk.printing.pdf_page import page_size, picture
from tests.kiosk.printing.blank import blank_page, page_of, page_with_bar


@pytest.mark.parametrize("size", [PageSize(105, 148), PageSize(148, 105), PageSize(62, 71.5)])
def test_the_size_of_a_page_is_known_in_millimetres(size: PageSize) -> None:
    found = page_size(blank_page(size))
    assert (found.width, found.height) == pytest.approx((size.width, size.height), abs=0.01)


@pytest.mark.parametrize("text", [b"", b"%PDF-1.7", b"<html>"])
def test_what_is_no_pdf_is_said_to_be_none(text: bytes) -> None:
    with pytest.raises(PrinterTrouble) as refused:
        page_size(text)
    assert refused.value.fault is PrinterFault.BAD_FORMAT


def test_a_picture_shows_the_page_on_white() -> None:
    image = picture(page_with_bar(PageSize(62, 100), 10, 20, 30, 5), 254)
    assert (image.width(), image.height()) == (620, 1000)
    assert image.pixelColor(250, 225).name() == "#000000"
    assert image.pixelColor(250, 150).name() == "#ffffff"


@pytest.mark.parametrize("grey", [True, False])
def test_without_grey_every_dot_is_black_or_white(grey: bool) -> None:
    image = picture(page_of(PageSize(20, 20), "5 5 m 50 17 l 20 50 l f"), 254, grey=grey)
    colours = {image.pixelColor(x, y).name() for x in range(200) for y in range(200)}
    assert {"#000000", "#ffffff"} <= colours
    assert (len(colours) > 2) is grey


def test_it_works_beside_the_gui_thread() -> None:
    with ThreadPoolExecutor(1) as other:
        assert other.submit(page_size, blank_page(PageSize(105, 148))).result().width == pytest.approx(105, abs=0.01)
        assert other.submit(lambda: picture(blank_page(PageSize(62, 100)), 100).width()).result() == 244
