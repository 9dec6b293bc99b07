"""The buttons for the person who is open: the one most likely wanted, large; all others below it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.checkin.desk_answers import Person
from kiosk.checkin.desk_wishes import CheckIn, CheckOut, Reprint, Withdraw
from kiosk.domain.registration import Language
from kiosk.ui.desk.main_action import MainAction, main_action
from kiosk.ui.desk.person_phrases import PersonSentences
from kiosk.ui.desk.today import Today
from kiosk.ui.icons import Icon
from kiosk.ui.look import Look
from kiosk.ui.rows import Rows
from kiosk.ui.theme import BOLD
from kiosk.ui.word_button import WordButton


class PersonActions(QWidget):
    """What cannot be done now is not there.

    *Signals:*
    - `wished(DeskWish)`: the helper wants this of the desk
    - `correct_wanted()`, `note_wanted()`: a form is wanted
    """

    wished = Signal(object)
    correct_wanted = Signal()
    note_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person: Person | None = None
        self.main_action = MainAction.NEXT_PERSON
        self.main = WordButton("main", parent=self)
        self._print = WordButton(icon=Icon.PRINT, parent=self)
        self._out, self._withdraw = WordButton(parent=self), WordButton(parent=self)
        self._correct, self._note = WordButton(parent=self), WordButton(parent=self)
        self._others = (self._print, self._out, self._correct, self._note, self._withdraw)
        self._rows = Rows()
        for button in self._others:
            self._rows.addWidget(button)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self.main)
        self._whole.addLayout(self._rows)
        self._print.clicked.connect(self.on_print)
        self._out.clicked.connect(self.on_out)
        self._withdraw.clicked.connect(self.on_withdraw)
        self._correct.clicked.connect(self.correct_wanted)
        self._note.clicked.connect(self.note_wanted)

    @property
    def main_wish(self) -> CheckIn | None:
        """What the main button wants of the desk, if it wants something of it."""
        if self._person is None or self.main_action not in (MainAction.CHECK_IN, MainAction.COME_BACK):
            return None
        return CheckIn(self._person.registration.id)

    def show_person(self, person: Person, language: Language) -> None:
        """Show what can be done for this person."""
        self._person, say = person, PersonSentences(language)
        self.main_action = main_action(person)
        words = {
            MainAction.CHECK_IN: say.check_in(),
            MainAction.COME_BACK: say.check_in_again(),
            MainAction.ADMIT_ANYWAY: say.admit_anyway(),
            MainAction.NEXT_PERSON: say.next_person(),
        }[self.main_action]
        named = self.main_action is not MainAction.NEXT_PERSON
        self.main.say(words, f"{words}: {person.registration.attendee.full_name}" if named else words)
        today = Today.of_person(person)
        for button, text in (
            (self._print, say.reprint()),
            (self._out, say.check_out() if today is Today.IN else ""),
            (self._correct, say.correct()),
            (self._note, say.note()),
            (self._withdraw, say.withdraw() if person.day in person.stays else ""),
        ):
            button.say(text)

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._whole.setSpacing(look.px(4))
        self._rows.setSpacing(look.px(2))
        self.main.wear(look, 25, height=look.target(70), weight=BOLD)
        for button in self._others:
            button.wear(look, 19, height=look.target(54))
        self._rows.invalidate()

    @Slot()
    def on_print(self) -> None:
        """Print the badge once more."""
        if self._person is not None:
            self.wished.emit(Reprint(self._person.registration.id))

    @Slot()
    def on_out(self) -> None:
        """The person goes out."""
        if self._person is not None:
            self.wished.emit(CheckOut(self._person.registration.id))

    @Slot()
    def on_withdraw(self) -> None:
        """Take the check-in back: one press, as one press undoes that."""
        if self._person is not None:
            self.wished.emit(Withdraw(self._person.registration.id))
