"""Whole eyes on real sources: a film that ends, a pipe whose writer comes and goes, an address, a folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from pathlib import Path
from threading import Event, Thread

import cv2
import numpy as np
import pytest

from kiosk.domain.camera_fault import CameraFault
from kiosk.domain.ticket import TicketCode
from kiosk.scanning.cameras.capture import stream
from kiosk.scanning.cameras.device import Device
from kiosk.scanning.cameras.mount import Mount
from kiosk.scanning.cameras.sources import open_source
from kiosk.scanning.eye import Eye, Look
from kiosk.scanning.frame import Frame
from kiosk.scanning.gate import Gate
from kiosk.scanning.reading.decoder import Decoder
from kiosk.scanning.scanner import Scanner
from tests.kiosk.scanning.cameras.lab import Hand, Hose, code, noise, waited_for

TICKET = "GD24-a-0123456789-0123456789"


class Watched:
    """An eye with a clock of its own; devices run in real time, faults are reckoned by the clock."""

    def __init__(self, source: Path | str, clock: Hand) -> None:
        self.clock = clock
        self.eye = Eye(Mount(lambda: open_source(source, loop=True, monotonic=clock), "Source"), Decoder(), clock)
        self.eye.open()
        self.looks: list[Look] = []

    def tick(self) -> Look | None:
        self.clock.now += 0.05
        if (look := self.eye.tick()) is not None:
            self.looks.append(look)
        return look

    def sees_next(self, show: Callable[[], None] = lambda: None) -> Look:
        """Let pictures come until one is seen; one that nobody waited for yet is passed over."""
        before = len(self.looks)
        began = self.clock.now

        def seen() -> bool:
            # Only as much time as a picture takes: the fault is for those that do not come.
            self.clock.now = began
            show()
            self.tick()
            return len(self.looks) > before

        waited_for(seen)
        return self.looks[-1]

    def fault_after(self, seconds: float, show: Callable[[], None] = lambda: None) -> CameraFault | None:
        """What is wrong after so many seconds of the clock, a picture being shown ten times in each."""
        for _ in range(round(seconds * 10)):
            show()
            self.clock.now += 0.1
            self.eye.tick()
        return None if self.eye.lame is None else self.eye.lame.fault


@pytest.fixture
def clock() -> Hand:
    return Hand()


@pytest.fixture
def hose(tmp_path: Path) -> Iterator[Hose]:
    hose = Hose(tmp_path / "camera")
    yield hose
    hose.close()


@contextmanager
def watched(source: Path | str, clock: Hand) -> Iterator[Watched]:
    it = Watched(source, clock)
    yield it
    it.eye.close()


def test_a_pipe_is_a_camera_that_reads_tickets(hose: Hose, clock: Hand) -> None:
    with watched(hose.path, clock) as it:
        it.sees_next(lambda: hose.show(noise(1)))
        look = it.sees_next(lambda: hose.show(code(TICKET)))
        assert [sighting.text for sighting in look.seen.sightings] == [TICKET]


def test_a_pipe_whose_writer_stops_is_lost_within_two_seconds_and_back_with_its_next_picture(
    hose: Hose, clock: Hand
) -> None:
    with watched(hose.path, clock) as it:
        it.sees_next(lambda: hose.show(noise(1)))
        assert it.fault_after(1.5) is None
        assert it.fault_after(0.5) is CameraFault.LOST
        it.clock.now += 1
        it.eye.tick()
        it.sees_next(lambda: hose.show(noise(2)))
        assert it.eye.lame is None


def test_a_pipe_that_is_taken_away_is_lost_at_once_and_another_one_of_its_name_is_the_camera(
    hose: Hose, clock: Hand, tmp_path: Path
) -> None:
    with watched(hose.path, clock) as it:
        it.sees_next(lambda: hose.show(noise(1)))
        hose.path.unlink()
        assert it.fault_after(0.1) is CameraFault.LOST
        assert it.fault_after(3) is CameraFault.LOST
        other = Hose(tmp_path / "camera")
        it.clock.now += 1
        it.eye.tick()
        it.sees_next(lambda: other.show(noise(2)))
        assert it.eye.lame is None
        other.close()


def test_a_pipe_with_the_same_picture_again_and_again_is_frozen_and_scans_nothing(hose: Hose, clock: Hand) -> None:
    with watched(hose.path, clock) as it:
        it.sees_next(lambda: hose.show(code(TICKET)))
        before = len(it.looks)

        def frozen() -> bool:
            hose.show(code(TICKET))
            it.tick()
            return it.eye.lame is not None and it.eye.lame.fault is CameraFault.FROZEN

        waited_for(frozen)
        assert len(it.looks) == before


def test_a_pipe_with_black_pictures_is_black_and_well_again_with_light(hose: Hose, clock: Hand) -> None:
    with watched(hose.path, clock) as it:
        number = 0

        def dark() -> bool:
            nonlocal number
            number += 1
            hose.show(noise(number, 0, 6))
            it.tick()
            return it.eye.lame is not None and it.eye.lame.fault is CameraFault.BLACK

        waited_for(dark)

        def light() -> bool:
            hose.show(noise(it.tick() is None))
            return it.eye.lame is None

        waited_for(light)


def film(path: Path, pictures: int) -> Path:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 30, (320, 240))
    for number in range(pictures):
        writer.write(cv2.cvtColor(noise(number), cv2.COLOR_GRAY2BGR))
    writer.release()
    return path


def test_a_live_film_that_ends_is_an_unplugged_camera(tmp_path: Path, clock: Hand) -> None:
    path = film(tmp_path / "film.avi", 8)
    eye = Eye(Mount(lambda: Device("Film", stream("Film", str(path)), clock)), Decoder(), clock)
    eye.open()
    waited_for(lambda: eye.tick() is not None)
    began = clock.now

    def lost() -> bool:
        clock.now += 0.05
        eye.tick()
        return eye.lame is not None

    waited_for(lost)
    eye.close()
    assert eye.lame is not None
    assert eye.lame.fault is CameraFault.LOST
    assert clock.now - began < 6


def test_a_live_film_says_what_it_gives(tmp_path: Path, clock: Hand) -> None:
    device = Device("Film", stream("Film", str(film(tmp_path / "film.avi", 3))), clock)
    waited_for(lambda: device.mode is not None)
    device.close()
    mode = device.mode
    assert mode is not None
    assert (mode.name, mode.width, mode.height, mode.fps, mode.format) == ("Film", 320, 240, 30.0, "MJPG")


class Lens(BaseHTTPRequestHandler):
    """A camera of the network: pictures with a boundary between them, until the test says stop."""

    stop: Event

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
        self.end_headers()
        number = 0
        while not self.stop.wait(0.02):
            written, data = cv2.imencode(".jpg", cv2.cvtColor(noise(number), cv2.COLOR_GRAY2BGR))
            assert written
            number += 1
            head = b"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n" % len(data)
            try:
                self.wfile.write(head + data.tobytes() + b"\r\n")
            except OSError:
                return

    def log_message(self, *_: object) -> None:
        """Nothing is written to the terminal."""


def test_an_address_is_a_camera_and_lost_when_its_server_goes(clock: Hand) -> None:
    Lens.stop = Event()
    with ThreadingHTTPServer(("127.0.0.1", 0), Lens) as server:
        serving = Thread(target=server.serve_forever)
        serving.start()
        address = f"http://door:secret@127.0.0.1:{server.server_port}/live.mjpg?token=secret"
        with watched(address, clock) as it:
            it.sees_next()
            it.sees_next()
            mode = it.eye.mode
            assert mode is not None
            assert (mode.width, mode.height, mode.format) == (320, 240, "MJPG")
            assert "secret" not in mode.name
            Lens.stop.set()
            server.shutdown()
            serving.join()

            def lost() -> bool:
                it.tick()
                return it.eye.lame is not None

            waited_for(lost)
            assert it.eye.lame is not None
            assert it.eye.lame.fault is CameraFault.LOST
            assert "secret" not in repr(it.eye.lame)


def test_a_folder_whose_pictures_vanish_is_lost_and_back_when_there_are_others(tmp_path: Path, clock: Hand) -> None:
    cv2.imwrite(str(tmp_path / "one.png"), noise(1))
    with watched(tmp_path, clock) as it:
        it.sees_next()
        (tmp_path / "one.png").unlink()

        def lost() -> bool:
            it.tick()
            return it.eye.lame is not None

        waited_for(lost)
        assert it.fault_after(0) is CameraFault.LOST
        cv2.imwrite(str(tmp_path / "two.png"), code(TICKET))
        waited_for(lambda: it.tick() is not None)
        assert it.fault_after(0) is None
        assert [sighting.text for sighting in it.looks[-1].seen.sightings] == [TICKET]


def test_a_folder_shows_what_is_in_it_now(tmp_path: Path, clock: Hand) -> None:
    cv2.imwrite(str(tmp_path / "one.png"), np.full((48, 64), 50, np.uint8))
    camera = open_source(tmp_path, loop=True, every_frame=True, monotonic=clock)
    camera.read()
    cv2.imwrite(str(tmp_path / "one.png"), np.full((48, 64), 150, np.uint8))
    frame = camera.read()
    camera.close()
    assert isinstance(frame, Frame)
    assert int(frame.gray[0, 0]) == 150


def test_two_pipes_at_once_are_two_cameras_and_one_of_them_is_enough(qapp: object, tmp_path: Path, clock: Hand) -> None:
    high, low = Hose(tmp_path / "high"), Hose(tmp_path / "low")
    mounts = [Mount(partial(open_source, hose.path, monotonic=clock), hose.path.name) for hose in (high, low)]
    scanner = Scanner(mounts, Gate(), clock)
    shown: list[object] = []
    limping: list[list[str]] = []
    scanner.shown.connect(shown.append)
    scanner.limping.connect(lambda lame: limping.append([each.name for each in lame]))
    scanner.open()
    numbers = count()

    def held_to_the_low_one() -> bool:
        high.show(noise(next(numbers)))
        ticket = code(TICKET).copy()
        ticket[:16, :16] = next(numbers) % 200
        low.show(ticket)
        return went_on(shown)

    def only_the_low_one_sees() -> bool:
        low.show(noise(next(numbers)))
        return went_on(limping)

    def went_on(told: Sequence[object]) -> bool:
        clock.now += 0.05
        scanner.tick()
        return bool(told)

    waited_for(held_to_the_low_one)
    assert shown == [TicketCode(TICKET)]
    waited_for(only_the_low_one_sees)
    assert limping == [["high"]]
    scanner.close()
    high.close()
    low.close()
