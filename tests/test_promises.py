"""One end-to-end test per promise: real camera API, real threads, real encrypted file, real window offscreen."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import qrcode
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from db.connection import open_station, station_path
from db.importing import import_registrations
from db.ledger import Ledger
from db.lists import read_list
from kiosk.assembly.station import Parts, Station, assemble
from kiosk.checkin.states import Answering, Choosing, State
from kiosk.commands.demo import LIST
from kiosk.domain.admission import outcome_name
from kiosk.domain.badge import BadgeJob, JobState, OpenJob
from kiosk.domain.printer import PrinterFault, PrinterStatus
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.press_watch import Outlet
from kiosk.printing.printers_of_station import printers_of
from kiosk.scanning.cameras.sources import open_source
from kiosk.settings import read_event
from kiosk.station_settings import StationSettings
from kiosk.ui.theme import dress
from kiosk.ui.tick import Tick
from kiosk.ui.words import Words
from tests.conftest import ROOT, lab_or_skip
from tests.cups_lab import CupsLab
from tests.fakes import MORNING

SETTINGS = read_event()
DAY_1 = SETTINGS.days[0]
KEY = bytes(range(32))
CODES = {str(row.id): row.code for row in read_list(LIST, SETTINGS.days).rows if row.id and row.code}
NOTHING = "nothing"


def pictures(folder: Path, *texts: str) -> Path:
    """A folder of 720p pictures, one a text; NOTHING is an empty scene."""
    folder.mkdir()
    for number, text in enumerate(texts):
        scene = Image.new("RGB", (1280, 720), "#b9b2a8")
        if text != NOTHING:
            code = qrcode.make(text, box_size=7).get_image().convert("RGB")
            scene.paste(code.resize((min(code.width, 700),) * 2), (250, 10))
        scene.save(folder / f"{number:03d}.png")
    return folder


def open_ledger(folder: Path) -> Ledger:
    return Ledger(open_station(station_path(folder), KEY, clock=lambda: MORNING), SETTINGS.rules)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with the demo's list."""
    folder = tmp_path / "data"
    ledger = open_ledger(folder)
    import_registrations(ledger.file, read_list(LIST, SETTINGS.days))
    ledger.close()
    return folder


def play(data: Path, source: Path, qapp: QApplication, qtbot: QtBot) -> list[str]:
    """Run a whole station on `source` to its end; the outcomes shown."""
    dress(qapp, SETTINGS.looks)
    outcomes: list[str] = []

    def note(state: State) -> None:
        if isinstance(state, Answering) and state.in_view and not state.time_over:
            outcomes.append(outcome_name(state.outcome))

    parts = Parts(
        event=SETTINGS,
        open_store=lambda: open_ledger(data),
        open_camera=lambda: open_source(source),
        outlets=(Outlet(FolderPrinter(data / "badges")),),
        clock=lambda: MORNING,
    )
    station = assemble(parts)
    station.conductor.changed.connect(note)
    open_jobs: list[tuple[OpenJob, ...]] = []
    station.desk.jobs_open.connect(open_jobs.append)
    with station.at_work():
        station.window.resize(1280, 720)
        station.window.show()
        _wait_for_the_end(station, qtbot)
        qtbot.waitUntil(lambda: open_jobs[-1:] == [()], timeout=30_000)
    return outcomes


def _wait_for_the_end(station: Station, qtbot: QtBot) -> None:
    with qtbot.waitSignal(station.scanner.ended, timeout=60_000):
        pass
    # What was scanned last is still being decided.
    qtbot.waitUntil(lambda: type(station.conductor.state).__name__ != "Checking", timeout=5_000)


def test_from_camera_frame_to_printed_badge(data: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    source = pictures(tmp_path / "scene", NOTHING, CODES["R001"], CODES["R002"], NOTHING)
    assert play(data, source, qapp, qtbot) == ["admitted", "admitted"]
    ledger = open_ledger(data)
    assert set(ledger.present_since(DAY_1)) == {"R001", "R002"}
    assert ledger.to_print() == ()
    ledger.close()
    assert len(list((data / "badges").glob("*.pdf"))) == 2


def test_one_ticket_lets_two_of_a_group_in_and_later_the_rest(
    data: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    dress(qapp, SETTINGS.looks)
    team = CODES["R060"]
    source = pictures(tmp_path / "scene", team, *[NOTHING] * 5, team, NOTHING)
    badges = data / "badges"
    parts = Parts(
        event=SETTINGS,
        open_store=lambda: open_ledger(data),
        open_camera=lambda: open_source(source),
        outlets=(Outlet(FolderPrinter(badges)),),
        clock=lambda: MORNING,
    )
    station = assemble(parts)
    open_jobs: list[tuple[OpenJob, ...]] = []
    station.desk.jobs_open.connect(open_jobs.append)
    with station.at_work():
        station.window.resize(1280, 720)
        station.window.show()
        _tick_and_go(station, qtbot, everybody=4)
        _wait_for_greeting(station, qtbot)
        qtbot.waitUntil(lambda: len(list(badges.glob("*.pdf"))) == 2, timeout=30_000)
        _tick_and_go(station, qtbot, everybody=2)
        _wait_for_greeting(station, qtbot)
        qtbot.waitUntil(lambda: open_jobs[-1:] == [()] and len(list(badges.glob("*.pdf"))) == 4, timeout=30_000)
    ledger = open_ledger(data)
    assert set(ledger.present_since(DAY_1)) == {"R060", "R061", "R062", "R063"}
    assert ledger.to_print() == ()
    ledger.close()


def _tick_and_go(station: Station, qtbot: QtBot, *, everybody: int) -> None:
    """Two of those who can still be ticked are here."""
    qtbot.waitUntil(lambda: isinstance(station.conductor.state, Choosing), timeout=20_000)
    names = [
        tick for tick in station.window.screens.choosing.findChildren(Tick) if tick.isVisible() and tick.isEnabled()
    ]
    assert len(names) == everybody
    for tick in names[:2]:
        QTest.mouseClick(tick, Qt.MouseButton.LeftButton)
    buttons = {button.text(): button for button in station.window.screens.choosing.findChildren(QPushButton)}
    QTest.mouseClick(buttons["2\u00a0Personen anmelden"], Qt.MouseButton.LeftButton)


def _wait_for_greeting(station: Station, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: isinstance(station.conductor.state, Answering), timeout=20_000)
    shown = [words.text() for words in station.window.screens.answer.findChildren(Words) if words.isVisible()]
    assert "Willkommen, 2\u00a0Personen!" in shown


def test_the_same_ticket_held_up_for_long_is_one_check_in(
    data: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    source = pictures(tmp_path / "scene", *[CODES["R001"]] * 12)
    assert play(data, source, qapp, qtbot) == ["admitted"]
    ledger = open_ledger(data)
    assert [entry.kind for entry in ledger.history(ledger_id("R001"))].count("check-in") == 1
    ledger.close()


def ledger_id(text: str) -> Any:
    """The id of a registration of the demo's list."""
    return text


HOSTILE = [
    NOTHING,
    "https://museum.example/?id=1",
    "BEGIN:VCARD\nVERSION:4.0\nFN:Erfundene Person\nEND:VCARD",
    "WIFI:T:WPA;S:Foyer;P:erfunden;;",
    "x" * 1200,
    "'; DROP TABLE registrations; --",
    "<script>alert(1)</script>",
    "GD24\x00null",
    "GD24-\u202eabc",
]


def test_foreign_codes_write_nothing_and_are_answered_kindly(
    data: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    before = station_path(data).read_bytes()
    outcomes = play(data, pictures(tmp_path / "scene", *HOSTILE), qapp, qtbot)
    assert set(outcomes) == {"not_a_ticket"}
    ledger = open_ledger(data)
    stats = ledger.stats()
    ledger.close()
    assert stats.present_any == 0
    assert stats.registered == 200
    assert station_path(data).read_bytes() == before
    assert not (data / "badges").exists()


@pytest.mark.parametrize("attempt", range(3))
def test_killed_right_after_the_green_tick_nothing_is_lost(data: Path, tmp_path: Path, attempt: int) -> None:
    source = pictures(tmp_path / "scene", CODES["R001"], CODES["R001"], *[NOTHING] * 20)
    key = tmp_path / "station.key"
    key.write_text(KEY.hex())
    key.chmod(0o600)
    environment = os.environ | {
        "EINLASS_KEY_FILE": str(key),
        "EINLASS_DATA": str(data),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONUNBUFFERED": "1",
    }
    command = [
        sys.executable,
        "main.py",
        "run",
        "--demo",
        "--source",
        str(source),
        "--report",
        str(tmp_path / "r"),
    ]
    kiosk = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
    watchdog = threading.Timer(60, kiosk.kill)
    watchdog.start()
    assert kiosk.stdout is not None
    try:
        line = next(line for line in kiosk.stdout if re.search(r"\badmitted\b", line))
        kiosk.send_signal(signal.SIGKILL)
    finally:
        watchdog.cancel()
        kiosk.wait(30)
        kiosk.stdout.close()
    assert "R001" in line
    ledger = open_ledger(data)
    today = SETTINGS.days[-1]
    assert "R001" in ledger.present_since(today)
    jobs = [job.registration_id for job in ledger.to_print()]
    state = ledger.badge_states().get(ledger_id("R001"))
    ledger.close()
    # Either the printer was done with the page already, or the job is still there; never neither.
    assert jobs == ["R001"] or state is JobState.CONFIRMED


def test_a_run_without_a_display_leaves_a_report(data: Path, tmp_path: Path) -> None:
    source = pictures(tmp_path / "scene", CODES["R001"], CODES["R060"], NOTHING)
    report = tmp_path / "report"
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment["QT_QPA_PLATFORM"] = ""
    command = [
        sys.executable,
        "main.py",
        "run",
        "--demo",
        "--source",
        str(source),
        "--report",
        str(report),
    ]
    run = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert "admitted  R001" in run.stdout
    summary = json.loads((report / "summary.json").read_text("utf-8"))
    # Nobody is there to tick the names of a group, so the run ticks two.
    assert summary["counts"] == {"admitted": 1, "choose_from_group": 1, "group_in": 1}
    assert all(list(report.glob(f"*-{name}.png")) for name in summary["counts"])
    assert len(list((report / "badges").glob("*.pdf"))) == 3


def test_a_run_whose_source_is_missing_ends_and_says_so(tmp_path: Path) -> None:
    source, report = tmp_path / "nowhere.mp4", tmp_path / "report"
    command = [sys.executable, "main.py", "run", "--demo", "--source", str(source), "--report", str(report)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert run.returncode == 3
    assert "nowhere.mp4" in run.stderr


def test_a_run_says_at_once_what_is_wrong_with_an_own_template_and_prints_the_built_in_one(tmp_path: Path) -> None:
    data, report = tmp_path / "data", tmp_path / "report"
    (data / "templates").mkdir(parents=True)
    (data / "templates" / "a6.typ").write_text("#let x = (\n", "utf-8")
    source = pictures(tmp_path / "scene", CODES["R001"], *[NOTHING] * 3)
    command = [sys.executable, "main.py", "run", "--demo", "--source", str(source)]
    run = subprocess.run(
        [*command, "--data", str(data), "--report", str(report)],
        cwd=ROOT,
        env=os.environ | {"EINLASS_KEY_FILE": str(tmp_path / "key")},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert "a6.typ cannot be used, a6 is printed instead" in run.stderr
    assert "a6.typ:1:9" in run.stderr
    assert len(list((report / "badges").glob("*.pdf"))) == 1


# --- badges out of real printers ------------------------------------------------------------------------


@pytest.fixture(scope="module")
def cups_lab(printer_up: Path) -> Iterator[CupsLab]:
    """A private CUPS of this file alone: everything that comes out of it is counted."""
    with lab_or_skip(printer_up) as lab, lab.chosen():
        yield lab


def test_paper_out_sends_the_visitor_to_the_desk_and_refilled_the_badge_comes_by_itself(
    data: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot, cups_lab: CupsLab
) -> None:
    dress(qapp, SETTINGS.looks)
    source = pictures(tmp_path / "scene", CODES["R001"], CODES["R002"], *[NOTHING] * 3)
    parts = Parts(
        event=SETTINGS,
        open_store=lambda: open_ledger(data),
        open_camera=lambda: open_source(source),
        outlets=printers_of(StationSettings(), data / "badges"),
        clock=lambda: MORNING,
    )
    station = assemble(parts)
    printers: list[tuple[PrinterStatus, ...]] = []
    open_jobs: list[tuple[OpenJob, ...]] = []
    at_desk: set[str] = set()
    station.press.printers_changed.connect(printers.append)
    station.desk.jobs_open.connect(open_jobs.append)
    station.press.held_up.connect(at_desk.add)
    cups_lab.mode("badge", "media-empty-error")
    try:
        with station.at_work():
            station.window.resize(1280, 720)
            station.window.show()
            qtbot.waitUntil(lambda: bool(printers) and PrinterFault.PAPER_OUT in printers[-1][0].faults, timeout=60_000)
            qtbot.waitUntil(
                lambda: len(open_jobs[-1]) == 2 and {job.reason for job in open_jobs[-1]} == {"paper_out"},
                timeout=60_000,
            )
            jobs = [job.id for job in open_jobs[-1]]
            qtbot.waitUntil(lambda: at_desk == set(jobs), timeout=60_000)
            cups_lab.mode("badge", "ok")
            qtbot.waitUntil(lambda: open_jobs[-1] == (), timeout=60_000)
    finally:
        cups_lab.mode("badge", "ok")
    assert sorted(cups_lab.titles("badge")) == sorted(f"badge {job}" for job in jobs)
    ledger = open_ledger(data)
    assert set(ledger.present_since(DAY_1)) == {"R001", "R002"}
    assert {ledger.badge_states()[ledger_id(person)] for person in ("R001", "R002")} == {JobState.CONFIRMED}
    ledger.close()


def press_until(done: Callable[[], bool], data: Path, key: Path, qtbot: QtBot) -> None:
    """Start desk and press of a station as a process of their own, and kill it when this has happened."""
    press = subprocess.Popen(
        [sys.executable, "-m", "tools.press_alone", str(data)],
        cwd=ROOT,
        env=os.environ | {"EINLASS_KEY_FILE": str(key)},
        stdout=subprocess.DEVNULL,
    )
    try:
        qtbot.waitUntil(done, timeout=90_000)
    finally:
        press.kill()
        press.wait(30)


def test_killed_again_and_again_while_printing_every_badge_comes_out_once(
    data: Path, tmp_path: Path, qtbot: QtBot, cups_lab: CupsLab
) -> None:
    key = tmp_path / "station.key"
    key.write_text(KEY.hex())
    key.chmod(0o600)
    before = len(cups_lab.titles("badge"))
    ledger = open_ledger(data)
    jobs: list[BadgeJob] = []
    for code in CODES.values():
        if len(jobs) < 8:
            jobs += ledger.admit(code, DAY_1, "test").jobs

    def have_come(number: int) -> bool:
        return len(cups_lab.titles("badge")) - before >= number

    for number in (1, 3, 6):
        press_until(partial(have_come, number), data, key, qtbot)
    press_until(lambda: ledger.to_print() == (), data, key, qtbot)
    states = {ledger.badge_states()[job.registration_id] for job in jobs}
    ledger.close()
    assert states == {JobState.CONFIRMED}
    assert sorted(cups_lab.titles("badge")[before:]) == sorted(f"badge {job.id}" for job in jobs)
