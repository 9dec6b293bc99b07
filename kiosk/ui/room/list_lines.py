"""A text on a page that asks for as much height as its lines need at the width it has got."""

from __future__ import annotations

from PySide6.QtGui import QFont, QResizeEvent

from kiosk.ui.look import Look
from kiosk.ui.theme import REGULAR
from kiosk.ui.words import Words


class Lines(Words):
    """As `Words`; a layout hears of it when the width has changed."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()


def grown(look: Look, size: float, weight: QFont.Weight = REGULAR) -> QFont:
    """A font for pages that hold much and are read from near: in large text it grows, by as much as tables do."""
    return look.scale.font(size * (1.45 if look.letters > 1 else 1), weight)
