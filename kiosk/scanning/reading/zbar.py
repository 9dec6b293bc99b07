"""Reads QR codes with pyzbar, which no other file knows."""

from __future__ import annotations

import logging

from kiosk.scanning.frame import Pixels
from kiosk.scanning.reading.sighting import Corners, Reader, Sighting

try:
    from pyzbar import pyzbar
except ImportError:  # the wheel has no libzbar on Linux
    pyzbar = None

log = logging.getLogger(__name__)


def warn_if_missing() -> None:
    """Say in the log that there is no second opinion, if so."""
    if pyzbar is None:
        log.warning("libzbar is missing: zxing-cpp reads without a second opinion")


def read(gray: Pixels) -> list[Sighting]:
    """Give the QR codes of a picture, (height, width) of uint8; nothing if the library is missing.

    pyzbar guesses a character set and changes the bytes of everything beyond ASCII, so of its readings only ASCII
    counts; no ticket code is anything else.
    """
    if pyzbar is None or not gray.size:
        return []
    height, width = gray.shape
    codes = pyzbar.decode((gray.tobytes(), width, height), symbols=[pyzbar.ZBarSymbol.QRCODE])
    return [
        Sighting(code.data, code.data.decode("ascii"), _corners(code), Reader.PYZBAR)
        for code in codes
        if code.data.isascii()
    ]


def _corners(code: pyzbar.Decoded) -> Corners:
    if len(code.polygon) == 4:
        a, b, c, d = ((float(point.x), float(point.y)) for point in code.polygon)
        return a, b, c, d
    left, top, width, height = (float(number) for number in code.rect)
    return (left, top), (left + width, top), (left + width, top + height), (left, top + height)
