"""What is told of a camera's pictures: numbers only, and what a code in them says about light and lens."""

from __future__ import annotations

import numpy as np
import pytest

from kiosk.scanning.cameras.facts import EVERY_SECONDS, CameraFacts, Tap, facts_of
from kiosk.scanning.frame import Frame, Pixels
from kiosk.scanning.opencv import cv2
from kiosk.scanning.reading.sighting import Measure, Reader, Seen, Sighting, Unread

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


def frame(gray: Pixels, number: int) -> Frame:
    return Frame(np.repeat(gray[:, :, None], 3, 2), gray, number, number / 10)


NOTHING = Seen()
BOX = ((500.0, 200.0), (700.0, 200.0), (700.0, 400.0), (500.0, 400.0))
READ = Seen((Sighting(b"GD24-one", "GD24-one", BOX, Reader.ZXING),))
MEASURED = Measure(module=8, sharpness=0.5, dark=30, light=200, glare=0)


def with_code(paper: int, around: int, *, smeared: float = 0.0) -> Pixels:
    """A picture with a code on light paper in `BOX`, smeared by a lens."""
    gray = grey(around)
    modules = np.random.default_rng(5).integers(0, 2, (25, 25), np.uint8)
    gray[200:400, 500:700] = np.where(np.kron(modules, np.ones((8, 8), np.uint8)) == 1, paper, 20)
    return np.asarray(cv2.GaussianBlur(gray, (0, 0), smeared), np.uint8) if smeared else gray


def told(gray: Pixels, seen: Seen = READ) -> CameraFacts:
    """The facts when the second of two pictures shows this."""
    tap = Tap(0.0)
    assert tap.look(frame(grey(90), 0), NOTHING, 0.0) is None
    facts = tap.look(frame(gray, 6), seen, EVERY_SECONDS)
    assert facts is not None
    return facts


def test_facts_come_every_half_second_with_any_code_since() -> None:
    tap = Tap(10.0)
    assert tap.look(frame(grey(90), 0), READ, 10.1) is None
    assert tap.look(frame(grey(90), 1), NOTHING, 10.2) is None
    facts = tap.look(frame(grey(90), 2), NOTHING, 10.1 + EVERY_SECONDS)
    assert facts is not None
    assert facts.code
    later = tap.look(frame(grey(90), 3), NOTHING, 10.1 + 2 * EVERY_SECONDS)
    assert later is not None
    assert not later.code


def test_pictures_that_nobody_looked_at_count_for_the_rate() -> None:
    tap = Tap(0.0)
    tap.look(frame(grey(90), 100), NOTHING, 0.0, 30)
    facts = tap.look(frame(grey(90), 115), NOTHING, EVERY_SECONDS, 30)
    assert facts is not None
    assert (facts.fps, facts.promised) == (30, 30)


def test_without_a_code_nothing_is_said_about_background_and_lens() -> None:
    facts = told(grey(90), NOTHING)
    assert (facts.behind, facts.blur) == (None, None)


def test_a_window_behind_a_code_is_brighter_than_the_paper() -> None:
    assert told(with_code(paper=90, around=245)).behind == pytest.approx(155, abs=3)
    assert told(with_code(paper=210, around=110)).behind == pytest.approx(-100, abs=3)


@pytest.mark.parametrize("smeared", [1.0, 2.0, 3.5])
def test_blur_is_over_how_many_pixels_edges_are_smeared(smeared: float) -> None:
    assert told(with_code(paper=220, around=120, smeared=smeared)).blur == pytest.approx(smeared, rel=0.25)


def test_a_code_that_moves_sideways_is_as_sharp_as_its_other_edges() -> None:
    gray = with_code(paper=220, around=120)
    moved = np.asarray(cv2.blur(gray, (13, 1)), np.uint8)
    assert (told(moved).blur or 9) < 1.5


def test_a_code_that_was_not_read_says_it_too() -> None:
    seen = Seen((), (Unread(BOX, MEASURED),))
    assert (told(with_code(paper=220, around=120, smeared=4), seen).blur or 0) > 3


def test_a_pale_or_tiny_place_says_nothing() -> None:
    assert told(grey(120)).blur is None
    tiny = Seen((Sighting(b"x", "x", ((5, 5), (15, 5), (15, 15), (5, 15)), Reader.ZXING),))
    assert told(with_code(paper=220, around=120), tiny).blur is None
