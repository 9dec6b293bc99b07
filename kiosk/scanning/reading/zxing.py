"""Reads QR codes with zxing-cpp, which no other file knows."""

from __future__ import annotations

from enum import Enum

import zxingcpp

from kiosk.scanning.frame import Pixels
from kiosk.scanning.reading.sighting import Corners, Reader, Sighting, overlap

_QR_CODE = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


class Threshold(Enum):
    """How a gray picture becomes black and white."""

    LOCAL = zxingcpp.Binarizer.LocalAverage
    """By what is around each pixel: for uneven light."""
    GLOBAL = zxingcpp.Binarizer.GlobalHistogram
    """By the histogram: for even light, and at half the price."""
    FIXED = zxingcpp.Binarizer.FixedThreshold
    """At 127: for pictures that are black and white already."""


def read(
    gray: Pixels,
    threshold: Threshold = Threshold.LOCAL,
    *,
    pyramid: bool = True,
    invert: bool = True,
    pure: bool = False,
) -> tuple[list[Sighting], list[Corners]]:
    """Give the QR codes of a picture, (height, width) of uint8, and the corners of those found and not read.

    Only the format QR Code counts: Micro QR and rMQR leak through the library's own filter. Mirrored codes are read,
    inverted ones with `invert`. `pyramid` looks at smaller sizes of the picture too; `pure` takes it for a drawn code
    that fills the picture. Texts are the bytes of the code, whatever they are.
    """
    found = [
        code
        for code in zxingcpp.read_barcodes(
            gray,
            formats=_QR_CODE,
            # The default escapes control characters for people to read.
            text_mode=zxingcpp.TextMode.Plain,
            binarizer=threshold.value,
            try_downscale=pyramid,
            try_invert=invert,
            is_pure=pure,
            return_errors=True,
        )
        if code.format == zxingcpp.BarcodeFormat.QRCode
    ]
    seen = [Sighting(code.bytes, code.text, _corners(code.position), Reader.ZXING) for code in found if code.valid]
    places = [sighting.corners for sighting in seen]
    unread = []
    for code in found:
        corners = _corners(code.position)
        if not code.valid and not any(overlap(corners, place) for place in places):
            unread.append(corners)
            places.append(corners)
    return seen, unread


def _corners(position: zxingcpp.Position) -> Corners:
    a, b, c, d = (
        (float(point.x), float(point.y))
        for point in (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    )
    return a, b, c, d
