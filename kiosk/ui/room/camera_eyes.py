"""The cards of all cameras in use: beside each other, or below each other where there is less room."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QWidget

from kiosk.domain.registration import Language
from kiosk.scanning.eye_view import EyeView
from kiosk.ui.look import Look
from kiosk.ui.room.camera_eye import CameraEye

TALLEST = 0.46, 0.36
"""A picture is at most as high as this share of the page, one of two at most as the second: what is chosen stands
below."""

BAR = 56.0
"""What the bar of a list takes from its width, in design pixels."""


class CameraEyes(QWidget):
    """One card at least: before anything is known it says that the camera is being opened."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self.cards: list[CameraEye] = []
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.clear(language)

    def note(self, view: EyeView, language: Language) -> bool:
        """A camera sees this now; whether a code has come into view."""
        self._have(max(view.index + 1, len(self.cards)), language)
        card = self.cards[view.index]
        read_before = card.reads
        card.note(view, language)
        return card.reads and not read_before

    def clear(self, language: Language) -> None:
        """Nothing is known, and no picture stays."""
        self._have(1, language)
        self.cards[0].clear(language)

    def say(self, language: Language) -> None:
        """Say the same in this language."""
        for card in self.cards:
            card.say(language)

    def dress(self, look: Look) -> None:
        """Use this look, which is that of the page."""
        self._look = look
        directions, gap = QBoxLayout.Direction, look.px(10)
        roomy = not look.upright and look.letters <= 1
        columns = len(self.cards) if roomy else 1
        self._row.setDirection(directions.LeftToRight if roomy else directions.TopToBottom)
        self._row.setSpacing(gap)
        width = (look.width - look.px(BAR) - (columns - 1) * gap) // columns
        beside = roomy and columns == 1
        inner = width - 2 * look.px(12)
        tallest = look.height * TALLEST[len(self.cards) > 1]
        wide = min(round(inner * (0.5 if beside else 1)), round(tallest * 16 / 9))
        for card in self.cards:
            card.dress(look, QSize(wide, round(wide * 9 / 16)), beside=beside)

    def _have(self, count: int, language: Language) -> None:
        if count == len(self.cards):
            return
        while len(self.cards) > count:
            card = self.cards.pop()
            self._row.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self.cards) < count:
            card = CameraEye(self)
            card.clear(language)
            self.cards.append(card)
            self._row.addWidget(card, 1)
            card.show()
        if self._look is not None:
            self.dress(self._look)
