"""Two buttons that turn pages, and which page this is: for whatever does not fit on one, without any scrolling."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QWidget

from kiosk.domain.registration import Language
from kiosk.ui.icons import Icon
from kiosk.ui.look import LEAD, SMALL, Look
from kiosk.ui.phrases_pages import PagesSentences
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words


class Pager(QWidget):
    """Hidden as long as there is one page.

    *Signals:*
    - `turned(int)`: this page is wanted, from 0
    """

    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self._pages = 0, 1
        self._say = PagesSentences(Language.GERMAN)
        self.before, self.after = WordButton(icon=Icon.BEFORE, parent=self), WordButton(icon=Icon.AFTER, parent=self)
        self.before.clicked.connect(self.on_before)
        self.after.clicked.connect(self.on_after)
        self._which = Words(parent=self)
        self._which.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        for part in (self.before, self._which, self.after):
            self._whole.addWidget(part)

    @property
    def page(self) -> int:
        """The page that is shown, from 0."""
        return self._page

    def speak(self, language: Language | None) -> None:
        """Use the words of this language."""
        self._say = PagesSentences(language or Language.GERMAN)
        self.before.setAccessibleName(self._say.before())
        self.after.setAccessibleName(self._say.after())
        self._tell()

    def count(self, pages: int) -> None:
        """There are so many pages; a page that is no more is left for the last."""
        self._pages = max(1, pages)
        self._page = min(self._page, self._pages - 1)
        self._tell()

    def start(self) -> None:
        """Begin with the first page."""
        self._page = 0
        self._tell()

    def dress(self, look: Look, *, standing: bool, worded: bool, single: bool = False, most: int = 0) -> None:
        """One above the other if `standing`; `worded` says which page this is also for the eye.

        A `single` button is enough where there is little room: it leads through all pages and to the first again.
        It is no higher than `most` pixels, if that is said.
        """
        self._whole.setDirection(QBoxLayout.Direction.TopToBottom if standing else QBoxLayout.Direction.LeftToRight)
        self._whole.setSpacing(look.px(8))
        self._which.setVisible(worded)
        self.before.setVisible(not single)
        self._which.dress(look.font(SMALL), look.colours.quiet, most_lines=2)
        self._which.setMinimumWidth(look.px(90) if standing else self.words_width(look))
        for button in (self.before, self.after):
            button.wear(look, LEAD)
            button.setMinimumWidth(look.target(84))
            button.setFixedHeight(min(look.target(64), most or look.target(64)))

    def words_width(self, look: Look) -> int:
        """How wide the words are that say which page this is, in pixels."""
        return QFontMetrics(look.font(SMALL)).horizontalAdvance(self._say.page(10, 10)) + look.px(16)

    @Slot()
    def on_before(self) -> None:
        """One page back."""
        self._turn(-1)

    @Slot()
    def on_after(self) -> None:
        """One page on."""
        self._turn(1)

    def _turn(self, by: int) -> None:
        # In a ring: a button that is dead at one end would lose the keyboard there.
        self._page = (self._page + by) % self._pages
        self._tell()
        self.turned.emit(self._page)

    def _tell(self) -> None:
        which = self._say.page(self._page + 1, self._pages)
        self._which.say(which)
        for button in (self.before, self.after):
            button.setAccessibleDescription(which)
        self.setVisible(self._pages > 1)
