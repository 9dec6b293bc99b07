"""The waiting screen: an invitation in the visitor's language, the viewfinder, and who made the event possible."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.checkin.events import LookUpWanted
from kiosk.checkin.states import Waiting
from kiosk.domain.dates import event_dates
from kiosk.domain.registration import Language
from kiosk.settings import EventSettings
from kiosk.ui.column import Fit, Part, fit, place
from kiosk.ui.credits import Credits
from kiosk.ui.icons import Icon
from kiosk.ui.look import BODY, GAP, SMALL, TINY, TITLE, Look
from kiosk.ui.phrases_again import offering
from kiosk.ui.phrases_waiting import WaitingWords
from kiosk.ui.pill import Paint, Pill
from kiosk.ui.theme import BOLD, REGULAR, STRONG
from kiosk.ui.viewfinder import Viewfinder
from kiosk.ui.waiting_offer import OfferCard
from kiosk.ui.words import Words

EVENT = 40.0
"""The size of the event's name, in design pixels."""

LEAST_PICTURE = 0.34
"""The viewfinder has at least this share of the width, or upright of the height, before words are left out."""


class WaitingScreen(QWidget):
    """Nobody is being served: whoever comes sees at once what to do.

    *Signals:*
    - `reprint_wanted()`: whoever was served last is without a badge
    - `did(VisitorEvent)`: somebody has no code at hand
    """

    reprint_wanted = Signal()
    did = Signal(object)

    def __init__(self, settings: EventSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._settings = settings
        self._look: Look | None = None
        self._rule = QRect()
        self.viewfinder = Viewfinder(self)
        self._event, self._subtitle = Words(settings.event.name, self), Words(parent=self)
        self._headline, self._line = Words(parent=self), Words(parent=self)
        self._english, self._english_line = Words(parent=self), Words(parent=self)
        self.credits = Credits(settings, self)
        self.look_up = Pill(Icon.SEARCH, self, beside=True)
        self.look_up.clicked.connect(self.on_look_up)
        self.look_up.setVisible(settings.screen.look_up)
        self.offer = OfferCard(self)
        self.offer.reprint_wanted.connect(self.reprint_wanted)
        self._speak(None)

    def show_waiting(self, state: Waiting, language: Language | None) -> None:
        """Invite in this language, offer a missing badge to whoever was served last, and say what helps to be read."""
        self._speak(language)
        offer, look_up = state.offer, self._settings.screen.look_up
        self.viewfinder.hint.show_advice(state.advice, language, look_up=look_up)
        self.offer.show_offer(offering(offer, language, self._settings) if offer else None)
        if self._look is not None:
            self.dress(self._look)

    @Slot()
    def on_look_up(self) -> None:
        """Somebody has no code at hand."""
        self.did.emit(LookUpWanted())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the event's colour below its name."""
        if self._look is not None:
            painter = QPainter(self)
            painter.fillRect(self._rule, QColor(self._look.colours.accent))
            painter.end()

    def dress(self, look: Look) -> None:
        """Use this look and lay everything out for it."""
        self._look = look
        colours, edge = look.colours, look.px(GAP[3] if look.letters > 1 else GAP[4])
        outline = Paint("", colours.ink, colours.line, colours.focus, colours.pressed, colours.ink)
        self.look_up.dress(
            look, look.scale.font(SMALL * (1.5 if look.letters > 1 else 1), STRONG), outline, height=look.target(72)
        )
        width = look.width - 2 * edge
        bottom = self._place_foot(look, edge, width)
        area = QRect(edge, look.px(28), width, bottom - look.px(28))
        parts = self._parts(look)
        # The picture gives way to the words, as far as it can still be aimed with.
        for share in (0.53, 0.46, 0.4, LEAST_PICTURE):
            finder, text = self._split(look, area, share)
            fitted = fit(parts, look, text.width(), text.height())
            if fitted.share >= 0.82 and len(fitted.parts) == sum(bool(part.words.text()) for part in parts):
                break
        if look.upright:
            # What the words do not need, the picture has.
            finder.setTop(text.top() + fitted.height + look.px(GAP[3]))
            text.setHeight(fitted.height)
        self.viewfinder.setGeometry(finder)
        self.viewfinder.dress(look)
        self._place_words(look, parts, fitted, text)
        self.update()

    def _speak(self, language: Language | None) -> None:
        settings, words = self._settings, WaitingWords(language or Language.GERMAN)
        said = words.invitation()
        self._headline.say(said.headline)
        self._line.say(f"{said.line} {said.next_step}")
        english = WaitingWords(Language.ENGLISH).invitation() if language is None else None
        self._english.say(english.headline if english else "")
        self._english_line.say(f"{english.line} {english.next_step}" if english else "")
        self._subtitle.say(f"{event_dates(settings.days, language or Language.GERMAN)} · {settings.venue.name}")
        self.look_up.call(words.look_up())
        self.viewfinder.speak(words)
        self.credits.speak(words)

    def _parts(self, look: Look) -> tuple[Part, ...]:
        colours, second = look.colours, 1 if look.letters > 1 else 0
        return (
            Part(self._event, SMALL if second else EVENT, BOLD, colours.primary, least=SMALL, gives_way=3 * second),
            Part(self._subtitle, SMALL, REGULAR, colours.quiet, before=GAP[0], least=TINY, gives_way=4 * second),
            Part(self._headline, TITLE, BOLD, colours.ink, before=GAP[5], least=SMALL),
            Part(self._line, BODY, REGULAR, colours.ink, before=GAP[1], least=SMALL),
            Part(self._english, BODY, STRONG, colours.primary, before=GAP[4], least=SMALL, gives_way=second),
            Part(self._english_line, SMALL, REGULAR, colours.quiet, before=GAP[0], least=TINY, gives_way=2 * second),
        )

    @staticmethod
    def _split(look: Look, area: QRect, share: float) -> tuple[QRect, QRect]:
        """The room for the picture, which has this share, and the room for the words."""
        gap = look.px(GAP[4])
        if look.upright:
            tall = round(area.height() * share)
            finder = QRect(area.left(), area.bottom() - tall, area.width(), tall)
            return finder, QRect(area.left(), area.top(), area.width(), area.height() - tall - gap)
        wide = round(area.width() * share)
        words = QRect(area.left() + wide + gap, area.top(), area.width() - wide - gap, area.height())
        return QRect(area.left(), area.top(), wide, area.height()), words

    def _place_words(self, look: Look, parts: tuple[Part, ...], fitted: Fit, text: QRect) -> None:
        """The event stands at the top, the invitation in the middle of what is left, where the eye is."""
        spare = 0 if look.upright else max(0, text.height() - fitted.height)
        head = Fit(fitted.parts[:0], 0, fitted.share)
        top = [each for each in fitted.parts if each[0].words in (self._event, self._subtitle)]
        rest = [each for each in fitted.parts if each[0].words not in (self._event, self._subtitle)]
        head, body = Fit(tuple(top), 0, fitted.share), Fit(tuple(rest), 0, fitted.share)
        end = place(parts[:2], head, look, text.left(), text.top(), text.width())
        self._rule = QRect(text.left(), end + look.px(GAP[1]), look.px(84), look.px(7)) if top else QRect()
        before = look.px(parts[2].before) if top else 0
        place(parts[2:], body, look, text.left(), end + before + spare // 2, text.width())

    def _place_foot(self, look: Look, left: int, width: int) -> int:
        """Credits, and what can be touched, which stands lowest or beside them. Returns where the foot begins."""
        gap, bottom = look.px(GAP[3]), look.height - look.px(GAP[3])
        controls = [each for each in (self.look_up, self.offer) if not each.isHidden()]
        apart = look.upright or look.low or len(controls) > 1 or look.letters > 1
        # Where the room is short, who made the event possible gives way for as long as somebody is served.
        crowded = bool(controls) and (look.letters > 1 or (apart and not look.upright))
        self.credits.setVisible(not crowded)
        if controls and apart:
            bottom = self._place_controls(look, left, bottom, width) - gap
        beside = 0
        if controls and not apart:
            beside = round(width * 0.48) if controls == [self.offer] else self.look_up.sizeHint().width()
        tall = 0 if crowded else self.credits.dress(look, width - beside - (gap if beside else 0))
        self.credits.move(left, bottom - tall)
        if beside:
            tall = max(tall, bottom - self._place_controls(look, left + width - beside, bottom, beside))
        return bottom - tall - (0 if crowded else gap)

    def _place_controls(self, look: Look, left: int, bottom: int, width: int) -> int:
        """Side by side where they fit, else one above the other, down to `bottom`. Returns where they begin."""
        gap, top = look.px(GAP[2]), bottom
        button = 0 if self.look_up.isHidden() else min(width, self.look_up.sizeHint().width())
        if not self.offer.isHidden():
            if button and look.upright and look.low:  # two rows would not both be within reach
                button = min(button, round(width * 0.36))
            rest = width - button - gap if button and (look.low or not look.upright) else width
            tall = self.offer.dress(look, rest)
            top -= tall
            self.offer.move(left + width - rest, top)
            if button and rest < width:
                high = self.look_up.minimumHeight()
                self.look_up.setGeometry(left, bottom - high, button, high)
                return min(top, bottom - high)
            top -= look.px(GAP[1]) if button else 0
        if button:
            top -= self.look_up.minimumHeight()
            self.look_up.setGeometry(left, top, button, self.look_up.minimumHeight())
        return top
