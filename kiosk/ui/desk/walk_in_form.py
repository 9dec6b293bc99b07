"""Somebody who is on no list: five things at most are asked, and only the last name is needed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout, QWidget

from kiosk.checkin.desk_wishes import RegisterWalkIn
from kiosk.domain.changes import WalkIn
from kiosk.domain.refusals import RefusalId
from kiosk.domain.registration import Attendee, Language
from kiosk.ui.desk.chips import Chips
from kiosk.ui.desk.form import Form
from kiosk.ui.desk.form_phrases import LANGUAGES, ROLES, FormSentences
from kiosk.ui.desk.labelled_field import LabelledField
from kiosk.ui.desk.narrow import is_narrow
from kiosk.ui.look import Look


class WalkInForm(Form):
    """First and last name, organisation, role and language; one press registers, lets in and prints."""

    def __init__(self, languages: Sequence[Language], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = tuple(languages)
        self._refusal: RefusalId | None = None
        self.first, self.last, self.organisation = LabelledField(), LabelledField(), LabelledField()
        self.role, self.spoken = Chips(len(ROLES)), Chips(len(self._languages))
        self._names = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._names.addWidget(self.first, 1)
        self._names.addWidget(self.last, 1)
        self._names.addWidget(self.organisation, 1)
        self._list.addLayout(self._names)
        for part in (self.role, self.spoken):
            self._list.addWidget(part)
        self.last.field.textChanged.connect(self.on_changed)

    @property
    def new(self) -> WalkIn:
        """Who is to be registered."""
        who = Attendee(self.first.text, self.last.text, organisation=self.organisation.text)
        language = self._languages[self.spoken.place] if self._languages else Language.GERMAN
        return WalkIn(who, ROLES[max(0, self.role.place)], language)

    def start(self, known: WalkIn, language: Language, refusal: RefusalId | None = None) -> None:
        """Begin with what is known; `refusal` is the refused scan that is settled by it."""
        self._refusal = refusal
        self._fill(known.attendee)
        self.role.choose(ROLES.index(known.role) if known.role in ROLES else 0)
        self.spoken.choose(self._languages.index(known.language) if known.language in self._languages else 0)
        self._scroll.to_top()
        self.speak(language)

    def clear(self) -> None:
        """Forget everybody."""
        self._refusal = None
        self._fill(Attendee("", ""))

    def give_keyboard(self) -> None:
        """To the first field that is empty."""
        fields = (self.first, self.last, self.organisation)
        next((each for each in fields if not each.text), self.first).field.setFocus()

    def speak(self, language: Language) -> None:
        """Use the words of this language."""
        super().speak(language)
        say = FormSentences(language)
        self._heading.say(say.walk_in())
        self.first.say(say.first_name())
        self.last.say(say.last_name())
        self.organisation.say(say.organisation())
        self.role.say(say.role(), [say.role_word(role) for role in ROLES])
        self.spoken.say(say.language_of_visit(), [LANGUAGES[each] for each in self._languages])
        self._cancel.say(say.cancel())
        self.on_changed()

    def dress(self, look: Look) -> None:
        """Use this look."""
        super().dress(look)
        directions = QBoxLayout.Direction
        self._names.setDirection(directions.TopToBottom if is_narrow(look) else directions.LeftToRight)
        self._names.setSpacing(look.px(10))
        for part in (self.first, self.last, self.organisation, self.role, self.spoken):
            part.dress(look)

    @Slot()
    def on_changed(self) -> None:
        """There is a last name, or none any more."""
        say, there = FormSentences(self.language), bool(self.last.text)
        self.send.setEnabled(there)
        self.send.say(say.register() if there else say.needs_name())

    @Slot()
    def on_send(self) -> None:
        """Register them, unless there is somebody like them."""
        self.register(anyway=False)

    def register(self, *, anyway: bool) -> None:
        """The same, or `anyway`: the helper has seen who is alike."""
        if self.last.text:
            self.wished.emit(RegisterWalkIn(self.new, anyway=anyway, refusal=self._refusal))
        else:
            self.last.field.setFocus()

    def _fill(self, who: Attendee) -> None:
        self.first.fill(who.first_name)
        self.last.fill(who.last_name)
        self.organisation.fill(who.organisation)
