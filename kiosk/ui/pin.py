"""The PIN screen: large keys and the keyboard alike; digits are never shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.operator import Operator
from kiosk.domain.pin import PinAnswer
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import GAP, LEAD, SMALL, Look
from kiosk.ui.pin_dots import PinDots
from kiosk.ui.pin_pad import PinPad
from kiosk.ui.pin_phrases import PinSentences
from kiosk.ui.stacked import stack, text
from kiosk.ui.theme import BOLD
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words

LONGEST = 12


class PinScreen(QWidget):
    """Asks for a PIN, or at first start for new ones: the organisers' and then the helpers', each twice.

    *Signals:*
    - `entered(str)`: this PIN is to be checked
    - `chosen(Operator, str)`: this PIN is to be kept
    - `touched()`: somebody is typing
    - `left()`: back without a PIN
    """

    entered = Signal(str)
    chosen = Signal(object, str)
    touched = Signal()
    left = Signal()

    def __init__(self, tongue: HelperLanguage, parent: QWidget | None = None, *, ends: bool = False) -> None:
        """With `ends` there is nothing to go back to: the program ends."""
        super().__init__(parent)
        self._tongue, self._ends = tongue, ends
        self._look: Look | None = None
        self._digits, self._first = "", ""
        self._missing: tuple[Operator, ...] = ()
        self._different, self._badge = False, False
        self._answer: PinAnswer | None = None
        self._title, self._hint = Words(parent=self), Words(parent=self)
        self._dots, self._pad = PinDots(self), PinPad(tongue, self, ends=ends)
        for words in (self._title, self._hint):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._pad.typed.connect(self.on_digit)
        self._pad.deleted.connect(self.on_delete)
        self._pad.finished.connect(self.on_ok)
        self._pad.left.connect(self.left)
        tongue.changed.connect(self.on_language)
        self._head = QVBoxLayout()
        for part in (self._title, self._dots, self._hint):
            self._head.addWidget(part)
        centre = QHBoxLayout()
        centre.addStretch(1)
        centre.addWidget(self._pad)
        centre.addStretch(1)
        self._whole = QVBoxLayout(self)
        self._whole.addStretch(1)
        self._whole.addLayout(self._head)
        self._whole.addStretch(1)
        self._whole.addLayout(centre)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._say()

    def start(self, missing: Sequence[Operator] = (), *, badge: bool = False) -> None:
        """Ask anew; asks for new PINs if they are `missing`. With `badge` a helper's badge was shown before."""
        self._badge = badge
        self._begin(tuple(missing))
        self.setFocus()

    def forget(self) -> None:
        """Nobody is asked any more."""
        self._begin(())

    @property
    def is_choosing(self) -> bool:
        """Whether a new PIN is asked for."""
        return bool(self._missing)

    def on_missing(self, missing: Sequence[Operator]) -> None:
        """A new PIN was kept; whose is wanted next?"""
        if self._missing and missing:
            self._begin(tuple(missing))

    @Slot(object)
    def on_answer(self, answer: PinAnswer) -> None:
        """What became of the PIN."""
        self._begin(self._missing)
        self._answer = answer
        self._say()

    @Slot()
    def on_delete(self) -> None:
        """Take the last digit away."""
        self._digits = self._digits[:-1]
        self._dots.show_count(len(self._digits))
        self.touched.emit()

    @Slot()
    def on_ok(self) -> None:
        """The PIN is complete."""
        digits, self._digits = self._digits, ""
        self._dots.show_count(0)
        if not digits:
            return
        if not self._missing:
            self.entered.emit(digits)
        elif not self._first:
            self._first = digits
            self._say()
        elif digits == self._first:
            self._first = ""
            self.chosen.emit(self._missing[0], digits)
        else:
            self._begin(self._missing)
            self._different = True
            self._say()

    @Slot(str)
    def on_digit(self, digit: str) -> None:
        """A key with a digit was pressed."""
        self.touched.emit()
        if len(self._digits) < LONGEST:
            self._digits += digit
            self._dots.show_count(len(self._digits))

    @Slot(object)
    def on_language(self, _language: object) -> None:
        """Say the same in the other language."""
        self._say()
        self.touched.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits, Backspace, Enter and Escape do what the keys on the screen do."""
        if event.text().isascii() and event.text().isdigit():
            self.on_digit(event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            self.on_delete()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(self.focusWidget(), WordButton):
                # A key that was walked to; it acts when Enter is let go.
                super().keyPressEvent(event)
            else:
                self.on_ok()
        elif event.key() == Qt.Key.Key_Escape:
            if not self._ends:
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def dress(self, look: Look) -> None:
        """Lay out: words above, keys below."""
        self._look = look
        edge, gap = look.px(GAP[3]), look.px(GAP[2])
        self._whole.setContentsMargins(edge, edge, edge, gap)
        self._whole.setSpacing(0)
        self._head.setSpacing(gap)
        # Large words need the height that a telephone's four rows of keys would take.
        wide = look.letters > 1 and not look.upright
        self._pad.setFixedWidth(min(look.width - 2 * edge, look.px(1100 if look.low or wide else 560)))
        room = look.reach - gap if look.low else round(look.height * (0.55 if wide else 0.66))
        pad = self._pad.dress(look, room, wide=wide)
        self._dots.dress(look.px(34), look.colours.ink)
        texts = (
            text(self._title, LEAD, look.colours.ink, BOLD),
            text(self._hint, SMALL + 2, look.colours.ink),
        )
        stack(texts, look, look.width - 2 * edge, look.height - edge - gap - pad - 4 * gap - look.px(54))

    def _begin(self, missing: tuple[Operator, ...]) -> None:
        self._missing, self._digits, self._first = missing, "", ""
        self._answer, self._different = None, False
        self._say()

    def _say(self) -> None:
        say = PinSentences(self._tongue.language)
        if self._missing:
            whose = self._missing[0]
            self._title.say(say.again(whose) if self._first else say.choose(whose))
            hint = "" if self._first else say.choose_hint(whose)
        else:
            self._title.say(say.enter())
            hint = say.badge_hint() if self._badge else say.enter_hint()
        if self._answer is not None:
            hint = say.answer(self._answer)
        elif self._different:
            hint = say.different()
        self._hint.say(hint)
        self.setAccessibleName(self._title.text())
        self._pad.speak()
        self._dots.show_count(len(self._digits))
        if self._look:
            self.dress(self._look)
