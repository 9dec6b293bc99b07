import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from kiosk.lock.awake import Awake, x_server_kept_awake
from tests.conftest import ROOT

DESKTOP = """
import os
import sys

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusUnixFileDescriptor, QDBusVirtualObject


class Saver(QDBusVirtualObject):
    def handleMessage(self, message, connection):
        print("screen", message.interface(), message.member(), *message.arguments(), flush=True)
        return connection.send(message.createReply([7]))

    def introspect(self, path):
        return ""


class Login(QDBusVirtualObject):
    def handleMessage(self, message, connection):
        print("sleep", message.interface(), message.member(), *message.arguments(), flush=True)
        self.ours, theirs = os.pipe()
        os.set_blocking(self.ours, False)
        connection.send(message.createReply([QDBusUnixFileDescriptor(theirs)]))
        os.close(theirs)
        self.look = QTimer(self)
        self.look.timeout.connect(self.on_look)
        self.look.start(20)
        return True

    def on_look(self):
        try:
            os.read(self.ours, 1)
        except BlockingIOError:
            print("held", flush=True)
        else:
            self.look.stop()
            print("given back", flush=True)

    def introspect(self, path):
        return ""


app = QCoreApplication([])
bus = QDBusConnection.connectToBus(sys.argv[1], "desktop")
saver, login = Saver(), Login()
for name, path, thing in (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", saver),
    ("org.freedesktop.login1", "/org/freedesktop/login1", login),
):
    assert bus.registerService(name) and bus.registerVirtualObject(path, thing)
print("there", flush=True)
app.exec()
"""
"""A desktop and a system that have a screen saver and can sleep, on a bus of their own."""


@pytest.fixture
def bus() -> Iterator[str]:
    """The address of a private D-Bus."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("no dbus-daemon here")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert daemon.stdout is not None
    try:
        yield daemon.stdout.readline().strip()
    finally:
        daemon.kill()
        daemon.communicate()


@pytest.fixture
def desktop(bus: str) -> Iterator[subprocess.Popen[str]]:
    """A desktop on that bus; what it hears it prints."""
    desktop = subprocess.Popen([sys.executable, "-c", DESKTOP, bus], stdout=subprocess.PIPE, text=True)
    assert desktop.stdout is not None
    assert desktop.stdout.readline() == "there\n"
    try:
        yield desktop
    finally:
        desktop.kill()
        desktop.communicate()


def awake_on(bus: str) -> Awake:
    return Awake(QDBusConnection.connectToBus(bus, "test-session"), QDBusConnection.connectToBus(bus, "test-system"))


def test_screen_and_computer_are_asked_to_stay_awake_until_the_end(
    bus: str, desktop: subprocess.Popen[str], qtbot: QtBot
) -> None:
    awake = awake_on(bus)
    awake.begin()
    qtbot.waitUntil(awake.is_answered, timeout=20_000)
    assert desktop.stdout is not None
    words = {desktop.stdout.readline() for _ in range(2)}
    assert words == {
        "screen org.freedesktop.ScreenSaver Inhibit Einlass The check-in is open.\n",
        "sleep org.freedesktop.login1.Manager Inhibit idle:sleep Einlass The check-in is open. block\n",
    }
    assert [desktop.stdout.readline() for _ in range(3)] == ["held\n"] * 3
    awake.end()
    # An open file that nobody has any more: the system may sleep again.
    assert next(line for line in desktop.stdout if line != "held\n") == "given back\n"


def test_without_a_desktop_nothing_happens(bus: str, qtbot: QtBot) -> None:
    awake = awake_on(bus)
    awake.begin()
    qtbot.waitUntil(awake.is_answered, timeout=20_000)
    awake.end()


def test_without_a_bus_nothing_happens(tmp_path: Path, qapp: object) -> None:
    awake = awake_on(f"unix:path={tmp_path}/nobody")
    awake.begin()
    assert awake.is_answered()
    awake.end()


def program(folder: Path, code: int) -> list[str]:
    """A program that notes with what it was called, and ends with this code."""
    path = folder / "xset"
    path.write_text(f'#!/bin/sh\necho "$@" > {folder}/called\nexit {code}\n', "utf-8")
    path.chmod(0o755)
    return [str(path), "s", "off"]


def test_the_screen_saver_of_the_x_server_is_switched_off(tmp_path: Path) -> None:
    assert x_server_kept_awake(program(tmp_path, 0))
    assert (tmp_path / "called").read_text("utf-8") == "s off\n"


def test_an_x_server_that_refuses_is_no_trouble(tmp_path: Path) -> None:
    assert not x_server_kept_awake(program(tmp_path, 1))


def test_a_missing_program_is_no_trouble(tmp_path: Path) -> None:
    assert not x_server_kept_awake([str(tmp_path / "nowhere")])


def test_only_one_file_knows_of_d_bus() -> None:
    files = [path for path in (ROOT / "kiosk").rglob("*.py") if "QtDBus" in path.read_text("utf-8")]
    assert files == [ROOT / "kiosk" / "lock" / "awake.py"]
