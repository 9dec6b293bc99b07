"""A paragraph of the accessibility page: an icon or a QR code, a heading, a sentence or two."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.column import Fit, Part, fit
from kiosk.ui.icon_plate import IconPlate
from kiosk.ui.icons import Icon
from kiosk.ui.look import BODY, GAP, SMALL, Look
from kiosk.ui.phrases_explaining import About, Paragraph
from kiosk.ui.qr_tile import QrTile
from kiosk.ui.stacked import APART, ENDLESS, stack, text, wear
from kiosk.ui.theme import BOLD
from kiosk.ui.words import Words

_ICONS = {
    About.LANGUAGES: Icon.LANGUAGE,
    About.SPEECH: Icon.SPEECH,
    About.LETTERS: Icon.LETTERS,
    About.COLOURS: Icon.COLOURS,
    About.REACH: Icon.LOWER,
    About.KEYS: Icon.KEY,
    About.TIME: Icon.CLOCK,
    About.HELP: Icon.HELP,
    About.LIMITS: Icon.ACCESS,
    About.CONTACT: Icon.CONTACT,
}


class ParagraphView(QWidget):
    """Shows one paragraph as high as it needs to be at a given width."""

    def __init__(self, about: About, link: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plate, self._tile = IconPlate(_ICONS[about], self), QrTile(self)
        self._link = link
        self._heading, self._text = Words(parent=self), Words(parent=self)
        self._parts: tuple[Part, ...] = ()
        self._fitted: Fit | None = None
        self._plate.setVisible(not link)
        words = QVBoxLayout()
        self._words = words
        words.addWidget(self._heading)
        words.addWidget(self._text)
        words.addStretch(1)
        self._whole = QHBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        for sign in (self._plate, self._tile):
            self._whole.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        self._whole.addLayout(words, 1)

    def say(self, paragraph: Paragraph) -> None:
        """Say this."""
        self._heading.say(paragraph.heading)
        self._text.say(paragraph.text)
        self._tile.show_link(self._link, paragraph.heading)

    def dress(self, look: Look, width: int) -> int:
        """Use this look and so much width, in pixels; returns the height that it needs."""
        side, gap = look.px(132 if self._link else 56), look.px(GAP[2])
        self._plate.dress(side, look.colours.primary, look.colours.on_primary)
        self._tile.resize_to(side)
        self._whole.setSpacing(gap)
        self._words.setSpacing(look.px(APART))
        self._parts = self._said(look)
        self._fitted = fit(self._parts, look, width - side - gap, ENDLESS)
        return max(side, self._fitted.height)

    def keep_to(self, look: Look, width: int, height: int) -> None:
        """Be so large, in pixels; texts that need more are made smaller."""
        side, gap = look.px(132 if self._link else 56), look.px(GAP[2])
        if self._fitted is not None and self._fitted.height <= height:
            wear(self._parts, self._fitted)
        else:
            stack(self._parts, look, width - side - gap, height)
        self.setFixedSize(width, height)

    def _said(self, look: Look) -> tuple[Part, ...]:
        return (
            text(self._heading, BODY - 2, look.colours.ink, BOLD),
            text(self._text, SMALL + 1, look.colours.ink),
        )
