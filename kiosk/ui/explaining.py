"""The page about accessibility: what this station can do, what it cannot yet, and whom to tell."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.checkin.events import BackWanted, VisitorActed
from kiosk.checkin.manner import Wish
from kiosk.domain.registration import Language
from kiosk.settings import EventSettings
from kiosk.ui.icons import Icon
from kiosk.ui.look import BODY, GAP, SMALL, TITLE, Look
from kiosk.ui.pager import Pager
from kiosk.ui.paragraph import ParagraphView
from kiosk.ui.phrases_explaining import About, explaining
from kiosk.ui.stacked import APART, stack, text
from kiosk.ui.theme import BOLD
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words


class ExplainingScreen(QWidget):
    """Paragraphs with icons, on as many pages as they need; nothing scrolls.

    *Signals:*
    - `did(VisitorEvent)`: what the visitor wants
    - `wished(Wish)`: nothing is to move, or again
    """

    did = Signal(object)
    wished = Signal(object)

    def __init__(self, settings: EventSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._settings = settings
        self._look: Look | None = None
        self._views: list[ParagraphView] = []
        self._pages: list[list[tuple[ParagraphView, int]]] = [[]]
        self._headline, self._also = Words(parent=self), Words(parent=self)
        self._back, self.pager = WordButton("main", Icon.BACK, self), Pager(self)
        self._back.clicked.connect(self.on_back)
        self._calm = WordButton(parent=self)
        self._calm.setCheckable(True)
        # Also a screen reader's "toggle", which is no click.
        self._calm.toggled.connect(self.on_calm)
        self.pager.turned.connect(self.on_turned)
        self._grid = QGridLayout()
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._back)
        self._foot.addWidget(self._calm)
        self._foot.addStretch(1)
        self._foot.addWidget(self.pager)
        self._whole = QVBoxLayout(self)
        self._head = QVBoxLayout()
        self._head.addWidget(self._headline)
        self._head.addWidget(self._also)
        self._whole.addLayout(self._head)
        self._whole.addLayout(self._grid)
        self._whole.addStretch(1)
        self._whole.addLayout(self._foot)

    def show_explanation(self, language: Language | None) -> None:
        """Show the page in this language; somebody who changes it keeps their place."""
        words = explaining(self._settings, language)
        self._headline.say(words.headline)
        self._also.say(words.also)
        self.setAccessibleName(words.headline)
        self._back.say(words.back)
        self._calm.say(words.calm)
        self.pager.speak(language)
        if not self._views:
            link = str(self._settings.event.website)
            abouts = [each.about for each in words.paragraphs]
            self._views = [ParagraphView(about, link if about is About.CONTACT else "", self) for about in abouts]
        for view, paragraph in zip(self._views, words.paragraphs, strict=True):
            view.say(paragraph)
        if self._look:
            self.dress(self._look)

    def start(self) -> None:
        """Begin with the first page."""
        self.pager.start()

    def dress(self, look: Look) -> None:
        """Lay out: as many paragraphs on a page as fit at their full size."""
        self._look = look
        side, edge = look.px(GAP[4] if look.upright else GAP[5]), look.px(GAP[3])
        foot, gap = look.target(76), look.px(GAP[3])
        below = look.px(GAP[2])
        self._whole.setContentsMargins(side, edge, side, below)
        self._whole.setSpacing(0)
        self._head.setSpacing(look.px(APART))
        width = look.width - 2 * side
        head = stack(
            (
                text(self._headline, TITLE - 8, look.colours.ink, BOLD),
                text(self._also, SMALL, look.colours.quiet, gives_way=1),
            ),
            look,
            width,
            look.px(170),
        )
        bottom = look.reach if look.low else foot + below
        room = look.height - edge - head - 2 * gap - bottom
        columns = 1 if look.upright or look.letters > 1 else 2
        one = (width - (columns - 1) * look.px(GAP[4])) // columns
        self._grid.setContentsMargins(0, gap, 0, 0)
        self._grid.setHorizontalSpacing(look.px(GAP[4]))
        self._grid.setVerticalSpacing(gap)
        self._break(look, one, room, columns, gap)
        self.pager.count(len(self._pages))
        self._back.wear(look, BODY, height=foot)
        self._dress_calm(look, foot)
        # What does not fit gives way: which page this is, then the second button for turning, then large words.
        natural = max(look.px(220), self._back.natural_width())
        others = self._calm.minimumWidth() + look.px(GAP[4])
        two = natural + others + 2 * look.target(84) + look.px(GAP[3])
        single = two > width
        self._back.setMinimumWidth(min(natural, width - others - look.target(84)) if single else natural)
        worded = two + self.pager.words_width(look) <= width
        self.pager.dress(look, standing=False, worded=worded, single=single)
        self.pager.setFixedHeight(foot)
        self._show_page()

    @Slot()
    def on_calm(self) -> None:
        """Nothing is to move, or again."""
        if self._look and self._calm.isChecked() is not self._look.calm:
            self.wished.emit(Wish.CALM)

    @Slot()
    def on_back(self) -> None:
        """Back to where the visitor was."""
        self.did.emit(BackWanted())

    @Slot(int)
    def on_turned(self, _page: int) -> None:
        """Another page; whoever reads is there."""
        self._show_page()
        self.did.emit(VisitorActed())

    def _dress_calm(self, look: Look, height: int) -> None:
        self._calm.setChecked(look.calm)
        self._calm.wear(look, SMALL, height=height)
        self._calm.setFixedHeight(height)
        self._calm.setMinimumWidth(look.px(190))

    def _break(self, look: Look, width: int, room: int, columns: int, gap: int) -> None:
        """Fill page after page, row by row."""
        self._pages, left = [[]], room
        for start in range(0, len(self._views), columns):
            row = self._views[start : start + columns]
            height = min(room, max(view.dress(look, width) for view in row))
            if self._pages[-1] and height > left:
                self._pages.append([])
                left = room
            left -= height + gap
            for view in row:
                view.keep_to(look, width, height)
                self._pages[-1].append((view, columns))

    def _show_page(self) -> None:
        for view in self._views:
            self._grid.removeWidget(view)
            view.hide()
        for place, (view, columns) in enumerate(self._pages[self.pager.page]):
            self._grid.addWidget(view, place // columns, place % columns, Qt.AlignmentFlag.AlignTop)
            view.show()
