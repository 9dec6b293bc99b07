"""The answer screen: one colour, one sign, a few words, one next step."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.checkin.events import StayWanted
from kiosk.domain.registration import Language
from kiosk.ui.colours import Ground
from kiosk.ui.column import Fit, Part, fit, place
from kiosk.ui.icons import Icon
from kiosk.ui.look import BODY, DISPLAY, GAP, LEAD, SMALL, TINY, Look
from kiosk.ui.phrases import Answer
from kiosk.ui.phrases_waiting import AnswerWords
from kiosk.ui.pill import Paint, Pill
from kiosk.ui.qr_tile import QrTile
from kiosk.ui.signs import SignPlate
from kiosk.ui.theme import BOLD, REGULAR, STRONG
from kiosk.ui.words import Words

SIGNS = (300.0, 220.0, 150.0, 104.0)
"""How wide the sign may be, in design pixels; it gives way to the words."""

COMFORTABLE = 0.82
"""Words are not made smaller than this share for the sake of a larger sign."""


LINK_MM = 30.0
"""A QR code for phones is at least so wide."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Where everything goes on the screen, in pixels: sign and code in `picture`, texts and buttons in `text`."""

    look: Look
    area: QRect
    parts: list[Part]
    plate: int
    link: int
    picture: QRect
    text: QRect
    buttons: list[list[Pill]]
    foot: int
    fitted: Fit
    comfortable: bool


class AnswerScreen(QWidget):
    """Greets, asks or explains; what it shows is cleared when the person leaves.

    *Signals:*
    - `reprint_wanted()`: the person is without a badge
    - `did(VisitorEvent)`: the person wants the answer to stay longer
    """

    reprint_wanted = Signal()
    did = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._answer: Answer | None = None
        self._look: Look | None = None
        self.sign = SignPlate(self)
        self._headline, self._line, self._next = Words(parent=self), Words(parent=self), Words(parent=self)
        self._also, self._also_next = Words(parent=self), Words(parent=self)
        self.link = QrTile(self)
        self.again, self.stay = Pill(Icon.PRINT, self, beside=True), Pill(Icon.CLOCK, self, beside=True)
        self.again.clicked.connect(self.reprint_wanted)
        self.stay.clicked.connect(self.on_stay)

    def show_answer(self, answer: Answer, language: Language | None) -> None:
        """Show this answer; one that only changed its words or buttons keeps its sign as it is."""
        before, self._answer = self._answer, answer
        words = AnswerWords(language or Language.GERMAN)
        self._headline.say(answer.phrase.headline)
        self._line.say(answer.phrase.line)
        self._next.say(f"→ {answer.phrase.next_step}")
        self._also.say(answer.also.headline if answer.also else "")
        self._also_next.say(f"{answer.also.line} {answer.also.next_step}" if answer.also else "")
        self.link.show_link(answer.link, words.link_hint())
        self.sign.setAccessibleName(words.sign())
        for button, text in ((self.again, answer.again), (self.stay, answer.longer)):
            button.call(text)
            button.setVisible(bool(text))
        if before is None or before.sign is not answer.sign or before.phrase != answer.phrase:
            self.sign.show_sign(answer.sign, moving=self._look is not None and not self._look.calm)
        if self._look is not None:
            self.dress(self._look)

    def clear(self) -> None:
        """Forget the person."""
        self._answer = None
        for words in (self._headline, self._line, self._next, self._also, self._also_next):
            words.say("")
        self.link.show_link("", "")

    @Slot()
    def on_stay(self) -> None:
        """The person needs more time."""
        self.did.emit(StayWanted())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        ground = self._look.colours.tones[self._answer.tone].back if self._look and self._answer else "#FAF8F4"
        painter.fillRect(self.rect(), QColor(ground))
        painter.end()

    def dress(self, look: Look) -> None:
        """Use this look and lay everything out for it."""
        self._look = look
        if self._answer is None:
            return
        ground = look.colours.tones[self._answer.tone]
        self.sign.colour(ground.plate, ground.sign)
        if look.calm:
            self.sign.motion.finish()
        self._dress_buttons(look, ground)
        large = look.letters > 1
        side, ends = look.px(36 if large else 48 if look.upright else 80), look.px(GAP[3] if large else GAP[4])
        area = QRect(side, ends, look.width - 2 * side, look.height - 2 * ends)
        parts = self._parts(look, ground.text)
        signs = SIGNS if not self._answer.link or look.upright else SIGNS[2:]
        plan = self._plan(look, area, parts, look.px(signs[0]))
        for size in signs[1:]:
            if plan.comfortable:
                break
            plan = self._plan(look, area, parts, look.px(size))
        self._follow(plan)
        self.update()

    def _parts(self, look: Look, colour: str) -> list[Part]:
        also_first = look.letters > 1  # large text of the first language matters more than the second language
        return [
            Part(self._headline, DISPLAY, BOLD, colour, least=LEAD),
            Part(self._line, LEAD, REGULAR, colour, before=GAP[2], least=SMALL),
            Part(self._next, LEAD, STRONG, colour, before=GAP[2], least=SMALL),
            Part(self._also, BODY, STRONG, colour, before=GAP[4], least=SMALL, gives_way=1 if also_first else 0),
            Part(self._also_next, SMALL, REGULAR, colour, before=GAP[0], least=TINY, gives_way=2 if also_first else 0),
        ]

    def _dress_buttons(self, look: Look, ground: Ground) -> None:
        font, height = look.scale.font(BODY * (1.35 if look.letters > 1 else 1), STRONG), look.target(84)
        full = Paint(ground.text, ground.back, ground.text, ground.text, ground.back, ground.text)
        outline = Paint("", ground.text, ground.text, ground.text, ground.text, ground.back)
        self.again.dress(look, font, full, height=height)
        self.stay.dress(look, font, outline, height=height)

    def _plan(self, look: Look, area: QRect, parts: list[Part], plate: int) -> Plan:
        """Where everything goes with a sign of this size."""
        link = max(look.px(232), ceil(LINK_MM * look.mm)) if self._answer and self._answer.link else 0
        gap = look.px(GAP[4])
        if look.upright:
            picture = QRect(0, 0, area.width(), max(plate, link))
            text = QRect(area.left(), 0, area.width(), area.height() - picture.height() - gap)
        else:
            picture = QRect(0, 0, max(plate, link), plate + (link + look.px(GAP[3]) if link else 0))
            beside = picture.width() + look.px(GAP[4] if look.letters > 1 else GAP[5])
            text = QRect(area.left() + beside, 0, area.width() - beside, area.height())
        buttons = self._buttons(look, text.width())
        foot = sum(row[0].minimumHeight() for row in buttons) + look.px(GAP[1]) * max(0, len(buttons) - 1)
        foot += look.px(GAP[3]) if buttons else 0
        fitted = fit(parts, look, text.width(), text.height() - foot)
        everything = len(fitted.parts) == sum(bool(part.words.text()) for part in parts)
        fits = fitted.height <= text.height() - foot and picture.height() <= area.height()
        comfortable = fits and everything and fitted.share >= COMFORTABLE
        return Plan(look, area, parts, plate, link, picture, text, buttons, foot, fitted, comfortable)

    def _buttons(self, look: Look, width: int) -> list[list[Pill]]:
        """The buttons in rows: beside each other if they fit well."""
        shown = [button for button in (self.again, self.stay) if button.text()]
        needed = sum(button.sizeHint().width() for button in shown) + look.px(GAP[1])
        # Low, two rows would not both be within reach: words on two lines are.
        return [shown] if shown and (needed <= width or look.low) else [[button] for button in shown]

    def _follow(self, plan: Plan) -> None:
        look, area, gap = plan.look, plan.area, plan.look.px(GAP[4])
        over = plan.picture.height() + gap if look.upright else 0
        spare = max(0, area.height() - over - plan.fitted.height - plan.foot)
        # Low, everything stands at the bottom, where it is near; else a little above the middle, where the eye is.
        top = area.top() + (spare if look.low else round(spare * 0.45))
        end = place(plan.parts, plan.fitted, look, plan.text.left(), top + over, plan.text.width())
        y = end + look.px(GAP[3])
        if look.low:
            y = area.bottom() - plan.foot + look.px(GAP[3])
        for row in plan.buttons:
            x = plan.text.left() - row[0].inset
            for button in row:
                share = (plan.text.width() - look.px(GAP[1]) * (len(row) - 1)) // len(row)
                width = min(button.sizeHint().width(), share if look.low else plan.text.width())
                button.setGeometry(x, y, width, button.minimumHeight())
                x += width + look.px(GAP[1])
            y += row[0].minimumHeight() + look.px(GAP[1])
        middle = top + (area.height() - spare) // 2 if not look.low else area.center().y()
        start = top if look.upright else max(area.top(), middle - plan.picture.height() // 2)
        self.sign.resize_to(plan.plate)
        self.link.resize_to(plan.link)
        if look.upright:
            self.sign.move(area.left(), start)
            self.link.move(area.right() - plan.link, start)
        else:
            self.sign.move(area.left() + (plan.picture.width() - plan.plate) // 2, start)
            self.link.move(area.left(), start + plan.plate + look.px(GAP[3]))
