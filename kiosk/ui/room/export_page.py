"""The exports: tables, certificates of attendance and the report for a funder, onto a stick."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.registration import Language
from kiosk.domain.trouble import PrinterTrouble, StoreTrouble, Trouble
from kiosk.office.exports import (
    AttendanceTaken,
    CertificatesTaken,
    NobodyCame,
    ReportTaken,
    TableKind,
    TakeAttendance,
    TakeCertificates,
    TakenOut,
    TakeOut,
    TakeReport,
)
from kiosk.office.office import Failed, Progress
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
from kiosk.ui.room.list_frame import StepFrame
from kiosk.ui.room.list_waiting import WorkView

Wanted = Callable[[Path], TakeOut]
"""What is to be written, as soon as it is known where to."""


class ExportPage(Page):
    """What is asked first is where to; then it is done, and told."""

    icon = PageIcon.EXPORT
    group = Group.AFTER

    def __init__(self, _settings: EventSettings, tongue: HelperLanguage) -> None:
        super().__init__(tongue)
        self._wanted: Wanted | None = None
        self._order: TakeOut | None = None
        self._news: TakenOut | None = None
        self._trouble: Trouble | None = None
        self.frame = StepFrame(self)
        self.sections, self.done, self.work = ExportSections(tongue), DoneView(), WorkView()
        self.places = PlaceChoice(tongue)
        for view in (self.sections, self.places, self.work, self.done):
            self.frame.add(view)
        self.sections.table_wanted.connect(self.on_table)
        self.sections.certificates_wanted.connect(self.on_certificates)
        self.sections.report_wanted.connect(self.on_report)
        self.places.wanted.connect(self.on_places_wanted)
        self.places.chosen.connect(self.on_place)
        self.places.cancelled.connect(self.on_back)
        self.places.touched.connect(self.touched)
        self.done.table.touched.connect(self.touched)
        self.sections.scrolling.touched.connect(self.touched)
        self.frame.back_wanted.connect(self.on_back)
        self.frame.further_wanted.connect(self.on_back)
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
        self.sections.start()

    def enter(self) -> None:
        """The keyboard is where most want to go."""
        if self.frame.view is self.sections:
            self.sections.attendance.buttons[0].setFocus()

    def leave(self) -> None:
        """What is being written is written; a password is shown to nobody any more."""
        self._forget()

    def dress(self, look: Look) -> None:
        """Use this look."""
        self.frame.dress(look)
        for view in (self.sections, self.places, self.work, self.done):
            view.dress(look)

    @Slot(object)
    def on_news(self, news: object) -> None:
        """What became of the orders; only the last one counts."""
        match news:
            case Places(places) if self.frame.view is self.places:
                self.places.show_places(places)
            case Progress(order, done, of) if order is self._order and order is not None:
                self.work.show_progress(done, of)
                self.work.say(ExportSentences(self.tongue.language).making(done, of))
            case Failed(order, trouble) if order is self._order and order is not None:
                self.touched.emit()
                self._order, self._trouble = None, trouble
                self._show(self.sections)
                self.enter()
            case AttendanceTaken() | CertificatesTaken() | NobodyCame() | ReportTaken() if news.order is self._order:
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
        self._say()

    @Slot(object)
    def on_table(self, kind: TableKind) -> None:
        """Who came when: where to?"""
        persons, sealed = self.sections.persons.chosen, self.sections.password.isChecked()
        language = self.tongue.language
        self._ask_place(TakeAttendance, lambda place: TakeAttendance(place, kind, persons, language, sealed))

    @Slot(bool)
    def on_certificates(self, together: bool) -> None:
        """Certificates: where to?"""
        sealed = self.sections.password.isChecked()
        self._ask_place(TakeCertificates, lambda place: TakeCertificates(place, together, sealed))

    @Slot(bool)
    def on_report(self, german: bool) -> None:
        """The report: where to?"""
        language = Language.GERMAN if german else Language.ENGLISH
        self._ask_place(TakeReport, lambda place: TakeReport(place, language))

    @Slot()
    def on_places_wanted(self) -> None:
        """Which places are there?"""
        self.ordered.emit(AskPlaces())

    @Slot(object)
    def on_place(self, place: Path) -> None:
        """There."""
        if self._wanted is None:
            return
        self._trouble, self._order = None, self._wanted(place)
        self.work.begin()
        self._show(self.work)
        self.ordered.emit(self._order)

    @Slot()
    def on_back(self) -> None:
        """To what there is."""
        self._forget()
        self.enter()

    def _ask_place(self, order: type[TakeOut], wanted: Wanted) -> None:
        self._wanted, self._trouble = wanted, None
        self._show(self.places)
        self.places.ask(ExportSentences(self.tongue.language).where(order))

    def _forget(self) -> None:
        self._order = self._news = self._trouble = self._wanted = None
        self.done.show_done("", "")
        self.done.show_table("", [""], [])
        self._show(self.sections)

    def _show(self, view: QWidget) -> None:
        self.frame.show_view(view)
        self._say()

    def _say(self) -> None:
        say, view = ExportSentences(self.tongue.language), self.frame.view
        if view is self.work:
            self.frame.say("", "")
            self.work.say(say.writing())
        elif view is self.done:
            self.frame.say("", "", further=say.done())
            self._say_news(say)
        else:
            self.frame.say("", "")
        self._say_trouble(say)

    def _say_news(self, say: ExportSentences) -> None:
        news = self._news
        if news is None:
            return
        headline, more = say.taken(news)
        password = news.password if isinstance(news, (AttendanceTaken, CertificatesTaken)) else ""
        if password:
            more = f"{more} {say.about_password()}"
        self.done.show_done(headline, more, say.password(password) if password else "")

    def _say_trouble(self, say: ExportSentences) -> None:
        trouble = self._trouble
        if trouble is None:
            self.frame.complain("")
            return
        words = PlacesSentences(self.tongue.language).not_saved()
        if isinstance(trouble, StoreTrouble):
            words = say.store_trouble()
        elif isinstance(trouble, PrinterTrouble):
            words = say.page_trouble()
        self.frame.complain(words, say.small_print(str(trouble)))
