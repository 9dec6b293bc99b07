"""A dressed application and a calm window for the criteria."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.checkin.manner import Manner
from kiosk.settings import EventSettings, read_event
from kiosk.ui.theme import dress
from kiosk.ui.window import KioskWindow
from tests.accessibility.survey import Survey


@pytest.fixture(scope="session")
def settings() -> EventSettings:
    """The bundled event, at which visitors may look themselves up."""
    event = read_event()
    return event.model_copy(update={"screen": event.screen.model_copy(update={"look_up": True})})


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, settings: EventSettings) -> KioskWindow:
    """The kiosk's window, shown offscreen; nothing moves in it."""
    dress(qapp, settings.looks)
    window = KioskWindow(settings)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.on_manner(Manner(calm=True))
    window.show()
    return window


@pytest.fixture(scope="session")
def survey(qapp: QApplication, settings: EventSettings) -> Iterator[Survey]:
    """Every screen, measured once for all criteria."""
    dress(qapp, settings.looks)
    survey = Survey(settings)
    yield survey
    survey.close()
