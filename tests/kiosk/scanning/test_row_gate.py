"""Of a sheet full of codes the one in the middle is meant, once, and only if it stays there."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QApplication

from kiosk.domain.row_code import PREFIX, RowSeen, with_check
from kiosk.domain.ticket import ForeignCode
from kiosk.pages.codes import Correction, qr_rows
from kiosk.scanning.cameras.mount import Mount
from kiosk.scanning.frame import Frame, Reading
from kiosk.scanning.gate import Gate
from kiosk.scanning.reading.sighting import Reader, Sighting
from kiosk.scanning.row_gate import GONE_SECONDS, HELD_SECONDS, RowGate
from kiosk.scanning.scanner import Scanner

WIDE, TALL = 1280, 720
ONE, TWO = with_check("K7M2Q"), with_check("ABCDE")
FRAME = 1 / 15


def at(text: str, x: float, y: float) -> Sighting:
    corners = ((x - 20, y - 20), (x + 20, y - 20), (x + 20, y + 20), (x - 20, y + 20))
    return Sighting(text.encode(), text, corners, next(iter(Reader)))


def held(gate: RowGate, *sightings: Sighting, seconds: float, start: float = 0.0) -> list[RowSeen]:
    frames = round(seconds / FRAME)
    told = (gate.look(sightings, WIDE, TALL, start + number * FRAME) for number in range(frames))
    return [seen for seen in told if seen is not None]


def test_a_row_in_the_middle_is_told_once_however_long_it_is_held() -> None:
    assert held(RowGate(), at(PREFIX + ONE, 640, 360), seconds=20) == [RowSeen(ONE)]


def test_the_row_nearest_to_the_middle_is_meant() -> None:
    assert held(RowGate(), at(PREFIX + ONE, 640, 420), at(PREFIX + TWO, 640, 350), seconds=1) == [RowSeen(TWO)]


def test_a_row_that_only_passes_by_does_not_count() -> None:
    assert held(RowGate(), at(PREFIX + ONE, 640, 360), seconds=HELD_SECONDS / 2) == []


def test_a_row_at_the_edge_does_not_count() -> None:
    assert held(RowGate(), at(PREFIX + ONE, 100, 100), seconds=3) == []


def test_tickets_and_damaged_rows_are_no_rows() -> None:
    wrong = PREFIX + ONE[:-1] + ("0" if ONE[-1] != "0" else "1")
    assert held(RowGate(), at("GD24-ticket", 640, 360), at(wrong, 650, 360), seconds=3) == []


def test_the_next_row_counts_and_the_first_again_after_it_was_away() -> None:
    gate = RowGate()
    assert held(gate, at(PREFIX + ONE, 640, 360), seconds=1) == [RowSeen(ONE)]
    assert held(gate, at(PREFIX + TWO, 640, 360), seconds=1, start=1) == [RowSeen(TWO)]
    assert held(gate, at(PREFIX + ONE, 640, 360), seconds=1, start=1.5 + GONE_SECONDS) == [RowSeen(ONE)]


class Sheet:
    """A camera that sees one row of the paper list, held still."""

    live = False

    def __init__(self, code: str) -> None:
        modules = np.array([[0 if sign == "1" else 255 for sign in row] for row in qr_rows(code, Correction.HIGH)])
        ticket = np.kron(np.pad(modules, 4, constant_values=255), np.ones((8, 8))).astype(np.uint8)
        self._gray = np.full((TALL, WIDE), 200, np.uint8)
        top, left = (TALL - ticket.shape[0]) // 2, (WIDE - ticket.shape[1]) // 2
        self._gray[top : top + ticket.shape[0], left : left + ticket.shape[1]] = ticket
        self._number = 0

    def read(self) -> Reading:
        self._number += 1
        return Frame(np.repeat(self._gray[:, :, None], 3, axis=2), self._gray, self._number, self._number * FRAME)

    def close(self) -> None:
        """Nothing to let go of."""


def test_the_scanner_tells_of_a_row_and_shows_no_ticket(qapp: QApplication) -> None:
    scanner = Scanner((Mount(lambda: Sheet(PREFIX + ONE)),), Gate(), lambda: 0.0)
    rows: list[RowSeen] = []
    shown: list[object] = []
    scanner.row_seen.connect(rows.append)
    scanner.shown.connect(shown.append)
    scanner.open()
    for _ in range(15):
        scanner.tick()
    scanner.close()
    assert rows == [RowSeen(ONE)]
    assert shown == [ForeignCode()]
