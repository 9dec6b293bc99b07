"""Reads a film frame by frame, without any hurry: in which frames a ticket could be read at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import zxingcpp

from kiosk.scanning.film_file import frames_of
from kiosk.scanning.reading.decoder import Decoder

_QR_CODE = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


@dataclass(frozen=True, slots=True)
class Readable:
    """The first frame in which a text was read, by zxing-cpp alone or by our reader, and in how many it was."""

    first: int
    frames: int


def readable_in(film: Path) -> dict[str, Readable]:
    """Every text of a film. Our reader sees every frame, as if a camera had never been waited for."""
    found: dict[str, Readable] = {}
    for number, texts in _texts(film):
        for text in texts:
            before = found.get(text)
            found[text] = Readable(number, 1) if before is None else Readable(before.first, before.frames + 1)
    return found


def _texts(film: Path) -> Iterator[tuple[int, set[str]]]:
    decoder = Decoder()
    for frame in frames_of(film):
        alone = {code.text for code in zxingcpp.read_barcodes(frame.gray, formats=_QR_CODE)}
        yield frame.number, alone | {sighting.text for sighting in decoder.read(frame.gray, at=frame.seconds)}
