"""Of all programs on one data folder exactly one prints, and a kiosk goes before all others."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from kiosk.lock.print_right import PrintRight
from kiosk.lock.running import is_held
from tests.conftest import ROOT

OTHER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from kiosk.lock.print_right import PrintRight

app = QCoreApplication([])
right = PrintRight(Path(sys.argv[1]), kiosk=sys.argv[2] == "kiosk")
right.granted.connect(lambda: print("granted", flush=True))
right.wanted_back.connect(right.on_rested)
right.open()
app.exec()
"""


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[PrintRight]:
    """A help desk's right, in this process."""
    right = PrintRight(tmp_path, kiosk=False)
    right.wanted_back.connect(right.on_rested)
    yield right
    right.close()


def other(folder: Path, kind: str) -> subprocess.Popen[str]:
    """Another program on the same folder."""
    return subprocess.Popen(
        [sys.executable, "-c", OTHER, str(folder), kind], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )


def has_it(program: subprocess.Popen[str]) -> bool:
    """Waits until the other program prints."""
    assert program.stdout is not None
    return program.stdout.readline() == "granted\n"


def test_a_desk_alone_prints(desk: PrintRight) -> None:
    heard: list[bool] = []
    desk.here.connect(heard.append)
    desk.open()
    assert desk.is_here
    assert heard == [True]


def test_of_two_desks_one_prints_and_the_other_after_it_was_killed(
    desk: PrintRight, tmp_path: Path, qtbot: QtBot
) -> None:
    program = other(tmp_path, "desk")
    try:
        assert has_it(program)
        desk.open()
        assert not desk.is_here
    finally:
        program.kill()
        program.communicate()
    qtbot.waitUntil(lambda: desk.is_here, timeout=20_000)


def test_a_desk_gives_way_to_a_kiosk_and_prints_again_after_it(desk: PrintRight, tmp_path: Path, qtbot: QtBot) -> None:
    desk.open()
    program = other(tmp_path, "kiosk")
    try:
        qtbot.waitUntil(lambda: not desk.is_here, timeout=20_000)
        assert has_it(program)
    finally:
        program.kill()
        program.communicate()
    qtbot.waitUntil(lambda: desk.is_here, timeout=20_000)


def test_a_desk_keeps_it_until_nothing_more_goes_to_a_printer(tmp_path: Path, qtbot: QtBot) -> None:
    busy = PrintRight(tmp_path, kiosk=False)
    busy.open()
    kiosk = PrintRight(tmp_path, kiosk=True)
    kiosk.open()
    with qtbot.waitSignal(busy.wanted_back, timeout=20_000):
        pass
    kiosk.on_look()
    assert busy.is_here
    assert not kiosk.is_here
    busy.on_rested()
    qtbot.waitUntil(lambda: kiosk.is_here, timeout=20_000)
    kiosk.close()
    busy.close()


def test_a_lock_of_a_killed_process_that_nobody_has_reaped_is_held_by_nobody(tmp_path: Path) -> None:
    program = other(tmp_path, "kiosk")
    try:
        assert has_it(program)
        assert is_held(tmp_path / "press-kiosk.lock")
        program.kill()
        os.waitid(os.P_PID, program.pid, os.WEXITED | os.WNOWAIT)
        assert not is_held(tmp_path / "press-kiosk.lock")
    finally:
        program.kill()
        program.communicate()


def test_a_lock_of_a_process_that_is_gone_or_has_another_life_is_held_by_nobody(tmp_path: Path) -> None:
    lock = tmp_path / "any.lock"
    assert not is_held(lock)
    lock.write_text(f"{os.getpid()}\npython\nhost\n", "utf-8")
    assert is_held(lock)
    long_ago = psutil.Process().create_time() - 100
    os.utime(lock, (long_ago, long_ago))
    assert not is_held(lock)
    gone = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, text=True, check=True
    )
    lock.write_text(gone.stdout, "utf-8")
    os.utime(lock, (time.time(), time.time()))
    assert not is_held(lock)
    lock.write_text("nonsense", "utf-8")
    assert not is_held(lock)
