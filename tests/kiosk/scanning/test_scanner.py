"""The scanner with one camera and with two: who sees, what is told of it, and what is held up."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QObject

from kiosk.domain.camera_fault import CameraFault, LameCamera
from kiosk.domain.ticket import SeveralTickets, TicketCode
from kiosk.scanning.cameras.mount import Mount
from kiosk.scanning.eye_view import EyeView
from kiosk.scanning.frame import Pixels
from kiosk.scanning.gate import Gate
from kiosk.scanning.preview import Preview
from kiosk.scanning.scanner import Scanner
from kiosk.station_settings import CameraSettings
from tests.kiosk.scanning.cameras.lab import HEIGHT, WIDTH, Hand, ToldCamera, code, noise

TICK = 0.01
ONE, TWO = (f"GD24-{letter}-0123456789-0123456789" for letter in "ab")


class Ear(QObject):
    """Hears what the scanner tells."""

    def __init__(self, scanner: Scanner) -> None:
        super().__init__()
        self.heard: list[tuple[str, object]] = []
        self.previews: list[Preview] = []
        self.views: list[EyeView] = []
        scanner.shown.connect(lambda what: self.heard.append(("shown", what)))
        scanner.gone.connect(lambda: self.heard.append(("gone", None)))
        scanner.failed.connect(lambda lame: self.heard.append(("failed", lame.fault)))
        scanner.recovered.connect(lambda: self.heard.append(("recovered", None)))
        scanner.limping.connect(lambda lame: self.heard.append(("limping", [each.name for each in lame])))
        scanner.ended.connect(lambda: self.heard.append(("ended", None)))
        scanner.frame_ready.connect(self.previews.append)
        scanner.viewed.connect(self.views.append)


class Door:
    """A scanner with its cameras and its clock."""

    def __init__(self, cameras: int) -> None:
        self.clock = Hand()
        self.cameras = [ToldCamera(self.clock, seen_by(index)) for index in range(cameras)]
        self.chosen: list[tuple[CameraSettings, ...]] = []
        self.scanner = Scanner(self.mounts(), Gate(), self.clock, mounts_of=self._mounts_of)
        self.ear = Ear(self.scanner)
        self.scanner.open()

    def mounts(self) -> list[Mount]:
        names = ("high", "low")
        return [Mount(camera.open, name, name) for camera, name in zip(self.cameras, names, strict=False)]

    def _mounts_of(self, chosen: object) -> list[Mount]:
        self.chosen.append(tuple(chosen))  # type: ignore[arg-type]
        return self.mounts()

    def goes_on(self, seconds: float) -> list[tuple[str, object]]:
        """What is told in so many seconds."""
        before, end = len(self.ear.heard), self.clock.now + seconds
        while self.clock.now < end:
            self.clock.now += TICK
            self.scanner.tick()
        return self.ear.heard[before:]


def seen_by(index: int) -> Callable[[int], Pixels]:
    return lambda number: noise(2 * number + index)


def held(text: str) -> Callable[[int], Pixels]:
    def picture(number: int) -> Pixels:
        ticket = code(text).copy()
        ticket[0, 0] = number % 256
        return ticket

    return picture


def black(number: int) -> Pixels:
    return noise(number, 0, 4)


@pytest.fixture
def alone(qapp: object) -> Iterator[Door]:
    door = Door(1)
    yield door
    door.scanner.close()


@pytest.fixture
def pair(qapp: object) -> Iterator[Door]:
    door = Door(2)
    yield door
    door.scanner.close()


def test_a_ticket_that_is_held_up_is_shown_once(alone: Door) -> None:
    alone.cameras[0].picture = held(ONE)
    assert alone.goes_on(3) == [("shown", TicketCode(ONE))]


def test_the_only_camera_fails_once_and_recovers(alone: Door) -> None:
    alone.goes_on(1)
    alone.cameras[0].gone = CameraFault.LOST
    assert alone.goes_on(10) == [("failed", CameraFault.LOST)]
    alone.cameras[0].gone = None
    assert alone.goes_on(3) == [("recovered", None)]


def test_after_a_fault_the_ticket_that_is_still_held_counts_again(alone: Door) -> None:
    alone.cameras[0].picture = held(ONE)
    alone.goes_on(1)
    alone.cameras[0].gone = CameraFault.LOST
    alone.goes_on(1)
    alone.cameras[0].gone = None
    assert alone.goes_on(3) == [("recovered", None), ("shown", TicketCode(ONE))]


def test_a_fault_that_becomes_another_one_is_told(alone: Door) -> None:
    alone.goes_on(1)
    alone.cameras[0].gone = CameraFault.LOST
    alone.goes_on(3)
    alone.cameras[0].gone, alone.cameras[0].picture = None, black
    assert alone.goes_on(5) == [("failed", CameraFault.BLACK)]


def test_what_fails_is_named(alone: Door) -> None:
    told: list[LameCamera] = []
    alone.scanner.failed.connect(told.append)
    alone.cameras[0].gone = CameraFault.LOST
    alone.goes_on(1)
    assert (told[0].name, told[0].place) == ("high", "high")
    assert told[0].why


def test_the_same_ticket_in_both_cameras_is_shown_once(pair: Door) -> None:
    pair.cameras[0].picture = pair.cameras[1].picture = held(ONE)
    assert pair.goes_on(3) == [("shown", TicketCode(ONE))]


@pytest.mark.parametrize("index", [0, 1])
def test_either_camera_is_enough(pair: Door, index: int) -> None:
    pair.cameras[index].picture = held(ONE)
    assert pair.goes_on(1) == [("shown", TicketCode(ONE))]
    pair.cameras[index].picture = seen_by(index)
    assert pair.goes_on(2) == [("gone", None)]


def test_a_ticket_that_goes_from_one_camera_to_the_other_is_one_presentation(pair: Door) -> None:
    pair.cameras[0].picture = held(ONE)
    pair.goes_on(1)
    pair.cameras[0].picture, pair.cameras[1].picture = seen_by(0), held(ONE)
    assert pair.goes_on(3) == []


def test_two_tickets_one_in_each_camera_let_nobody_in(pair: Door) -> None:
    pair.goes_on(1)
    pair.cameras[0].picture, pair.cameras[1].picture = held(ONE), held(TWO)
    told = [what for _, what in pair.goes_on(3)]
    assert SeveralTickets() in told


def test_with_one_lame_camera_the_door_goes_on_and_helpers_hear_of_it(pair: Door) -> None:
    pair.goes_on(1)
    pair.cameras[0].gone = CameraFault.LOST
    assert pair.goes_on(5) == [("limping", ["high"])]
    pair.cameras[1].picture = held(ONE)
    assert pair.goes_on(1) == [("shown", TicketCode(ONE))]
    pair.cameras[0].gone = None
    assert pair.goes_on(3) == [("limping", [])]


def test_only_when_no_camera_sees_the_station_fails(pair: Door) -> None:
    pair.goes_on(1)
    pair.cameras[0].gone = CameraFault.LOST
    pair.goes_on(1)
    pair.cameras[1].picture = black
    assert pair.goes_on(5) == [("failed", CameraFault.LOST)]
    pair.cameras[1].picture = seen_by(1)
    assert pair.goes_on(3) == [("recovered", None)]
    pair.cameras[0].gone = None
    assert pair.goes_on(3) == [("limping", [])]


def test_the_viewfinder_shows_the_camera_that_sees_a_code(pair: Door) -> None:
    pair.goes_on(1)
    assert pair.ear.previews[-1].corners == ()
    pair.cameras[1].picture = held(ONE)
    pair.goes_on(0.2)
    pair.scanner.on_frame_painted()
    pair.goes_on(0.2)
    assert len(pair.ear.previews[-1].corners) == 1


def test_the_viewfinder_gets_its_next_picture_when_the_last_one_is_painted(pair: Door) -> None:
    pair.goes_on(1)
    assert len(pair.ear.previews) == 1
    pair.scanner.on_frame_painted()
    pair.goes_on(1)
    assert len(pair.ear.previews) == 2


def test_the_viewfinder_leaves_a_camera_that_does_not_see(pair: Door) -> None:
    pair.goes_on(1)
    pair.cameras[0].gone = CameraFault.LOST
    pair.goes_on(1)
    pair.scanner.on_frame_painted()
    before = len(pair.ear.previews)
    pair.goes_on(1)
    assert len(pair.ear.previews) == before + 1


def test_nothing_is_told_of_the_cameras_before_somebody_wants_to_know(pair: Door) -> None:
    pair.goes_on(3)
    assert pair.ear.views == []


def test_how_each_camera_sees_is_told_five_times_a_second_while_it_is_wanted(pair: Door) -> None:
    pair.scanner.on_views_wanted(True)
    pair.goes_on(2)
    views = pair.ear.views
    assert 14 <= len(views) <= 22
    assert {(view.index, view.name) for view in views} == {(0, "high"), (1, "low")}
    assert all(view.preview is not None for view in views)
    assert views[-1].facts is not None
    pair.scanner.on_views_wanted(False)
    pair.goes_on(1)
    assert len(pair.ear.views) == len(views)


def test_a_camera_that_does_not_see_is_told_without_a_picture(alone: Door) -> None:
    alone.goes_on(1)
    alone.cameras[0].gone = CameraFault.LOST
    alone.goes_on(1)
    alone.scanner.on_views_wanted(True)
    alone.goes_on(2)
    assert 3 <= len(alone.ear.views) <= 5
    view = alone.ear.views[0]
    assert view.lame is not None
    assert (view.lame.fault, view.preview) == (CameraFault.LOST, None)


def test_cameras_that_are_chosen_are_opened_at_once(alone: Door) -> None:
    alone.goes_on(1)
    old = alone.cameras[0]
    new = ToldCamera(alone.clock, held(ONE))
    alone.cameras = [new]
    chosen = (CameraSettings(id="new"),)
    alone.scanner.on_cameras_chosen(chosen)
    assert (old.closed, new.opened, alone.chosen) == (1, 1, [chosen])
    assert alone.goes_on(1) == [("shown", TicketCode(ONE))]


def test_a_camera_that_is_chosen_while_none_sees_ends_the_fault_with_its_first_picture(alone: Door) -> None:
    alone.cameras[0].gone = CameraFault.LOST
    alone.goes_on(1)
    alone.cameras = [ToldCamera(alone.clock, lambda number: None if number == 0 else noise(number))]
    alone.scanner.on_cameras_chosen(())
    assert alone.goes_on(1) == []
    alone.cameras[0].picture = noise
    assert alone.goes_on(1) == [("recovered", None)]


def test_closing_lets_go_of_every_camera(pair: Door) -> None:
    pair.goes_on(0.1)
    pair.scanner.close()
    assert [camera.closed for camera in pair.cameras] == [1, 1]


def test_a_black_picture_with_a_ticket_of_before_does_not_scan(alone: Door) -> None:
    alone.cameras[0].picture = lambda _number: np.zeros((HEIGHT, WIDTH), np.uint8)
    assert alone.goes_on(5) == [("failed", CameraFault.BLACK)]
