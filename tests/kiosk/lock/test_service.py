import shutil
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path

import pytest

from tests.conftest import ROOT

UNIT = ROOT / "resources" / "systemd" / "einlass.service"


@pytest.fixture
def service() -> ConfigParser:
    unit = ConfigParser(strict=False, interpolation=None, comment_prefixes=("#",))
    unit.optionxform = str  # type: ignore[assignment, method-assign]
    unit.read(UNIT, "utf-8")
    return unit


def test_systemd_understands_the_service(tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("no systemd-analyze here")
    # The paths are those of the kiosk's own computer.
    text = (
        UNIT.read_text("utf-8").replace("%h/einlass/.venv/bin/python", sys.executable).replace("%h/einlass", str(ROOT))
    )
    (tmp_path / UNIT.name).write_text(text, "utf-8")
    command = ["systemd-analyze", "verify", "--man=no", str(tmp_path / UNIT.name)]
    check = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (check.returncode, check.stderr) == (0, "")


def test_a_crash_and_a_hang_are_started_again_for_ever_and_a_helpers_end_is_an_end(service: ConfigParser) -> None:
    # Without a crash Einlass ends with 0 only for a helper or for the system itself.
    assert service["Service"]["Restart"] == "on-failure"
    assert service["Unit"]["StartLimitIntervalSec"] == "0"
    assert int(service["Service"]["WatchdogSec"]) > 0
    assert service["Service"]["Type"] == "notify"


def test_what_hangs_leaves_no_memory_on_the_disk(service: ConfigParser) -> None:
    assert service["Service"]["WatchdogSignal"] == "SIGKILL"
    assert service["Service"]["LimitCORE"] == "0"
