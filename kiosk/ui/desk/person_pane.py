"""Everything about one person: where they stand, the one action most likely wanted, all others, and what was."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.checkin.desk_answers import Person
from kiosk.checkin.desk_wishes import AdmitAnyway, CheckInSome, GiveBadgeUp, TryBadgeAgain, Undo
from kiosk.domain.badge import JobId
from kiosk.domain.history import EntryId
from kiosk.domain.registration import Language, RegistrationId
from kiosk.ui.badge_rows import BadgeRows
from kiosk.ui.desk.group_box import GroupBox
from kiosk.ui.desk.history_rows import HistoryRows
from kiosk.ui.desk.main_action import MainAction
from kiosk.ui.desk.note_card import NoteCard
from kiosk.ui.desk.person_actions import PersonActions
from kiosk.ui.desk.person_head import PersonHead
from kiosk.ui.desk.reason_box import ReasonBox
from kiosk.ui.desk.state_card import StateCard
from kiosk.ui.look import Look
from kiosk.ui.scrolling import Scrolling


class PersonPane(QWidget):
    """One person, as the desk has told last.

    *Signals:*
    - `wished(DeskWish)`: what the helper wants
    - `correct_wanted()`, `note_wanted()`: a form is wanted
    - `finished()`: on to the next person
    - `closed()`: back to where one came from
    - `touched()`, `changed()`: somebody is there; there are other buttons
    """

    wished = Signal(object)
    correct_wanted = Signal()
    note_wanted = Signal()
    finished = Signal()
    closed = Signal()
    touched = Signal()
    changed = Signal()
    _given = Signal()

    def __init__(self, time_zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person: Person | None = None
        self._look: Look | None = None
        self.head, self._state = PersonHead(), StateCard(time_zone)
        self._note, self.doors, self.reasons = NoteCard(), PersonActions(), ReasonBox()
        self._group, self._badges = GroupBox(time_zone), BadgeRows(time_zone)
        self._history = HistoryRows(time_zone)
        self._parts = (
            self.head,
            self._state,
            self._note,
            self.doors,
            self.reasons,
            self._group,
            self._badges,
            self._history,
        )
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        for part in self._parts:
            self._list.addWidget(part)
        self._list.addStretch(1)
        self._scroll = Scrolling(inside, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self._connect()

    def show_person(self, person: Person, language: Language) -> None:
        """Show this person as they stand now; the same person keeps the place where the helper reads."""
        another = self.person is None or self.person.registration.id != person.registration.id
        self.person = person
        self.head.show_person(person, language)
        self._state.show_person(person, language)
        self._note.show_note(person.note, language)
        self.doors.show_person(person, language)
        self.reasons.speak(language)
        if another or self.doors.main_action is not MainAction.ADMIT_ANYWAY:
            self._ask_why(False)
        self._group.show_group(person, language)
        self._badges.show_jobs(person.jobs, language)
        self._badges.setVisible(bool(person.jobs))
        self._history.show_history(person.history, language)
        self._scroll.call(person.registration.attendee.full_name)
        if self._look:
            self.dress(self._look)
        if another:
            self._scroll.to_top()

    def clear(self) -> None:
        """Forget the person."""
        self.person = None
        self.head.clear()
        self.reasons.start()
        self._ask_why(False)
        self._note.hide()
        self._group.clear()
        self._badges.clear()
        self._history.clear()

    def give_keyboard(self) -> None:
        """To the one action most likely wanted."""
        self.doors.main.setFocus()
        self._given.emit()

    @Slot()
    def on_given(self) -> None:
        """Everything has its place now: what has the keyboard is seen."""
        if self.doors.main.hasFocus():
            self._scroll.ensureWidgetVisible(self.doors.main)

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        self._list.setSpacing(look.px(8))
        self._scroll.dress(look)
        for part in self._parts:
            part.dress(look)

    def back(self) -> bool:
        """One step back within the pane; whether there was one."""
        if not self.reasons.isVisible():
            return False
        self.on_no_reason()
        return True

    # --- what is pressed ------------------------------------------------------------------------------

    @Slot()
    def on_main(self) -> None:
        """Do what is most likely wanted."""
        match self.doors.main_action:
            case MainAction.NEXT_PERSON:
                self.finished.emit()
            case MainAction.ADMIT_ANYWAY:
                self.reasons.start()
                self._ask_why(True)
                self.reasons.give_keyboard()
                self._scroll.to_top()
            case MainAction.CHECK_IN | MainAction.COME_BACK:
                if (wish := self.doors.main_wish) is not None:
                    self.wished.emit(wish)
            case _:
                assert_never(self.doors.main_action)

    @Slot()
    def on_no_reason(self) -> None:
        """Nobody is let in."""
        self._ask_why(False)
        self.give_keyboard()

    @Slot(str)
    def on_reason(self, reason: str) -> None:
        """Let the person in for this reason."""
        if self.person is not None:
            self._ask_why(False)
            self.give_keyboard()
            self.wished.emit(AdmitAnyway(self.person.registration.id, reason))

    @Slot(object)
    def on_group(self, people: tuple[RegistrationId, ...]) -> None:
        """These of the group are here."""
        self.wished.emit(CheckInSome(people))

    @Slot(object)
    def on_undo(self, entry: EntryId) -> None:
        """Take this back."""
        self.wished.emit(Undo(entry))

    @Slot(object)
    def on_again(self, job: JobId) -> None:
        """Print this badge once more."""
        self.wished.emit(TryBadgeAgain(job))

    @Slot(object)
    def on_give_up(self, job: JobId) -> None:
        """Print this badge no more."""
        self.wished.emit(GiveBadgeUp(job))

    def _ask_why(self, asking: bool) -> None:
        self.doors.setVisible(not asking)
        self.reasons.setVisible(asking)

    def _connect(self) -> None:
        self._given.connect(self.on_given, Qt.ConnectionType.QueuedConnection)
        self.head.closed.connect(self.closed)
        self.doors.main.clicked.connect(self.on_main)
        self.doors.wished.connect(self.wished)
        self.doors.correct_wanted.connect(self.correct_wanted)
        self.doors.note_wanted.connect(self.note_wanted)
        self.reasons.given.connect(self.on_reason)
        self.reasons.cancelled.connect(self.on_no_reason)
        self._group.chosen.connect(self.on_group)
        self._badges.again_chosen.connect(self.on_again)
        self._badges.give_up_chosen.connect(self.on_give_up)
        self._history.undo_chosen.connect(self.on_undo)
        self._scroll.touched.connect(self.touched)
        for part in (self._group, self._badges, self._history):
            part.changed.connect(self.changed)
