"""Makes codes of the bytes that a serial scanner sends: pure."""

from __future__ import annotations

from kiosk.domain.hand_scan import HandReading, HandScan, read_by_hand
from kiosk.domain.ticket import MAX_BYTES
from kiosk.scanning.hand.burst import Wording

_ENDS = frozenset(b"\r\n\t\x00\x03\x04")
"""What ends a code: a line, a tab, or the ends of text and transmission of older scanners."""


class SerialText:
    """Collects bytes until a code is complete. What is longer than any ticket is dropped as a whole."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self._most = MAX_BYTES + len((wording.prefix + wording.suffix).encode())
        self._bytes = bytearray()
        self._too_long = False

    @property
    def is_waiting(self) -> bool:
        """Whether a code has begun."""
        return bool(self._bytes) or self._too_long

    def take(self, received: bytes) -> tuple[HandScan, ...]:
        """The codes that are complete with these bytes."""
        scans: list[HandScan] = []
        for byte in received:
            if byte in _ENDS:
                scans.extend(self.end())
            elif len(self._bytes) >= self._most:
                self._too_long = True
            else:
                self._bytes.append(byte)
        return tuple(scans)

    def end(self) -> tuple[HandScan, ...]:
        """The code that ends here, as by silence; none if there is none."""
        text = "" if self._too_long else self._wording.bare(self._bytes.decode("utf-8", "replace"))
        self.forget()
        return (read_by_hand([HandReading(text)]),) if text else ()

    def forget(self) -> None:
        """The scanner is gone in the middle of a code: half of it is none."""
        self._bytes.clear()
        self._too_long = False
