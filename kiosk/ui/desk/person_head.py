"""Whom the desk is about: the whole name, and what tells people of one name apart."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.checkin.desk_answers import Person
from kiosk.domain.registration import Language, Source
from kiosk.domain.roles import role_word
from kiosk.ui.desk.desk_phrases import DeskSentences
from kiosk.ui.desk.person_phrases import PersonSentences
from kiosk.ui.icons import Icon
from kiosk.ui.look import Look
from kiosk.ui.theme import BOLD
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words


class PersonHead(QWidget):
    """The name, and the way back to the list.

    *Signals:*
    - `closed()`
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._about = Words(parent=self), Words(parent=self)
        self.back = WordButton("quiet", Icon.BACK, self)
        self.back.clicked.connect(self.closed)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addStretch(1)
        text.addWidget(self._name)
        text.addWidget(self._about)
        text.addStretch(1)
        self._whole = QHBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addLayout(text, 1)
        self._whole.addWidget(self.back)

    def show_person(self, person: Person, language: Language) -> None:
        """Show whom it is about."""
        say, desk, who = PersonSentences(language), DeskSentences(language), person.registration
        self._name.say(who.attendee.full_name)
        badge = who.on_badge.full_name if who.on_badge and who.on_badge != who.attendee else ""
        about = (
            who.attendee.organisation,
            role_word(who.role),
            desk.status(who.status, who.attendance),
            say.walk_in() if who.source is Source.WALK_IN else "",
            say.on_badge(badge) if badge else "",
        )
        self._about.say(" · ".join(part for part in about if part))
        self.back.say(desk.back_to_list())

    def clear(self) -> None:
        """Forget whom."""
        self._name.say("")
        self._about.say("")

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._whole.setSpacing(look.px(8))
        self._name.dress(look.font(28, BOLD), look.colours.ink, most_lines=2)
        self._about.dress(look.font(18), look.colours.quiet, most_lines=3)
        self.back.wear(look, 18, height=look.target(52))
