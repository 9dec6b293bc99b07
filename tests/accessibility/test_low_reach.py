"""Low reach (issue 5, part 5): at one press all controls of the visitors lie in the lowest third, at every size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.checkin.manner import Wish
from kiosk.ui.window import KioskWindow
from tests.accessibility.screens import settle
from tests.accessibility.survey import SIZES, Survey

THIRD = 2 / 3
ALMOST = 0.002
"""A share of the height: a pixel."""


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_every_control_lies_in_the_lowest_third(survey: Survey, size: tuple[int, int]) -> None:
    high = {
        name: [f"{control}: {top:.0%}" for control, top in screen.tops if top < THIRD - ALMOST]
        for name, screen in survey.each(size, ("low", "low and large"))
    }
    assert {name: controls for name, controls in high.items() if controls} == {}


def test_usually_they_are_where_the_eye_is(survey: Survey) -> None:
    """Else the test above would hold nothing."""
    tops = [top for screen in survey.at((1280, 720), "usual").values() for _, top in screen.tops]
    assert min(tops) < 0.5


def test_one_press_is_enough(window: KioskWindow, qtbot: QtBot) -> None:
    settle()
    with qtbot.waitSignal(window.wished) as wished:
        QTest.mouseClick(window.bar.wishes[Wish.LOW], Qt.MouseButton.LeftButton)
    assert wished.args == [Wish.LOW]


def test_one_key_is_enough(window: KioskWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.wished) as wished:
        QTest.keyClick(window, Qt.Key.Key_F9)
    assert wished.args == [Wish.LOW]
