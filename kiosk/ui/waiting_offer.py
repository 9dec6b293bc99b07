"""What the waiting screen offers to whoever was served last: a badge that did not come is printed once more."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QVBoxLayout, QWidget

from kiosk.ui.phrases_again import OfferWords
from kiosk.ui.theme import BOLD, CARD, INK, LINE, QUIET, STRONG, Scale
from kiosk.ui.words import Words


class OfferCard(QFrame):
    """A question and a button, or the way to the help desk.

    *Signals:*
    - `reprint_wanted()`: somebody is without a badge
    """

    reprint_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offer")
        self._text, self._also = Words(parent=self), Words(parent=self)
        self._button = QPushButton(self)
        self._button.clicked.connect(self.reprint_wanted)
        self._text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self._also.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._text)
        words.addWidget(self._also)
        words.addStretch(1)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.addLayout(words, 1)
        self._whole.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_offer(self, words: OfferWords | None) -> None:
        """Offer this, or nothing any more."""
        self.setVisible(words is not None)
        self._text.say(words.text if words else "")
        self._also.say(words.also if words else "")
        self._button.setText(words.button if words else "")
        self._button.setAccessibleName(f"{words.text} {words.button}" if words else "")
        self._button.setVisible(bool(words and words.button))

    def dress(self, scale: Scale) -> None:
        """Use this scale."""
        self._whole.setContentsMargins(scale.px(20), scale.px(8), scale.px(10), scale.px(8))
        self._whole.setSpacing(scale.px(14))
        self._text.dress(scale.font(25, BOLD), INK, most_lines=2)
        self._also.dress(scale.font(18), QUIET, most_lines=2)
        self._button.setFont(scale.font(24, STRONG))
        self._button.setMinimumHeight(scale.px(68))
        self.setStyleSheet(
            f"#offer {{ background: {CARD}; border: {scale.px(2)}px solid {LINE}; border-radius: {scale.px(14)}px; }}"
        )
