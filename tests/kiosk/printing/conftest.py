"""Real printers for all tests of this folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.kiosk.printing.cups_lab import CupsLab, LabMissing, cups_lab_running


@pytest.fixture(scope="session")
def _one_cups_lab(printer_up: Path) -> Iterator[CupsLab]:
    with ExitStack() as until_the_end:
        try:
            lab = until_the_end.enter_context(cups_lab_running(printer_up))
        except LabMissing as missing:
            pytest.skip(str(missing))
        yield lab


@pytest.fixture
def cups_lab(_one_cups_lab: CupsLab) -> Iterator[CupsLab]:
    """A private CUPS with simulated printers; what a test did to one of them is over after it."""
    with _one_cups_lab.chosen():
        yield _one_cups_lab
    for queue in ("badge", "label"):
        _one_cups_lab.mode(queue, "ok")
