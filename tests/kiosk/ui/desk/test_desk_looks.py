"""The help desk in every look: nothing is cut off, nothing sticks out, and everything can be reached by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from kiosk.checkin.manner import Manner, Theme
from kiosk.checkin.states import Helping
from kiosk.ui.desk.desk_page import DeskPage
from tests.kiosk.ui.desk.conftest import Helped, settle
from tools.clipping import clipped
from tools.desk_samples import DESK_STATES, show_desk

PLAIN = Manner(calm=True)
LOOKS = {
    "landscape": ((1280, 720), PLAIN),
    "upright": ((1080, 1920), Manner(calm=True, theme=Theme.CONTRAST)),
    "large": ((1280, 720), Manner(calm=True, large=True)),
    "low": ((1280, 720), Manner(calm=True, low=True)),
    "full-hd": ((1920, 1080), Manner(calm=True, theme=Theme.DARK)),
}


def controls(page: DeskPage) -> list[QWidget]:
    """What can be pressed or typed into now."""
    there: list[QWidget] = [*page.findChildren(QAbstractButton), *page.findChildren(QLineEdit)]
    return [each for each in there if each.isVisible() and not each.objectName().startswith("qt_")]


@pytest.mark.parametrize("look", LOOKS)
def test_nothing_is_cut_off(helped: Helped, look: str) -> None:
    size, manner = LOOKS[look]
    helped.window.resize(*size)
    helped.window.on_manner(manner)
    cut = {}
    for name in DESK_STATES:
        show_desk(helped.window.screens.pages, name)
        settle()
        if found := clipped(helped.window):
            cut[name] = found
    helped.window.resize(1280, 720)
    helped.window.on_manner(Manner())
    assert cut == {}


@pytest.mark.parametrize("name", DESK_STATES)
def test_every_control_has_a_name_and_is_reached_by_keyboard(helped: Helped, name: str) -> None:
    helped.window.on_state(Helping())
    show_desk(helped.window.screens.pages, name)
    there = controls(helped.page)
    assert len(there) >= 2
    assert [each for each in there if not each.accessibleName()] == []
    assert [each.accessibleName() for each in there if not each.focusPolicy() & Qt.FocusPolicy.TabFocus] == []
