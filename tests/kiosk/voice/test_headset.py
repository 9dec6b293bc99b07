"""Whether only one person hears it: when unsure, everybody does."""

from __future__ import annotations

from typing import Literal

import pytest
from PySide6.QtCore import QObject, Signal

from kiosk.voice.headset import HeadsetWatch, is_headset


class Plug(QObject):
    """A socket, or an output with a name."""

    changed = Signal()

    def __init__(self, *, plugged: bool = False, name: str = "Built-in Audio Analog Stereo") -> None:
        super().__init__()
        self.plugged, self.name = plugged, name

    def now(self, *, plugged: bool = False, name: str = "Built-in Audio Analog Stereo") -> None:
        """It is like this from now on."""
        self.plugged, self.name = plugged, name
        self.changed.emit()


def watch(socket: Plug, output: Plug, setting: Literal["auto", "always", "never"] = "auto") -> HeadsetWatch:
    """A watch on these two."""
    return HeadsetWatch(setting, socket, output)


@pytest.mark.parametrize(
    "name",
    ["Jabra Evolve 20 Headset", "USB Headphones", "Kopfhörer (Realtek)", "Casque Bluetooth", "Навушники", "Kulaklık"],
)
def test_an_output_that_is_called_a_headset_is_one(name: str) -> None:
    assert is_headset(name)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Built-in Audio Analog Stereo",
        "Tiger Lake-LP Speaker + Headphones",
        "Lautsprecher (Jabra Headset Base)",
        "HDMI Headset Audio",
        "USB Audio Device",
    ],
)
def test_what_may_be_a_loudspeaker_is_no_headset(name: str) -> None:
    assert not is_headset(name)


def test_plugging_in_and_pulling_out_is_told_once_each() -> None:
    socket, output = Plug(), Plug()
    seen = watch(socket, output)
    told: list[bool] = []
    seen.changed.connect(told.append)
    socket.now(plugged=True)
    socket.now(plugged=True)
    socket.now(plugged=False)
    assert told == [True, False]


def test_a_usb_headset_counts_as_soon_as_it_is_the_default_output() -> None:
    socket, output = Plug(), Plug()
    seen = watch(socket, output)
    output.now(name="Jabra Evolve 20 Headset")
    assert seen.there


def test_what_was_in_the_socket_before_anybody_came_may_be_loudspeakers() -> None:
    socket, output = Plug(plugged=True), Plug()
    seen = watch(socket, output)
    assert not seen.there
    socket.now(plugged=False)
    socket.now(plugged=True)
    assert seen.there


@pytest.mark.parametrize(("setting", "there"), [("always", True), ("never", False)])
def test_who_knows_better_says_so(setting: Literal["always", "never"], there: bool) -> None:
    socket, output = Plug(), Plug(name="USB Headset")
    seen = watch(socket, output, setting)
    assert seen.there is there
    socket.now(plugged=True)
    socket.now(plugged=False)
    assert seen.there is there
