"""The question that comes before a time is over: calm, with one large button, and any touch or key answers it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from kiosk.checkin.events import BackWanted
from kiosk.domain.registration import Language
from kiosk.ui.card import Card
from kiosk.ui.icon_plate import IconPlate
from kiosk.ui.icons import Icon
from kiosk.ui.keys import meaning
from kiosk.ui.look import BODY, GAP, LEAD, SMALL, TITLE, Look
from kiosk.ui.phrases_still_there import still_there
from kiosk.ui.stacked import APART, stack, text
from kiosk.ui.theme import BOLD
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words

_PRESSING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
"""What presses the button by itself."""


class StillThere(QWidget):
    """Lies over a screen and leaves it as it was.

    *Signals:*
    - `stayed()`: somebody is there
    """

    stayed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._held: QWidget | None = None
        self._card = Card(self)
        self._plate = IconPlate(Icon.CLOCK, self._card)
        self._headline, self._line = Words(parent=self._card), Words(parent=self._card)
        self._also = Words(parent=self._card)
        self.button = WordButton("main", parent=self._card)
        self.button.clicked.connect(self.stayed)
        self.button.installEventFilter(self)
        for words in (self._headline, self._line, self._also):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._inside = QVBoxLayout(self._card)
        self._inside.addWidget(self._plate, 0, Qt.AlignmentFlag.AlignHCenter)
        self._words = QVBoxLayout()
        for words in (self._headline, self._line, self._also):
            self._words.addWidget(words)
        self._inside.addLayout(self._words)
        self._inside.addStretch(1)
        self._inside.addWidget(self.button)
        self.hide()

    def ask(self, language: Language | None) -> None:
        """Ask, in this language."""
        words = still_there(language)
        self._headline.say(words.headline)
        self._line.say(words.line)
        self._also.say(words.also)
        self.button.say(words.button)
        if self._look:
            self.dress(self._look)

    def dress(self, look: Look) -> None:
        """Lay out: a card in the middle, its button within reach."""
        self._look = look
        colours = look.colours
        self.setGeometry(0, 0, look.width, look.height)
        edge, gap = look.px(GAP[4]), look.px(GAP[2])
        width = min(look.width - 2 * look.px(GAP[3]), look.px(660 if look.upright else 860))
        button = look.target(104)
        if look.low:
            button = min(button, look.reach - edge)
        # In large text the words need the place of the sign.
        plate = look.px(110) if look.letters <= 1 else 0
        self._plate.setVisible(bool(plate))
        self._plate.dress(max(1, plate), colours.primary, colours.on_primary)
        below = max(look.px(GAP[2]), (look.reach - button) // 2) if look.low else edge
        room = look.height - 2 * look.px(GAP[2]) - edge - plate - button - below - 4 * gap
        texts = (
            text(self._headline, TITLE, colours.ink, BOLD),
            text(self._line, LEAD - 6 if look.letters <= 1 else BODY, colours.ink),
            text(self._also, SMALL, colours.quiet, gives_way=1),
        )
        words = stack(texts, look, width - 2 * edge, room)
        height = edge + plate + words + 3 * gap + button + (edge if not look.low else look.px(GAP[2]))
        height = min(height, look.height - 2 * look.px(GAP[1]))
        top = look.height - height - look.px(GAP[1]) if look.low else (look.height - height) // 2
        self._card.setGeometry((look.width - width) // 2, top, width, height)
        self._card.colour(colours.card, colours.line, border=look.px(colours.border), radius=look.px(18))
        self._inside.setContentsMargins(edge, edge, edge, edge if not look.low else look.px(GAP[2]))
        self._inside.setSpacing(gap)
        self._words.setSpacing(look.px(APART))
        self.button.wear(look, LEAD, height=button, weight=BOLD)
        self.button.setFixedHeight(button)
        self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """A touch anywhere is an answer."""
        self.stayed.emit()

    def keyPressEvent(self, _event: QKeyEvent) -> None:
        """Any key is an answer, and no more than that: nobody is sent back by it."""
        self.stayed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Also keys that would lead away from the button."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() in _PRESSING or _is_for_all(event):
            return super().eventFilter(watched, event)
        self.stayed.emit()
        # Tab walks on as well: nobody is ever caught.
        return event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keyboard."""
        super().showEvent(event)
        held = QApplication.focusWidget()
        self._held = held if held is not self.button else None
        self.button.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keyboard back to whoever had it."""
        super().hideEvent(event)
        if self._held is not None and isValid(self._held) and self._held.isVisible():
            self._held.setFocus()
        self._held = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A veil: what lies below is still there, and cannot be touched by mistake."""
        if not self._look:
            return
        painter = QPainter(self)
        veil = QColor(self._look.colours.paper)
        veil.setAlphaF(0.86)
        painter.fillRect(QRectF(self.rect()), veil)
        painter.end()


def _is_for_all(event: QKeyEvent) -> bool:
    """Whether a key means something on every screen, such as the one for help: it does that, and so is an answer."""
    wanted = meaning(event.key(), event.modifiers())
    return wanted is not None and wanted != BackWanted()
