"""The exports: attendance as a table onto a stick, and the journals of stations from one to the other."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.trouble import StoreTrouble, Trouble
from kiosk.office.exports import (
    AttendanceTaken,
    JournalMerged,
    JournalTaken,
    MergeJournal,
    TableKind,
    TakeAttendance,
    TakeJournal,
)
from kiosk.office.list_files import JOURNAL_ENDINGS, FilesFound, FindFiles
from kiosk.office.office import Failed
from kiosk.office.places import AskPlaces, Places
from kiosk.settings import EventSettings
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.page import Group, Page
from kiosk.ui.page_icons import PageIcon
from kiosk.ui.phrases_places import PlacesSentences
from kiosk.ui.places import PlaceChoice
from kiosk.ui.room.export_done import DoneView
from kiosk.ui.room.export_phrases import ExportSentences
from kiosk.ui.room.export_sections import ExportSections
from kiosk.ui.room.list_choose import FileChoice
from kiosk.ui.room.list_frame import StepFrame
from kiosk.ui.room.list_waiting import WorkView

Order = TakeAttendance | TakeJournal | MergeJournal
News = AttendanceTaken | JournalTaken | JournalMerged


class JournalChoice(FileChoice):
    """Files that other stations have written."""

    def called(self) -> str:
        """The table."""
        return ExportSentences(self._tongue.language).journals()

    def nothing_found(self) -> str:
        """No file is there."""
        return ExportSentences(self._tongue.language).no_journals()


class ExportPage(Page):
    """What is asked first is where to or which file; then it is done, and told."""

    icon = PageIcon.EXPORT
    group = Group.AFTER

    def __init__(self, settings: EventSettings, tongue: HelperLanguage) -> None:
        super().__init__(tongue)
        self._time_zone = settings.event.time_zone
        self._kind: TableKind | None = None
        self._order: Order | None = None
        self._news: News | None = None
        self._trouble: Trouble | None = None
        self._failed: object = None
        self.frame = StepFrame(self)
        self.sections, self.done, self.work = ExportSections(tongue), DoneView(), WorkView()
        self.places, self.journals = PlaceChoice(tongue), JournalChoice(self._time_zone, tongue)
        for view in (self.sections, self.places, self.journals, self.work, self.done):
            self.frame.add(view)
        self.sections.workbook_wanted.connect(self.on_workbook)
        self.sections.text_wanted.connect(self.on_text)
        self.sections.journal_wanted.connect(self.on_journal)
        self.sections.merge_wanted.connect(self.on_merge)
        self.places.wanted.connect(self.on_places_wanted)
        self.places.chosen.connect(self.on_place)
        self.places.cancelled.connect(self.on_back)
        self.places.touched.connect(self.touched)
        self.journals.wanted.connect(self.on_files_wanted)
        self.journals.chosen.connect(self.on_file)
        self.journals.table.touched.connect(self.touched)
        self.done.table.touched.connect(self.touched)
        self.sections.scrolling.touched.connect(self.touched)
        self.frame.back_wanted.connect(self.on_back)
        self.frame.further_wanted.connect(self.on_back)
        self.watch(self.journals.path)
        self.watch_buttons()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        self._show(self.sections)

    def heading(self) -> str:
        """The page."""
        return ExportSentences(self.tongue.language).page()

    def start(self) -> None:
        """Nothing of the one before is left."""
        self._forget()

    def enter(self) -> None:
        """The keyboard is where most want to go."""
        if self.frame.view is self.sections:
            self.sections.attendance.first.setFocus()

    def leave(self) -> None:
        """Forget who was let in twice; what is being written is written."""
        self._forget()

    def dress(self, look: Look) -> None:
        """Use this look."""
        self.frame.dress(look)
        for view in (self.sections, self.places, self.journals, self.work, self.done):
            view.dress(look)

    @Slot(object)
    def on_news(self, news: object) -> None:
        """What became of the orders; only the last one counts."""
        match news:
            case Places(places) if self.frame.view is self.places:
                self.places.show_places(places)
            case FilesFound(FindFiles(endings), files) if endings == JOURNAL_ENDINGS:
                self.journals.show_files(files)
                if self.isVisible() and self.frame.view is self.journals and files:
                    self.journals.take_keyboard()
            case Failed(order, trouble) if order is self._order and order is not None:
                self.touched.emit()
                self._order, self._failed, self._trouble = None, order, trouble
                self._show(self.sections)
                self.enter()
            case AttendanceTaken() | JournalTaken() | JournalMerged() if news.order is self._order:
                self.touched.emit()
                self._order, self._news = None, news
                self._show(self.done)
                self.frame.further.setFocus()
            case _:
                pass

    @Slot(object)
    def on_language(self, _language: object) -> None:
        """Say the same in the other language."""
        self.sections.say()
        self.journals.say()
        self._say()

    @Slot()
    def on_workbook(self) -> None:
        """Attendance as XLSX: where to?"""
        self._ask_place(TableKind.XLSX)

    @Slot()
    def on_text(self) -> None:
        """Attendance as CSV: where to?"""
        self._ask_place(TableKind.CSV)

    @Slot()
    def on_journal(self) -> None:
        """This station's journal: where to?"""
        self._ask_place(None)

    @Slot()
    def on_merge(self) -> None:
        """Another station's journal: which?"""
        self._trouble = None
        self.journals.forget()
        self._show(self.journals)
        self.journals.take_keyboard()
        self.on_files_wanted()

    @Slot()
    def on_places_wanted(self) -> None:
        """Which places are there?"""
        self.ordered.emit(AskPlaces())

    @Slot()
    def on_files_wanted(self) -> None:
        """Which journals are there?"""
        self.ordered.emit(FindFiles(JOURNAL_ENDINGS))

    @Slot(object)
    def on_place(self, place: Path) -> None:
        """There."""
        self._ask(TakeAttendance(place, self._kind) if self._kind else TakeJournal(place))

    @Slot(object)
    def on_file(self, path: Path) -> None:
        """This one."""
        self._ask(MergeJournal(path))

    @Slot()
    def on_back(self) -> None:
        """To what there is."""
        self._forget()
        self.enter()

    def _ask_place(self, kind: TableKind | None) -> None:
        say = ExportSentences(self.tongue.language)
        self._kind, self._trouble = kind, None
        self._show(self.places)
        self.places.ask(say.where_attendance() if kind else say.where_journal())

    def _ask(self, order: Order) -> None:
        self._trouble, self._order = None, order
        self.work.begin()
        self._show(self.work)
        self.ordered.emit(order)

    def _forget(self) -> None:
        self._order = self._news = self._trouble = None
        self.done.show_done("", "")
        self.done.show_table("", [""], [])
        self.journals.forget()
        self._show(self.sections)

    def _show(self, view: QWidget) -> None:
        self.frame.show_view(view)
        self._say()

    def _say(self) -> None:
        say, view = ExportSentences(self.tongue.language), self.frame.view
        if view is self.journals:
            self.frame.say(say.which_journal(), say.which_journal_hint(), back=say.back())
        elif view is self.work:
            self.frame.say("", "")
            self.work.say(say.merging() if isinstance(self._order, MergeJournal) else say.writing())
        elif view is self.done:
            self.frame.say("", "", further=say.done())
            self._say_news(say)
        else:
            self.frame.say("", "")
        self._say_trouble(say)

    def _say_news(self, say: ExportSentences) -> None:
        match self._news:
            case AttendanceTaken(_, path, people):
                self.done.show_done(say.written(path.name, str(path.parent)), say.people(people))
            case JournalTaken(_, path, entries):
                self.done.show_done(say.written(path.name, str(path.parent)), say.entries(entries))
            case JournalMerged(_, new, known, doubles, unknown):
                told = [say.merged_numbers(new, known), say.doubles(len(doubles)) if doubles else say.no_doubles()]
                told += [say.unknown(unknown)] if unknown else []
                self.done.show_done(say.merged(), " ".join(told))
                rows = [say.double(each, self._time_zone) for each in doubles]
                self.done.show_table(say.doubles(len(doubles)), say.double_headings(), rows)
            case None:
                pass

    def _say_trouble(self, say: ExportSentences) -> None:
        trouble = self._trouble
        if trouble is None:
            self.frame.complain("")
        elif isinstance(trouble, StoreTrouble):
            self.frame.complain(say.store_trouble(), say.small_print(str(trouble)))
        else:
            merging = isinstance(self._failed, MergeJournal)
            words = say.not_merged() if merging else PlacesSentences(self.tongue.language).not_saved()
            self.frame.complain(words, say.small_print(str(trouble)))
