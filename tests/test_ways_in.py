"""The ways into the helpers' area, end to end: real file, real threads, keys in a real window, a camera."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.assembly.help_desk import assemble_desk
from kiosk.assembly.station import Parts, Station, assemble
from kiosk.checkin.attended import Open, Shut
from kiosk.checkin.desk_answers import Person
from kiosk.checkin.desk_wishes import Open as OpenPerson
from kiosk.checkin.states import Helping, Unlocking, Waiting
from kiosk.domain.admission import AlreadyIn
from kiosk.domain.operator import Operator
from kiosk.domain.registration import RegistrationId
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.press_watch import Outlet
from kiosk.scanning.cameras.sources import open_source
from kiosk.ui.theme import dress
from tests.fakes import MORNING
from tests.test_promises import DAY_1, NOTHING, SETTINGS, data, open_ledger, pictures

__all__ = ["data"]  # a fixture
PATIENCE = 30_000
HELPER_PIN, ORGANISER_PIN = "739164", "802753"
AYLIN = RegistrationId("R001")
"""A volunteer."""


def parts(data: Path, source: Path, *, asks_for_pins: bool = False) -> Parts:
    return Parts(
        event=SETTINGS,
        open_store=lambda: open_ledger(data),
        open_camera=lambda: open_source(source),
        outlets=(Outlet(FolderPrinter(data / "badges")),),
        clock=lambda: MORNING,
        folder=data,
        asks_for_pins=asks_for_pins,
    )


@pytest.fixture
def with_pins(data: Path) -> Path:
    """A data folder whose file has both PINs."""
    ledger = open_ledger(data)
    ledger.choose_pin(Operator.ORGANISER, ORGANISER_PIN)
    ledger.choose_pin(Operator.HELPER, HELPER_PIN)
    ledger.close()
    return data


def type_pin(pin: str) -> None:
    """Type it where the keyboard is, and Enter."""
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, pin)
    QTest.keyClick(field, Qt.Key.Key_Return)


def show(station: Station, qapp: QApplication) -> None:
    dress(qapp, SETTINGS.looks)
    station.window.resize(1280, 720)
    station.window.show()
    QApplication.processEvents()


def unlocks(data: Path) -> list[tuple[str, str, RegistrationId | None]]:
    """Who did what in the trail, the oldest first, and with whose badge."""
    ledger = open_ledger(data)
    lines = [(line.operator, line.what, line.registration) for line in reversed(ledger.trail())]
    intact = ledger.verify_trail().broken_at is None
    ledger.close()
    assert intact
    return lines


def until(qtbot: QtBot, holds: Callable[[], bool]) -> None:
    qtbot.waitUntil(holds, timeout=PATIENCE)


def test_a_helpers_badge_in_the_camera_and_the_pin_open_the_area_and_the_trail_says_whose_it_was(
    with_pins: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    ledger = open_ledger(with_pins)
    ledger.admit_registration(AYLIN, DAY_1, "attendee")
    badge = ledger.registration(AYLIN)
    ledger.close()
    assert badge is not None
    assert badge.badge_token is not None
    station = assemble(parts(with_pins, pictures(tmp_path / "scene", NOTHING, badge.badge_token, NOTHING)))
    with station.at_work():
        show(station, qapp)
        until(qtbot, lambda: station.conductor.state == Unlocking(badge=AYLIN))
        type_pin(HELPER_PIN)
        until(qtbot, lambda: station.conductor.state == Helping())
        station.window.helper_left.emit()
        assert station.conductor.state == Waiting()
    assert unlocks(with_pins) == [("helper", "unlock", AYLIN), ("helper", "leave", None)]


def test_a_key_leads_to_the_pin_and_a_wrong_one_no_further(
    with_pins: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    station = assemble(parts(with_pins, pictures(tmp_path / "scene", NOTHING)))
    answers: list[object] = []
    station.desk.pin_answered.connect(answers.append, Qt.ConnectionType.QueuedConnection)
    with station.at_work():
        show(station, qapp)
        QTest.keyClick(station.window, Qt.Key.Key_F12)
        assert station.conductor.state == Unlocking()
        type_pin("918273")
        until(qtbot, lambda: len(answers) == 1)
        assert station.conductor.state == Unlocking()
        type_pin(ORGANISER_PIN)
        until(qtbot, lambda: station.conductor.state == Helping(operator=Operator.ORGANISER))
    assert [what for _, what, _ in unlocks(with_pins)] == ["wrong-pin", "unlock", "leave"]


def test_the_first_start_asks_for_two_pins_and_leads_into_the_room(
    data: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    station = assemble(parts(data, pictures(tmp_path / "scene", NOTHING), asks_for_pins=True))
    pin = station.window.screens.pin
    with station.at_work():
        show(station, qapp)
        until(qtbot, lambda: station.conductor.state == Unlocking(choosing=True))
        for _ in range(2):
            type_pin(ORGANISER_PIN)
        until(qtbot, lambda: pin.is_choosing and station.window.screens.pins_missing == (Operator.HELPER,))
        for _ in range(2):
            type_pin(HELPER_PIN)
        until(qtbot, lambda: station.conductor.state == Helping(operator=Operator.ORGANISER))
    ledger = open_ledger(data)
    assert ledger.pins_missing() == ()
    assert ledger.check_pin(HELPER_PIN).operator is Operator.HELPER
    ledger.close()


def test_a_help_desk_of_its_own_opens_with_a_pin_and_sees_what_other_programs_do(
    with_pins: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    dress(qapp, SETTINGS.looks)
    desk = assemble_desk(parts(with_pins, tmp_path))
    told: list[object] = []
    desk.desk.told.connect(told.append, Qt.ConnectionType.QueuedConnection)
    with desk.at_work():
        desk.window.resize(1280, 720)
        desk.window.show()
        QApplication.processEvents()
        type_pin(HELPER_PIN)
        until(qtbot, lambda: desk.keeper.state == Open(Operator.HELPER))
        assert desk.window.screens.current is desk.window.screens.area
        desk.window.desk_wished.emit(OpenPerson(AYLIN))
        until(qtbot, lambda: any(isinstance(each, Person) for each in told))
        ledger = open_ledger(with_pins)
        ledger.admit_registration(AYLIN, DAY_1, "attendee")
        ledger.close()
        until(qtbot, lambda: isinstance(told[-1], Person) and isinstance(told[-1].would, AlreadyIn))
        desk.window.helper_left.emit()
        assert desk.keeper.state == Shut()
    assert unlocks(with_pins) == [("helper", "unlock", None), ("helper", "leave", None)]


def test_no_pin_is_in_the_log_or_anywhere_in_the_file(
    with_pins: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    station = assemble(parts(with_pins, pictures(tmp_path / "scene", NOTHING)))
    answers: list[object] = []
    station.desk.pin_answered.connect(answers.append, Qt.ConnectionType.QueuedConnection)
    wrong = "918273"
    with station.at_work():
        show(station, qapp)
        QTest.keyClick(station.window, Qt.Key.Key_F12)
        for number, pin in enumerate((wrong, ORGANISER_PIN), start=1):
            type_pin(pin)
            until(qtbot, lambda number=number: len(answers) == number)  # type: ignore[misc]
        until(qtbot, lambda: isinstance(station.conductor.state, Helping))
    ledger = open_ledger(with_pins)
    tables = [name for (name,) in ledger.file.db.execute("select name from sqlite_master where type = 'table'")]
    dump = str([list(ledger.file.db.execute(f'select * from "{table}"')) for table in tables])
    ledger.close()
    assert "argon2id" in dump, "the hashes are there"
    for pin in (wrong, ORGANISER_PIN, HELPER_PIN):
        assert pin not in dump
        assert pin not in caplog.text
