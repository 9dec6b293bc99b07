"""A name is put right: everywhere, or on the badge only."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout, QWidget

from kiosk.checkin.desk_answers import Person
from kiosk.checkin.desk_wishes import Correct
from kiosk.domain.changes import Scope
from kiosk.domain.registration import Attendee, Language, Registration
from kiosk.ui.desk.chips import Chips
from kiosk.ui.desk.form import Form
from kiosk.ui.desk.form_phrases import FormSentences
from kiosk.ui.desk.labelled_field import LabelledField
from kiosk.ui.desk.narrow import is_narrow
from kiosk.ui.look import Look
from kiosk.ui.words import Words

SCOPES = (Scope.PERSON, Scope.BADGE)


class CorrectForm(Form):
    """Title, names and organisation as they are, to be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person: Registration | None = None
        self.title, self.first, self.last, self.organisation = (LabelledField() for _ in range(4))
        self._fields = (self.title, self.first, self.last, self.organisation)
        self.scope, self._hint = Chips(len(SCOPES)), Words()
        self._names = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for field, share in ((self.title, 1), (self.first, 2), (self.last, 2)):
            self._names.addWidget(field, share)
        self._list.addLayout(self._names)
        for part in (self.organisation, self.scope, self._hint):
            self._list.addWidget(part)
        self.last.field.textChanged.connect(self.on_changed)

    def start(self, person: Person, language: Language) -> None:
        """Begin with what is known of this person."""
        self._person = person.registration
        self.scope.choose(0)
        self._fill(person.registration.attendee)
        self.speak(language)

    def clear(self) -> None:
        """Forget everybody."""
        self._person = None
        self._fill(Attendee("", ""))
        self._heading.say("")

    def give_keyboard(self) -> None:
        """To the first name, all of it marked."""
        self.first.field.setFocus()
        self.first.field.selectAll()

    def speak(self, language: Language) -> None:
        """Use the words of this language."""
        super().speak(language)
        say = FormSentences(language)
        self._heading.say(say.correct(self._person.attendee.full_name) if self._person else "")
        for field, label in zip(
            self._fields, (say.title(), say.first_name(), say.last_name(), say.organisation()), strict=True
        ):
            field.say(label)
        self.scope.say("", (say.everywhere(), say.badge_only()))
        self._hint.say(say.prints_by_hand())
        self._cancel.say(say.cancel())
        self.on_changed()

    def dress(self, look: Look) -> None:
        """Use this look."""
        super().dress(look)
        directions = QBoxLayout.Direction
        self._names.setDirection(directions.TopToBottom if is_narrow(look) else directions.LeftToRight)
        self._names.setSpacing(look.px(10))
        for field in self._fields:
            field.dress(look)
        self.scope.dress(look)
        self._hint.dress(look.font(18), look.colours.quiet, most_lines=3)

    @Slot()
    def on_changed(self) -> None:
        """There is a last name, or none any more."""
        say, there = FormSentences(self.language), bool(self.last.text)
        self.send.setEnabled(there)
        self.send.say(say.save() if there else say.needs_name())

    @Slot()
    def on_send(self) -> None:
        """Keep it; what the form does not show stays as it is."""
        if self._person is None or not self.last.text:
            self.last.field.setFocus()
            return
        known = self._person.attendee
        right = Attendee(
            first_name=self.first.text,
            last_name=self.last.text,
            title=self.title.text,
            organisation=self.organisation.text,
            email=known.email,
            pronouns=known.pronouns,
        )
        self.wished.emit(Correct(self._person.id, right, SCOPES[self.scope.place]))

    def _fill(self, who: Attendee) -> None:
        texts = (who.title, who.first_name, who.last_name, who.organisation)
        for field, text in zip(self._fields, texts, strict=True):
            field.fill(text)
