"""Choosing cameras at a real station: the file is written whole, and the rest of it stays."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.ledger import Ledger
from kiosk.assembly.camera_tasks import camera_tasks
from kiosk.assembly.rooms import Rooms
from kiosk.office.camera_orders import AskCameras, CamerasChosen, CamerasKnown, ChooseCameras, StationFileTrouble
from kiosk.scanning.cameras.listing import Found
from kiosk.settings import DEFAULT_EVENT, read_event
from kiosk.station_settings import STATION_FILE, CameraSettings, read_station
from tests.db.stations import Clock, open_ledger

BRIGHT, WIDE = Found("usb-bright", "Bright C1", 0), Found("usb-wide", "Wide HD", 2)
CHOICE = (
    CameraSettings(id="usb-bright", name="Bright C1", place="high"),
    CameraSettings(id="usb-wide", name="Wide HD", place="low"),
)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    ledger = open_ledger(tmp_path)
    yield ledger
    ledger.close()


def done(folder: Path, order: object, *plugged: Found) -> object:
    """What comes of an order where these are plugged in."""
    clock = Clock()
    rooms = Rooms(read_event(), DEFAULT_EVENT, folder, lambda: open_ledger(folder, clock), clock)
    return camera_tasks(rooms, lambda: plugged)[type(order)](order, lambda done, of: None)


def test_nothing_chosen_is_nothing_chosen(ledger: Ledger, tmp_path: Path) -> None:
    assert done(tmp_path, AskCameras(), BRIGHT) == CamerasKnown((BRIGHT,))


def test_what_is_chosen_is_remembered_and_found_again(ledger: Ledger, tmp_path: Path) -> None:
    news = done(tmp_path, ChooseCameras(CHOICE), BRIGHT, WIDE)
    assert isinstance(news, CamerasChosen)
    assert news.known == CamerasKnown((BRIGHT, WIDE), CHOICE, (BRIGHT, WIDE))
    assert read_station(tmp_path / STATION_FILE).cameras == CHOICE
    moved = Found("usb-wide", "Wide HD", 7)
    assert done(tmp_path, AskCameras(), moved) == CamerasKnown((moved,), CHOICE, (None, moved))


def test_the_rest_of_the_file_stays_with_its_rights(ledger: Ledger, tmp_path: Path) -> None:
    file = tmp_path / STATION_FILE
    file.write_text('# ours\nname = "Tür"\n[voice]\nvolume = 4\n', "utf-8")
    file.chmod(0o640)
    done(tmp_path, ChooseCameras(CHOICE[:1]), BRIGHT)
    assert file.read_text("utf-8").startswith('# ours\nname = "Tür"\n[voice]\nvolume = 4\n')
    assert file.stat().st_mode & 0o777 == 0o640
    assert not list(tmp_path.glob(".station.toml.*"))


def test_it_leaves_a_line_in_the_trail(ledger: Ledger, tmp_path: Path) -> None:
    done(tmp_path, ChooseCameras(CHOICE), BRIGHT, WIDE)
    line = ledger.trail()[0]
    assert (line.what, line.detail) == ("cameras", {"count": "2"})


@pytest.mark.parametrize("order", [AskCameras(), ChooseCameras(CHOICE)])
def test_a_file_that_cannot_be_read_is_left_as_it_is(ledger: Ledger, tmp_path: Path, order: object) -> None:
    file = tmp_path / STATION_FILE
    file.write_text("name = 7\n", "utf-8")
    with pytest.raises(StationFileTrouble):
        done(tmp_path, order, BRIGHT)
    assert file.read_text("utf-8") == "name = 7\n"
