"""The real kiosk on a real window manager: no key, no window and no second start leads out of it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import ImageGrab

from kiosk.settings import read_event
from tests.conftest import ROOT
from tests.x_screen import ScreenMissing, XScreen, x_screen
from tools.xtest import XHand

TITLE = f"Einlass · {read_event().event.name}"
PATIENCE = 60
"""Seconds after which something will not come any more; most things here take less than one."""

STRANGER = """
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.setWindowTitle("stranger")
window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
window.resize(300, 200)
window.show()
window.activateWindow()
app.focusWindowChanged.connect(lambda now: print("in front", flush=True))
app.exec()
"""


def wait_until(holds: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < deadline, f"never: {what}"
        time.sleep(0.05)


@pytest.fixture(scope="module")
def screen() -> Iterator[XScreen]:
    """A screen with a window manager."""
    try:
        with x_screen() as screen:
            yield screen
    except ScreenMissing as missing:
        pytest.skip(str(missing))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("kiosk")


def start(screen: XScreen, folder: Path, **more: str) -> subprocess.Popen[str]:
    (folder / "station.toml").write_text("[voice]\nsounds = false\nspeech = false\n", "utf-8")
    return subprocess.Popen(
        [sys.executable, "main.py", "run", "--demo", "--data", str(folder)],
        cwd=ROOT,
        env=screen.environment | more,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


@pytest.fixture(scope="module")
def kiosk(screen: XScreen, folder: Path) -> Iterator[subprocess.Popen[str]]:
    """The kiosk, started by systemd as far as it can tell."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        address = str(folder / "notify")
        systemd.bind(address)
        systemd.settimeout(PATIENCE)
        process = start(screen, folder, NOTIFY_SOCKET=address, WATCHDOG_USEC="200000")
        try:
            assert systemd.recv(100) == b"READY=1"
            assert systemd.recv(100) == b"WATCHDOG=1"
            wait_until(lambda: screen.in_front() == TITLE, "the kiosk is in front")
            with XHand(screen.display) as hand:
                wait_until(hand.keyboard_is_taken, "the keyboard belongs to the kiosk alone")
            yield process
        finally:
            process.kill()
            process.communicate()


def is_over_everything(screen: XScreen) -> bool:
    where = screen.do("getactivewindow", "getwindowname", "getwindowgeometry", "--shell").splitlines()
    return where[:1] == [TITLE] and {"X=0", "Y=0", "WIDTH=1280", "HEIGHT=720"} <= set(where)


WAYS_OUT = (
    "alt+F4 ctrl+q ctrl+w ctrl+F4 alt+Tab alt+shift+Tab alt+Escape super Super_L super+d super+e super+r alt+space "
    "Print alt+Print F11 F12 ctrl+alt+Right ctrl+alt+t ctrl+alt+Delete ctrl+alt+d Menu shift+F10 XF86HomePage XF86Back"
)
"""What leads out of a program with this window manager as it comes, or with a common desktop."""


def test_no_key_leads_out(screen: XScreen, kiosk: subprocess.Popen[str]) -> None:
    for keys in WAYS_OUT.split():
        screen.do("key", keys)
        assert is_over_everything(screen), keys
    assert kiosk.poll() is None


@pytest.mark.parametrize("keys", ["", "alt", "super", "ctrl"])
@pytest.mark.parametrize("button", ["1", "2", "3", "4", "5"])
def test_no_click_leads_out(screen: XScreen, kiosk: subprocess.Popen[str], keys: str, button: str) -> None:
    hold, let_go = (("keydown", keys), ("keyup", keys)) if keys else ((), ())
    screen.do("mousemove", "640", "90", *hold, "mousedown", button)
    screen.do("mousemove", "700", "200", "mouseup", button, *let_go)
    assert is_over_everything(screen)
    assert kiosk.poll() is None


def test_a_window_that_was_put_away_comes_back(screen: XScreen, kiosk: subprocess.Popen[str]) -> None:
    screen.do("getactivewindow", "windowminimize")
    wait_until(lambda: is_over_everything(screen), "the kiosk is back")
    assert kiosk.poll() is None


def test_another_desktop_does_not_stay(screen: XScreen, kiosk: subprocess.Popen[str]) -> None:
    screen.do("set_desktop", "2")
    wait_until(lambda: is_over_everything(screen), "the kiosk is back")
    assert kiosk.poll() is None


def test_another_window_does_not_keep_the_front(screen: XScreen, kiosk: subprocess.Popen[str]) -> None:
    stranger = subprocess.Popen(
        [sys.executable, "-c", STRANGER], env=screen.environment, stdout=subprocess.PIPE, text=True
    )
    assert stranger.stdout is not None
    try:
        assert stranger.stdout.readline() == "in front\n"
        wait_until(lambda: is_over_everything(screen), "the kiosk is back")
        assert stranger.poll() is None
    finally:
        stranger.kill()
        stranger.communicate()
    assert kiosk.poll() is None


def test_the_screen_shows_the_kiosk(screen: XScreen, kiosk: subprocess.Popen[str]) -> None:
    wait_until(lambda: is_over_everything(screen), "the kiosk is in front")
    colours = ImageGrab.grab(xdisplay=screen.display).getcolors(1280 * 720)
    assert colours is not None
    assert len(colours) > 50


def test_a_second_start_is_refused_in_words(screen: XScreen, folder: Path, kiosk: subprocess.Popen[str]) -> None:
    second = start(screen, folder)
    told, _ = second.communicate(timeout=PATIENCE)
    assert second.returncode == 3
    assert "already running" in told
    assert "Traceback" not in told
    assert is_over_everything(screen)
    assert kiosk.poll() is None


def test_without_a_window_manager_it_has_the_whole_screen_too(screen: XScreen, tmp_path: Path) -> None:
    with x_screen(managed=False) as bare:
        process = start(bare, tmp_path)
        try:
            wait_until(lambda: bare.do("getwindowfocus", "getwindowname") == TITLE, "the kiosk has the keyboard")
            place = bare.do("getwindowfocus", "getwindowgeometry", "--shell").splitlines()
            assert {"X=0", "Y=0", "WIDTH=1280", "HEIGHT=720"} <= set(place)
        finally:
            process.kill()
            process.communicate()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_system_can_end_it(screen: XScreen, tmp_path: Path, number: signal.Signals) -> None:
    process = start(screen, tmp_path)
    try:
        wait_until((tmp_path / "kiosk.lock").exists, "the kiosk is at work")
        assert process.stdout is not None
        assert "--windowed" in process.stdout.readline()
        os.kill(process.pid, number)
        told, _ = process.communicate(timeout=PATIENCE)
        assert process.returncode == 0, told
    finally:
        process.kill()
        process.communicate()
