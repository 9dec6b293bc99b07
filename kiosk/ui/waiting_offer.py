"""What the waiting screen offers to whoever was served last: a badge that did not come is printed once more."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.card import Card
from kiosk.ui.column import Part, fit, place
from kiosk.ui.icons import Icon
from kiosk.ui.look import BODY, GAP, SMALL, TINY, Look
from kiosk.ui.phrases_again import OfferWords
from kiosk.ui.pill import Paint, Pill
from kiosk.ui.theme import BOLD, REGULAR, STRONG
from kiosk.ui.words import Words


class OfferCard(Card):
    """A question and a button, or the way to the help desk.

    *Signals:*
    - `reprint_wanted()`: somebody is without a badge
    """

    reprint_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._also = Words(parent=self), Words(parent=self)
        self.button = Pill(Icon.PRINT, self, beside=True)
        self.button.clicked.connect(self.reprint_wanted)
        self.hide()

    def show_offer(self, words: OfferWords | None) -> None:
        """Offer this, or nothing any more."""
        self.setVisible(words is not None)
        self._text.say(words.text if words else "")
        self._also.say(words.also if words else "")
        self.button.call(words.button if words else "", f"{words.text} {words.button}" if words else "")
        self.button.setVisible(bool(words and words.button))

    def dress(self, look: Look, width: int) -> int:
        """Use this look and be `width` pixels wide. Returns the height that is needed, in pixels."""
        colours, grown = look.colours, 1.35 if look.letters > 1 else 1.0
        self.colour(colours.card, colours.primary, border=look.px(colours.border), radius=look.px(14))
        main = Paint(colours.primary, colours.on_primary, "", colours.focus, colours.pressed, colours.ink)
        self.button.dress(look, look.scale.font(BODY * grown, STRONG), main, height=look.target(72))
        parts = (
            Part(self._text, BODY, BOLD, colours.ink, least=SMALL, read=False),
            Part(self._also, SMALL, REGULAR, colours.quiet, before=GAP[0], least=TINY, gives_way=1),
        )
        edge, gap = look.px(GAP[2]), look.px(GAP[2])
        button = self.button.sizeHint().width() if self.button.text() else 0
        beside = bool(button) and width - 2 * edge - gap - button >= look.px(230 * grown)
        room = width - 2 * edge - (button + gap if beside else 0)
        around = 2 * edge + look.px(GAP[3])
        most = look.reach - around - (0 if beside else self.button.minimumHeight()) if look.low else look.px(150)
        fitted = fit(parts, look, room, max(look.px(30), most))
        tall = self.button.minimumHeight() if button else 0
        inner = max(fitted.height, tall) if beside else fitted.height + (tall + look.px(GAP[1]) if button else 0)
        top = edge + (inner - fitted.height) // 2 if beside else edge
        end = place(parts, fitted, look, edge, top, room)
        wide = button if beside else min(button, width - 2 * edge)
        self.button.setGeometry(
            QRect(width - edge - wide, edge + (inner - tall) // 2, wide, tall)
            if beside
            else QRect(edge, end + look.px(GAP[1]), width - 2 * edge, tall)
        )
        self.setFixedSize(width, inner + 2 * edge)
        return inner + 2 * edge
