"""A finished PDF as a printer must know it: how large its page is, and the page as a picture."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions

from kiosk.domain.printer import PrinterFault
from kiosk.domain.trouble import PrinterTrouble
from kiosk.pages.page import PageSize

_MM_A_POINT = 25.4 / 72
_MM_AN_INCH = 25.4


def page_size(pdf: bytes) -> PageSize:
    """The size of its first page. Raises PrinterTrouble if this is no PDF."""
    with _opened(pdf) as document:
        return _size_of(document)


def picture(pdf: bytes, dots_per_inch: float, *, grey: bool = True) -> QImage:
    """Its first page on white. Without `grey` every edge is hard, as printers want it that know black only.

    Raises PrinterTrouble if this is no PDF.
    """
    flags = QPdfDocumentRenderOptions.RenderFlag
    options = QPdfDocumentRenderOptions()
    if not grey:
        options.setRenderFlags(flags.TextAliased | flags.ImageAliased | flags.PathAliased)
    with _opened(pdf) as document:
        size = _size_of(document)
        pixels = QSize(*(round(length / _MM_AN_INCH * dots_per_inch) for length in (size.width, size.height)))
        drawn = document.render(0, pixels, options)
        paper = QImage(pixels, QImage.Format.Format_RGB32)
        paper.fill(QColor("white"))
        with QPainter(paper) as painter:
            painter.drawImage(0, 0, drawn)
        return paper


@contextmanager
def _opened(pdf: bytes) -> Iterator[QPdfDocument]:
    buffer = QBuffer()
    buffer.setData(pdf)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    try:
        document.load(buffer)
        if document.status() is not QPdfDocument.Status.Ready or not document.pageCount():
            raise PrinterTrouble("The page is no PDF that can be read.", PrinterFault.BAD_FORMAT)
        yield document
    finally:
        document.close()
        buffer.close()


def _size_of(document: QPdfDocument) -> PageSize:
    points = document.pagePointSize(0)
    return PageSize(points.width() * _MM_A_POINT, points.height() * _MM_A_POINT)
