"""The plainest pages: nothing on them, or one black bar."""

from __future__ import annotations

from io import BytesIO

from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, NameObject

from kiosk.pages.page import PageSize

POINTS = 72 / 25.4


def blank_page(size: PageSize) -> bytes:
    """A PDF of one page."""
    return page_of(size, "")


def page_with_bar(size: PageSize, left: float, top: float, width: float, height: float) -> bytes:
    """A PDF of one page with a black rectangle; lengths in mm."""
    bottom = size.height - top - height
    return page_of(size, " ".join(f"{length * POINTS:.4f}" for length in (left, bottom, width, height)) + " re f")


def page_of(size: PageSize, drawing: str) -> bytes:
    """A PDF of one page with this on it, in PDF's operators."""
    writer = PdfWriter()
    page = writer.add_blank_page(size.width * POINTS, size.height * POINTS)
    stream = DecodedStreamObject()
    stream.set_data(drawing.encode())
    page[NameObject("/Contents")] = writer._add_object(stream)
    written = BytesIO()
    writer.write(written)
    return written.getvalue()
