"""The organisers' room at a real station: real file, real threads, and what the pages show and save."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.assembly.house_tasks import house_tasks
from kiosk.assembly.rooms import Rooms
from kiosk.assembly.saving_tasks import saving_tasks
from kiosk.assembly.station import Parts, Station, assemble
from kiosk.checkin.states import Helping
from kiosk.domain.operator import Operator
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.press_watch import Outlet
from kiosk.scanning.cameras.sources import open_source
from kiosk.station_settings import StationSettings
from kiosk.ui.page import Page
from kiosk.ui.room.numbers_page import NumbersPage
from kiosk.ui.room.pins_page import PinsPage
from kiosk.ui.room.stations_page import StationsPage
from kiosk.ui.room.trail_page import TrailPage
from kiosk.ui.theme import dress
from tests.fakes import MORNING
from tests.test_promises import NOTHING, SETTINGS, data, open_ledger, pictures

__all__ = ["data"]  # a fixture
OnePage = TypeVar("OnePage", bound=Page)
PATIENCE = 30_000
PRESENT, HELPERS, NEW = "739164", "580273", "264915"


def station_with_an_office(data: Path, source: Path) -> Station:
    """A whole station whose organisers can order something."""
    rooms = Rooms(SETTINGS, data / "event.toml", data, lambda: open_ledger(data), lambda: MORNING)
    return assemble(
        Parts(
            event=SETTINGS,
            open_store=lambda: open_ledger(data),
            open_camera=lambda: open_source(source),
            outlets=(Outlet(FolderPrinter(data / "badges")),),
            clock=lambda: MORNING,
            here=StationSettings(name="Left door"),
            office={**house_tasks(rooms), **saving_tasks(rooms)},
        )
    )


def page_of(station: Station, kind: type[OnePage]) -> OnePage:
    """Open the one page of this kind."""
    area = station.window.screens.area
    (page,) = (page for page in area.pages if isinstance(page, kind))
    area.open(page)
    return page


def test_an_organiser_sees_numbers_stations_and_trail_saves_them_and_changes_a_pin(
    data: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    dress(qapp, SETTINGS.looks)
    ledger = open_ledger(data)
    ledger.choose_pin(Operator.ORGANISER, PRESENT)
    ledger.choose_pin(Operator.HELPER, HELPERS)
    someone = ledger.registrations()[0].id
    ledger.admit_registration(someone, SETTINGS.day_at(MORNING), "helper")
    ledger.close()
    station = station_with_an_office(data, pictures(tmp_path / "scene", NOTHING))
    with station.at_work():
        window = station.window
        window.resize(1280, 720)
        window.show()
        window.helper_wanted.emit()
        window.pin_entered.emit(PRESENT)
        qtbot.waitUntil(lambda: isinstance(station.conductor.state, Helping), timeout=PATIENCE)

        numbers = page_of(station, NumbersPage)
        qtbot.waitUntil(lambda: numbers.tiles[1].accessibleName().startswith("1 "), timeout=PATIENCE)
        QTest.mouseClick(numbers.cards[0].numbers, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: bool(numbers._saving.places._doors), timeout=PATIENCE)
        QTest.mouseClick(numbers._saving.places._doors[0], Qt.MouseButton.LeftButton)
        saved = data / "exports" / "einlass-2024-02-20-ankunft-alle-5-minuten.csv"
        qtbot.waitUntil(saved.is_file, timeout=PATIENCE)

        stations = page_of(station, StationsPage)
        station.line.on_state_tick()
        qtbot.waitUntil(lambda: len(stations.cards) == 1, timeout=PATIENCE)

        pins = page_of(station, PinsPage)
        pins.on_change_helpers()
        for pin in (PRESENT, NEW, NEW):
            QTest.keyClicks(pins.entry, pin)
            QTest.keyClick(pins.entry, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "gilt ab jetzt" in pins._notice.text(), timeout=PATIENCE)

        trail = page_of(station, TrailPage)
        qtbot.waitUntil(lambda: len(trail.table.rows) >= 3, timeout=PATIENCE)
        assert [row[2] for row in trail.table.rows[:3]] == ["PIN gewählt", "Daten gespeichert", "Bereich geöffnet"]

        window.helper_left.emit()
        qtbot.waitUntil(lambda: not isinstance(station.conductor.state, Helping), timeout=PATIENCE)
        assert not trail.table.rows
    assert saved.read_bytes().decode("utf-8-sig").splitlines()[0] == "Uhrzeit ab;Personen"
