"""What happened, in words that stay until something else does; and the one button that takes it back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from kiosk.ui.desk.narrow import is_narrow
from kiosk.ui.icons import Icon
from kiosk.ui.look import Look
from kiosk.ui.theme import STRONG
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words


class NoticeRow(QWidget):
    """A hint while nothing has happened.

    *Signals:*
    - `undo_wanted()`: the last action is to be taken back
    """

    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told, self._hint = "", ""
        self._words = Words(parent=self)
        # Nothing is told by an empty text either, and its place is kept.
        kept = self._words.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._words.setSizePolicy(kept)
        self.undo = WordButton(icon=Icon.BACK, parent=self)
        self.undo.clicked.connect(self.undo_wanted)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._words, 1)
        self._whole.addWidget(self.undo)
        self.offer("", "")

    @property
    def text(self) -> str:
        """What stands there."""
        return self._words.text()

    @property
    def offers(self) -> bool:
        """Whether something can be taken back."""
        return bool(self.undo.text())

    @property
    def has_told(self) -> bool:
        """Whether it says what happened."""
        return bool(self._told)

    def tell(self, notice: str) -> None:
        """Say what happened; screen readers say it at once, wherever the keyboard is."""
        self._told = notice
        self._show()
        self.announce(notice)

    def announce(self, text: str) -> None:
        """Have screen readers say what others see elsewhere."""
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def hint(self, hint: str) -> None:
        """What to do next, where nothing has happened."""
        self._hint = hint
        self._show()

    def offer(self, short: str, whole: str) -> None:
        """What the button would take back; without words there is none. Screen readers say the `whole` of it."""
        self.undo.say(short, whole)

    def dress(self, look: Look) -> None:
        """Use this look."""
        directions = QBoxLayout.Direction
        self._whole.setDirection(directions.TopToBottom if is_narrow(look) else directions.LeftToRight)
        self._whole.setSpacing(look.px(8))
        self._words.dress(look.font(21, STRONG), look.colours.ink, most_lines=2)
        self.undo.wear(look, 18, height=look.target(52))
        if not is_narrow(look):
            self.setMinimumHeight(look.target(52))

    def _show(self) -> None:
        self._words.say(self._told or self._hint)
        self._words.setVisible(bool(self._words.text()))
