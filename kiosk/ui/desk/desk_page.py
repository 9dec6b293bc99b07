"""The help desk: find a person, do what they came for, and look after those who wait, printers and badges."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit

from kiosk.checkin.desk_answers import (
    Alike,
    CheckedIn,
    Did,
    FileFailed,
    FileWorks,
    Found,
    Gone,
    LastDone,
    Nothing,
    NotUndoneBecause,
    Person,
    Refusals,
    ScanOpened,
    Undid,
)
from kiosk.checkin.desk_wishes import GiveBadgeUp, TryBadgeAgain
from kiosk.checkin.ports import Match
from kiosk.domain.admission import Inside, registration_of
from kiosk.domain.badge import JobId, OpenJob
from kiosk.domain.camera_fault import LameCamera
from kiosk.domain.hand_scan import HandScan
from kiosk.domain.help import HelpCall
from kiosk.domain.printer import PrinterStatus
from kiosk.domain.registration import RegistrationId
from kiosk.office.backups import BackupMissed, BackupTaken
from kiosk.settings import EventSettings
from kiosk.ui.camera_phrases import CameraAdvice
from kiosk.ui.desk.board import Showing
from kiosk.ui.desk.desk_phrases import DeskSentences
from kiosk.ui.desk.desk_scanning import DeskScanning
from kiosk.ui.desk.history_phrases import HistorySentences
from kiosk.ui.desk.notice_phrases import NoticeSentences
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.page_icons import PageIcon
from kiosk.ui.printer_phrases import PrinterSentences
from kiosk.ui.scanner_phrases import ScannerSentences


class DeskPage(DeskScanning):
    """What helpers work with.

    *Signals:*
    - `call_answered(CallId)`, `call_done(CallId)`: what the helper does about a call
    """

    icon = PageIcon.DESK

    def __init__(self, settings: EventSettings, tongue: HelperLanguage) -> None:
        super().__init__(settings, tongue)
        self._printers: tuple[PrinterStatus, ...] = ()
        self._jobs: tuple[OpenJob, ...] = ()
        self._lame: tuple[LameCamera, ...] = ()
        self._other_sees = False
        self._broken_scanners: tuple[str, ...] = ()
        self._last = LastDone(None)
        self._connect()
        self._say()

    def heading(self) -> str:
        """What the page is called."""
        return DeskSentences(self.tongue.language).place()

    def start(self) -> None:
        """Begin with an empty field; nothing of the last helper is left."""
        self.board.on_no_keys()
        self.board.waiting.show_refusals(())
        self._last, self._failed = LastDone(None), False
        self.leave()

    def enter(self) -> None:
        """The field has the keyboard."""
        self._say()
        self.board.field.setFocus()

    def leave(self) -> None:
        """Forget everybody."""
        self.on_finished()
        self.board.notice.tell("")
        self.board.notice.offer("", "")

    def dress(self, look: Look) -> None:
        """Use this look."""
        self.board.dress(look)

    @Slot(object)
    def on_language(self, _language: object) -> None:
        """Say the same in the other language."""
        self.touched.emit()
        self._say()
        if (person := self.board.person.person) is not None:
            self.board.person.show_person(person, self.tongue.language)

    # --- what is told ---------------------------------------------------------------------------------

    @Slot(object)
    def on_told(self, answer: object) -> None:
        """What the desk says."""
        history = HistorySentences(self.tongue.language)
        match answer:
            case Found(query, matches):
                self._on_found(query, matches)
            case HandScan():
                self.on_scan(answer)
            case ScanOpened():
                self.on_scan_opened(answer)
            case Person():
                self.show_person(answer)
            case Gone(gone):
                self._on_gone(gone)
            case CheckedIn():
                self._on_checked_in(answer)
            case Did(kind, who):
                self._tell(NoticeSentences(self.tongue.language).did(kind, self._name_of(who)))
                if self.board.showing in (Showing.CORRECT, Showing.NOTE):
                    self.back()
            case Nothing():
                self._tell(NoticeSentences(self.tongue.language).nothing())
            case Alike():
                self.ask_alike(answer)
                self.board.notice.announce(NoticeSentences(self.tongue.language).maybe_alike(len(answer.people)))
            case Undid(what):
                self._tell(history.taken_back(what.kind, self._name_of(what.registration)))
            case NotUndoneBecause(why):
                self._tell(history.not_undone(why))
            case Refusals(scans):
                self.board.waiting.show_refusals(scans)
                self._show_work()
            case LastDone():
                self._last = answer
                self._offer_undo()
            case FileFailed() | FileWorks():
                self._on_file(works=isinstance(answer, FileWorks))
            case _:
                # The numbers, which other pages ask for.
                pass

    @Slot(object)
    def on_news(self, news: object) -> None:
        """Backups are missed, or made again."""
        if isinstance(news, BackupMissed | BackupTaken):
            self._unsaved = isinstance(news, BackupMissed)
            self._show_work()

    @Slot(object)
    def on_calls(self, calls: tuple[HelpCall, ...]) -> None:
        """Show who needs help."""
        self.board.waiting.show_calls(calls)
        self._show_work()

    def show_printers(self, printers: tuple[PrinterStatus, ...], jobs: tuple[OpenJob, ...]) -> None:
        """Show how printers and open badges stand now."""
        self._printers, self._jobs = printers, jobs
        self.board.printers.show_printers(printers, jobs)
        self._show_work()

    def show_cameras(self, lame: tuple[LameCamera, ...], *, other_sees: bool) -> None:
        """Show which cameras do not see now."""
        self.board.cameras.show_cameras(lame, other_sees=other_sees)
        self._lame, self._other_sees = lame, other_sees
        self._show_work()

    def show_scanners(self, broken: tuple[str, ...]) -> None:
        """Show which hand scanners cannot be used now."""
        self.board.scanners.show_scanners(broken)
        self._broken_scanners = broken
        self._show_work()

    def show_printing_elsewhere(self, elsewhere: bool) -> None:
        """Whether another program prints here."""
        self.board.printers.show_elsewhere(elsewhere)

    def _on_found(self, query: str, matches: tuple[Match, ...]) -> None:
        if query != self.query or not query:
            return
        self.board.results.show_matches(matches, query)
        if self.board.showing in (Showing.OVERVIEW, Showing.LIST):
            self._show(Showing.LIST)
        else:
            self.board.arrange()
        self._hint()
        if self._first_wanted:
            self.on_open_chosen()

    def _on_file(self, *, works: bool) -> None:
        say, self._failed = DeskSentences(self.tongue.language), not works
        self._tell(say.file_works() if works else say.file_failed())
        self._hint()

    def _on_gone(self, gone: RegistrationId) -> None:
        shown = self.board.person.person
        if gone == self._wanted or (shown is not None and shown.registration.id == gone):
            self.on_finished()
            self._tell(NoticeSentences(self.tongue.language).gone())

    def _on_checked_in(self, answer: CheckedIn) -> None:
        outcome, printing = answer.decision.outcome, bool(answer.decision.jobs)
        self._tell(NoticeSentences(self.tongue.language).checked_in(outcome, printing=printing))
        if answer.decision.entries:
            self.settle_case()
        if self.board.showing in (Showing.WALK_IN, Showing.ALIKE):
            person = registration_of(outcome)
            if isinstance(outcome, Inside) and person is not None:
                self.open_person(person.id)
            elif self.board.showing is Showing.ALIKE:
                self.back()

    def _name_of(self, who: RegistrationId) -> str:
        shown = self.board.person.person
        people = [match.registration for match in self.board.results.matches]
        if shown is not None:
            people.append(shown.registration)
        if self._last.registration is not None:
            people.append(self._last.registration)
        return next((person.attendee.full_name for person in people if person.id == who), who)

    # --- badges and words -----------------------------------------------------------------------------

    @Slot(object)
    def on_again(self, job: JobId) -> None:
        """Print this badge once more."""
        self.wished.emit(TryBadgeAgain(job))

    @Slot(object)
    def on_give_up(self, job: JobId) -> None:
        """Print this badge no more."""
        self.wished.emit(GiveBadgeUp(job))

    @Slot()
    def on_changed(self) -> None:
        """There are other buttons: a press on any says that somebody is there."""
        self.watch_buttons()

    def _say(self) -> None:
        self.board.speak(self.tongue.language)
        self._hint()
        self._offer_undo()
        self._show_work()

    def _tell(self, notice: str) -> None:
        self.board.notice.tell(notice)
        self.board.arrange()
        self.keep_keyboard()

    def _offer_undo(self) -> None:
        if self._last.kind is None:
            # The button that was pressed goes; its neighbour must not be pressed by the next Enter.
            held = self.board.notice.undo.hasFocus()
            self.board.notice.offer("", "")
            if held:
                self.board.field.setFocus()
                self.board.field.selectAll()
            return
        say, who = HistorySentences(self.tongue.language), self._last.registration
        text = say.undo_what(self._last.kind, who.attendee.full_name if who else "")
        self.board.notice.offer(text, text)
        self.keep_keyboard()

    def _show_work(self) -> None:
        say = DeskSentences(self.tongue.language)
        parts = (
            say.no_backup() if self._unsaved else "",
            *(CameraAdvice(self.tongue.language).of(each, other_sees=self._other_sees).headline for each in self._lame),
            *map(ScannerSentences(self.tongue.language).broken, self._broken_scanners),
            say.waiting_count(self.board.waiting.waiting),
            PrinterSentences(self.tongue.language).summary(self._printers, self._jobs),
        )
        self.board.summary.say(" ".join(part for part in parts if part))
        self._hint()
        self.board.arrange()

    def _connect(self) -> None:
        board = self.board
        board.field.textChanged.connect(self.on_typed)
        board.new_person.clicked.connect(self.on_new_person)
        board.nobody.register.clicked.connect(self.on_new_person)
        board.overview.clicked.connect(self.on_finished)
        board.notice.undo_wanted.connect(self.on_undo)
        board.results.opened.connect(self.open_person)
        board.waiting.opened.connect(self.on_case)
        board.waiting.answered.connect(self.on_case_answered)
        board.waiting.done.connect(self.on_case_done)
        board.printers.again_chosen.connect(self.on_again)
        board.printers.give_up_chosen.connect(self.on_give_up)
        board.person.correct_wanted.connect(self.on_correct)
        board.person.note_wanted.connect(self.on_note)
        board.person.finished.connect(self.on_finished)
        board.person.closed.connect(self.on_back)
        board.alike.chosen.connect(self.open_person)
        board.alike.new_wanted.connect(self.on_new_anyway)
        for form in (board.correct, board.note, board.walk_in, board.alike):
            form.wished.connect(self.wished)
            form.cancelled.connect(self.on_back)
        board.person.wished.connect(self.wished)
        board.touched.connect(self.touched)
        board.changed.connect(self.on_changed)
        self.watch_buttons()
        self.watch(*self.findChildren(QLineEdit))
