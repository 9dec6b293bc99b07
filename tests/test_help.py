"""Help and look-up, end to end: real file, real threads, the real window's button, and the network of this computer."""

from __future__ import annotations

import json
import logging
import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.assembly.station import Parts, Station, assemble
from kiosk.calling.line import HelpLine
from kiosk.calling.post import Post, this_computer
from kiosk.calling.seal import Seal
from kiosk.checkin.desk_answers import Person, Refusals
from kiosk.checkin.desk_wishes import Open
from kiosk.checkin.events import BackWanted, HelpDropped, LookUpAsked, LookUpWanted, NeedChosen
from kiosk.checkin.manner import Manner, Theme, Wish
from kiosk.checkin.states import Answering, Calling, Helping, LookingUp, Waiting
from kiosk.domain.admission import Admitted, Unpaid
from kiosk.domain.help import HelpCall, Need
from kiosk.domain.operator import Operator
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.press_watch import Outlet
from kiosk.scanning.cameras.sources import open_source
from kiosk.settings import EventSettings
from kiosk.station_settings import HelpSettings, ScreenSettings, StationSettings, VoiceSettings
from kiosk.ui.theme import dress
from tests.db.stations import content
from tests.fakes import MORNING
from tests.test_promises import CODES, NOTHING, SETTINGS, data, open_ledger, pictures

__all__ = ["data"]  # a fixture
PATIENCE = 30_000
"""So long may anything take on a busy machine, in milliseconds."""
KEY = "an invented key of a test"
UNPAID = "R006"


@pytest.fixture
def port() -> int:
    """A free port of UDP."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def elsewhere(qapp: QApplication, port: int) -> Iterator[HelpLine]:
    """The line of another station."""
    line = HelpLine("Right door", lambda: MORNING, Post(Seal(KEY, lambda: MORNING), port, this_computer))
    line.open()
    yield line
    line.close()


def station_with(data: Path, source: Path, here: StationSettings, event: EventSettings = SETTINGS) -> Station:
    """A whole station before a folder of pictures."""
    return assemble(
        Parts(
            event=event,
            open_store=lambda: open_ledger(data),
            open_camera=lambda: open_source(source),
            outlets=(Outlet(FolderPrinter(data / "badges")),),
            clock=lambda: MORNING,
            here=here,
        )
    )


def test_help_is_seen_at_another_station_and_its_answer_by_the_visitor_and_nothing_of_the_need_stays(
    data: Path,
    tmp_path: Path,
    qapp: QApplication,
    qtbot: QtBot,
    port: int,
    elsewhere: HelpLine,
    caplog: pytest.LogCaptureFixture,
) -> None:
    dress(qapp, SETTINGS.looks)
    source = pictures(tmp_path / "scene", CODES[UNPAID], NOTHING)
    station = station_with(data, source, StationSettings(name="Left door", help=HelpSettings(key=KEY, port=port)))
    shown: list[tuple[HelpCall, ...]] = []
    station.line.calls_changed.connect(shown.append)
    with caplog.at_level(logging.DEBUG), station.at_work():
        station.window.resize(1280, 720)
        station.window.show()
        qtbot.waitUntil(lambda: isinstance(station.conductor.state, Answering), timeout=PATIENCE)
        QTest.mouseClick(station.window.bar.help, Qt.MouseButton.LeftButton)
        calling = station.conductor.state
        assert isinstance(calling, Calling)
        assert isinstance(calling.behind, Answering)
        assert isinstance(calling.behind.outcome, Unpaid)
        station.window.visitor_did.emit(NeedChosen(Need.SEEING))
        qtbot.waitUntil(lambda: bool(elsewhere.calls) and elsewhere.calls[0].need is Need.SEEING, timeout=PATIENCE)
        (call,) = elsewhere.calls
        assert (call.station, call.case, call.registration) == ("Left door", "unpaid", UNPAID)
        assert shown[-1] == (call,)
        elsewhere.on_answered(call.id)
        qtbot.waitUntil(
            lambda: station.conductor.state == replace(calling, need=Need.SEEING, coming=True), timeout=PATIENCE
        )
        station.window.visitor_did.emit(BackWanted())
        assert isinstance(station.conductor.state, Answering)
        elsewhere.on_done(call.id)
        qtbot.waitUntil(lambda: station.line.calls == (), timeout=PATIENCE)
    ledger = open_ledger(data)
    kept = json.dumps(content(ledger), default=str)
    ledger.close()
    assert UNPAID in kept
    for trace in (kept, caplog.text, *(path.read_bytes().decode("latin-1") for path in data.rglob("*.*"))):
        assert Need.SEEING.value not in trace


def test_a_helper_who_comes_in_sees_whom_the_call_is_about(
    data: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    dress(qapp, SETTINGS.looks)
    source = pictures(tmp_path / "scene", CODES[UNPAID], NOTHING)
    station = station_with(data, source, StationSettings())
    told: list[object] = []
    station.desk.told.connect(told.append, Qt.ConnectionType.QueuedConnection)
    ledger = open_ledger(data)
    ledger.choose_pin(Operator.HELPER, "739164")
    ledger.close()
    with station.at_work():
        qtbot.waitUntil(lambda: isinstance(station.conductor.state, Answering), timeout=PATIENCE)
        QTest.mouseClick(station.window.bar.help, Qt.MouseButton.LeftButton)
        station.conductor.on_helper_wanted()
        station.window.pin_entered.emit("739164")
        qtbot.waitUntil(lambda: isinstance(station.conductor.state, Helping), timeout=PATIENCE)
        (call,) = station.line.calls
        assert call.coming
        assert call.registration is not None
        station.window.desk_wished.emit(Open(call.registration))
        qtbot.waitUntil(lambda: any(isinstance(each, Person) for each in told), timeout=PATIENCE)
        (person,) = (each for each in told if isinstance(each, Person))
        assert person.registration.id == UNPAID
        # The scan that was refused waits, too: the same person, and known before they come to the desk.
        (refusals, *_) = (each for each in told if isinstance(each, Refusals))
        assert [scan.registration and scan.registration.id for scan in refusals.scans] == [UNPAID]
        station.window.call_done.emit(call.id)
        assert station.line.calls == ()


def test_somebody_without_a_code_comes_in_by_surname_and_code_alone_and_only_where_it_is_switched_on(
    data: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    dress(qapp, SETTINGS.looks)
    source = pictures(tmp_path / "scene", NOTHING)
    ledger = open_ledger(data)
    (person,) = (each for each in ledger.registrations() if each.id == "R001")
    ledger.close()
    event = SETTINGS.model_copy(update={"screen": SETTINGS.screen.model_copy(update={"look_up": True})})
    station = station_with(data, source, StationSettings(), event)
    with station.at_work():
        station.window.visitor_did.emit(LookUpWanted())
        station.window.visitor_did.emit(LookUpAsked(person.attendee.last_name, "GD24-nobody"))
        qtbot.waitUntil(lambda: station.conductor.state == LookingUp(misses=1), timeout=PATIENCE)
        station.window.visitor_did.emit(LookUpAsked(person.attendee.last_name.upper(), person.code.lower()))
        qtbot.waitUntil(lambda: isinstance(station.conductor.state, Answering), timeout=PATIENCE)
        answering = station.conductor.state
        assert isinstance(answering, Answering)
        assert isinstance(answering.outcome, Admitted)
        qtbot.waitUntil(lambda: len(list((data / "badges").glob("*.pdf"))) == 1, timeout=PATIENCE)
    ledger = open_ledger(data)
    assert set(ledger.present_since(SETTINGS.days[0])) == {"R001"}
    assert [entry.operator for entry in ledger.history(person.id) if entry.kind == "check-in"] == ["attendee"]
    ledger.close()


def test_where_it_is_off_the_same_press_does_nothing(data: Path, tmp_path: Path, qapp: QApplication) -> None:
    dress(qapp, SETTINGS.looks)
    station = station_with(data, pictures(tmp_path / "scene", NOTHING), StationSettings())
    station.window.visitor_did.emit(LookUpWanted())
    assert station.conductor.state == Waiting()
    station.window.visitor_did.emit(HelpDropped())
    assert station.line.calls == ()


def test_everybody_is_served_as_the_station_file_says_until_they_choose(
    data: Path, tmp_path: Path, qapp: QApplication
) -> None:
    dress(qapp, SETTINGS.looks)
    here = StationSettings(screen=ScreenSettings(theme="contrast", calm=True, low=True), voice=VoiceSettings(volume=4))
    station = station_with(data, pictures(tmp_path / "scene", NOTHING), here)
    assert station.conductor.manner == Manner(theme=Theme.CONTRAST, calm=True, low=True, volume=4)
    station.window.wished.emit(Wish.THEME)
    themes = [station.conductor.manner.theme]
    station.conductor.on_nobody_followed()
    assert [*themes, station.conductor.manner.theme] == [Theme.LIGHT, Theme.CONTRAST]
    station.conductor.stop()
