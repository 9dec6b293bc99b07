import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.trouble import StoreTrouble
from kiosk.lock.only_one import only_one, ring
from tests.conftest import ROOT

KIOSK = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from kiosk.lock.only_one import only_one

app = QApplication([])
with only_one(Path(sys.argv[1])) as bell:
    bell.rung.connect(lambda: print("rung", flush=True))
    print("open", flush=True)
    app.exec()
"""


def other_kiosk(folder: Path) -> subprocess.Popen[str]:
    """Another process on the same folder, which has it."""
    kiosk = subprocess.Popen([sys.executable, "-c", KIOSK, folder], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert kiosk.stdout is not None
    assert kiosk.stdout.readline() == "open\n"
    return kiosk


def test_a_second_kiosk_is_refused_and_rings_at_the_first(tmp_path: Path, qapp: object) -> None:
    kiosk = other_kiosk(tmp_path)
    try:
        # The first one may have been open for hours.
        long_ago = time.time() - 10_000
        os.utime(tmp_path / "kiosk.lock", (long_ago, long_ago))
        with pytest.raises(StoreTrouble, match="already running"):
            with only_one(tmp_path):
                pass
        assert kiosk.stdout is not None
        assert kiosk.stdout.readline() == "rung\n"
    finally:
        kiosk.kill()
        kiosk.communicate()


def test_a_killed_kiosk_hinders_nobody_and_the_next_one_can_be_rung(tmp_path: Path, qtbot: QtBot) -> None:
    kiosk = other_kiosk(tmp_path)
    kiosk.send_signal(signal.SIGKILL)
    kiosk.communicate()
    rung: list[bool] = []
    with only_one(tmp_path) as bell:
        bell.rung.connect(lambda: rung.append(True))
        assert ring(tmp_path)
        qtbot.waitUntil(lambda: rung == [True], timeout=20_000)


def test_another_folder_is_another_kiosk(tmp_path: Path, qapp: object) -> None:
    (tmp_path / "other").mkdir()
    with only_one(tmp_path), only_one(tmp_path / "other"):
        pass


def test_a_folder_that_is_not_there_is_told_as_that(tmp_path: Path, qapp: object) -> None:
    with pytest.raises(StoreTrouble, match="cannot be written"), only_one(tmp_path / "nowhere"):
        pass


def test_nobody_hears_a_bell_that_nobody_has(tmp_path: Path, qapp: object) -> None:
    assert not ring(tmp_path)
