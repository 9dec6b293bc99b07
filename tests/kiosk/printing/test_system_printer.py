"""Printers of the operating system: to a PDF file, and to a real CUPS through Qt's own way to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Thread

import numpy as np
import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from pytestqt.qtbot import QtBot

from kiosk.domain.badge import BadgeJob, JobId, Receipt, badge_of
from kiosk.domain.printer import PrinterFault
from kiosk.domain.trouble import PrinterTrouble
from kiosk.pages.page import PageSize
from kiosk.printing.pdf_page import page_size
from kiosk.printing.printer import Progress
from kiosk.printing.system_printer import SystemPrinter, default_printer, draw, printer_names
from tests.cups_lab import CupsLab
from tests.kiosk.pages.drawn import drawn
from tests.kiosk.printing.blank import blank_page, page_with_bar
from tests.people import DAY_1, registration

MM = QPageSize.Unit.Millimeter


def job(name: str) -> BadgeJob:
    person = registration()
    return BadgeJob(JobId(name), person.id, DAY_1, badge_of(person))


@pytest.fixture
def to_file(qapp: object, tmp_path: Path) -> Callable[[bytes], bytes]:
    """Draws on a printer that writes a PDF."""

    def print_it(pdf: bytes) -> bytes:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "out.pdf"))
        draw(pdf, printer, "badge 1")
        return (tmp_path / "out.pdf").read_bytes()

    return print_it


@pytest.mark.parametrize("size", [PageSize(105, 148), PageSize(148, 105), PageSize(62, 100), PageSize(90, 54)])
def test_the_paper_is_as_large_as_the_page(to_file: Callable[[bytes], bytes], size: PageSize) -> None:
    found = page_size(to_file(blank_page(size)))
    assert (found.width, found.height) == pytest.approx((size.width, size.height), abs=0.5)


@pytest.mark.parametrize("size", [PageSize(105, 148), PageSize(148, 105)], ids=["portrait", "landscape"])
def test_the_picture_is_in_its_place_and_true_to_size(to_file: Callable[[bytes], bytes], size: PageSize) -> None:
    dark = np.asarray(drawn(to_file(page_with_bar(size, 20, 30, 50, 4)), per_mm=20)) < 128
    rows, columns = (np.flatnonzero(dark.any(axis=axis)) / 20 for axis in (1, 0))
    assert (columns.min(), columns.max()) == pytest.approx((20, 70), abs=0.3)
    assert (rows.min(), rows.max()) == pytest.approx((30, 34), abs=0.3)


def test_of_the_printers_own_papers_the_nearest_is_taken(qapp: object, tmp_path: Path) -> None:
    own = [
        QPageSize(QSizeF(62.09, length), MM, f"62mm x {length}mm", QPageSize.SizeMatchPolicy.ExactMatch)
        for length in (28.93, 99.84)
    ]
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    draw(blank_page(PageSize(62, 100)), printer, "badge 1", own)
    assert printer.pageLayout().pageSize().name() == "62mm x 99.84mm"


def test_a_printer_that_is_gone_takes_nothing_and_writes_no_file(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    printer = SystemPrinter("Brother QL, borrowed")
    assert printer.status().faults == (PrinterFault.NO_SUCH_QUEUE,)
    with pytest.raises(PrinterTrouble) as refused:
        printer.take(blank_page(PageSize(62, 100)), job("1"))
    assert refused.value.fault is PrinterFault.NO_SUCH_QUEUE
    assert list(tmp_path.iterdir()) == []


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_file_that_cannot_be_written_is_no_success(qapp: object, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no such folder" / "out.pdf"))
    with pytest.raises(PrinterTrouble):
        draw(blank_page(PageSize(62, 100)), printer, "badge 1")


def test_what_was_handed_over_is_called_done_and_cannot_be_found_or_taken_back() -> None:
    printer = SystemPrinter("any")
    assert printer.progress(Receipt("")) is Progress.DONE
    assert printer.found(JobId("1")) is None
    assert not printer.take_back(Receipt(""))


def test_a_real_printer_gets_the_page_true_to_size_from_another_thread(
    cups_lab: CupsLab, qapp: object, qtbot: QtBot
) -> None:
    if "badge" not in QPrinterInfo.availablePrinterNames():
        pytest.skip("this Qt does not know CUPS")
    assert default_printer() == "badge"
    assert {"badge", "label", "ql"} <= set(printer_names())
    printer = SystemPrinter("badge")
    assert printer.status().usable
    pdf = page_with_bar(PageSize(105, 148), 20, 30, 50, 4)
    press = Thread(target=printer.take, args=(pdf, job("by-qt")))
    press.start()
    press.join()
    qtbot.waitUntil(lambda: "badge by-qt" in cups_lab.titles("badge"), timeout=90_000)
    dark = np.asarray(drawn(cups_lab.came_out("badge", "badge by-qt").read_bytes(), per_mm=20)) < 128
    assert dark.shape == pytest.approx((148 * 20, 105 * 20), abs=10)
    columns = np.flatnonzero(dark.any(axis=0)) / 20
    assert (columns.min(), columns.max()) == pytest.approx((20, 70), abs=0.5)
