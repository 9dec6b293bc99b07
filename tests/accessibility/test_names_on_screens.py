"""U11: first name and initial at most, no name at all if the event says so, never a family name for the public."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.checkin.states import Waiting
from kiosk.settings import EventSettings
from kiosk.ui.theme import dress
from kiosk.ui.window import KioskWindow
from tests.accessibility.screens import show, texts, visitors_screens
from tools.samples import TEAM

FAMILY_NAMES = {"Çelikkaya", "Schönhuber", "Weißgerber", "Kowaltschuk"} | {last for _, last in TEAM if len(last) > 3}
FIRST_NAMES = {"Aylin", "Maximiliane-Alexandrina", "Oksana"} | {first for first, _ in TEAM if len(first) > 2}


@pytest.fixture
def nameless(qapp: QApplication, qtbot: QtBot, settings: EventSettings) -> KioskWindow:
    """The window of an event that greets nobody by name."""
    event = settings.model_copy(update={"screen": settings.screen.model_copy(update={"names": False})})
    dress(qapp, event.looks)
    window = KioskWindow(event)
    qtbot.addWidget(window)
    window.show()
    return window


def test_no_family_name_is_on_a_screen_for_the_public(window: KioskWindow) -> None:
    found = {}
    for name, state in visitors_screens():
        show(window, state)
        if names := {each for each in FAMILY_NAMES if each in texts(window)}:
            found[name] = names
    assert found == {}


def test_an_event_without_names_shows_none(nameless: KioskWindow) -> None:
    found = {}
    for name, state in visitors_screens():
        show(nameless, state)
        if names := {each for each in FIRST_NAMES | FAMILY_NAMES if each in texts(nameless)}:
            found[name] = names
    assert found == {}


def test_names_are_greeted_where_the_event_wants_it(window: KioskWindow) -> None:
    greeted = 0
    for _, state in visitors_screens():
        show(window, state)
        greeted += any(each in texts(window) for each in FIRST_NAMES)
    assert greeted > 5


def test_nothing_personal_stays_when_the_visitor_has_gone(window: KioskWindow) -> None:
    """Neither on the screen nor in what is hidden: the next screen could show it for a moment."""
    left = {}
    for name, state in visitors_screens():
        show(window, state)
        show(window, Waiting())
        if names := {each for each in FIRST_NAMES | FAMILY_NAMES if each in texts(window, hidden=True)}:
            left[name] = names
    assert left == {}
