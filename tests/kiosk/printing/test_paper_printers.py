"""Which printers the paper list goes to, at a real CUPS."""

from __future__ import annotations

import pytest

from kiosk.domain.printer import PrinterFault, PrinterStatus
from kiosk.printing import paper_printers as module
from kiosk.printing.paper_printers import first_usable, paper_printers
from kiosk.station_settings import PrinterSettings, StationSettings
from tests.cups_lab import CupsLab
from tests.fake_printers import FakePrinter

pytest.importorskip("cups", reason="pycups is not on this system")


def test_queues_that_have_a4_are_found_and_the_stations_own_come_first(cups_lab: CupsLab) -> None:
    names = [printer.name for printer in paper_printers(StationSettings())]
    assert names
    last = names[-1]
    own = StationSettings(printers=(PrinterSettings(queue=last),))
    assert next(iter(paper_printers(own))).name == last


def test_a_queue_that_is_not_there_is_passed_over(cups_lab: CupsLab) -> None:
    gone = StationSettings(printers=(PrinterSettings(queue="gone"),))
    assert "gone" not in [printer.name for printer in paper_printers(gone)]


def test_without_cups_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "pycups", lambda: None)
    assert list(paper_printers(StationSettings())) == []


def test_the_first_that_is_well_is_taken() -> None:
    jammed, well = FakePrinter("jammed"), FakePrinter("well")
    jammed.faults = (PrinterFault.JAM,)
    assert first_usable([jammed, well]) == (well, PrinterStatus("well"))


def test_if_none_is_well_the_first_says_why() -> None:
    jammed = FakePrinter("jammed")
    jammed.faults = (PrinterFault.JAM,)
    chosen = first_usable([jammed])
    assert chosen is not None
    assert chosen[1].faults == (PrinterFault.JAM,)
    assert first_usable([]) is None
