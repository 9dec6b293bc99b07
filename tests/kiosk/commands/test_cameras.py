"""`cameras` lists what is plugged in, what the station uses, and what each one gives."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from kiosk.commands.cameras import WORDS
from kiosk.commands.output import Exit
from kiosk.domain.camera_fault import CameraFault
from kiosk.domain.trouble import CameraTrouble
from kiosk.scanning.cameras import listing, sources
from kiosk.scanning.cameras.listing import Found
from kiosk.scanning.cameras.mode import CameraMode, ModeWish
from kiosk.scanning.frame import Frame, Reading
from tests.kiosk.commands.conftest import CommandLine

BRIGHT = Found("usb-bright", "Bright C1", 0, Path("/dev/video0"))
WIDE = Found("usb-wide", "Wide HD", 2, Path("/dev/video2"))
CHOICE = """
[[cameras]]
id = "usb-wide"
name = "Wide HD"
place = "low"
width = 1920
height = 1080

[[cameras]]
id = "usb-bright"
name = "Bright C1"
place = "high"
"""


class Webcam:
    """A camera that gives what it was asked for."""

    live = True
    closed = 0

    def __init__(self, name: str, wish: ModeWish) -> None:
        self.mode = CameraMode(name, wish.width, wish.height, 30.0, "MJPG")

    def read(self) -> Reading:
        return Frame(np.zeros((4, 4, 3), np.uint8), np.zeros((4, 4), np.uint8), 0, 0.0)

    def close(self) -> None:
        Webcam.closed += 1


@pytest.fixture
def plugged(einlass: CommandLine, monkeypatch: pytest.MonkeyPatch) -> list[Found]:
    """Two cameras; take one out of the list to unplug it."""
    there = [BRIGHT, WIDE]
    (einlass.folder / "data").mkdir()
    monkeypatch.setattr(listing, "found_cameras", lambda: tuple(there))
    monkeypatch.setattr(sources, "open_found", lambda found, wish: Webcam(found.name, wish))
    return there


def choose(einlass: CommandLine, text: str = CHOICE) -> None:
    (einlass.folder / "data" / "station.toml").write_text(text, "utf-8")


def test_every_fault_has_words() -> None:
    assert set(WORDS) == set(CameraFault)


def test_each_camera_is_listed_with_what_it_gives_and_its_id(einlass: CommandLine, plugged: Sequence[Found]) -> None:
    closed = Webcam.closed
    result = einlass("cameras")
    assert result.stdout.splitlines() == [
        "Bright C1: 1280 x 720, 30 a second, MJPG",
        "    id = 'usb-bright'",
        "Wide HD: 1280 x 720, 30 a second, MJPG",
        "    id = 'usb-wide'",
    ]
    assert result.exit_code == Exit.DONE
    assert Webcam.closed == closed + 2


def test_those_that_the_station_uses_come_first_and_as_they_are_wanted(
    einlass: CommandLine, plugged: Sequence[Found]
) -> None:
    choose(einlass)
    lines = einlass("cameras").stdout.splitlines()
    assert lines[0] == "Wide HD (low): 1920 x 1080, 30 a second, MJPG"
    assert lines[2] == "Bright C1 (high): 1280 x 720, 30 a second, MJPG"


def test_json_has_everything_about_a_camera(einlass: CommandLine, plugged: Sequence[Found]) -> None:
    choose(einlass)
    first, _ = einlass.json("cameras")
    assert first == {
        "name": "Wide HD",
        "id": "usb-wide",
        "number": 2,
        "path": "/dev/video2",
        "plugged": True,
        "chosen": True,
        "place": "low",
        "width": 1920,
        "height": 1080,
        "fps": 30.0,
        "format": "MJPG",
        "fault": None,
    }


def test_one_of_two_that_is_missing_ends_with_1_and_none_that_works_with_3(
    einlass: CommandLine, plugged: list[Found]
) -> None:
    choose(einlass)
    plugged.remove(WIDE)
    result = einlass("cameras")
    assert result.stdout.splitlines()[0] == f"Wide HD (low): {WORDS[CameraFault.NONE_THERE]}"
    assert result.exit_code == Exit.SOME_REFUSED
    plugged.clear()
    assert einlass("cameras").exit_code == Exit.TROUBLE


def test_without_any_camera_it_says_so(einlass: CommandLine, plugged: list[Found]) -> None:
    plugged.clear()
    result = einlass("cameras")
    assert "There is no camera." in result.stderr
    assert result.exit_code == Exit.TROUBLE


def test_a_camera_that_another_program_has_says_so(
    einlass: CommandLine, plugged: Sequence[Found], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(found: Found, wish: ModeWish) -> Webcam:
        raise CameraTrouble(f"{found.name} cannot be opened.", CameraFault.IN_USE)

    monkeypatch.setattr(sources, "open_found", refuse)
    assert {line["fault"] for line in einlass.json("cameras")} == {"in_use"}


def test_without_opening_nothing_is_opened(einlass: CommandLine, plugged: Sequence[Found]) -> None:
    closed = Webcam.closed
    assert einlass("cameras", "--no-open").stdout.splitlines()[0] == "Bright C1: plugged in"
    assert Webcam.closed == closed
