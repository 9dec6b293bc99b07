import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

CRASH = """
import ctypes
import sys
from pathlib import Path
from kiosk.diagnostics import keep_crashes

def somewhere():
    name = "Erfundene Person"
    ctypes.string_at(0)

keep_crashes(Path(sys.argv[1]))
somewhere()
"""


def test_a_memory_fault_leaves_the_places_and_no_values(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", CRASH, str(tmp_path)], cwd=ROOT, capture_output=True, timeout=60, check=False
    )
    assert run.returncode < 0
    told = (tmp_path / "crash.txt").read_text("utf-8")
    assert "in somewhere" in told
    assert "Erfundene" not in told
    assert (tmp_path / "crash.txt").stat().st_mode & 0o077 == 0
