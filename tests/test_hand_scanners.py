"""End to end: a scanner that types and one at a serial port let people in at the real station, camera or not."""

from __future__ import annotations

import os
import tty
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.importing import import_registrations
from db.lists import read_list
from kiosk.assembly.station import Parts, Station, assemble
from kiosk.checkin.events import LookUpWanted
from kiosk.checkin.states import Answering, LookingUp, State, Troubled, Unlocking, Waiting
from kiosk.commands.demo import LIST
from kiosk.domain.admission import outcome_name
from kiosk.domain.hand_scan import Keyboard
from kiosk.domain.trouble import CameraTrouble
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.press_watch import Outlet
from kiosk.scanning.cameras.sources import open_source
from kiosk.scanning.frame import Camera
from kiosk.scanning.hand.layouts import place_of, written_at
from kiosk.station_settings import ScannerSettings, StationSettings
from kiosk.ui.field import Field
from kiosk.ui.theme import dress
from tests.fakes import MORNING
from tests.test_promises import CODES, DAY_1, NOTHING, SETTINGS, open_ledger, pictures

PATIENCE = 20_000
EVENT = SETTINGS.model_copy(update={"screen": SETTINGS.screen.model_copy(update={"look_up": True})})


class Scanner:
    """Types as if it were a keyboard: key codes and times as X11 tells them, at the window that has the keyboard."""

    def __init__(self, station: Station, system: Keyboard = Keyboard.DE) -> None:
        self._station, self._system, self._now = station, system, 1_000

    def scans(self, text: str, scanner: Keyboard, *, enter: bool = True) -> None:
        self._now += 5_000
        for letter in text:
            place = place_of(scanner, letter)
            assert place is not None
            written = written_at(self._system, place) or ""
            self._strikes(place.position, written, shift=place.shift)
        if enter:
            self._strikes(28, "\r", key=Qt.Key.Key_Return)

    def _strikes(self, position: int, text: str, *, shift: bool = False, key: int | None = None) -> None:
        held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        code = key if key is not None else ord(text.upper()[0]) if text else Qt.Key.Key_unknown.value
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, code, held, position + 8, position, 0, text, False, 1)
            event.setTimestamp(self._now)
            QCoreApplication.sendEvent(self._station.window.windowHandle(), event)
            self._now += 2


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    with closing(open_ledger(folder)) as ledger:
        import_registrations(ledger.file, read_list(LIST, SETTINGS.days))
    return folder


def blind() -> Camera:
    raise CameraTrouble("no camera here")


@contextmanager
def at_work(
    data: Path, qapp: QApplication, qtbot: QtBot, here: StationSettings | None = None, scene: Path | None = None
) -> Iterator[tuple[Station, list[str]]]:
    """A real station without a camera, unless there is a `scene`; and its answers."""
    dress(qapp, SETTINGS.looks)
    answers: list[str] = []

    def note(state: State) -> None:
        if isinstance(state, Answering) and not state.time_over:
            name = outcome_name(state.outcome)
            if not answers or not state.in_view or answers[-1] != name:
                answers.append(name)

    parts = Parts(
        event=EVENT,
        open_store=lambda: open_ledger(data),
        open_camera=blind if scene is None else lambda: open_source(scene),
        outlets=(Outlet(FolderPrinter(data / "badges")),),
        clock=lambda: MORNING,
        here=here or StationSettings(),
    )
    station = assemble(parts)
    station.conductor.changed.connect(note)
    with station.at_work():
        station.window.resize(1280, 720)
        station.window.show()
        station.window.activateWindow()
        qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is station.window.windowHandle(), timeout=PATIENCE)
        if scene is None:
            qtbot.waitUntil(lambda: isinstance(station.conductor.state, Troubled), timeout=PATIENCE)
        yield station, answers


def present(data: Path) -> set[str]:
    with closing(open_ledger(data)) as ledger:
        return set(map(str, ledger.present_since(DAY_1)))


@pytest.mark.parametrize("scanner", [Keyboard.US, Keyboard.DE])
def test_a_burst_lets_a_person_in_while_the_camera_is_blind(
    data: Path, qapp: QApplication, qtbot: QtBot, scanner: Keyboard
) -> None:
    with at_work(data, qapp, qtbot) as (station, answers):
        Scanner(station).scans(CODES["R001"], scanner)
        qtbot.waitUntil(lambda: answers == ["admitted"], timeout=PATIENCE)
        state = station.conductor.state
        assert isinstance(state, Answering)
        # A hand scanner does not tell when a ticket goes: the answer ends by its time.
        assert not state.in_view
        # And then it is said again that the camera is blind.
        station.conductor.on_time_over()
        assert isinstance(station.conductor.state, Troubled)
    assert present(data) == {"R001"}


def test_a_scan_lands_in_no_field_and_presses_nothing(data: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with at_work(data, qapp, qtbot, scene=pictures(data.parent / "scene", NOTHING)) as (station, answers):
        qtbot.waitUntil(lambda: isinstance(station.conductor.state, Waiting), timeout=PATIENCE)
        station.conductor.on_visitor_did(LookUpWanted())
        assert isinstance(station.conductor.state, LookingUp)
        fields = station.window.screens.look_up.findChildren(Field)
        fields[0].setFocus()
        Scanner(station).scans(CODES["R002"], Keyboard.DE)
        assert [field.text() for field in fields] == [""] * len(fields)
        qtbot.waitUntil(lambda: answers == ["admitted"], timeout=PATIENCE)
    assert present(data) == {"R002"}


def test_no_pin_is_typed_by_a_scanner(data: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with at_work(data, qapp, qtbot) as (station, answers):
        entered: list[str] = []
        station.window.pin_entered.connect(entered.append)
        station.conductor.on_helper_wanted()
        assert isinstance(station.conductor.state, Unlocking)
        scanned: list[object] = []
        assert station.hand.wedge is not None
        station.hand.wedge.scanned.connect(scanned.append)
        Scanner(station).scans("48151623", Keyboard.DE)
        qtbot.waitUntil(lambda: len(scanned) == 1, timeout=PATIENCE)
        assert (entered, answers) == ([], [])
        assert isinstance(station.conductor.state, Unlocking)


def test_a_serial_scanner_lets_a_person_in_and_is_there_again_after_its_plug_was_pulled(
    data: Path, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    link = tmp_path / "scanner"
    ours, theirs = os.openpty()
    tty.setraw(theirs)
    link.symlink_to(os.ttyname(theirs))
    here = StationSettings(scanners=(ScannerSettings(name="Theke", port=str(link)),))
    with at_work(data, qapp, qtbot, here) as (station, answers):
        told: list[tuple[str, bool]] = []
        station.hand.serial.told.connect(lambda fault: told.append((fault.name, fault.broken)))
        os.write(ours, f"{CODES['R001']}\r\n".encode())
        qtbot.waitUntil(lambda: answers == ["admitted"], timeout=PATIENCE)
        os.close(ours)
        os.close(theirs)
        link.unlink()
        qtbot.waitUntil(lambda: told == [("Theke", True)], timeout=PATIENCE)
        # Helpers are told, and no visitor.
        assert isinstance(station.conductor.state, Answering)
        assert station.window.bar.door is not None
        ours, theirs = os.openpty()
        tty.setraw(theirs)
        link.symlink_to(os.ttyname(theirs))
        qtbot.waitUntil(lambda: told == [("Theke", True), ("Theke", False)], timeout=PATIENCE)
        os.write(ours, CODES["R002"].encode())
        qtbot.waitUntil(lambda: answers == ["admitted", "admitted"], timeout=PATIENCE)
    os.close(ours)
    os.close(theirs)
    assert present(data) == {"R001", "R002"}
