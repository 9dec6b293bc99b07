"""The PDF below a pretix badge layout: its size is the page's, and it is kept where the template can place it."""

from __future__ import annotations

import io
import shutil
import tempfile
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Final

from pypdf import PdfReader, PdfWriter
from pypdf.errors import DependencyError, PyPdfError

from kiosk.pages.page import PageSize
from kiosk.pages.typesetting import TemplateTrouble

DEFAULT_SIZE: Final = PageSize(148, 105)
"""Of pretix' own background, which is empty (badge_default_a6l.pdf: 419.53 x 297.64 points)."""
DEFAULT_NAME: Final = "badge_default_a6l"
SMALLEST, LARGEST = 10, 1_000
"""Millimetres; nobody wears what is smaller or larger."""
LARGEST_FILE = 20_000_000
"""Bytes."""

_NEWEST = "%PDF-1.7"  # what Typst takes in
_MM = 25.4 / 72
_BROKEN = (PyPdfError, DependencyError, ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError)
"""What pypdf raises at a file that is no PDF, or a broken one."""


class Background:
    """A page's size, and the template with the background beside it, named by `file`, or "" if there is none.

    The template is copied to the background in a folder of their own, as Typst reads no file outside the template's
    folder; the folder goes when the background does. Raises TemplateTrouble if it cannot be written.
    """

    def __init__(
        self, template: Path, size: PageSize = DEFAULT_SIZE, source: Path | None = None, pdf: bytes = b""
    ) -> None:
        self.size = size
        self.template = template
        self.file = ""
        self._source = source
        if source is not None:
            try:
                folder = Path(tempfile.mkdtemp(prefix="einlass-layout-"))
                self._finalizer = weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
                self.template = Path(shutil.copy(template, folder))
                self.file = "background.pdf"
                (folder / self.file).write_bytes(pdf)
            except OSError as error:
                raise TemplateTrouble(f"{source.name}: there is no room for a copy of it ({error.strerror})") from error

    def tried(self, page: Callable[[], object]) -> None:
        """Make a page with it. Raises TemplateTrouble naming the background if it cannot be drawn."""
        try:
            page()
        except TemplateTrouble as error:
            name = self._source.name if self._source else self.file
            raise TemplateTrouble(f"{name}: cannot be drawn; please save it as PDF 1.7 ({error})") from error


def read_background(path: Path, template: Path) -> Background:
    """The first page of a PDF as a background, or none if there is no such file. Raises TemplateTrouble."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise TemplateTrouble(f"{path.name}: is larger than {LARGEST_FILE:,} bytes; please save it smaller")
        pdf = path.read_bytes()
    except FileNotFoundError:
        return Background(template)
    except OSError as error:
        raise TemplateTrouble(f"{path.name}: cannot be read ({error.strerror})") from error
    try:
        reader = PdfReader(io.BytesIO(pdf))
        size = _size(reader)
        if len(reader.pages) > 1 or reader.is_encrypted or _version(reader) > _NEWEST:
            pdf = _first_page(reader)
    except _BROKEN as error:
        raise TemplateTrouble(
            f"{path.name}: is no PDF that can be read without a password; please save it again"
        ) from error
    for side in (size.width, size.height):
        if not SMALLEST <= side <= LARGEST:
            raise TemplateTrouble(
                f"{path.name}: its page of {size.width:.0f} x {size.height:.0f} mm is no badge; "
                f"please make it {SMALLEST} to {LARGEST} mm wide and high"
            )
    return Background(template, size, path, pdf)


def _size(reader: PdfReader) -> PageSize:
    """As pretix has it: what both the media box and the crop box hold, turned as the page is."""
    page = reader.pages[0]
    media, crop = page.mediabox, page.cropbox
    width = float(min(media.right, crop.right)) - float(max(media.left, crop.left))
    height = float(min(media.top, crop.top)) - float(max(media.bottom, crop.bottom))
    if page.rotation % 180:
        width, height = height, width
    return PageSize(width * _MM, height * _MM)


def _version(reader: PdfReader) -> str:
    newer = reader.root_object.get("/Version")
    return max(reader.pdf_header, f"%PDF-{str(newer).lstrip('/')}" if newer else "")


def _first_page(reader: PdfReader) -> bytes:
    writer = PdfWriter()
    writer.add_page(reader.pages[0])
    writer.pdf_header = _NEWEST
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()
