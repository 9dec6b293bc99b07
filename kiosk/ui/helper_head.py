"""The top of the helpers' area: which page it is, who is in, the other language, the end, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.operator import Operator
from kiosk.sync.lookout import Wrong
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.helper_phrases import HelperSentences
from kiosk.ui.look import Look
from kiosk.ui.phrases_area import AreaSentences
from kiosk.ui.phrases_late import LateSentences
from kiosk.ui.theme import BOLD, STRONG
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words, text_room

TITLE, WHO, BUTTON = 29.0, 17.0, 19.0
"""The letters, in design pixels."""

MOST_EDGE = 24.0
"""So much room is kept on either side of the head at most, in design pixels."""


class HelperHead(QWidget):
    """A title and three buttons; the program ends only when that is said twice. `alone` has no visitors to go back to.

    *Signals:*
    - `left()`: back to the visitors
    - `quit_wanted()`: the program is to end
    """

    left = Signal()
    quit_wanted = Signal()

    def __init__(self, tongue: HelperLanguage, parent: QWidget | None = None, *, alone: bool = False) -> None:
        super().__init__(parent)
        self._tongue, self._sure, self._alone = tongue, False, alone
        self._operator = Operator.HELPER
        self._title, self._who, self._late = Words(parent=self), Words(parent=self), Words(parent=self)
        self._wrong: tuple[tuple[str, Wrong], ...] = ()
        self._title.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.back, self._other = WordButton("main", parent=self), WordButton("quiet", parent=self)
        self._quit = WordButton("quiet", parent=self)
        self.back.clicked.connect(self.left)
        self._other.clicked.connect(tongue.on_switch)
        self._quit.clicked.connect(self.on_quit)
        self._doors = QHBoxLayout()
        for button in (self._other, self._quit, self.back):
            self._doors.addWidget(button)
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        self._words.addWidget(self._title)
        self._words.addWidget(self._who)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._whole.addLayout(self._words, 1)
        self._whole.addLayout(self._doors)
        above = QVBoxLayout(self)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(0)
        above.addLayout(self._whole)
        above.addWidget(self._late)
        tongue.changed.connect(self.on_language)
        self.start(Operator.HELPER)

    def buttons(self) -> tuple[WordButton, ...]:
        """All of them."""
        return self._other, self._quit, self.back

    def start(self, operator: Operator) -> None:
        """This one has come in; nothing is asked."""
        self._sure, self._operator = False, operator
        self._say()

    def call(self, title: str) -> None:
        """Which page it is."""
        self._title.say(title)

    def show_late(self, wrong: tuple[tuple[str, Wrong], ...]) -> bool:
        """Say what has not worked for some minutes; whether that has changed, and the head has to be dressed anew."""
        changed, self._wrong = wrong != self._wrong, wrong
        if changed:
            self._say()
        return changed

    def dress(self, look: Look) -> int:
        """Use this look, that of the whole window; upright the buttons stand below the title. Returns the height."""
        directions = QBoxLayout.Direction
        self._whole.setDirection(directions.TopToBottom if look.upright else directions.LeftToRight)
        self._whole.setSpacing(look.px(6))
        self._doors.setSpacing(look.px(2))
        title, who = look.dense(TITLE, BOLD), look.dense(WHO)
        heights = [QFontMetrics(font).height() + 1 for font in (title, who)]
        for words, height in zip((self._title, self._who), heights, strict=True):
            words.setFixedHeight(height)
        self._title.dress(title, look.colours.ink, most_lines=1)
        self._who.dress(who, look.colours.quiet, most_lines=1)
        for button in self.buttons():
            # Not twice as large in large text: three of them stand in one row.
            button.put_on(look, look.dense(BUTTON), height=look.target(52))
        high = look.target(52)
        height = sum(heights) + look.px(6) + high if look.upright else max(sum(heights), high)
        height += self._dress_late(look)
        self.setFixedHeight(height)
        return height

    def _dress_late(self, look: Look) -> int:
        """What has not worked for some minutes has lines of its own below all else; returns their height."""
        if not self._wrong:
            return 0
        font = look.dense(WHO, STRONG)
        # The area keeps some room at its sides.
        high = text_room(font, self._late.text(), look.width - look.px(2 * MOST_EDGE)).height() + 1
        self._late.setFixedHeight(high)
        self._late.dress(font, look.colours.ink)
        return high

    @Slot()
    def on_quit(self) -> None:
        """End the program, or ask whether that is meant."""
        if self._sure:
            self.quit_wanted.emit()
        self._sure = True
        self._say()

    @Slot(object)
    def on_language(self, _language: object) -> None:
        """Say the same in the other language."""
        self._say()

    def _say(self) -> None:
        say = HelperSentences(self._tongue.language)
        self._late.say(LateSentences(self._tongue.language).late(self._wrong))
        self._late.setVisible(bool(self._wrong))
        self._who.say(AreaSentences(self._tongue.language).who(self._operator))
        self._other.say(say.other_language())
        self._quit.say(say.quit_sure() if self._sure else say.quit())
        self.back.say(AreaSentences(self._tongue.language).lock() if self._alone else say.back())
