"""A printer as the operating system knows it, by QtPrintSupport, for systems without CUPS."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kiosk.domain.badge import BadgeJob, JobId, Receipt
from kiosk.domain.printer import PrinterFault, PrinterStatus
from kiosk.domain.trouble import PrinterTrouble
from kiosk.pages.page import PageSize
from kiosk.printing.cups_media import TOLERANCE_MM
from kiosk.printing.pdf_page import page_size, picture
from kiosk.printing.printer import Progress

_MM_AN_INCH = 25.4
_MOST_DOTS_PER_INCH = 600
"""Finer than this nobody sees, and the picture of an A6 page would take 100 MB."""


class SystemPrinter:
    """Draws pages on a printer of the system. Needs a QGuiApplication; called on one thread, which may be any.

    Qt tells no outcome: a page that was handed over is called done, and after a crash nobody can say whether it was
    (`remembers` is false for it).
    """

    def __init__(self, printer: str, *, grey: bool = True) -> None:
        """`printer` is the system's own name; without `grey` nothing but black and white is drawn."""
        self._printer, self._grey = printer, grey

    @property
    def name(self) -> str:
        """The system's name of it."""
        return self._printer

    def take(self, pdf: bytes, job: BadgeJob) -> Receipt:
        """Draw the page and hand it to the system. Raises PrinterTrouble if the printer is gone or does not begin."""
        # A QPrinter whose printer is not there writes a PDF somewhere instead, and says that it is valid.
        info = QPrinterInfo.printerInfo(self._printer)
        if info.isNull():
            raise PrinterTrouble(f"The system has no printer {self._printer}.", PrinterFault.NO_SUCH_QUEUE)
        printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
        if printer.outputFormat() is not QPrinter.OutputFormat.NativeFormat:
            raise PrinterTrouble(f"The printer {self._printer} cannot be used.", PrinterFault.NO_SUCH_QUEUE)
        draw(pdf, printer, f"badge {job.id}", info.supportedPageSizes(), grey=self._grey)
        return Receipt("")

    def status(self) -> PrinterStatus:
        """Whether the system has it and reports no error; more is not known. Never raises."""
        info = QPrinterInfo.printerInfo(self._printer)
        if info.isNull():
            return PrinterStatus(self._printer, (PrinterFault.NO_SUCH_QUEUE,))
        if info.state() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
            return PrinterStatus(self._printer, (PrinterFault.OTHER,), detail=info.state().name)
        return PrinterStatus(self._printer)

    def progress(self, receipt: Receipt) -> Progress:
        """Done means handed over, and nothing more."""
        return Progress.DONE

    def found(self, job: JobId) -> Receipt | None:
        """Nobody can tell."""
        return None

    def take_back(self, receipt: Receipt) -> bool:
        """What was handed over stays handed over."""
        return False


def draw(pdf: bytes, printer: QPrinter, title: str, sizes: Iterable[QPageSize] = (), *, grey: bool = True) -> None:
    """Draw the first page over the whole paper, without margins or scaling.

    The paper is the nearest of these sizes, or one of its own if none is as large. Raises PrinterTrouble if this is no
    PDF or the printer does not begin.
    """
    size = page_size(pdf)
    lying = size.width > size.height
    # Not as one page layout: that is refused if the printer cannot print up to the edge, and A4 stays.
    printer.setFullPage(True)
    printer.setPageSize(_paper_for(size, sizes))
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait)
    printer.setDocName(title)
    dots = printer.resolution() / _MM_AN_INCH
    image = picture(pdf, min(printer.resolution(), _MOST_DOTS_PER_INCH), grey=grey)
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterTrouble("The printer does not begin to print.", PrinterFault.OTHER)
    try:
        # From the edge of the paper and in millimetres: the device's own width is rounded to points.
        painter.drawImage(QRectF(0, 0, size.width * dots, size.height * dots), image)
    finally:
        painter.end()


def _paper_for(size: PageSize, sizes: Iterable[QPageSize]) -> QPageSize:
    """The paper, upright as all papers are."""
    wanted = QSizeF(min(size.width, size.height), max(size.width, size.height))

    def off(paper: QPageSize) -> float:
        found = paper.size(QPageSize.Unit.Millimeter)
        return max(abs(found.width() - wanted.width()), abs(found.height() - wanted.height()))

    nearest = min(sizes, key=off, default=None)
    if nearest is not None and off(nearest) <= TOLERANCE_MM:
        return nearest
    return QPageSize(wanted, QPageSize.Unit.Millimeter, "badge", QPageSize.SizeMatchPolicy.ExactMatch)


def default_printer() -> str | None:
    """The name of the system's default printer, if it has one. Needs a QGuiApplication."""
    return QPrinterInfo.defaultPrinterName() or None


def printer_names() -> tuple[str, ...]:
    """The names of the system's printers. Needs a QGuiApplication."""
    return tuple(QPrinterInfo.availablePrinterNames())
