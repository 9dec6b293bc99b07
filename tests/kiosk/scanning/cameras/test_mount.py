"""Which cameras of those that are plugged in belong to a station."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.domain.camera_fault import CameraFault
from kiosk.domain.trouble import CameraTrouble
from kiosk.scanning.cameras.listing import Found
from kiosk.scanning.cameras.mode import ModeWish
from kiosk.scanning.cameras.mount import Mount, assigned, mount_of_source, mounts_of
from kiosk.scanning.frame import Camera
from kiosk.station_settings import CameraSettings
from tests.kiosk.scanning.cameras.lab import Hand, ToldCamera

ONE = Found("id-1", "C920", 0)
TWO = Found("id-2", "C920", 2)
OTHER = Found("id-3", "Built-in", 4, marks=("id-3", "path-3"))


class Computer:
    """Cameras are plugged into it, and opened."""

    def __init__(self, *found: Found) -> None:
        self.found = list(found)
        self.opened: list[tuple[Found, ModeWish]] = []

    def listing(self) -> list[Found]:
        return self.found

    def open(self, found: Found, wish: ModeWish) -> Camera:
        self.opened.append((found, wish))
        return ToldCamera(Hand())

    def mounts(self, *chosen: CameraSettings) -> tuple[Mount, ...]:
        return mounts_of(chosen, self.listing, self.open)

    @property
    def last(self) -> Found:
        return self.opened[-1][0]


def test_without_a_choice_the_first_camera_is_meant() -> None:
    computer = Computer(ONE, OTHER)
    (mount,) = computer.mounts()
    mount.open()
    assert computer.last == ONE


def test_without_a_choice_it_is_the_same_one_after_a_replug() -> None:
    computer = Computer(ONE, OTHER)
    (mount,) = computer.mounts()
    mount.open()
    computer.found = [OTHER, Found("id-1", "C920", 7)]
    mount.open()
    assert computer.last.number == 7


def test_without_any_camera_it_is_said_that_none_is_there() -> None:
    (mount,) = Computer().mounts()
    with pytest.raises(CameraTrouble) as caught:
        mount.open()
    assert caught.value.fault is CameraFault.NONE_THERE


def test_a_chosen_camera_is_found_by_its_id_under_any_number() -> None:
    computer = Computer(ONE, TWO)
    (mount,) = computer.mounts(CameraSettings(id="id-2", name="C920"))
    mount.open()
    assert computer.last == TWO
    computer.found = [Found("id-2", "C920", 0), Found("id-1", "C920", 2)]
    mount.open()
    assert computer.last.number == 0


def test_another_camera_never_takes_the_place_of_the_chosen_one() -> None:
    (mount,) = Computer(OTHER).mounts(CameraSettings(id="id-2", name="C920"))
    with pytest.raises(CameraTrouble, match="C920") as caught:
        mount.open()
    assert caught.value.fault is CameraFault.NONE_THERE


def test_an_older_mark_of_a_camera_counts_as_well() -> None:
    assert assigned([CameraSettings(id="path-3")], [ONE, OTHER]) == [OTHER]


def test_a_name_is_enough_whatever_its_letters() -> None:
    assert assigned([CameraSettings(name="built-IN")], [ONE, OTHER]) == [OTHER]


def test_two_of_one_name_are_two_cameras() -> None:
    assert assigned([CameraSettings(name="C920"), CameraSettings(name="C920")], [ONE, TWO]) == [ONE, TWO]


def test_one_known_by_its_name_leaves_that_with_an_id_to_the_other() -> None:
    chosen = [CameraSettings(name="C920"), CameraSettings(id="id-1")]
    assert assigned(chosen, [ONE, TWO]) == [TWO, ONE]


def test_what_the_settings_wish_is_asked_of_the_camera() -> None:
    computer = Computer(ONE)
    (mount,) = computer.mounts(CameraSettings(id="id-1", width=1920, height=1080, exposure="steady"))
    mount.open()
    assert computer.opened[0][1] == ModeWish(1920, 1080, steady=True)


def test_a_mount_knows_what_its_camera_is_called_and_where_it_stands() -> None:
    high, low = Computer().mounts(
        CameraSettings(id="id-1", name="C920", place="high"), CameraSettings(id="id-3", place="low")
    )
    assert (high.name, high.place, low.name, low.place) == ("C920", "high", "", "low")


def test_a_camera_by_number_that_is_not_there_is_named() -> None:
    with pytest.raises(CameraTrouble, match="camera 3"):
        mount_of_source("3", loop=True, listing=lambda: [ONE]).open()


@pytest.mark.parametrize("source", ["webcam of nobody", "nowhere/film.mp4"])
def test_what_is_no_file_and_no_camera_is_trouble_with_its_name(source: str) -> None:
    with pytest.raises(CameraTrouble, match=source):
        mount_of_source(source, loop=True, listing=lambda: [ONE]).open()


def test_a_part_of_a_name_is_a_camera(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    opened: list[Found] = []

    def told(found: Found, *_: object, **__: object) -> Camera:
        opened.append(found)
        return ToldCamera(Hand())

    monkeypatch.setattr("kiosk.scanning.cameras.sources.open_found", told)
    mount_of_source("built", loop=True, listing=lambda: [ONE, OTHER]).open()
    assert opened == [OTHER]
