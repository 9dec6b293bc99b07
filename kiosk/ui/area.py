"""The helpers' area: its head, the way from page to page, and one page at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from kiosk.domain.help import HelpCall
from kiosk.domain.operator import Operator
from kiosk.sync.lookout import Seen
from kiosk.ui.helper_head import HelperHead
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.navigation import Entry, Navigation
from kiosk.ui.page import Page
from kiosk.ui.sliding import Sliding

EDGE, GAP = 18.0, 12.0
"""Around everything, and between its parts, in design pixels."""


class HelperArea(QWidget):
    """Helpers see `pages`, organisers `room` as well; whoever comes begins at the first page.

    `alone` is an area that no visitors stand behind: its way out locks it.

    F6 goes to the next page, with Shift to the one before, and F1 to what the handbook says about the page.

    *Signals:*
    - `came(Operator)`: somebody has come in
    - `wished(DeskWish)`, `ordered(object)`, `touched()`: as of the pages
    - `left()`: back to the visitors
    - `quit_wanted()`: the program is to end
    """

    came = Signal(object)
    wished = Signal(object)
    ordered = Signal(object)
    touched = Signal()
    left = Signal()
    quit_wanted = Signal()

    def __init__(
        self,
        pages: Sequence[Page],
        room: Sequence[Page],
        tongue: HelperLanguage,
        parent: QWidget | None = None,
        *,
        alone: bool = False,
    ) -> None:
        super().__init__(parent)
        self._pages, self._room, self._tongue = tuple(pages), tuple(room), tongue
        self._look: Look | None = None
        self._comes_in = False
        self.operator = Operator.HELPER
        self.head = HelperHead(tongue, self, alone=alone)
        self.head.left.connect(self.left)
        self.head.quit_wanted.connect(self.quit_wanted)
        tongue.changed.connect(self.on_language)
        self.navigation = Navigation(self)
        self.navigation.chosen.connect(self.on_chosen)
        # What a page would like to have at least must never make the area larger than the window.
        inside = QWidget()
        inside.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._middle_part = inside
        self._stack = QStackedLayout(inside)
        self._stack.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for page in self._all:
            page.wished.connect(self.wished)
            page.ordered.connect(self.ordered)
            page.touched.connect(self.touched)
            page.page_wanted.connect(self.on_page_wanted)
            self._stack.addWidget(page)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.addWidget(self.navigation)
        self._middle.addWidget(inside, 1)
        self._whole = QVBoxLayout(self)
        self._whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._whole.addWidget(self.head)
        self._whole.addLayout(self._middle, 1)
        self._sliding = Sliding(self)
        self._say()

    @property
    def current(self) -> Page:
        """The page that is shown."""
        return self._all[self._stack.currentIndex()]

    @property
    def pages(self) -> tuple[Page, ...]:
        """All pages, in their order."""
        return self._all

    def size_of_page(self) -> QSize:
        """How large a page is now."""
        return self._middle_part.size()

    def start(self, operator: Operator) -> None:
        """Somebody has come in; nothing of the one before is left."""
        self.operator = operator
        self.came.emit(operator)
        if (parent := self.parentWidget()) is not None and not self.isVisible():
            self._comes_in = True
            self._sliding.remember(parent)
        self.head.start(operator)
        self.navigation.start()
        for page in self._all:
            page.start()
        self._show(0)

    def end(self) -> None:
        """Nobody is in the area any more: what pages have shown about people is forgotten at once."""
        self._sliding.finish()
        self.current.leave()
        for page in self._all:
            page.start()

    def open(self, page: Page) -> None:
        """Show this page."""
        self._show(self._all.index(page))

    @Slot(int)
    def on_chosen(self, place: int) -> None:
        """Show another page."""
        self.touched.emit()
        self._show(place)

    @Slot(object)
    def on_page_wanted(self, kind: type[Page]) -> None:
        """A page leads to this one; nobody is led away from a page that they have gone to themselves."""
        page = next((page for page in self._allowed() if isinstance(page, kind)), None)
        asking = self.sender()
        if page is not None and (asking is self.current or self.current is self._all[0]):
            self.open(page)

    @Slot(object)
    def on_told(self, answer: object) -> None:
        """The desk says something, or the line to the other stations."""
        for page in self._all:
            page.on_told(answer)

    @Slot(object)
    def on_calls(self, calls: tuple[HelpCall, ...]) -> None:
        """Who needs help now."""
        for page in self._all:
            page.on_calls(calls)

    @Slot(object)
    def on_news(self, news: object) -> None:
        """The office says something, or the lookout."""
        if isinstance(news, Seen) and self.head.show_late(news.late) and self._look is not None:
            self.dress(self._look)
        for page in self._all:
            page.on_news(news)

    @Slot(object)
    def on_language(self, _language: object) -> None:
        """Say the same in the other language."""
        self.touched.emit()
        self._say()

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        edge, gap, directions = look.px(EDGE), look.px(GAP), QBoxLayout.Direction
        self._whole.setContentsMargins(edge, edge, edge, edge)
        self._whole.setSpacing(gap)
        self._middle.setSpacing(gap)
        self._middle.setDirection(directions.TopToBottom if look.upright else directions.LeftToRight)
        head, (wide, high) = self.head.dress(look), self.navigation.dress(look)
        width = look.width - 2 * edge - (wide + gap if wide else 0)
        height = look.height - 2 * edge - head - gap - (high + gap if high else 0)
        # A page has what head and navigation leave.
        self.current.dress(replace(look, width=width, height=height, reach=max(0, look.reach - edge)))

    def showEvent(self, event: QShowEvent) -> None:
        """Come in, if somebody has just been let in."""
        super().showEvent(event)
        if self._comes_in:
            self._comes_in = False
            if self._look is None or self._look.calm:
                self._sliding.finish()
            else:
                self._sliding.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next page, the one before, or the handbook; everything else is the window's."""
        backwards = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = event.key()
        if key == Qt.Key.Key_F6 or (control and key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)):
            back = backwards or key == Qt.Key.Key_Backtab
            self.on_chosen(self.navigation.neighbour(-1 if back else 1))
        elif key == Qt.Key.Key_F1 and (handbook := self._handbook()) is not None:
            self.touched.emit()
            if self.current is not handbook:
                handbook.open_at(self.current)
                self.open(handbook)
        else:
            super().keyPressEvent(event)

    @property
    def _all(self) -> tuple[Page, ...]:
        return (*self._pages, *self._room)

    def _allowed(self) -> tuple[Page, ...]:
        return self._all if self.operator is Operator.ORGANISER else self._pages

    def _handbook(self) -> Page | None:
        return next((page for page in self._allowed() if page.explains), None)

    def _show(self, place: int) -> None:
        before, page = self.current, self._all[place]
        if page not in self._allowed():
            # No button leads there for helpers; whatever did must not either.
            return
        self._stack.setCurrentIndex(place)
        if before is not page:
            before.leave()
        self._say()
        if self._look:
            self.dress(self._look)
        self.current.enter()
        if self.current.hasFocus():
            # Qt gives the keyboard to the page itself where nothing on it takes keys: nobody would see where it is.
            self.navigation.give_keyboard()

    def _say(self) -> None:
        shown = self._stack.currentIndex()
        entries = [
            Entry(place, page.heading(), page.icon, page.group)
            for place, page in enumerate(self._all)
            if page in self._allowed()
        ]
        self.navigation.show_pages(entries, shown, self._tongue.language)
        self.head.call(self.current.heading())
