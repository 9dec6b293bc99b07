"""The printers of a station, as its file names them or as the system has them."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.domain.trouble import PrinterTrouble
from kiosk.pages.page import Colours
from kiosk.printing import printers_of_station
from kiosk.printing.cups_queue import CupsQueue
from kiosk.printing.dispatch import Purpose
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.printers_of_station import printers_of
from kiosk.printing.system_printer import SystemPrinter
from kiosk.station_settings import PrinterSettings, StationSettings
from tests.cups_lab import CupsLab


@pytest.fixture
def no_cups(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    monkeypatch.setattr(printers_of_station, "pycups", lambda: None)


def test_each_entry_of_the_file_is_a_printer_with_its_purpose(tmp_path: Path) -> None:
    pytest.importorskip("cups", reason="pycups is not on this system")
    station = StationSettings(
        printers=(
            PrinterSettings(queue="badge", templates=("a6", "a7"), roles=frozenset({"press"})),
            PrinterSettings(system="Brother QL", colours="black-red"),
            PrinterSettings(folder=tmp_path / "out"),
        )
    )
    outlets = printers_of(station, tmp_path / "badges")
    assert [type(outlet.printer) for outlet in outlets] == [CupsQueue, SystemPrinter, FolderPrinter]
    assert [outlet.printer.name for outlet in outlets] == ["badge", "Brother QL", "folder out"]
    assert [outlet.purpose for outlet in outlets] == [
        Purpose(("a6", "a7"), Colours.FULL, frozenset({"press"})),
        Purpose(colours=Colours.BLACK_RED, remembers=False),
        Purpose(),
    ]


def test_two_folders_of_one_name_are_told_apart(tmp_path: Path) -> None:
    station = StationSettings(
        printers=tuple(PrinterSettings(folder=tmp_path / place / "badges") for place in ("left", "right"))
    )
    names = [outlet.printer.name for outlet in printers_of(station, tmp_path)]
    assert names == [f"folder {tmp_path}/left/badges", f"folder {tmp_path}/right/badges"]


def test_without_a_file_it_is_the_default_queue_of_cups(cups_lab: CupsLab, tmp_path: Path) -> None:
    (outlet,) = printers_of(StationSettings(), tmp_path)
    assert isinstance(outlet.printer, CupsQueue)
    assert outlet.printer.name == "badge"
    assert outlet.purpose == Purpose()


@pytest.mark.usefixtures("no_cups")
def test_where_there_is_no_cups_it_is_the_systems_default_printer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printers_of_station, "default_printer", lambda: "Brother QL")
    (outlet,) = printers_of(StationSettings(), tmp_path)
    assert isinstance(outlet.printer, SystemPrinter)
    assert not outlet.purpose.remembers


@pytest.mark.usefixtures("no_cups")
def test_where_there_is_no_printer_it_is_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printers_of_station, "default_printer", lambda: None)
    (outlet,) = printers_of(StationSettings(), tmp_path / "badges")
    assert isinstance(outlet.printer, FolderPrinter)
    assert outlet.printer.name == "folder badges"


@pytest.mark.usefixtures("no_cups")
def test_a_queue_where_there_is_no_cups_is_said_in_words(tmp_path: Path) -> None:
    station = StationSettings(printers=(PrinterSettings(queue="badge"),))
    with pytest.raises(PrinterTrouble, match="there is no CUPS"):
        printers_of(station, tmp_path)
