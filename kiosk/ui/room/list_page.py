"""Loading a list: a file is chosen, its columns are looked at, what it changes is shown, and then it is loaded."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.checkin.desk_answers import NobodyListed
from kiosk.domain.list_words import ListFault, ListTrouble
from kiosk.domain.trouble import Trouble
from kiosk.office.list_files import FilesFound, FindFiles
from kiosk.office.lists import ListChoice, ListLoaded, ListSeen, ListTried, LoadList, LookAtList, TryList
from kiosk.office.office import Failed, Progress
from kiosk.settings import EventSettings
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.page import Group, Page
from kiosk.ui.page_icons import PageIcon
from kiosk.ui.room.checkup_page import CheckupPage
from kiosk.ui.room.list_phrases import ListSentences
from kiosk.ui.room.list_steps import ListSteps, Order, Standing


class ListPage(Page):
    """Nothing is written before the last press; what was read is forgotten when the page is left."""

    icon = PageIcon.LIST
    group = Group.PREPARE

    def __init__(self, settings: EventSettings, tongue: HelperLanguage) -> None:
        super().__init__(tongue)
        self._order: Order | None = None
        self._seen: ListSeen | None = None
        self._tried: ListTried | None = None
        self._trouble: Trouble | None = None
        self._column = 0
        self.frame = steps = ListSteps(settings, tongue)
        self.files, self.columns, self.meanings = steps.files, steps.columns, steps.meanings
        self.report, self.work, self.loaded = steps.report, steps.work, steps.loaded
        self.frame.back_wanted.connect(self.on_back)
        self.frame.further_wanted.connect(self.on_further)
        self.files.wanted.connect(self.on_files_wanted)
        self.files.chosen.connect(self.on_file)
        self.columns.column_opened.connect(self.on_column)
        self.columns.sheet_chosen.connect(self.on_sheet)
        self.meanings.chosen.connect(self.on_meaning)
        self.report.partial_wanted.connect(self.on_partial)
        for table in (self.files.table, self.columns.table, self.report.table):
            table.touched.connect(self.touched)
        self.watch(self.files.path)
        self.watch_buttons()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        self.setAcceptDrops(True)
        self._show(self.files)

    def heading(self) -> str:
        """The page."""
        return ListSentences(self.tongue.language).page()

    def start(self) -> None:
        """Nothing of the one before is left."""
        self._forget()

    def enter(self) -> None:
        """Look for files."""
        if self.frame.view is self.files:
            self.on_files_wanted()
            self.files.take_keyboard()

    def leave(self) -> None:
        """Forget who stands on the list; what is being loaded is loaded."""
        self._forget()

    def dress(self, look: Look) -> None:
        """Use this look."""
        self.frame.dress(look)

    @Slot(object)
    def on_told(self, answer: object) -> None:
        """As long as nobody is on the list, whoever may load one begins here."""
        if isinstance(answer, NobodyListed):
            self.page_wanted.emit(ListPage)

    @Slot(object)
    def on_news(self, news: object) -> None:
        """What became of the orders; only the last one counts."""
        match news:
            case FilesFound(FindFiles() as order, files) if order == FindFiles():
                self.files.show_files(files)
                if self.isVisible() and self.frame.view is self.files and files:
                    self.files.take_keyboard()
            case Progress(order, done, of) if order is self._order:
                self.work.show_progress(done, of)
            case Failed(order, trouble) if order is self._order and order is not None:
                self.touched.emit()
                self._on_failed(order, trouble)
            case ListSeen() if news.order is self._order:
                self._done()
                self._seen = news
                self.columns.show_glance(news.glance)
                self._show(self.columns)
                self._focus_further(self.columns.table)
            case ListTried() if news.order is self._order:
                self._done()
                self._tried = news
                self.report.show_report(news.result, news.rehearsal, partial=news.order.choice.partial)
                self._show(self.report)
                self._focus_further(self.report.parts[0])
            case ListLoaded() if news.order is self._order:
                self._done()
                self._seen = self._tried = None
                self.loaded.show_loaded(news)
                self._show(self.loaded)
                self.frame.further.setFocus()
            case _:
                pass

    @Slot(object)
    def on_language(self, _language: object) -> None:
        """Say the same in the other language."""
        self.frame.speak()
        self._say()

    @Slot()
    def on_files_wanted(self) -> None:
        """Look for files on sticks and in folders."""
        self.ordered.emit(FindFiles())

    @Slot(object)
    def on_file(self, path: Path) -> None:
        """This file: look at it."""
        self.touched.emit()
        self._seen = None
        self._ask(LookAtList(ListChoice(path)))

    @Slot(int)
    def on_column(self, place: int) -> None:
        """What is in this column?"""
        if self._seen:
            self._column = place
            column = next(each for each in self._seen.glance.columns if each.place == place)
            self._show(self.meanings)
            self.meanings.ask(column.meaning)

    @Slot(str)
    def on_meaning(self, meaning: str) -> None:
        """That is in the column: look at the list anew with it."""
        if self._seen:
            choice = self._seen.order.choice
            others = tuple((place, its) for place, its in choice.columns if place != self._column and its != meaning)
            kept = others if meaning else tuple(pair for pair in choice.columns if pair[0] != self._column)
            columns = (*kept, (self._column, meaning))
            sheet = self._seen.glance.sheet if self._seen.glance.sheets else None
            self._ask(LookAtList(replace(choice, columns=columns, sheet=sheet)))

    @Slot(str)
    def on_sheet(self, sheet: str) -> None:
        """The list is another sheet of the workbook."""
        if self._seen:
            self._ask(LookAtList(ListChoice(self._seen.order.choice.path, sheet)))

    @Slot()
    def on_partial(self) -> None:
        """The list is only a part of all people, or is not any more."""
        if self._tried:
            choice = self._tried.order.choice
            self._ask(TryList(replace(choice, partial=not choice.partial), self._tried.order.digest))

    @Slot()
    def on_further(self) -> None:
        """The next step."""
        if self.frame.view is self.loaded:
            self.page_wanted.emit(CheckupPage)
        elif self.frame.view is self.columns and self._seen:
            self._ask(TryList(self._seen.order.choice, self._seen.digest))
        elif self.frame.view is self.report and self._tried:
            self._ask(LoadList(self._tried.order.choice, self._tried.order.digest))

    @Slot()
    def on_back(self) -> None:
        """The step before, or another list; of a running order: nobody waits for it any more."""
        view = self.frame.view
        if view is self.loaded:
            self._forget()
            self.enter()
            return
        if view is self.work and isinstance(self._order, LookAtList | TryList):
            self._order.wanted.drop()
            self._order = None
        self._trouble = None
        self._show(self.columns if self._seen and view is not self.columns else self.files)
        if self.frame.view is self.files:
            self._seen = None
            self.enter()
        else:
            self.columns.table.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One file of this computer is welcome, in the first step."""
        urls = event.mimeData().urls()
        if self.frame.view in (self.files, self.columns, self.loaded) and len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at it."""
        event.acceptProposedAction()
        self.on_file(Path(event.mimeData().urls()[0].toLocalFile()))

    def _on_failed(self, order: Order, trouble: Trouble) -> None:
        self._order = None
        if isinstance(trouble, ListTrouble) and trouble.fault is ListFault.CHANGED:
            # What is shown next is the file as it is now.
            self._ask(LookAtList(order.choice))
        else:
            self._show(self.columns if self._seen else self.files)
        self._trouble = trouble
        self._say()

    def _ask(self, order: Order) -> None:
        self._trouble, self._order = None, order
        self.work.begin()
        self._show(self.work)
        self.ordered.emit(order)

    def _done(self) -> None:
        # Whoever waited is still there.
        self.touched.emit()
        self._order = None

    def _focus_further(self, otherwise: QWidget) -> None:
        (self.frame.further if self.frame.further.isEnabled() else otherwise).setFocus()

    def _forget(self) -> None:
        if isinstance(self._order, LookAtList | TryList):
            self._order.wanted.drop()
        self._order = self._seen = self._tried = self._trouble = None
        self.frame.forget()
        self._say()

    def _show(self, view: QWidget) -> None:
        self.frame.show_view(view)
        self._say()

    def _say(self) -> None:
        glance = self._seen.glance if self._seen else None
        result = self._tried.result if self._tried else None
        self.frame.tell(Standing(self._order, glance, self._column, result, self._trouble))
