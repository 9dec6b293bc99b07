"""A dressed application and a window for tests of screens."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.settings import read_event
from kiosk.ui.theme import dress
from kiosk.ui.window import KioskWindow


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> KioskWindow:
    """The kiosk's window, shown offscreen."""
    settings = read_event()
    dress(qapp, settings.looks)
    window = KioskWindow(settings)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    return window
