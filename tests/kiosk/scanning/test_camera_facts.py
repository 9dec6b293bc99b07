"""What is told of a camera's pictures: numbers only, now and then, and only while somebody wants to know."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
import qrcode
from PySide6.QtCore import QObject

from kiosk.domain.trouble import CameraTrouble
from kiosk.scanning.camera_facts import EVERY_SECONDS, CameraFacts, NoPicture, Tap, facts_of
from kiosk.scanning.decoder import Decoder
from kiosk.scanning.frame import Frame, NotYet, Pixels, Reading
from kiosk.scanning.gate import Gate
from kiosk.scanning.scanner import Scanner

HEIGHT, WIDTH = 720, 1280


def grey(level: int) -> Pixels:
    return np.full((HEIGHT, WIDTH), level, np.uint8)


def test_brightness_is_the_mean_and_contrast_what_lies_between_dark_and_bright() -> None:
    picture = grey(40)
    picture[:, WIDTH // 2 :] = 140
    facts = facts_of(picture, 25, code=False)
    assert (facts.brightness, facts.contrast, facts.burnt, facts.patch) == (90, 100, 0, 0)


def test_a_lamp_is_one_burnt_patch_as_large_as_it_is() -> None:
    picture = grey(90)
    picture[80:280, 400:720] = 255
    facts = facts_of(picture, 25, code=False)
    assert facts.burnt == pytest.approx(200 * 320 / (HEIGHT * WIDTH), rel=0.02)
    assert facts.patch == pytest.approx(facts.burnt, rel=0.2)


def test_many_small_lights_are_no_patch() -> None:
    picture = grey(90)
    picture[::40, ::40] = 255
    assert facts_of(picture, 25, code=False).patch == 0


def test_two_lamps_are_not_one() -> None:
    picture = grey(90)
    picture[80:160, 80:160] = picture[400:480, 800:1000] = 255
    assert facts_of(picture, 25, code=False).patch == pytest.approx(80 * 200 / (HEIGHT * WIDTH), rel=0.3)


def test_a_tiny_picture_has_numbers_too() -> None:
    assert facts_of(np.full((8, 8), 255, np.uint8), 25, code=False).patch == 1


def test_facts_come_every_half_second_with_the_rate_and_any_code_since() -> None:
    tap = Tap(10.0)
    assert tap.look(grey(90), 10.1, code=True) is None
    assert tap.look(grey(90), 10.2, code=False) is None
    facts = tap.look(grey(90), 10.0 + EVERY_SECONDS, code=False)
    assert facts is not None
    assert (facts.fps, facts.code) == (6, True)
    later = tap.look(grey(90), 10.0 + 2 * EVERY_SECONDS, code=False)
    assert later is not None
    assert not later.code


class Picturing:
    """A camera that gives one picture after the other, and a clock that goes on by a tenth of a second with each."""

    live = False

    def __init__(self) -> None:
        self.now, self.number, self.gone = 0.0, 0, False
        code = qrcode.make("GD24-one", box_size=8).get_image().convert("L")
        self.gray = grey(128)
        self.gray[100 : 100 + code.height, 100 : 100 + code.width] = np.asarray(code, np.uint8)

    def open(self) -> Picturing:
        if self.gone:
            raise CameraTrouble("It is not there.")
        return self

    def clock(self) -> float:
        return self.now

    def read(self) -> Reading:
        if self.gone:
            raise CameraTrouble("It was pulled out.")
        self.number += 1
        self.now += 0.1
        return (
            Frame(np.repeat(self.gray[:, :, None], 3, 2), self.gray, self.number, self.now) if self.number else NotYet()
        )

    def close(self) -> None:
        pass


class Ear(QObject):
    """Hears what the scanner tells."""

    def __init__(self, scanner: Scanner) -> None:
        super().__init__()
        self.heard: list[object] = []
        scanner.facts.connect(self.heard.append)


@pytest.fixture
def camera() -> Picturing:
    return Picturing()


@pytest.fixture
def scanner(qapp: object, camera: Picturing) -> Iterator[Scanner]:
    scanner = Scanner(camera.open, Decoder(), Gate(), camera.clock)
    scanner.open()
    yield scanner
    scanner.close()


def test_nothing_is_told_before_somebody_wants_to_know(scanner: Scanner) -> None:
    ear = Ear(scanner)
    for _ in range(10):
        scanner.tick()
    assert ear.heard == []


def test_while_it_is_wanted_the_scanner_tells_that_a_code_was_read(scanner: Scanner) -> None:
    ear = Ear(scanner)
    scanner.on_facts_wanted(True)
    for _ in range(12):
        scanner.tick()
    facts = ear.heard[0]
    assert isinstance(facts, CameraFacts)
    assert facts.code
    assert facts.fps == pytest.approx(10, rel=0.2)
    scanner.on_facts_wanted(False)
    told = len(ear.heard)
    for _ in range(12):
        scanner.tick()
    assert len(ear.heard) == told


def test_a_camera_that_fails_meanwhile_is_told_at_once(scanner: Scanner, camera: Picturing) -> None:
    ear = Ear(scanner)
    scanner.on_facts_wanted(True)
    camera.gone = True
    scanner.tick()
    assert ear.heard == [NoPicture()]


def test_who_asks_while_there_is_no_camera_hears_so(scanner: Scanner, camera: Picturing) -> None:
    camera.gone = True
    scanner.tick()
    ear = Ear(scanner)
    scanner.on_facts_wanted(True)
    assert ear.heard == [NoPicture()]
