"""The switch of a headphone socket, read as the kernel tells it; the kernel is a fake, its numbers are real."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.voice import jack
from kiosk.voice.jack import SWITCHES_NOW, WHICH_SWITCHES, Jacks

fcntl = pytest.importorskip("fcntl")


class Kernel:
    """Answers for every device as if it had switches: which it has, and which are on."""

    def __init__(self) -> None:
        self.has, self.on = 1 << 2, 0

    def ioctl(self, _device: int, question: int, _space: bytes) -> bytes:
        return struct.pack("=Q", {WHICH_SWITCHES: self.has, SWITCHES_NOW: self.on}[question])


@pytest.fixture
def kernel(monkeypatch: pytest.MonkeyPatch) -> Kernel:
    """The fake instead of the real one."""
    kernel = Kernel()
    monkeypatch.setattr(fcntl, "ioctl", kernel.ioctl)
    return kernel


@pytest.fixture
def device(tmp_path: Path) -> Iterator[int]:
    """An input device that the kernel writes to; its other end."""
    os.mkfifo(tmp_path / "event7")
    end = os.open(tmp_path / "event7", os.O_RDWR | os.O_NONBLOCK)
    yield end
    os.close(end)


def test_the_questions_are_those_of_the_kernel() -> None:
    # EVIOCGSW(8) and EVIOCGBIT(EV_SW, 8), as a C compiler gives them with linux/input.h.
    assert (SWITCHES_NOW, WHICH_SWITCHES) == (0x8008451B, 0x80084525)


def test_a_plug_is_seen_and_told(qapp: object, tmp_path: Path, kernel: Kernel, device: int, qtbot: QtBot) -> None:
    jacks = Jacks(tmp_path)
    before, kernel.on = jacks.plugged, 1 << 2
    with qtbot.waitSignal(jacks.changed, timeout=30_000):
        os.write(device, bytes(24))
    assert (before, jacks.plugged) == (False, True)
    jacks.close()


def test_a_device_without_a_headphone_switch_is_let_go(tmp_path: Path, kernel: Kernel, device: int) -> None:
    kernel.has, kernel.on = 1 << 0, 0xFF  # the lid of a laptop
    assert not Jacks(tmp_path).plugged


def test_another_switch_that_is_on_is_no_plug(tmp_path: Path, kernel: Kernel, device: int) -> None:
    kernel.has, kernel.on = (1 << 2) | (1 << 0), 1 << 0
    jacks = Jacks(tmp_path)
    assert not jacks.plugged
    jacks.close()


def test_without_devices_nothing_is_plugged(tmp_path: Path) -> None:
    assert not Jacks(tmp_path / "nowhere").plugged


def test_a_file_that_is_no_device_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "event0").write_bytes(b"")
    assert not Jacks(tmp_path).plugged


def test_switches_are_asked_of_this_machine_without_harm() -> None:
    jacks = Jacks()
    assert jacks.plugged in (True, False)
    jacks.close()
    assert jack.SW_HEADPHONE_INSERT == 2
