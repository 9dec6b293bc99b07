"""The handbook's page: three chapters, and F1 on any other page opens what is said about that one."""

from __future__ import annotations

from PySide6.QtCore import QSignalMapper, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.pages.handbook import Book, chapter, chapter_about
from kiosk.ui.handbook_phrases import HandbookSentences
from kiosk.ui.handbook_reader import HandbookReader
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.page import Group, Page
from kiosk.ui.page_icons import PageIcon
from kiosk.ui.room.list_lines import grown
from kiosk.ui.theme import STRONG
from kiosk.ui.word_button import WordButton


class HandbookPage(Page):
    """A button a chapter, and the chapter."""

    icon = PageIcon.BOOK
    group = Group.HOUSE
    explains = True

    def __init__(self, tongue: HelperLanguage) -> None:
        super().__init__(tongue)
        self.reader = HandbookReader()
        self.reader.touched.connect(self.touched)
        self.doors = {book: WordButton(parent=self) for book in Book}
        mapper = QSignalMapper(self)
        mapper.mappedInt.connect(self.on_chosen)
        self._row = QHBoxLayout()
        for place, door in enumerate(self.doors.values()):
            door.setCheckable(True)
            door.clicked.connect(mapper.map)
            mapper.setMapping(door, place)
            self._row.addWidget(door)
        self._row.addStretch(1)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addLayout(self._row)
        self._whole.addWidget(self.reader, 1)
        self.watch_buttons()
        self._book = Book.HELPERS
        self._show("")

    def heading(self) -> str:
        """Its name."""
        return HandbookSentences(self.tongue.language).heading()

    def start(self) -> None:
        """From the beginning."""
        self._book = Book.HELPERS
        self._show("")

    def enter(self) -> None:
        """The keyboard reads."""
        self.reader.setFocus()

    def open_at(self, page: Page) -> None:
        """Show what is said about this page; the beginning if nothing is."""
        # The handbook is German, whatever the helpers' language is: so is the name that is looked for.
        spoken, page.tongue = page.tongue, HelperLanguage()
        name = page.heading()
        page.tongue = spoken
        found = chapter_about(name)
        self._book = found.book if found else Book.HELPERS
        self._show(name if found else "")

    @Slot(int)
    def on_chosen(self, place: int) -> None:
        """Another chapter."""
        self._book = list(Book)[place]
        self._show("")

    @Slot(object)
    def on_language(self, _language: object) -> None:
        """Only the buttons speak the other language."""
        self._say()

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._whole.setSpacing(look.px(8))
        self._row.setSpacing(look.px(4))
        for door in self.doors.values():
            door.put_on(look, grown(look, 19, STRONG), height=look.target(56))
        self.reader.dress(look)

    def _show(self, at: str) -> None:
        self.reader.read(chapter(self._book), at)
        self._say()

    def _say(self) -> None:
        say = HandbookSentences(self.tongue.language)
        for book, door in self.doors.items():
            door.say(say.book(book))
            door.setChecked(book is self._book)
