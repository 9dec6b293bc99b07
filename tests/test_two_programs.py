"""A kiosk and a help desk on the same data, each a process of its own, and a real CUPS: one of them prints."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from db.importing import import_registrations
from db.ledger import Ledger
from db.lists import read_list
from kiosk.commands.station import ledger_in
from kiosk.domain.badge import JobState
from kiosk.settings import read_event
from tests.conftest import ROOT
from tests.cups_lab import CupsLab
from tests.people import DAY_1, registration

SETTINGS = read_event()
PATIENCE = 60
"""Seconds after which something will not come any more, on a machine with much else to do."""

KIOSK = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from kiosk.assembly.station import assemble
from kiosk.commands.parts import parts_of
from kiosk.commands.station import ledger_in, now
from kiosk.commands.wanted import Wanted
from kiosk.diagnostics import keep_log
from kiosk.lock.only_one import only_one
from kiosk.settings import DEFAULT_EVENT, read_event

folder, settings = Path(sys.argv[1]), read_event()
app = QApplication([])
with only_one(folder):
    keep_log(folder)
    wanted = Wanted(DEFAULT_EVENT, folder, sources=(str(folder / "no camera"),))
    station = assemble(parts_of(wanted, settings, now, lambda: ledger_in(settings, folder)))
    with station.at_work():
        app.exec()
"""
"""The kiosk without its window."""


def wait_until(holds: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < deadline, f"never: {what}"
        time.sleep(0.1)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with one printer and people on the list."""
    monkeypatch.setenv("EINLASS_KEY_FILE", str(tmp_path / "test.key"))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    (tmp_path / "station.toml").write_text(
        '[[printers]]\nqueue = "badge"\n[voice]\nsounds = false\nspeech = false\n', "utf-8"
    )
    with ledger(tmp_path) as file:
        people = "".join(f"R{number:03d},GD24-{number},Ada,Name{number}\n" for number in range(1, 25))
        (tmp_path / "list.csv").write_text("id,code,first_name,last_name\n" + people, "utf-8")
        import_registrations(file.file, read_list(tmp_path / "list.csv", SETTINGS.days))
    return tmp_path


@contextmanager
def ledger(folder: Path) -> Iterator[Ledger]:
    """The station's file, as the command line opens it."""
    opened = ledger_in(SETTINGS, folder)
    try:
        yield opened
    finally:
        opened.close()


@contextmanager
def program(*words: str) -> Iterator[subprocess.Popen[bytes]]:
    """A process that is killed at the end of the block, and must not have ended before by itself."""
    process = subprocess.Popen([sys.executable, *words], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    try:
        yield process
    finally:
        process.kill()
        told, _ = process.communicate()
        assert process.returncode == -signal.SIGKILL, told.decode()


def desk(folder: Path) -> tuple[str, ...]:
    """The help desk's own program."""
    return "main.py", "desk", "--data", str(folder)


def ask_for_badges(folder: Path, *numbers: int) -> list[str]:
    """Somebody else, such as the command line, lets these people in; the titles of their pages."""
    with ledger(folder) as file:
        decisions = [file.admit_registration(registration(number).id, DAY_1, "helper") for number in numbers]
    return [f"badge {job.id}" for decision in decisions for job in decision.jobs]


def states(folder: Path) -> dict[str, tuple[JobState, bool]]:
    """Each badge by the title of its page: what became of it, and whether it may have come out twice."""
    with ledger(folder) as file:
        rows = file.file.db.execute("select id, state, maybe_double from badge_jobs").fetchall()
    return {f"badge {job}": (JobState(state), bool(double)) for job, state, double in rows}


def log_of(folder: Path, name: str) -> str:
    path = folder / name
    return path.read_text("utf-8") if path.exists() else ""


def test_one_program_prints_and_no_badge_is_lost_or_doubled_unmarked_whoever_is_killed(
    folder: Path, cups_lab: CupsLab
) -> None:
    asked = ask_for_badges(folder, *range(1, 5))
    came = set(cups_lab.titles("badge"))

    def out() -> list[str]:
        return [title for title in cups_lab.titles("badge") if title not in came]

    with ExitStack() as at_last:
        first = at_last.enter_context(program(*desk(folder)))
        wait_until(lambda: len(out()) >= 2, "the help desk prints while no kiosk runs")
        kiosk = at_last.enter_context(program("-c", KIOSK, str(folder)))
        asked += ask_for_badges(folder, *range(5, 8))
        wait_until(lambda: "the kiosk prints" in log_of(folder, "desk.log"), "the desk gives way to the kiosk")
        wait_until(lambda: "this program prints" in log_of(folder, "einlass.log"), "the kiosk has the right")
        wait_until(lambda: len(out()) >= 7, "the kiosk prints")
        kiosk.kill()
        asked += ask_for_badges(folder, *range(8, 11))
        wait_until(lambda: len(out()) >= 9, "the desk prints after the kiosk was killed")
        first.kill()
        at_last.enter_context(program(*desk(folder)))
        asked += ask_for_badges(folder, *range(11, 14))
        wait_until(
            lambda: all(state is JobState.CONFIRMED for state, _ in states(folder).values()), "all badges have come out"
        )
    pages = out()
    assert set(pages) == set(asked)
    doubled = {title for title in pages if pages.count(title) > 1}
    assert doubled <= {title for title, (_, maybe_double) in states(folder).items() if maybe_double}
    assert log_of(folder, "einlass.log").count("this program prints the badges") == 1
