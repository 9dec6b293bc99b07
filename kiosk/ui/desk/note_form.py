"""A note for colleagues is written, changed or taken away."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.checkin.desk_answers import Person
from kiosk.checkin.desk_wishes import WriteNote
from kiosk.domain.registration import Language, Registration
from kiosk.ui.desk.form import Form
from kiosk.ui.desk.form_phrases import FormSentences
from kiosk.ui.desk.labelled_field import LabelledField
from kiosk.ui.look import Look
from kiosk.ui.words import Words


class NoteForm(Form):
    """One line; an empty one is no note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person: Registration | None = None
        self.text, self._hint = LabelledField(), Words()
        self._list.addWidget(self.text)
        self._list.addWidget(self._hint)

    def start(self, person: Person, language: Language) -> None:
        """Begin with the note that is there."""
        self._person = person.registration
        self.text.fill(person.note)
        self.speak(language)

    def clear(self) -> None:
        """Forget everybody."""
        self._person = None
        self.text.fill("")
        self._heading.say("")

    def give_keyboard(self) -> None:
        """To the text."""
        self.text.field.setFocus()

    def speak(self, language: Language) -> None:
        """Use the words of this language."""
        super().speak(language)
        say = FormSentences(language)
        self._heading.say(say.note_about(self._person.attendee.full_name) if self._person else "")
        self.text.say(say.note())
        self._hint.say(say.note_hint())
        self.send.say(say.save())
        self._cancel.say(say.cancel())

    def dress(self, look: Look) -> None:
        """Use this look."""
        super().dress(look)
        self.text.dress(look)
        self._hint.dress(look.font(18), look.colours.quiet, most_lines=4)

    @Slot()
    def on_send(self) -> None:
        """Keep it."""
        if self._person is not None:
            self.wished.emit(WriteNote(self._person.id, self.text.text))
