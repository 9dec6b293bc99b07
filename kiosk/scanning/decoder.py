"""Reads the QR codes of a frame: zxing-cpp first, pyzbar for a second opinion; no other file knows them."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import cycle, islice

import zxingcpp

from kiosk.scanning.frame import Pixels
from kiosk.scanning.sighting import Corners, Reader, Sighting, moved, overlap
from kiosk.scanning.straighten import BENDS, doubled, straighten

try:
    from pyzbar import pyzbar
except ImportError:  # the wheel has no libzbar on Linux
    pyzbar = None

log = logging.getLogger(__name__)


_QR_CODE = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


class Effort(Enum):
    """How much a frame is worth."""

    LIVE = "live"
    """One of many frames of a camera: what is not read now is read in the next one."""
    STILL = "still"
    """The only picture there is."""


LIVE_BENDS = 3
"""Bends tried on a live frame, going on with the others in the next one; one takes 0.4 ms."""
SECOND_OPINION_EVERY = 24
"""pyzbar looks at every n-th live frame in which nothing like a code was found: 10 to 20 ms at 720p."""
SMALL_PICTURE = 640 * 480
"""A still picture of at most so many pixels is looked at in double size too."""
LARGE_PART = 480 * 480
"""A code on more pixels than this is big enough for pyzbar in half size, at a quarter of the time."""
MARGIN = 0.3
"""How much more than the code itself pyzbar is shown, as part of its width: it needs the quiet zone."""


class Decoder:
    """Finds and reads QR codes; for use on one thread, as it remembers what it tried on the last frames.

    Only the format QR Code counts: Micro QR and rMQR leak through zxing-cpp's own filter. Mirrored and inverted
    codes are read. pyzbar guesses a character set and changes the bytes of everything beyond ASCII, so of its
    readings only ASCII counts; no ticket code is anything else.
    """

    def __init__(self) -> None:
        if pyzbar is None:
            log.warning("libzbar is missing: zxing-cpp reads without a second opinion")
        self._bends = cycle(BENDS)
        self._empty_frames = 0

    def read(self, gray: Pixels, effort: Effort = Effort.LIVE) -> tuple[Sighting, ...]:
        """Give all QR codes in a picture, (height, width) of uint8; nothing in a picture makes it raise."""
        seen, unread = _zxing(gray)
        # A code beside one that was read matters too: two tickets in one picture let nobody in.
        if unread:
            return (*seen, *self._read_again(gray, unread, effort))
        if seen:
            return tuple(seen)
        return tuple(self._look_again(gray, effort))

    def _read_again(self, gray: Pixels, unread: Sequence[Corners], effort: Effort) -> Iterator[Sighting]:
        """Codes that were found but not read."""
        for corners in unread if effort is Effort.STILL else unread[:1]:
            yield from _first(self._readings(gray, corners, effort))

    def _readings(self, gray: Pixels, corners: Corners, effort: Effort) -> Iterator[Sighting]:
        yield from _pyzbar_near(gray, corners)
        for bend in BENDS if effort is Effort.STILL else islice(self._bends, LIVE_BENDS):
            straight = straighten(gray, corners, bend)
            if straight is not None:
                yield from _zxing_straight(straight, corners)
        if effort is Effort.STILL:
            yield from _double_size(gray)

    def _look_again(self, gray: Pixels, effort: Effort) -> Iterator[Sighting]:
        """Nothing like a code was found."""
        if effort is Effort.STILL:
            yield from _first(_more_looks(gray))
            return
        self._empty_frames += 1
        if self._empty_frames % SECOND_OPINION_EVERY == 0:
            yield from _pyzbar(gray)


def _first(readings: Iterator[Sighting]) -> Iterator[Sighting]:
    return islice(readings, 1)


def _more_looks(gray: Pixels) -> Iterator[Sighting]:
    yield from _double_size(gray)
    yield from _pyzbar(gray)


def _zxing(gray: Pixels) -> tuple[list[Sighting], list[Corners]]:
    """What was read, and the corners of what was only found."""
    found = [code for code in _scan(gray) if code.format == zxingcpp.BarcodeFormat.QRCode]
    seen = [Sighting(code.bytes, code.text, _corners(code.position), Reader.ZXING) for code in found if code.valid]
    places = [sighting.corners for sighting in seen]
    unread = []
    for code in found:
        corners = _corners(code.position)
        if not code.valid and not any(overlap(corners, place) for place in places):
            unread.append(corners)
            places.append(corners)
    return seen, unread


def _scan(gray: Pixels, *, thorough: bool = True) -> list[zxingcpp.Barcode]:
    return zxingcpp.read_barcodes(
        gray,
        formats=_QR_CODE,
        # The default escapes control characters for people to read.
        text_mode=zxingcpp.TextMode.Plain,
        try_rotate=thorough,
        try_downscale=thorough,
        try_invert=thorough,
        return_errors=thorough,
    )


def _zxing_straight(straight: Pixels, corners: Corners) -> Iterator[Sighting]:
    for code in _scan(straight, thorough=False):
        if code.valid and code.format == zxingcpp.BarcodeFormat.QRCode:
            yield Sighting(code.bytes, code.text, corners, Reader.ZXING)


def _double_size(gray: Pixels) -> Iterator[Sighting]:
    if gray.size <= SMALL_PICTURE:
        seen, _ = _zxing(doubled(gray))
        for sighting in seen:
            yield Sighting(sighting.content, sighting.text, moved(sighting.corners, 0.5), Reader.ZXING)


def _pyzbar_near(gray: Pixels, corners: Corners) -> Iterator[Sighting]:
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    margin = MARGIN * max(max(xs) - min(xs), max(ys) - min(ys))
    left, top = max(0, int(min(xs) - margin)), max(0, int(min(ys) - margin))
    part = gray[top : int(max(ys) + margin), left : int(max(xs) + margin)]
    step = 2 if part.size > LARGE_PART else 1
    for sighting in _pyzbar(part[::step, ::step]):
        corners_in_frame = moved(sighting.corners, step, left, top)
        yield Sighting(sighting.content, sighting.text, corners_in_frame, sighting.reader)


def _pyzbar(gray: Pixels) -> Iterator[Sighting]:
    if pyzbar is None or not gray.size:
        return
    height, width = gray.shape
    for code in pyzbar.decode((gray.tobytes(), width, height), symbols=[pyzbar.ZBarSymbol.QRCODE]):
        if code.data.isascii():
            yield Sighting(code.data, code.data.decode("ascii"), _pyzbar_corners(code), Reader.PYZBAR)


def _pyzbar_corners(code: pyzbar.Decoded) -> Corners:
    if len(code.polygon) == 4:
        a, b, c, d = ((float(point.x), float(point.y)) for point in code.polygon)
        return a, b, c, d
    left, top, width, height = (float(number) for number in code.rect)
    return (left, top), (left + width, top), (left + width, top + height), (left, top + height)


def _corners(position: zxingcpp.Position) -> Corners:
    a, b, c, d = (
        (float(point.x), float(point.y))
        for point in (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    )
    return a, b, c, d
