"""The look: letters that grow, targets in millimetres, reach, and what a screen has above the bar."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QApplication

from kiosk.checkin.manner import Manner, Theme
from kiosk.settings import read_event
from kiosk.ui.look import BODY, CAPITAL, DISPLAY, LARGE_CAPITAL_MM, LEAD, TARGET_MM, TITLE, Look, above_the_bar, look_of
from kiosk.ui.millimetres import pixels_per_mm
from kiosk.ui.theme import dress

LOOKS = read_event().looks
SCREENS = [
    (1024, 600, 10.0),
    (1280, 720, 15.6),
    (1920, 1080, 15.6),
    (1920, 1080, 24.0),
    (3840, 2160, 27.0),
    (720, 1280, 15.6),
    (2160, 3840, 27.0),
]


def look(manner: Manner, width: int = 1280, height: int = 720, inches: float | None = None) -> Look:
    """A look for a screen of this size."""
    return look_of(manner, LOOKS, width, height, pixels_per_mm(None, width, height, inches))


@pytest.mark.parametrize(("width", "height", "inches"), SCREENS)
def test_what_is_touched_is_15_mm_high_on_every_screen(width: int, height: int, inches: float) -> None:
    this = look(Manner(), width, height, inches)
    assert this.target() / this.mm >= TARGET_MM


@pytest.mark.parametrize(("width", "height", "inches"), SCREENS)
@pytest.mark.parametrize("size", [BODY, LEAD, TITLE, DISPLAY])
def test_a_capital_of_large_text_is_7_3_mm_high(width: int, height: int, inches: float, size: float) -> None:
    this = look(Manner(large=True), width, height, inches)
    assert this.font(size).pixelSize() * CAPITAL / this.mm >= LARGE_CAPITAL_MM


def test_the_height_of_a_capital_is_that_of_the_bundled_font(qapp: QApplication) -> None:
    dress(qapp, LOOKS)
    font = look(Manner()).scale.font(1000)
    assert QRawFont.fromFont(font).capHeight() / 1000 == pytest.approx(CAPITAL, abs=0.01)


def test_large_text_doubles_what_is_small_and_keeps_room_for_what_is_large() -> None:
    plain, large = look(Manner()), look(Manner(large=True))
    assert large.font(BODY).pixelSize() == 2 * plain.font(BODY).pixelSize()
    assert plain.font(DISPLAY).pixelSize() < large.font(DISPLAY).pixelSize() < 1.5 * plain.font(DISPLAY).pixelSize()


def test_larger_letters_never_change_their_order() -> None:
    large = look(Manner(large=True))
    sizes = [large.font(size).pixelSize() for size in (18.0, 22.0, BODY, LEAD, TITLE, DISPLAY)]
    assert sizes == sorted(sizes)


def test_low_reach_is_the_lowest_third_of_the_window_without_the_bar() -> None:
    assert above_the_bar(look(Manner(low=True)), 80).reach == 720 // 3 - 80


def test_nothing_is_kept_low_unless_somebody_wants_it() -> None:
    assert above_the_bar(look(Manner()), 80).reach == 0


def test_the_manner_decides_about_motion_and_colours() -> None:
    this = look(Manner(calm=True, theme=Theme.DARK))
    assert this.calm
    assert this.colours.paper == "#12181F"


def test_fields_have_the_colours_of_the_theme(qapp: QApplication) -> None:
    palette = look(Manner(theme=Theme.CONTRAST)).colours.palette()
    assert palette.base().color().name() == "#000000"
    assert palette.text().color().name() == "#ffffff"
