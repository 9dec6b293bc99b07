"""The plate in the viewfinder that says what may help: where the eye is, without hiding what is held up."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from kiosk.domain.hint import Advice, Hint
from kiosk.domain.registration import Language
from kiosk.ui.card import Card
from kiosk.ui.column import Part, fit, place
from kiosk.ui.icon_plate import IconPlate
from kiosk.ui.look import BODY, GAP, LEAD, SMALL, TINY, Look
from kiosk.ui.phrases_hints import hinting
from kiosk.ui.theme import BOLD, REGULAR, STRONG
from kiosk.ui.words import Words

MOST = 0.42
"""So much of the viewfinder's height the plate has at most ..."""
MOST_LARGE = 0.55
"""... and in large text, which needs it."""
ROOMY = 9.0
"""The sign stands beside words where the plate has at least this width, as a multiple of its own, and else above it."""


class HintPlate(QWidget):
    """A sign, what to try, and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card, self._sign = Card(self), IconPlate(Hint.FLAT, self)
        self._headline, self._line = Words(parent=self), Words(parent=self)
        self._way_out, self._english = Words(parent=self), Words(parent=self)
        self.hide()

    def show_advice(self, advice: Advice | None, language: Language | None, *, look_up: bool) -> None:
        """Say this, without a language in German and English, or nothing any more."""
        self.setVisible(advice is not None)
        if advice is None:
            return
        said = hinting(advice, language or Language.GERMAN, look_up=look_up)
        english = hinting(advice, Language.ENGLISH, look_up=look_up) if language is None else None
        self._sign.show_icon(advice.hint)
        self._headline.say(said.headline)
        self._line.say(said.line)
        self._way_out.say(said.next_step)
        self._english.say(" ".join(filter(None, (english.headline, english.next_step))) if english else "")

    def dress(self, look: Look, room: QRect) -> None:
        """Use this look, at the bottom of `room`, in pixels of the parent."""
        colours, large = look.colours, look.letters > 1
        self._card.colour(colours.card, colours.primary, border=look.px(max(colours.border, 2)), radius=look.px(16))
        edge, gap = look.px(GAP[2]), look.px(GAP[2])
        width = room.width() - 2 * edge
        side = look.px(64)
        beside = width - 2 * edge >= side * (ROOMY if large else ROOMY / 2)
        left = edge + (side + gap if beside else 0)
        self._sign.dress(side, colours.primary, colours.on_primary)
        parts = (
            Part(self._headline, BODY if large else LEAD, BOLD, colours.ink, least=SMALL),
            Part(self._line, SMALL, REGULAR, colours.ink, before=GAP[0], least=TINY, gives_way=2 if large else 1),
            Part(self._way_out, SMALL, STRONG, colours.primary, before=GAP[1], least=TINY),
            Part(self._english, SMALL, REGULAR, colours.quiet, before=GAP[1], least=TINY, gives_way=3 if large else 2),
        )
        most = round(room.height() * (MOST_LARGE if large else MOST))
        fitted = fit(parts, look, width - edge - left, most - 2 * edge)
        tall, above = max(fitted.height, side if beside else 0) + 2 * edge, 0 if beside else side + look.px(GAP[0])
        place(parts, fitted, look, left, above + (tall - fitted.height) // 2, width - edge - left)
        self._sign.move(edge if beside else 0, (tall - side) // 2 if beside else 0)
        self._card.setGeometry(0, above, width, tall)
        self.setGeometry(room.left() + edge, room.bottom() + 1 - edge - tall - above, width, tall + above)
