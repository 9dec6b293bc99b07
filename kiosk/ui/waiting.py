"""The waiting screen: an invitation in two languages, the viewfinder, and who made the event possible."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.checkin.states import Offer
from kiosk.domain.dates import event_dates
from kiosk.domain.registration import Language
from kiosk.settings import EventSettings
from kiosk.ui import phrases
from kiosk.ui.phrases_again import offering
from kiosk.ui.theme import BOLD, INK, PAPER, QUIET, READABLE, STRONG, Scale, darkened
from kiosk.ui.viewfinder import Viewfinder
from kiosk.ui.waiting_offer import OfferCard
from kiosk.ui.words import Words


class WaitingScreen(QWidget):
    """Nobody is being served: whoever comes sees at once what to do.

    *Signals:*
    - `reprint_wanted()`: whoever was served last is without a badge
    """

    reprint_wanted = Signal()

    def __init__(self, settings: EventSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.viewfinder = Viewfinder()
        self._event = Words(settings.event.name)
        self._subtitle = Words(f"{event_dates(settings.days, Language.GERMAN)} · {settings.venue.name}")
        self._headline = Words(phrases.INVITATION.headline)
        self._line = Words(f"{phrases.INVITATION.line} {phrases.INVITATION.next_step}")
        self._english = Words(phrases.INVITATION_EN.headline)
        self._english_line = Words(f"{phrases.INVITATION_EN.line} {phrases.INVITATION_EN.next_step}")
        self._credits = Words(_credits(settings))
        self._rule = QWidget()
        self._rule.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

        self._text = QVBoxLayout()
        self._text.addWidget(self._event)
        self._text.addWidget(self._subtitle)
        self._text.addWidget(self._rule)
        self._text.addStretch(2)
        for words in (self._headline, self._line):
            self._text.addWidget(words)
        self._text.addStretch(1)
        for words in (self._english, self._english_line):
            self._text.addWidget(words)
        self._text.addStretch(2)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.addWidget(self.viewfinder, 11)
        self._middle.addLayout(self._text, 9)
        self._offer = OfferCard()
        self._offer.reprint_wanted.connect(self.reprint_wanted)
        # The offer stands below the words, where the eye is, and leaves the picture in its place.
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.addWidget(self._credits, 11)
        self._foot.addWidget(self._offer, 9)
        self._whole = QVBoxLayout(self)
        self._whole.addLayout(self._middle, 1)
        self._whole.addLayout(self._foot)

    def show_offer(self, offer: Offer | None) -> None:
        """Offer a missing badge to whoever was served last, or nothing any more."""
        self._offer.show_offer(offering(offer, self._settings) if offer else None)
        self._dress_credits()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for landscape or portrait, at the scale of this size."""
        super().resizeEvent(event)
        scale, upright = Scale.of(self.width(), self.height()), self.height() > self.width()
        looks = self._settings.looks
        primary = darkened(looks.primary, PAPER, READABLE)
        margin = scale.px(40)
        self._whole.setContentsMargins(margin, margin, margin, scale.px(26))
        self._whole.setSpacing(scale.px(26))
        self._middle.setSpacing(scale.px(44 if not upright else 30))
        self._text.setSpacing(scale.px(8))
        direction = QBoxLayout.Direction.BottomToTop if upright else QBoxLayout.Direction.LeftToRight
        self._middle.setDirection(direction)
        self.viewfinder.dress(scale, looks.accent, PAPER)
        self._event.dress(scale.font(44, BOLD), primary, most_lines=2)
        self._subtitle.dress(scale.font(22), QUIET, most_lines=2)
        self._headline.dress(scale.font(54, BOLD), INK)
        self._line.dress(scale.font(28), INK)
        self._english.dress(scale.font(32, STRONG), primary)
        self._english_line.dress(scale.font(22), QUIET)
        self._foot.setDirection(direction)
        self._foot.setSpacing(scale.px(44 if not upright else 20))
        self._offer.dress(scale)
        self._dress_credits()
        self._rule.setStyleSheet(f"background: {looks.accent};")
        self._rule.setFixedSize(scale.px(84), scale.px(8))

    def _dress_credits(self) -> None:
        scale, upright = Scale.of(self.width(), self.height()), self.height() > self.width()
        lines = 4 if upright or not self._offer.isHidden() else 3
        self._credits.dress(scale.font(17), QUIET, most_lines=lines)


def _credits(settings: EventSettings) -> str:
    organisers = " · ".join(body.name for body in settings.organisers)
    return (
        f"{phrases.ORGANISED_BY} {organisers}\n"
        f"{phrases.FUNDED_BY} {settings.funder.credit}, {phrases.SUPPORTED_BY} {settings.sponsor.name}"
    )
