"""U6: help is on every screen for visitors, always in the same corner, by touch and by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.checkin.events import HelpWanted
from kiosk.ui.window import KioskWindow
from tests.accessibility.screens import asking, one_of_each, show, with_keyboard
from tests.accessibility.survey import SIZES, Survey


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_help_is_in_the_same_corner_of_every_screen(survey: Survey, size: tuple[int, int]) -> None:
    places: dict[str, set[tuple[float, float, float, float]]] = {}
    for name, screen in survey.each(size):
        places.setdefault(name.partition(":")[0], set()).add(screen.help)
    assert [way for way, found in places.items() if len(found) > 1] == []
    for left, top, _, height in (place for found in places.values() for place in found):
        assert left < 0.05
        assert top + height > 0.97


def test_a_touch_calls(window: KioskWindow, qtbot: QtBot) -> None:
    for _, state in one_of_each():
        show(window, state)
        if asking(window):
            continue
        with qtbot.waitSignal(window.visitor_did) as did:
            QTest.mouseClick(window.bar.help, Qt.MouseButton.LeftButton)
        assert did.args == [HelpWanted()]


def test_a_key_calls(window: KioskWindow, qtbot: QtBot) -> None:
    for name, state in one_of_each():
        show(window, state)
        if asking(window):
            continue
        with qtbot.waitSignal(window.visitor_did) as did:
            QTest.keyClick(with_keyboard(window), Qt.Key.Key_F1)
        assert did.args == [HelpWanted()], name
