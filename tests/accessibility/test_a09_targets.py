"""A9: one finger, no gestures; what is touched is at least 15 mm large and acts when the finger is lifted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from kiosk.checkin.states import Answering, Helping, Unlocking, Waiting
from kiosk.domain.admission import AlreadyIn
from kiosk.ui.window import KioskWindow
from tests.accessibility.screens import controls, one_of_each, seen, show
from tests.accessibility.survey import SIZES, Survey
from tests.conftest import ROOT
from tests.fakes import MORNING
from tests.people import DAY_1, registration

TARGET_MM, HELP_MM = 15.0, 20.0
HELPERS_MM = 24 / 96 * 25.4
"""24 CSS pixels (WCAG 2.5.8), for the screens of helpers."""
ALMOST = 0.25
"""Millimetres: a size in whole pixels may be one pixel less."""


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_visitors_touch_fifteen_millimetres(survey: Survey, size: tuple[int, int]) -> None:
    small = {
        name: [
            f"{target}: {wide:.1f} x {high:.1f} mm"
            for target, wide, high in screen.targets
            if min(wide, high) < TARGET_MM - ALMOST
        ]
        for name, screen in survey.each(size)
    }
    assert {name: targets for name, targets in small.items() if targets} == {}


def too_small(window: KioskWindow, least: float) -> list[str]:
    """Controls that are lower or narrower than this, in words."""
    mm = window.look.mm
    return [
        f"{each.accessibleName()}: {each.width() / mm:.1f} x {each.height() / mm:.1f} mm"
        for each in controls(window)
        if seen(each, window) and min(each.width(), each.height()) / mm < least - ALMOST
    ]


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_keys_of_the_pin_are_fifteen_millimetres(window: KioskWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    show(window, Unlocking())
    assert too_small(window, TARGET_MM) == []


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_helpers_touch_twenty_four_css_pixels(window: KioskWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    show(window, Helping())
    assert too_small(window, HELPERS_MM) == []


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_help_is_twenty_millimetres_wide(survey: Survey, size: tuple[int, int]) -> None:
    assert min(screen.help_mm for _, screen in survey.each(size)) >= HELP_MM - ALMOST


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_no_two_controls_overlap(survey: Survey, size: tuple[int, int]) -> None:
    assert {name: screen.overlapping for name, screen in survey.each(size) if screen.overlapping} == {}


def test_there_is_much_to_touch(survey: Survey) -> None:
    """Else every test above would pass on an empty window."""
    assert sum(len(screen.targets) for screen in survey.at((1280, 720), "usual").values()) > 300


@pytest.fixture
def reprint(window: KioskWindow) -> QAbstractButton:
    """A button of the attendee's screens."""
    show(window, Answering(AlreadyIn(registration(), DAY_1, MORNING)))
    return next(each for each in controls(window.screens.answer) if isinstance(each, QAbstractButton))


class Presses:
    """How often a button was pressed."""

    def __init__(self, button: QAbstractButton) -> None:
        self.count = 0
        button.clicked.connect(self.on_clicked)

    def on_clicked(self) -> None:
        """Once more."""
        self.count += 1


def test_nothing_happens_before_the_finger_is_lifted(reprint: QAbstractButton) -> None:
    presses = Presses(reprint)
    QTest.mousePress(reprint, Qt.MouseButton.LeftButton)
    assert presses.count == 0
    QTest.mouseRelease(reprint, Qt.MouseButton.LeftButton)
    assert presses.count == 1


def test_whoever_slides_off_has_pressed_nothing(reprint: QAbstractButton) -> None:
    presses = Presses(reprint)
    QTest.mousePress(reprint, Qt.MouseButton.LeftButton)
    outside = QPoint(reprint.width() + 40, -40)
    QTest.mouseMove(reprint, outside)
    QTest.mouseRelease(reprint, Qt.MouseButton.LeftButton, pos=outside)
    assert presses.count == 0


def test_no_button_repeats_by_itself(window: KioskWindow) -> None:
    for _, state in one_of_each():
        show(window, state)
        assert [each.accessibleName() for each in controls(window) if _repeats(each)] == []
    show(window, Waiting())


def _repeats(control: QWidget) -> bool:
    return isinstance(control, QAbstractButton) and control.autoRepeat()


@pytest.mark.parametrize("word", ["grabGesture", "QGesture", "mouseDoubleClickEvent", "wheelEvent", "pressed.connect"])
def test_no_screen_needs_a_gesture(word: str) -> None:
    """Neither for visitors nor for helpers: no swipe, no pinch, no double click, and nothing acts on touch."""
    assert [path.name for path in sorted((ROOT / "kiosk" / "ui").glob("*.py")) if word in path.read_text("utf-8")] == []


def test_helpers_have_a_field_to_type_in(window: KioskWindow) -> None:
    show(window, Helping())
    assert any(isinstance(each, QLineEdit) for each in controls(window))
