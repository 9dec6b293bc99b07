"""The answer screen: one colour, one sign, a few words, one next step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from kiosk.ui.phrases import Answer
from kiosk.ui.signs import SignPlate
from kiosk.ui.theme import BOLD, STRONG, TONES, Scale, Tone
from kiosk.ui.words import Words


class AnswerScreen(QWidget):
    """Greets, asks or explains; what it shows is cleared when the person leaves.

    *Signals:*
    - `reprint_wanted()`: the person is without a badge
    """

    reprint_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._sign = SignPlate()
        self._headline, self._line, self._next = Words(), Words(), Words()
        self._also, self._also_next = Words(), Words()
        self._tone = Tone.CALM
        self._text = QVBoxLayout()
        self._again = QPushButton()
        self._again.setProperty("weight", "answer")
        self._again.clicked.connect(self.reprint_wanted)
        self._again.hide()
        self._text.addStretch(1)
        for words in (self._headline, self._line, self._next):
            self._text.addWidget(words)
        self._text.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        self._gap = QWidget()
        self._text.addWidget(self._gap)
        for words in (self._also, self._also_next):
            self._text.addWidget(words)
        self._text.addStretch(1)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignCenter)
        self._whole.addLayout(self._text, 1)

    def show_answer(self, answer: Answer) -> None:
        """Show this answer."""
        self._tone = answer.tone
        pair = TONES[answer.tone]
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, pair.back)
        self.setPalette(palette)
        self._sign.show_sign(answer.sign, pair.text, pair.back)
        self._headline.say(answer.phrase.headline)
        self._line.say(answer.phrase.line)
        self._next.say(f"→ {answer.phrase.next_step}")
        self._again.setText(answer.again)
        self._again.setAccessibleName(answer.again)
        self._again.setVisible(bool(answer.again))
        self._also.setVisible(answer.also is not None)
        self._also_next.setVisible(answer.also is not None)
        self._gap.setVisible(answer.also is not None)
        self._also.say(answer.also.headline if answer.also else "")
        self._also_next.say(f"{answer.also.line} {answer.also.next_step}" if answer.also else "")
        self._dress()

    def clear(self) -> None:
        """Forget the person."""
        for words in (self._headline, self._line, self._next, self._also, self._also_next):
            words.say("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for landscape or portrait, at the scale of this size."""
        super().resizeEvent(event)
        self._dress()

    def _dress(self) -> None:
        scale, upright = Scale.of(self.width(), self.height()), self.height() > self.width()
        text = TONES[self._tone].text
        side, below = (scale.px(48), scale.px(120)) if upright else (scale.px(90), scale.px(40))
        self._whole.setContentsMargins(side, below, side, below)
        self._whole.setSpacing(scale.px(60))
        direction = QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight
        self._whole.setDirection(direction)
        # Upright, sign and words stand together in the middle; lying, side by side.
        self._whole.setStretch(0, 2 if upright else 0)
        self._whole.setStretch(1, 3 if upright else 1)
        place = Qt.AlignmentFlag.AlignHCenter | (
            Qt.AlignmentFlag.AlignBottom if upright else Qt.AlignmentFlag.AlignVCenter
        )
        self._whole.setAlignment(self._sign, place)
        self._text.setStretch(0, 0 if upright else 1)
        self._text.setSpacing(scale.px(18))
        self._sign.resize_to(scale.px(300))
        self._gap.setFixedHeight(scale.px(10))
        self._headline.dress(scale.font(76, BOLD), text)
        self._line.dress(scale.font(38), text, most_lines=4)
        self._next.dress(scale.font(38, STRONG), text, most_lines=4)
        self._again.setFont(scale.font(34, STRONG))
        self._again.setMinimumHeight(scale.px(92))
        self._also.dress(scale.font(28, STRONG), text, most_lines=2)
        self._also_next.dress(scale.font(24), text, most_lines=4)
