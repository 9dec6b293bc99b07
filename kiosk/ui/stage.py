"""The stage: one screen at a time, each dressed before it is seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, cast

from PySide6.QtWidgets import QLayout, QStackedLayout, QWidget

from kiosk.ui.look import Look


class Screen(Protocol):
    """What fills the window above the bar."""

    def dress(self, look: Look) -> None:
        """Use this look; the screen never asks for its own size."""
        ...


class Stage(QWidget):
    """Holds all screens and shows one. What is not seen keeps its old look until it is shown."""

    def __init__(self, screens: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = QStackedLayout(self)
        # What a screen would like to have at least must never make the window larger than the display.
        self._stack.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._worn: dict[QWidget, Look] = {}
        for screen in screens:
            self._stack.addWidget(screen)

    @property
    def current(self) -> QWidget | None:
        """The screen that is shown."""
        return self._stack.currentWidget()

    def show_screen(self, screen: QWidget, look: Look) -> None:
        """Show this screen in this look."""
        self.dress(screen, look)
        self._stack.setCurrentWidget(screen)

    def dress(self, screen: QWidget, look: Look) -> None:
        """Give a screen this look, unless it wears it already."""
        if self._worn.get(screen) != look:
            self._worn[screen] = look
            cast("Screen", screen).dress(look)
