"""How the help desk's own window is shown: as a window or as a full screen, on the screen that was asked for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import typer
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from kiosk.commands.front import WINDOW_SIZE


def screen_of(number: int | None) -> QScreen | None:
    """The screen of this number, counted from 1; ends the command with a sentence if there is none."""
    if number is None:
        return None
    screens = QGuiApplication.screens()
    if number > len(screens):
        names = ", ".join(f"{place} {screen.name()}" for place, screen in enumerate(screens, 1))
        raise typer.BadParameter(f"there is no screen {number}; there are: {names}")
    return screens[number - 1]


@contextmanager
def desk_shown(window: QWidget, screen: QScreen | None, *, full: bool) -> Iterator[None]:
    """Show `window` as long as the block lasts."""
    window.resize(*WINDOW_SIZE)
    if screen is not None:
        window.setScreen(screen)
        window.setGeometry(_middle_of(screen.availableGeometry()))
    if full:
        window.showFullScreen()
    else:
        window.show()
    yield


def _middle_of(room: QRect) -> QRect:
    place = QRect(0, 0, min(WINDOW_SIZE[0], room.width()), min(WINDOW_SIZE[1], room.height()))
    place.moveCenter(room.center())
    return place
