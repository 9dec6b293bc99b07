"""A camera on its own thread: the newest picture, decoded when it is wanted, and a driver that may hang."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from queue import Queue
from threading import Event

import numpy as np
import pytest

from kiosk.domain.camera_fault import CameraFault
from kiosk.domain.trouble import CameraTrouble
from kiosk.scanning.cameras.device import Device
from kiosk.scanning.cameras.mode import CameraMode
from kiosk.scanning.frame import Frame, NotYet, Pixels
from tests.kiosk.scanning.cameras.lab import Hand, waited_for


class Driver:
    """Gives a picture for each level that a test puts in; None is a picture that does not come."""

    def __init__(self, trouble: CameraTrouble | None = None) -> None:
        self.levels: Queue[int | None] = Queue()
        self.grabbed = self.decoded = 0
        self.released = Event()
        self._trouble, self._level = trouble, 0

    def open(self) -> CameraMode:
        if self._trouble is not None:
            raise self._trouble
        return CameraMode("Webcam", 64, 48, 30.0, "MJPG")

    def grab(self) -> bool:
        level = self.levels.get()
        self._level = level or 0
        self.grabbed += level is not None
        return level is not None

    def picture(self) -> Pixels | None:
        self.decoded += 1
        return np.full((48, 64, 3), self._level, np.uint8)

    def release(self) -> None:
        self.released.set()


@pytest.fixture
def driver() -> Driver:
    return Driver()


@pytest.fixture
def device(driver: Driver) -> Iterator[Device]:
    device = Device("Webcam", driver, Hand())
    yield device
    driver.levels.put(None)
    device.close()
    assert driver.released.wait(5)


def next_of(device: Device) -> Frame:
    frames: list[Frame] = []

    def came() -> bool:
        reading = device.read()
        frames.extend([reading] if isinstance(reading, Frame) else [])
        return bool(frames)

    waited_for(came)
    return frames[0]


def test_a_picture_is_given_once(device: Device, driver: Driver) -> None:
    driver.levels.put(7)
    frame = next_of(device)
    assert (frame.number, int(frame.gray[0, 0])) == (0, 7)
    assert device.read() == NotYet()


def test_of_several_that_came_meanwhile_the_newest_counts(device: Device, driver: Driver) -> None:
    for level in (10, 20, 30):
        driver.levels.put(level)
    waited_for(lambda: driver.decoded == 3)
    driver.levels.put(None)
    waited_for(driver.levels.empty)
    assert int(next_of(device).gray[0, 0]) == 30


def test_pictures_that_nobody_waits_for_are_counted_and_not_decoded(device: Device, driver: Driver) -> None:
    driver.levels.put(10)
    next_of(device)
    for _ in range(5):
        driver.levels.put(20)
    waited_for(lambda: driver.grabbed == 6)
    driver.levels.put(None)
    waited_for(driver.levels.empty)
    assert driver.decoded == 1
    assert device.read() == NotYet()
    driver.levels.put(30)
    assert next_of(device).number == 6


def test_it_says_what_it_gives(device: Device, driver: Driver) -> None:
    driver.levels.put(10)
    next_of(device)
    assert device.mode == CameraMode("Webcam", 64, 48, 30.0, "MJPG")


def test_how_many_pictures_a_second_really_come_is_counted() -> None:
    driver, clock = Driver(), Hand()
    device = Device("Counted", driver, clock)
    for _ in range(11):
        driver.levels.put(10)
        next_of(device)
        clock.now += 0.1
    assert device.mode is not None
    assert device.mode.given == pytest.approx(10)
    driver.levels.put(None)
    device.close()


def test_that_it_cannot_be_opened_is_told_when_it_is_read() -> None:
    device = Device("Taken", Driver(CameraTrouble("It is in use.", CameraFault.IN_USE)), Hand())
    told: list[CameraTrouble] = []

    def failed() -> bool:
        try:
            device.read()
        except CameraTrouble as trouble:
            told.append(trouble)
        return bool(told)

    waited_for(failed)
    assert told[0].fault is CameraFault.IN_USE
    device.close()


def test_a_camera_whose_node_vanishes_is_lost_at_once(tmp_path: Path) -> None:
    node, driver = tmp_path / "video0", Driver()
    node.touch()
    device = Device("Pulled", driver, Hand(), node)
    assert device.read() == NotYet()
    node.unlink()
    with pytest.raises(CameraTrouble) as caught:
        device.read()
    assert caught.value.fault is CameraFault.LOST
    driver.levels.put(None)
    device.close()


def test_a_driver_that_hangs_keeps_nobody_waiting_and_is_not_opened_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.scanning.cameras.device.CLOSE_SECONDS", 0.05)
    hanging = Driver()
    Device("Hanging", hanging, Hand()).close()
    assert not hanging.released.is_set()
    with pytest.raises(CameraTrouble) as caught:
        Device("Hanging", Driver(), Hand())
    assert caught.value.fault is CameraFault.LOST
    # The driver answers at last: what it holds is let go by its own thread, and the camera can be opened again.
    hanging.levels.put(None)
    assert hanging.released.wait(5)
    again = Driver()
    again.levels.put(3)

    def opened() -> bool:
        try:
            device = Device("Hanging", again, Hand())
        except CameraTrouble:
            return False
        next_of(device)
        again.levels.put(None)
        device.close()
        return True

    waited_for(opened)


def test_closing_twice_does_nothing_more(driver: Driver) -> None:
    device = Device("Closed", driver, Hand())
    driver.levels.put(None)
    device.close()
    device.close()
