"""Motion: short, once, and not at all where nothing shall move."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.ghost import ALONE_SECONDS, CYCLE_SECONDS, GLIDE, REST, Ghost
from kiosk.ui.motion import DRAWING_MS, Motion
from kiosk.ui.sign_strokes import Sign, strokes
from kiosk.ui.signs import SignPlate


def test_a_sign_needs_at_most_400_ms() -> None:
    assert DRAWING_MS <= 400


def test_a_motion_only_goes_forward_and_ends(qtbot: QtBot) -> None:
    motion, seen = Motion(40), []
    motion.moved.connect(lambda: seen.append(motion.done))
    motion.start()
    qtbot.waitUntil(lambda: not motion.running, timeout=10_000)
    assert seen == sorted(seen)
    assert motion.done == 1


def test_without_motion_all_is_there_at_once(qtbot: QtBot) -> None:
    plate = SignPlate()
    qtbot.addWidget(plate)
    plate.show_sign(Sign.TICK, moving=False)
    assert not plate.motion.running
    assert plate.motion.done == 1


def test_what_is_hidden_does_not_move(qtbot: QtBot) -> None:
    plate = SignPlate()
    qtbot.addWidget(plate)
    plate.show()
    plate.show_sign(Sign.TICK, moving=True)
    plate.hide()
    assert not plate.motion.running
    assert plate.motion.done == 1


@pytest.mark.parametrize("sign", Sign)
def test_every_sign_is_drawn_within_its_plate(sign: Sign) -> None:
    box = strokes(sign).boundingRect()
    assert box.isValid() or box.width() + box.height() > 0
    assert (box.left(), box.top()) > (8, 8)
    assert max(box.right(), box.bottom()) < 92


def test_no_two_signs_look_the_same(qapp: QApplication) -> None:
    pictures: list[bytes] = []
    plate = SignPlate()
    plate.resize_to(64)
    for sign in Sign:
        plate.show_sign(sign, moving=False)
        picture = plate.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        pictures.append(bytes(picture.constBits()))
    assert len(set(pictures)) == len(Sign)


class Watch:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_the_hint_waits_until_nobody_holds_anything_up() -> None:
    watch = Watch()
    ghost = Ghost(watch)
    watch.now += ALONE_SECONDS - 0.1
    assert ghost.place()[1] == 0
    watch.now += GLIDE
    assert ghost.place()[1] > 0


def test_the_hint_goes_as_soon_as_a_code_is_seen() -> None:
    watch = Watch()
    ghost = Ghost(watch)
    watch.now += ALONE_SECONDS + GLIDE
    ghost.saw(code=True)
    assert ghost.place()[1] == 0


def test_the_hint_comes_less_than_once_a_second_and_never_jumps() -> None:
    """Looked at 50 times a second: no step of its strength is more than a tenth, and it comes once a cycle."""
    watch = Watch()
    ghost = Ghost(watch)
    watch.now += ALONE_SECONDS
    strengths = []
    for _ in range(round(CYCLE_SECONDS * 50) * 2):
        strengths.append(ghost.place()[1])
        watch.now += 0.02
    steps = [abs(after - before) for before, after in pairwise(strengths)]
    assert max(steps) < 0.1
    comings = sum(before == 0 < after for before, after in pairwise(strengths))
    assert comings / (2 * CYCLE_SECONDS) < 1


def test_the_hint_rests_in_the_target() -> None:
    watch = Watch()
    ghost = Ghost(watch)
    watch.now += ALONE_SECONDS + GLIDE + REST / 2
    assert ghost.place() == (1.0, 1.0)
