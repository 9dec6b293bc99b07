"""The test page is true to size: in the PDF, and in what printers get."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from numpy.typing import NDArray
from PIL import Image
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from kiosk.domain.badge import BadgeJob, JobId, badge_of
from kiosk.pages.page import PageSize
from kiosk.pages.test_page import QR_TEXT, Bars, PrinterTest
from kiosk.printing.cups_queue import CupsQueue
from kiosk.printing.pdf_page import page_size
from kiosk.printing.printer import Progress
from tests.cups_lab import CupsLab
from tests.kiosk.pages.drawn import drawn
from tests.people import DAY_1, registration

PER_MM = 20
SIZES = [
    PageSize(105, 148), PageSize(148, 105), PageSize(74, 105), PageSize(90, 54), PageSize(54, 101),
    PageSize(62, 100), PageSize(62, 45), PageSize(82, 203),
]  # fmt: skip
TODAY = date(2024, 2, 20)


@pytest.fixture(scope="module")
def maker() -> PrinterTest:
    return PrinterTest()


def measured(dark: NDArray[np.bool_], bars: Bars, per_mm: float, start: float | None = None) -> tuple[float, float]:
    """The lengths of both bars in mm, by the dots that are dark over nearly their whole thickness of 2 mm.

    `start` is where they begin, if not at `bars.start`.
    """
    begin = bars.start if start is None else start
    band = slice(round((begin + 0.4) * per_mm), round((begin + 1.6) * per_mm))
    return longest(dark[band].all(axis=0)) / per_mm, longest(dark[:, band].all(axis=1)) / per_mm


def longest(dark: NDArray[np.bool_] | np.bool_) -> int:
    """The longest row of dark dots."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], np.asarray(dark), [False]]).astype(int)))
    return int((edges[1::2] - edges[::2]).max(initial=0))


def dots(image: Image.Image) -> NDArray[np.bool_]:
    return np.asarray(image) < 128


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width}x{size.height}")
def test_the_page_and_its_bars_are_true_to_half_a_millimetre(maker: PrinterTest, size: PageSize) -> None:
    pdf = maker.pdf(size, "badge", "a6", TODAY)
    found, bars = page_size(pdf), maker.bars()
    assert (found.width, found.height) == pytest.approx((size.width, size.height), abs=0.5)
    assert measured(dots(drawn(pdf, per_mm=PER_MM)), bars, PER_MM) == pytest.approx((bars.across, bars.down), abs=0.5)
    assert bars.across >= min(100, size.width - 20) - 10


def test_the_rulers_begin_at_the_very_edge(maker: PrinterTest) -> None:
    picture = dots(drawn(maker.pdf(PageSize(105, 148), "badge", "a6", TODAY), per_mm=PER_MM))
    for millimetre in range(1, 100):
        assert picture[2, round(millimetre * PER_MM)]
        assert picture[round(millimetre * PER_MM), 2]
        assert not picture[2, round((millimetre + 0.5) * PER_MM)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width}x{size.height}")
def test_its_code_is_18_mm_wide_and_readable(maker: PrinterTest, size: PageSize) -> None:
    (code,) = zxingcpp.read_barcodes(drawn(maker.pdf(size, "badge", "a6", TODAY), per_mm=6))
    assert code.text == QR_TEXT
    place = code.position
    assert (place.top_right.x - place.top_left.x) / 6 == pytest.approx(18, abs=0.6)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width}x{size.height}")
def test_it_says_in_two_languages_what_to_measure_and_what_it_was_made_for(
    maker: PrinterTest, tmp_path: Path, size: PageSize
) -> None:
    file = tmp_path / "page.pdf"
    file.write_bytes(maker.pdf(size, "Drucker am Eingang", "label-62x100", TODAY))
    said = " ".join(PdfReader(file).pages[0].extract_text().replace("\xa0", " ").split())
    for words in ("Messen Sie die Balken", "Measure the bars", "label-62x100", "20. Februar 2024"):
        assert words in said.replace("- ", "")


def test_everything_is_on_the_page(maker: PrinterTest) -> None:
    # Nothing but the ruler's ends may touch the lower and the right edge, on the smallest label either.
    for size in SIZES:
        picture = dots(drawn(maker.pdf(size, "badge", "a6", TODAY), per_mm=PER_MM))
        assert not picture[-PER_MM // 2 :, 8 * PER_MM :].any()
        assert not picture[8 * PER_MM :, -PER_MM // 2 :].any()


def printed(queue: str, pdf: bytes, name: str, qtbot: QtBot) -> None:
    cups = pytest.importorskip("cups", reason="pycups is not on this system")
    person, printer = registration(), CupsQueue(queue, cups)
    receipt = printer.take(pdf, BadgeJob(JobId(name), person.id, DAY_1, badge_of(person)))
    qtbot.waitUntil(lambda: printer.progress(receipt) is Progress.DONE, timeout=90_000)


@pytest.mark.parametrize("size", [PageSize(105, 148), PageSize(148, 105)], ids=["portrait", "landscape"])
def test_what_an_ipp_printer_gets_is_true_to_size(
    cups_lab: CupsLab, maker: PrinterTest, qtbot: QtBot, size: PageSize
) -> None:
    name = f"ruler-{size.width}"
    printed("badge", maker.pdf(size, "badge", "a6", TODAY), name, qtbot)
    bars, picture = maker.bars(), drawn(cups_lab.came_out("badge", f"badge {name}").read_bytes(), per_mm=PER_MM)
    assert picture.size == (105 * PER_MM, 148 * PER_MM)
    # CUPS turns what is wider than high by a quarter.
    upright = picture if size.width < size.height else picture.rotate(90, expand=True)
    assert measured(dots(upright), bars, PER_MM) == pytest.approx((bars.across, bars.down), abs=0.5)


def test_what_a_brother_ql_gets_from_its_driver_is_true_to_size(
    cups_lab: CupsLab, maker: PrinterTest, qtbot: QtBot
) -> None:
    before = len(cups_lab.captured())
    printed("ql", maker.pdf(PageSize(62, 100), "ql", "label-62x100", TODAY), "ruler-ql", qtbot)
    qtbot.waitUntil(lambda: len(cups_lab.captured()) > before, timeout=90_000)
    raster, bars, per_mm = brother_raster(cups_lab.captured()[-1].read_bytes()), maker.bars(), 300 / 25.4
    thick = round(1.2 * per_mm)
    across = max(longest(raster[row : row + thick].all(axis=0)) for row in range(len(raster) - thick))
    down = max(longest(raster[:, dot : dot + thick].all(axis=1)) for dot in range(raster.shape[1] - thick))
    assert across / per_mm == pytest.approx(bars.across, abs=0.5)
    assert down / per_mm == pytest.approx(bars.down, abs=0.5)


def brother_raster(data: bytes) -> NDArray[np.bool_]:
    """The dots of a page in Brother's raster language, uncompressed: "g", a zero, the length, the dots of a line."""
    place, lines = data.index(b"\x1biz") + 13, []
    while data[place : place + 1] == b"g":
        length = data[place + 2]
        lines.append(np.unpackbits(np.frombuffer(data[place + 3 : place + 3 + length], np.uint8)))
        place += 3 + length
    return np.array(lines, dtype=bool)
