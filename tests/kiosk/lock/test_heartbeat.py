import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.lock.heartbeat import Heartbeat, beating


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[socket.socket]:
    """What systemd would listen on."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind(str(tmp_path / "notify"))
        listener.setblocking(False)
        yield listener


def heard(listener: socket.socket) -> list[bytes]:
    words = []
    while True:
        try:
            words.append(listener.recv(100))
        except BlockingIOError:
            return words


def test_ready_then_alive_again_and_again_then_the_end(systemd: socket.socket, qtbot: QtBot) -> None:
    words: list[bytes] = []
    with beating({"NOTIFY_SOCKET": systemd.getsockname(), "WATCHDOG_USEC": "20000"}) as heart:
        heart.begin()

        def is_alive() -> bool:
            words.extend(heard(systemd))
            return words.count(b"WATCHDOG=1") >= 3

        qtbot.waitUntil(is_alive, timeout=20_000)
    words += heard(systemd)
    assert (words[0], words[-1]) == (b"READY=1", b"STOPPING=1")


def test_the_watchdog_hears_twice_in_its_time(qapp: object) -> None:
    assert Heartbeat({"WATCHDOG_USEC": "15000000"}).milliseconds == 7500


def test_a_watchdog_of_another_process_is_not_fed(qapp: object) -> None:
    environment = {"WATCHDOG_USEC": "15000000", "WATCHDOG_PID": str(os.getpid() + 1)}
    assert Heartbeat(environment).milliseconds == 0


def test_a_window_that_hangs_is_silent(systemd: socket.socket, qtbot: QtBot) -> None:
    with beating({"NOTIFY_SOCKET": systemd.getsockname(), "WATCHDOG_USEC": "2000"}) as heart:
        heart.begin()
        heard(systemd)
        # No loop runs here: what hangs does not say that it is alive.
        assert heard(systemd) == []


def test_a_socket_without_a_file_is_reached(qapp: object) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind(f"\0einlass-test-{os.getpid()}")
        listener.setblocking(False)
        with beating({"NOTIFY_SOCKET": f"@einlass-test-{os.getpid()}"}) as heart:
            heart.begin()
        assert heard(listener) == [b"READY=1", b"STOPPING=1"]


def test_nobody_listening_is_no_trouble(tmp_path: Path, qapp: object) -> None:
    with beating({"NOTIFY_SOCKET": str(tmp_path / "nobody")}) as unheard, beating({}) as alone:
        unheard.begin()
        alone.begin()
