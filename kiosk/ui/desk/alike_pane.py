"""Is the new person one of these? Asked before anybody is on the list twice."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.checkin.desk_answers import Alike
from kiosk.checkin.ports import Match
from kiosk.domain.registration import Language
from kiosk.domain.roles import role_word
from kiosk.ui.card import Card
from kiosk.ui.desk.desk_phrases import DeskSentences, listed_name
from kiosk.ui.desk.form import Form
from kiosk.ui.desk.form_phrases import FormSentences
from kiosk.ui.desk.narrow import is_narrow
from kiosk.ui.look import Look
from kiosk.ui.theme import BOLD
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words


class AlikeRow(Card):
    """One person of the list.

    *Signals:*
    - `chosen(RegistrationId)`: it is this one
    """

    chosen = Signal(object)

    def __init__(self, match: Match, time_zone: str, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._match = match
        desk, say, person = DeskSentences(language), FormSentences(language), match.registration
        self._name, self._about = Words(parent=self), Words(parent=self)
        self._name.say(listed_name(match))
        parts = (person.attendee.organisation, role_word(person.role), desk.standing(match, time_zone))
        self._about.say(" · ".join(part for part in parts if part))
        self.button = WordButton(parent=self)
        self.button.say(say.this_one(), f"{say.this_one()}: {desk.row(match, time_zone)}")
        self.button.clicked.connect(self.on_chosen)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self._name)
        text.addWidget(self._about)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.addLayout(text, 1)
        self._whole.addWidget(self.button)

    def dress(self, look: Look) -> None:
        """Use this look."""
        colours, directions = look.colours, QBoxLayout.Direction
        self._whole.setDirection(directions.TopToBottom if is_narrow(look) else directions.LeftToRight)
        self._whole.setContentsMargins(look.px(16), look.px(7), look.px(10), look.px(7))
        self._whole.setSpacing(look.px(6))
        self._name.dress(look.font(23, BOLD), colours.ink, most_lines=2)
        self._about.dress(look.font(18), colours.quiet, most_lines=4)
        self.button.wear(look, 20, height=look.target(56))
        self.colour(colours.card, colours.line, border=look.px(colours.border / 2), radius=look.px(10))

    @Slot()
    def on_chosen(self) -> None:
        """It is this one."""
        self.chosen.emit(self._match.registration.id)


class AlikePane(Form):
    """All who may be meant.

    *Signals:*
    - `chosen(RegistrationId)`: it is this one
    - `new_wanted()`: it is none of them
    - `changed()`: other people are shown
    """

    chosen = Signal(object)
    new_wanted = Signal()
    changed = Signal()

    def __init__(self, time_zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time_zone = time_zone
        self._look: Look | None = None
        self._asked: Alike | None = None
        self.rows: list[AlikeRow] = []
        self._hint = Words()
        self._list.addWidget(self._hint)

    def start(self, asked: Alike, language: Language) -> None:
        """Ask about these."""
        self._asked = asked
        self._scroll.to_top()
        self.speak(language)

    def clear(self) -> None:
        """Forget everybody."""
        self._asked = None
        self._drop()
        self._hint.say("")

    def give_keyboard(self) -> None:
        """To the first of them: nobody is registered twice by pressing Enter twice."""
        if self.rows:
            self.rows[0].button.setFocus()

    def speak(self, language: Language) -> None:
        """Use the words of this language."""
        super().speak(language)
        say = FormSentences(language)
        self._heading.say(say.alike())
        self.send.weigh("")
        self.send.say(say.new_person())
        self._cancel.say(say.cancel())
        if self._asked is None:
            return
        self._hint.say(say.alike_hint(self._asked.new.attendee.full_name))
        self._drop()
        for place, match in enumerate(self._asked.people, 1):
            row = AlikeRow(match, self._time_zone, language, self._inside)
            row.chosen.connect(self.chosen)
            self.rows.append(row)
            self._list.insertWidget(place, row)
            row.show()
        self.changed.emit()
        if self._look:
            self.dress(self._look)

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        super().dress(look)
        self._hint.dress(look.font(19), look.colours.quiet, most_lines=4)
        for row in self.rows:
            row.dress(look)

    @Slot()
    def on_send(self) -> None:
        """It is none of them."""
        self.new_wanted.emit()

    def _drop(self) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
