"""Choosing a camera at a real station: it is remembered, and the scanner reads from it without a restart."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.assembly.camera_tasks import camera_tasks
from kiosk.assembly.rooms import Rooms
from kiosk.assembly.station import Parts, assemble
from kiosk.checkin.states import Helping
from kiosk.domain.operator import Operator
from kiosk.office.camera_choice import Role
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.press_watch import Outlet
from kiosk.scanning.cameras.listing import Found
from kiosk.scanning.cameras.mode import ModeWish
from kiosk.scanning.cameras.mount import Mount, mounts_of
from kiosk.scanning.cameras.sources import open_source
from kiosk.scanning.frame import Camera
from kiosk.station_settings import STATION_FILE, CameraSettings, read_station
from kiosk.ui.theme import dress
from tests.fakes import MORNING
from tests.test_promises import NOTHING, SETTINGS, data, open_ledger, pictures

__all__ = ["data"]  # a fixture
PATIENCE = 30_000
PIN = "739164"
BRIGHT, WIDE = Found("usb-bright", "Bright C1", 0), Found("usb-wide", "Wide HD", 2)


def test_a_camera_is_chosen_and_counts_at_once(data: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    dress(qapp, SETTINGS.looks)
    ledger = open_ledger(data)
    ledger.choose_pin(Operator.ORGANISER, PIN)
    ledger.close()
    scene = pictures(tmp_path / "scene", NOTHING)
    opened: list[str] = []

    def open_it(found: Found, _wish: ModeWish) -> Camera:
        opened.append(found.name)
        return open_source(scene, loop=True)

    def mounts(chosen: Sequence[CameraSettings]) -> Sequence[Mount]:
        return mounts_of(chosen, lambda: (BRIGHT, WIDE), open_it)

    rooms = Rooms(SETTINGS, data / "event.toml", data, lambda: open_ledger(data), lambda: MORNING)
    station = assemble(
        Parts(
            event=SETTINGS,
            open_store=lambda: open_ledger(data),
            open_camera=lambda: open_source(scene),
            mounts=mounts,
            chooses_cameras=True,
            outlets=(Outlet(FolderPrinter(data / "badges")),),
            clock=lambda: MORNING,
            office=camera_tasks(rooms, lambda: (BRIGHT, WIDE)),
        )
    )
    with station.at_work():
        window = station.window
        window.resize(1280, 720)
        window.show()
        window.helper_wanted.emit()
        window.pin_entered.emit(PIN)
        qtbot.waitUntil(lambda: isinstance(station.conductor.state, Helping), timeout=PATIENCE)
        page = window.screens.pages.camera
        window.screens.area.open(page)
        qtbot.waitUntil(lambda: page.eyes.cards[0].picture._preview is not None, timeout=PATIENCE)
        qtbot.waitUntil(lambda: WIDE.id in page.list.rows, timeout=PATIENCE)
        assert opened == ["Bright C1"]

        QTest.mouseClick(page.list.rows[WIDE.id].buttons[Role.ALONE], Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: opened == ["Bright C1", "Wide HD"], timeout=PATIENCE)
        assert [camera.id for camera in read_station(data / STATION_FILE).cameras] == [WIDE.id]

        QTest.mouseClick(page.list.rows[BRIGHT.id].buttons[Role.HIGH], Qt.MouseButton.LeftButton)
        qtbot.waitUntil(
            lambda: len(page.eyes.cards) == 2 and page.eyes.cards[1].picture._preview is not None, timeout=PATIENCE
        )
        assert opened[2:] == ["Bright C1", "Wide HD"]
