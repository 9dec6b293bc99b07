"""Pages of a PDF as Qt draws them: by another program than the one that made them."""

from __future__ import annotations

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

POINTS = 72 / 25.4


def drawn(pdf: bytes, page: int = 0, per_mm: float = 10) -> Image.Image:
    """One page on white in grey, so many pixels a millimetre."""
    buffer = QBuffer()
    buffer.setData(pdf)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    size = document.pagePointSize(page)
    wide, high = (round(side / POINTS * per_mm) for side in (size.width(), size.height()))
    picture = document.render(page, QSize(wide, high)).convertToFormat(QImage.Format.Format_RGBA8888)
    image = Image.frombytes("RGBA", (wide, high), bytes(picture.constBits()))
    document.close()
    white = Image.new("RGBA", image.size, "white")
    white.alpha_composite(image)
    return white.convert("L")
