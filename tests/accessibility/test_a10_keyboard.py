"""A10: by keyboard everything is reached and left again, and where one is can be seen on the screen."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.checkin.manner import Manner, Theme
from kiosk.checkin.states import Answering, Choosing, Waiting
from kiosk.domain.admission import AlreadyIn
from kiosk.ui.window import KioskWindow
from tests.accessibility.screens import (
    all_screens,
    asking,
    controls,
    one_of_each,
    place,
    seen,
    settle,
    show,
    with_keyboard,
)
from tests.accessibility.test_a09_targets import Presses
from tests.fakes import MORNING
from tests.people import DAY_1, registration
from tools.golden_sheets import pillow
from tools.samples import group

MOST_STEPS = 90
ALIKE = 4
RING = 0.002
"""A ring of three pixels around a button changes far more than this share of the button and its surroundings."""


@pytest.fixture
def active(window: KioskWindow, qtbot: QtBot) -> KioskWindow:
    """The window with the keyboard."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def walk(window: KioskWindow, key: Qt.Key) -> list[QWidget]:
    """Where this key leads, once around."""
    visited: list[QWidget] = []
    for _ in range(MOST_STEPS):
        QTest.keyClick(with_keyboard(window), key)
        here = QApplication.focusWidget()
        assert here is not None
        if here in visited:
            break
        visited.append(here)
    return visited


def reachable(window: KioskWindow) -> set[QWidget]:
    """All that must be reached: what is seen and can be used."""
    return {each for each in controls(window) if each.isEnabled() and seen(each, window) and not _covered(each, window)}


def _covered(control: QWidget, window: KioskWindow) -> bool:
    """Whether the question lies over it: then only the question is answered."""
    if not asking(window):
        return False
    middle = place(control, window).center()
    on_top = window.childAt(middle)
    return on_top is not control and not (on_top is not None and control.isAncestorOf(on_top))


def test_tab_leads_to_everything_and_away_again(active: KioskWindow) -> None:
    missed = {}
    for name, state in all_screens():
        show(active, state)
        visited = walk(active, Qt.Key.Key_Tab)
        assert len(visited) < MOST_STEPS, name
        if left_out := [each.accessibleName() for each in reachable(active) - set(visited)]:
            missed[name] = left_out
    assert missed == {}


def test_the_way_back_is_the_same_way(active: KioskWindow) -> None:
    for name, state in one_of_each():
        show(active, state)
        forward = {each.accessibleName() for each in walk(active, Qt.Key.Key_Tab)}
        show(active, Waiting())
        show(active, state)
        assert {each.accessibleName() for each in walk(active, Qt.Key.Key_Backtab)} == forward, name


def around(widget: QWidget, window: QWidget) -> QRect:
    """The widget and a little of what is around it."""
    return place(widget, window).adjusted(-8, -8, 8, 8).intersected(window.rect())


@pytest.mark.parametrize("theme", Theme)
def test_where_the_keyboard_is_can_be_seen(active: KioskWindow, theme: Theme) -> None:
    active.on_manner(Manner(theme=theme, calm=True))
    unseen = {}
    for name, state in one_of_each():
        show(active, state)
        if dark := _without_a_ring(active):
            unseen[name] = dark
    assert unseen == {}


def _without_a_ring(active: KioskWindow) -> list[str]:
    """Buttons that look the same with the keyboard as without; of many alike, such as keys, the first few."""
    unseen, looked_at = [], Counter[type[QWidget]]()
    for control in sorted(reachable(active), key=lambda each: (place(each, active).y(), place(each, active).x())):
        if not isinstance(control, QAbstractButton):
            continue  # a field shows its cursor, too
        looked_at[type(control)] += 1
        if looked_at[type(control)] > ALIKE:
            continue
        active.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        before = np.asarray(pillow(active.grab(around(control, active)).toImage()), np.int16)
        control.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        after = np.asarray(pillow(active.grab(around(control, active)).toImage()), np.int16)
        if not control.hasFocus() or (np.abs(after - before).max(axis=2) > 60).mean() < RING:
            unseen.append(control.accessibleName())
    return unseen


def test_enter_and_space_act_when_they_are_let_go(active: KioskWindow) -> None:
    show(active, Answering(AlreadyIn(registration(), DAY_1, MORNING)))
    button = next(each for each in controls(active.screens.answer) if isinstance(each, QPushButton))
    presses = Presses(button)
    button.setFocus()
    for count, key in enumerate((Qt.Key.Key_Return, Qt.Key.Key_Space)):
        QTest.keyPress(button, key)
        assert presses.count == count
        QTest.keyRelease(button, key)
        assert presses.count == count + 1


def test_a_group_checks_in_by_keyboard_alone(active: KioskWindow, qtbot: QtBot) -> None:
    choice = group(3, DAY_1)
    show(active, Choosing(choice))
    QTest.keyClick(with_keyboard(active), Qt.Key.Key_Tab)
    QTest.keyClick(with_keyboard(active), Qt.Key.Key_Space)
    with qtbot.waitSignal(active.people_chosen) as chosen:
        for _ in range(MOST_STEPS):
            here = QApplication.focusWidget()
            if isinstance(here, QAbstractButton) and "1 Person" in here.text().replace("\u00a0", " "):
                break
            QTest.keyClick(with_keyboard(active), Qt.Key.Key_Tab)
        QTest.keyClick(with_keyboard(active), Qt.Key.Key_Return)
    assert chosen.args == [(choice.members[0].registration.id,)]


def test_a_change_of_theme_leaves_the_keyboard_where_it_is(active: KioskWindow) -> None:
    show(active, Answering(AlreadyIn(registration(), DAY_1, MORNING)))
    walk(active, Qt.Key.Key_Tab)
    held = QApplication.focusWidget()
    active.on_manner(replace(Manner(calm=True), theme=Theme.DARK))
    settle()
    assert QApplication.focusWidget() is held
