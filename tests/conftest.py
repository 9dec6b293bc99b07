"""What all tests share: no display needed, no leftovers allowed, real photos where they are."""

from __future__ import annotations

import os

# Before anything imports Qt. Tests of a real window start their own screen and process.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import gc
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer

from tests.cups_lab import CupsLab, LabMissing, cups_lab_running
from tests.postgres_lab import postgres as postgres
from tests.postgres_lab import postgres_lab as postgres_lab
from tests.postgres_lab import postgres_template as postgres_template
from tests.pretix_lab import pretix_lab as pretix_lab

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("EINLASS_SHARED", ROOT.parent / "shared"))

# Derandomised: a red test is red for everybody, and no run is slow by chance.
settings.register_profile("einlass", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("thorough", settings.get_profile("einlass"), max_examples=2_000, derandomize=False)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "einlass"))


def pytest_report_header() -> str:
    """Say which real parts this run has."""
    return f"shared: {SHARED if SHARED.is_dir() else f'{SHARED} is missing, its tests skip'}"


@pytest.fixture(scope="session")
def qr_photos() -> Path:
    """The folder of real photos of QR codes."""
    if not (SHARED / "qr" / "index.csv").is_file():
        pytest.skip(f"no photos in {SHARED / 'qr'}")
    return SHARED / "qr"


@pytest.fixture(scope="session")
def printer_up() -> Path:
    """The script that starts a private CUPS with simulated printers."""
    script = SHARED / "counterparts" / "printer_up.sh"
    if not script.is_file():
        pytest.skip(f"no script {script}")
    return script


@contextmanager
def lab_or_skip(script: Path) -> Iterator[CupsLab]:
    """A private CUPS of one's own, as long as the block lasts; skips where it cannot run."""
    with ExitStack() as until_the_end:
        try:
            lab = until_the_end.enter_context(cups_lab_running(script))
        except LabMissing as missing:
            pytest.skip(str(missing))
        yield lab


@pytest.fixture(scope="session")
def _one_cups_lab(printer_up: Path) -> Iterator[CupsLab]:
    with lab_or_skip(printer_up) as lab:
        yield lab


@pytest.fixture
def cups_lab(_one_cups_lab: CupsLab) -> Iterator[CupsLab]:
    """A private CUPS with simulated printers; what a test did to one of them is over after it."""
    with _one_cups_lab.chosen():
        yield _one_cups_lab
    for queue in ("badge", "label"):
        _one_cups_lab.mode(queue, "ok")


@pytest.fixture(autouse=True)
def nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread or a timer behind."""
    before = set(threading.enumerate())
    yield
    left = [thread.name for thread in threading.enumerate() if thread not in before and not thread.daemon]
    assert not left, f"threads left running: {left}"
    # Looking through all objects takes a fiftieth of a second, and without Qt's application no timer runs.
    if "qapp" not in request.fixturenames:
        return
    if (app := QCoreApplication.instance()) is not None:
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    running = [thing for thing in _qt_leftovers() if _is_running(thing)]
    assert not running, f"left running: {running}"


def _qt_leftovers() -> list[QThread | QTimer]:
    return [thing for thing in gc.get_objects() if type(thing) in (QThread, QTimer)]


def _is_running(thing: QThread | QTimer) -> bool:
    try:
        return thing.isRunning() if isinstance(thing, QThread) else thing.isActive()
    except RuntimeError:  # the C++ half is gone
        return False
