"""Puts pictures together: contact sheets in rows and columns, and screens as things standing in a room."""

from __future__ import annotations

from collections.abc import Sequence

from PIL import Image, ImageDraw, ImageFilter
from PySide6.QtGui import QImage

GROUND = "#8a8f96"
GAP = 12


def pillow(picture: QImage) -> Image.Image:
    """A picture of Qt as one of Pillow."""
    rgb = picture.convertToFormat(QImage.Format.Format_RGB888)
    size, pixels = (rgb.width(), rgb.height()), bytes(rgb.constBits())
    return Image.frombuffer("RGB", size, pixels, "raw", "RGB", rgb.bytesPerLine())


def sheet(pictures: Sequence[Image.Image], columns: int, width: int) -> Image.Image:
    """A contact sheet; each picture is `width` pixels wide, and the rows are as high as their highest."""
    small = [picture.resize((width, round(picture.height * width / picture.width)), Image.Resampling.LANCZOS)
             for picture in pictures]  # fmt: skip
    rows = [small[start : start + columns] for start in range(0, len(small), columns)]
    heights = [max(picture.height for picture in row) for row in rows]
    whole = Image.new("RGB", (columns * (width + GAP) + GAP, sum(heights) + GAP * (len(rows) + 1)), GROUND)
    y = GAP
    for row, height in zip(rows, heights, strict=True):
        for place, picture in enumerate(row):
            whole.paste(picture, (GAP + place * (width + GAP), y))
        y += height + GAP
    return whole


def device(screen: Image.Image, width: int) -> Image.Image:
    """A screen in a frame with round corners and a soft shadow, on nothing; `width` is that of the screen in pixels."""
    fine = 2  # drawn larger and made smaller: smooth edges
    small = screen.resize((width, round(screen.height * width / screen.width)), Image.Resampling.LANCZOS)
    rim, soft = max(6, width // 70), max(10, width // 28)
    size = (small.width + 2 * rim + 2 * soft, small.height + 2 * rim + 2 * soft)
    shape = Image.new("L", (size[0] * fine, size[1] * fine), 0)
    box = [soft * fine, soft * fine, (size[0] - soft) * fine, (size[1] - soft) * fine]
    ImageDraw.Draw(shape).rounded_rectangle(box, radius=2 * rim * fine, fill=255)
    shape = shape.resize(size, Image.Resampling.LANCZOS)
    shadow = shape.filter(ImageFilter.GaussianBlur(soft / 2.2)).point(lambda share: round(share * 0.42))
    whole = Image.new("RGBA", size, (0, 0, 0, 0))
    whole.paste(Image.new("RGBA", size, (22, 32, 44, 255)), (0, soft // 4), shadow)
    whole.paste(Image.new("RGBA", size, (27, 33, 41, 255)), (0, 0), shape)
    glass = Image.new("L", (small.width * fine, small.height * fine), 0)
    ImageDraw.Draw(glass).rounded_rectangle([0, 0, *[side - 1 for side in glass.size]], radius=rim * fine, fill=255)
    whole.paste(small, (soft + rim, soft + rim), glass.resize(small.size, Image.Resampling.LANCZOS))
    return whole
