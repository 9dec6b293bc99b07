"""Looks for tests of widgets that stand alone: every theme, size and orientation that a page must work in."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.checkin.manner import Manner, Theme
from kiosk.settings import read_event
from kiosk.ui.look import Look, look_of
from kiosk.ui.millimetres import pixels_per_mm
from kiosk.ui.theme import dress
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words

SETTINGS = read_event()

ALL_LOOKS = pytest.mark.parametrize(
    ("manner", "size"),
    [
        (Manner(), (1280, 720)),
        (Manner(theme=Theme.DARK), (1920, 1080)),
        (Manner(theme=Theme.CONTRAST), (1080, 1920)),
        (Manner(large=True), (1280, 720)),
        (Manner(large=True), (720, 1280)),
    ],
    ids=["landscape", "full-hd-dark", "upright-contrast", "large", "large-upright"],
)


def look(manner: Manner | None = None, size: tuple[int, int] = (1280, 720)) -> Look:
    """A look for a window of this size."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    dress(app, SETTINGS.looks)
    width, height = size
    return look_of(manner or Manner(), SETTINGS.looks, width, height, pixels_per_mm(None, width, height, None))


def hosted(qtbot: QtBot, widget: QWidget, width: int, height: int) -> QWidget:
    """Show a widget within a window, as every page is: a window of its own would be asked how small it may become.

    Returns the window, which has to be kept as long as the widget.
    """
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(width + 200, height + 200)
    widget.setParent(host)
    widget.resize(width, height)
    host.show()
    widget.show()
    return host


def settle() -> None:
    """Let layouts settle, which takes some rounds."""
    for _ in range(4):
        QApplication.processEvents()


def clipped(words: list[Words], buttons: list[WordButton]) -> list[str]:
    """What is seen and does not fit."""
    seen: list[Words | WordButton] = [*words, *buttons]
    return [each.text() for each in seen if each.isVisible() and each.clipped()]
