"""A list that scrolls with a wide bar, for helpers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from kiosk.ui.look import Look


class Scrolling(QScrollArea):
    """Never sideways; the keyboard goes through what is inside.

    *Signals:*
    - `touched()`: somebody scrolls
    """

    touched = Signal()

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().actionTriggered.connect(self.touched)
        self.verticalScrollBar().rangeChanged.connect(self.on_length)
        self.setWidget(inside)
        self._inside, self._gap, self._worn = inside, 0, ""

    def dress(self, look: Look) -> None:
        """Use these colours, and keep away from the bar."""
        self._gap = look.px(12)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(look.colours.paper))
        for part in (self, self.viewport(), self._inside):
            part.setPalette(palette)
        c, px = look.colours, look.px
        worn = (
            f"QScrollBar {{ width: {px(64)}px; background: {c.bar}; border-radius: {px(10)}px; }}"
            f"QScrollBar::handle {{ background: {c.line}; border-radius: {px(10)}px;"
            f" min-height: {px(84)}px; margin: {px(6)}px; }}"
            "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }"
        )
        if worn != self._worn:
            self._worn = worn
            self.verticalScrollBar().setStyleSheet(worn)
        self._keep_away()

    def call(self, name: str) -> None:
        """What screen readers say it is."""
        self.setAccessibleName(name)
        self.verticalScrollBar().setAccessibleName(name)

    def to_top(self) -> None:
        """Show the beginning."""
        self.verticalScrollBar().setValue(0)

    @Slot(int, int)
    def on_length(self, _least: int, _most: int) -> None:
        """There is a bar now, or none any more."""
        self._keep_away()

    def _keep_away(self) -> None:
        layout = self._inside.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, self._gap if self.verticalScrollBar().maximum() else 0, 0)
