"""Reads a QR code with OpenCV's own reader: the third opinion, on a small part of a picture only."""

from __future__ import annotations

from kiosk.scanning.frame import Pixels
from kiosk.scanning.opencv import cv2
from kiosk.scanning.reading.sighting import Reader, Sighting

_reader = cv2.QRCodeDetector()


def read(part: Pixels) -> list[Sighting]:
    """Give the QR codes of a part of a picture, (height, width) of uint8, at most 255 ASCII characters each.

    OpenCV cuts texts at NUL and guesses character sets, so only plain ASCII counts. It raises for some pictures
    without any code in them; that is no code as well.
    """
    try:
        found, texts, corners, _ = _reader.detectAndDecodeMulti(part)
    except cv2.error:
        return []
    if not found:
        return []
    sightings = []
    for text, four in zip(texts, corners, strict=True):
        if text and text.isascii() and text.isprintable():
            a, b, c, d = ((float(x), float(y)) for x, y in four)
            sightings.append(Sighting(text.encode("ascii"), text, (a, b, c, d), Reader.OPENCV))
    return sightings
