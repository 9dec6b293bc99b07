"""Looks at pages of a PDF as paper shows them: what lies beyond the edge, which codes are read, which letters stand."""

from __future__ import annotations

import io
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import zxingcpp
from numpy.typing import NDArray
from PIL import Image
from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import NameObject, RectangleObject, StreamObject
from pyzbar import pyzbar

from kiosk.pages.page import PageSize

POINTS = 72 / 25.4
"""Of a millimetre."""

PPI = 150

AROUND = 30.0
"""So much of what a printer would not print is looked at around each page (mm)."""

HEAD = 10.0
"""So much of endless paper is the same on every badge (mm)."""

INK = 160
"""Grey below which something is called printed."""

Picture = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """One page: its size (mm), its picture with AROUND on every side, and its text as a reader program finds it.

    A letter that no font had stands in the text as NUL.
    """

    size: PageSize
    around: Picture
    text: str

    @property
    def picture(self) -> Picture:
        """What comes out of the printer."""
        edge = pixels(AROUND)
        height, width = pixels(self.size.height), pixels(self.size.width)
        return self.around[edge : edge + height, edge : edge + width]

    def ink_beyond(self, margin: float, *, folded: bool = False) -> float:
        """Square millimetres printed outside the page or nearer than `margin` (mm) to its edge.

        Where the paper is `folded`, marks at the edge are meant to be.
        """
        ink = self.around < INK
        edge, inner = pixels(AROUND), pixels(AROUND + margin)
        height, width = pixels(self.size.height), pixels(self.size.width)
        if folded:
            fold, near = edge + height // 2, pixels(1.0)
            ink[fold - near : fold + near, edge : edge + width] = False
        ink[inner : edge + height - (inner - edge), inner : edge + width - (inner - edge)] = False
        return float(ink.sum()) * (25.4 / PPI) ** 2

    def runs_into(self, furniture: PrintedPage) -> bool:
        """Whether something touches what stands on the empty page of the same template.

        Endless paper is shorter without a name: only its head stands where it stands with one.
        """
        there = furniture.around < INK
        if len(there) != len(self.around):
            head = there[: pixels(AROUND + HEAD)]
            there = np.zeros(self.around.shape, bool)
            there[: len(head)] = head
        own = (self.around < INK) & ~there
        return bool((own & _thicker(there)).any())

    @property
    def codes_of_zxing(self) -> set[str]:
        """The QR codes that zxing-cpp reads."""
        found = zxingcpp.read_barcodes(self.picture)
        # In a row of capital Ws an EAN is seen, too, and in a box a Micro QR code.
        return {code.text for code in found if code.format == zxingcpp.BarcodeFormat.QRCode}

    @property
    def codes_of_pyzbar(self) -> set[str]:
        """The QR codes that pyzbar reads."""
        found = pyzbar.decode(Image.fromarray(self.picture), symbols=[pyzbar.ZBarSymbol.QRCODE])
        return {code.data.decode() for code in found}


def pixels(millimetres: float) -> int:
    """How many there are, at PPI."""
    return round(millimetres / 25.4 * PPI)


def printed_pages(pdf: bytes, *, with_text: bool = True) -> Iterator[PrintedPage]:
    """Every page of a PDF, drawn by Poppler. Raises FileNotFoundError without Poppler's pdftoppm."""
    reader = PdfReader(io.BytesIO(pdf))
    writer = PdfWriter()
    sizes, texts = [], []
    for page in reader.pages:
        left, low, right, high = (float(side) for side in page.mediabox)
        sizes.append(PageSize((right - left) / POINTS, (high - low) / POINTS))
        texts.append(_text(page) if with_text else "")
        larger = AROUND * POINTS
        box = RectangleObject((left - larger, low - larger, right + larger, high + larger))
        page.mediabox = page.cropbox = page.trimbox = page.bleedbox = page.artbox = box
        writer.add_page(page)
    file = io.BytesIO()
    writer.write(file)
    drawn = subprocess.run(
        ["pdftoppm", "-r", str(PPI), "-gray", "-"], input=file.getvalue(), capture_output=True, check=True
    ).stdout
    for size, text, picture in zip(sizes, texts, _pictures(drawn), strict=True):
        yield PrintedPage(size, picture, text)


_SHOWN = re.compile(rb"BT\b.*?\bET\b", re.DOTALL)


def _text(page: PageObject) -> str:
    """The text of a page, read without its drawings: a QR code takes longer than all of the text."""
    content = page.get_contents()
    shown = StreamObject()
    shown.set_data(b"\n".join(_SHOWN.findall(content.get_data() if content is not None else b"")))
    bare = PageObject(pdf=page.pdf)
    bare[NameObject("/Resources")] = page["/Resources"]
    bare[NameObject("/MediaBox")] = page.mediabox
    bare[NameObject("/Contents")] = shown
    return bare.extract_text()


_HEAD = re.compile(rb"P5\s+(\d+)\s+(\d+)\s+255\s")


def _pictures(stream: bytes) -> Iterator[Picture]:
    """The pictures of a stream of PGM files."""
    place = 0
    while place < len(stream):
        head = _HEAD.match(stream, place)
        assert head, "pdftoppm writes PGM"
        width, height = int(head[1]), int(head[2])
        yield np.frombuffer(stream, np.uint8, width * height, head.end()).reshape(height, width)
        place = head.end() + width * height


def _thicker(ink: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """What lies within two pixels (0.3 mm) of the ink."""
    near = ink.copy()
    for by in (1, 2):
        near[by:] |= ink[:-by]
        near[:-by] |= ink[by:]
    wide = near.copy()
    for by in (1, 2):
        wide[:, by:] |= near[:, :-by]
        wide[:, :-by] |= near[:, by:]
    return wide
