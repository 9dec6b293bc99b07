"""How the help desk goes from one thing to the next: search, person, form, and always one step back."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout

from kiosk.checkin.desk_answers import Alike, Person
from kiosk.checkin.desk_wishes import Open, Search
from kiosk.domain.changes import WalkIn
from kiosk.domain.refusals import RefusalId, RefusedScan
from kiosk.domain.registration import RegistrationId
from kiosk.settings import EventSettings
from kiosk.ui.desk.board import FORMS, Board, Showing
from kiosk.ui.desk.case_row import Case, registration_of_case
from kiosk.ui.desk.desk_phrases import DeskSentences
from kiosk.ui.desk.typed_name import typed_name
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.page import Page

LEAST = 2
"""So many letters find somebody."""


class DeskFlow(Page):
    """Knows whom the helper works for, and what the page is about."""

    def __init__(self, settings: EventSettings, tongue: HelperLanguage) -> None:
        super().__init__(tongue)
        self.board = Board(settings, tongue, self)
        self._wanted: RegistrationId | None = None
        self._first_wanted = False
        self._failed = self._unsaved = False
        self._case: Case | None = None
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.board)

    @property
    def query(self) -> str:
        """What is looked for; empty while it is too short to find anybody."""
        text = self.board.field.text()
        return text if len(text.strip()) >= LEAST else ""

    # --- the search -----------------------------------------------------------------------------------

    @Slot(str)
    def on_typed(self, _text: str) -> None:
        """Search while typing: whoever was open is done with."""
        self.touched.emit()
        self._first_wanted = False
        if self._case is not None and registration_of_case(self._case) is not None:
            self._case = None
        self._forget_person()
        self.board.notice.tell("")
        if self.query:
            self.wished.emit(Search(self.query))
            self._show(Showing.LIST if self.board.results.matches or self.board.showing is Showing.LIST else None)
        else:
            self.board.results.show_matches((), "")
            self._show(Showing.OVERVIEW)
        self._hint()

    @Slot()
    def on_open_chosen(self) -> None:
        """Open whoever is chosen in the list; who types faster than the desk answers gets the first it finds."""
        results = self.board.results
        if not self.query:
            return
        if results.query != self.query:
            self._first_wanted = True
        elif results.chosen is not None:
            self.open_person(results.chosen.registration.id)
        else:
            self.on_new_person()

    @Slot(object)
    def open_person(self, person: RegistrationId) -> None:
        """Show everything about this person, and give the keyboard to what is most likely wanted."""
        self.touched.emit()
        self._wanted, self._first_wanted = person, False
        self.wished.emit(Open(person))

    def show_person(self, person: Person) -> None:
        """The desk has told how somebody stands."""
        board = self.board
        wanted = person.registration.id == self._wanted
        shown = board.person.person
        if not wanted and (shown is None or shown.registration.id != person.registration.id):
            return
        board.person.show_person(person, self.tongue.language)
        if wanted:
            self._wanted = None
            self._show(Showing.PERSON)
            board.results.choose_person(person.registration.id)
            board.person.give_keyboard()
        self.keep_keyboard()

    @Slot()
    def on_finished(self) -> None:
        """On to the next person, with an empty field."""
        self.touched.emit()
        self._case = None
        self._forget_person()
        self.board.field.forget()
        self.board.results.show_matches((), "")
        self._show(Showing.OVERVIEW)
        self._hint()
        self.board.field.setFocus()

    # --- forms ----------------------------------------------------------------------------------------

    @Slot()
    def on_new_person(self) -> None:
        """Somebody is on no list: what was typed is the name."""
        case = self._case
        refusal = case.id if isinstance(case, RefusedScan) and case.registration is None else None
        self._start_walk_in(WalkIn(typed_name(self.query)), refusal)

    @Slot()
    def on_correct(self) -> None:
        """The name is to be put right."""
        if (person := self.board.person.person) is not None:
            self.board.correct.start(person, self.tongue.language)
            self._show(Showing.CORRECT)
            self.board.correct.give_keyboard()

    @Slot()
    def on_note(self) -> None:
        """A note is to be written."""
        if (person := self.board.person.person) is not None:
            self.board.note.start(person, self.tongue.language)
            self._show(Showing.NOTE)
            self.board.note.give_keyboard()

    def ask_alike(self, alike: Alike) -> None:
        """Is the new person one of these?"""
        if self.board.showing is Showing.WALK_IN:
            self.board.alike.start(alike, self.tongue.language)
            self._show(Showing.ALIKE)
            self.board.alike.give_keyboard()

    @Slot()
    def on_new_anyway(self) -> None:
        """It is none of them."""
        self.board.walk_in.register(anyway=True)

    def _start_walk_in(self, known: WalkIn, refusal: RefusalId | None) -> None:
        self.touched.emit()
        self._forget_person()
        self.board.walk_in.start(known, self.tongue.language, refusal)
        self._show(Showing.WALK_IN)
        self.board.walk_in.give_keyboard()

    # --- back -----------------------------------------------------------------------------------------

    @Slot()
    def on_back(self) -> None:
        """One step back."""
        self.back()

    def back(self) -> bool:
        """One step back; whether there was one."""
        board = self.board
        match board.showing:
            case Showing.ALIKE:
                self._show(Showing.WALK_IN)
                board.walk_in.give_keyboard()
            case Showing.CORRECT | Showing.NOTE:
                self._show(Showing.PERSON)
                board.person.give_keyboard()
            case Showing.PERSON if board.person.back():
                pass
            case Showing.PERSON | Showing.WALK_IN:
                self._case = None
                self._forget_person()
                self._show(Showing.LIST if self.query else Showing.OVERVIEW)
                self._hint()
                board.field.setFocus()
            case Showing.LIST:
                self.on_finished()
            case Showing.OVERVIEW if board.field.text():
                self.on_finished()
            case Showing.OVERVIEW:
                return False
        self.touched.emit()
        return True

    def keep_keyboard(self) -> None:
        """What had the keyboard is not seen any more: it goes to what is used next."""
        held = QApplication.focusWidget()
        if not self.isVisible() or (held is not None and held.isVisible()):
            return
        if self.board.showing is Showing.PERSON:
            self.board.person.give_keyboard()
        elif self.board.showing not in FORMS:
            self.board.field.setFocus()

    def _show(self, showing: Showing | None) -> None:
        if showing in FORMS:
            self.board.notice.tell("")
        self.board.show_part(showing or self.board.showing)
        self._hint()

    def _hint(self) -> None:
        say, results = DeskSentences(self.tongue.language), self.board.results
        if self._failed:
            self.board.notice.hint(say.file_failed())
        elif self.board.showing is Showing.PERSON:
            self.board.notice.hint(self.board.summary.text())
        elif not self.query:
            self.board.notice.hint(say.no_backup() if self._unsaved else say.how_to_find())
        elif results.query == self.query:
            self.board.notice.hint(say.how_to_open(len(results.matches)) if results.matches else "")

    def _forget_person(self) -> None:
        self._wanted = None
        self.board.person.clear()
        for form in (self.board.correct, self.board.note, self.board.walk_in, self.board.alike):
            form.clear()
