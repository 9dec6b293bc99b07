"""A row of the helpers' search: one person, where they stand, and what can be done for them."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from kiosk.checkin.ports import Match
from kiosk.domain.registration import Language
from kiosk.domain.roles import role_word
from kiosk.ui.card import Card
from kiosk.ui.helper_phrases import REASON, HelperSentences
from kiosk.ui.look import Look
from kiosk.ui.theme import BOLD
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words


class PersonRow(Card):
    """One person and the buttons for them.

    *Signals:*
    - `check_in_chosen(RegistrationId)`, `withdraw_chosen(RegistrationId, str)`, `reprint_chosen(RegistrationId)`
    """

    check_in_chosen = Signal(object)
    withdraw_chosen = Signal(object, str)
    reprint_chosen = Signal(object)

    def __init__(self, match: Match, time_zone: str, language: Language) -> None:
        super().__init__()
        self._match, self._time_zone, self._sure = match, time_zone, False
        self._language = language
        person = match.registration
        self._name, self._about = Words(parent=self), Words(parent=self)
        self._name.say(f"{person.attendee.last_name}, {person.attendee.first_name}".strip(", "))
        self._check_in, self._withdraw = WordButton("main", parent=self), WordButton(parent=self)
        self._reprint = WordButton(parent=self)
        self._check_in.clicked.connect(self.on_check_in)
        self._withdraw.clicked.connect(self.on_withdraw)
        self._reprint.clicked.connect(self.on_reprint)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self._name)
        text.addWidget(self._about)
        self._doors = QHBoxLayout()
        for button in (self._check_in, self._withdraw, self._reprint):
            self._doors.addWidget(button)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.addLayout(text, 1)
        self._whole.addLayout(self._doors)
        self.speak(language)

    def speak(self, language: Language) -> None:
        """Use the words of this language."""
        self._language = language
        say, person = HelperSentences(language), self._match.registration
        standing = say.standing(person, self._match.since, self._time_zone)
        parts = (person.attendee.organisation, role_word(person.role), standing)
        self._about.say(" · ".join(part for part in parts if part))
        inside = self._match.since is not None
        withdraw = say.withdraw_sure() if self._sure else say.withdraw()
        for button, text in (
            (self._check_in, "" if inside else say.check_in()),
            (self._withdraw, withdraw if inside else ""),
            (self._reprint, say.reprint()),
        ):
            button.say(text, f"{text}: {self._name.text()}")

    def dress(self, look: Look) -> None:
        """Use this look; upright the buttons go below: beside them a long name would have no room."""
        colours, directions = look.colours, QBoxLayout.Direction
        self._whole.setDirection(directions.TopToBottom if look.upright or look.letters > 1 else directions.LeftToRight)
        self._whole.setContentsMargins(look.px(18), look.px(8), look.px(12), look.px(8))
        self._whole.setSpacing(look.px(8))
        self._doors.setSpacing(look.px(4))
        self._name.dress(look.font(25, BOLD), colours.ink, most_lines=2)
        self._about.dress(look.font(19), colours.quiet, most_lines=3)
        for button in (self._check_in, self._withdraw, self._reprint):
            button.wear(look, 20, height=look.target(56))
        self.colour(colours.card, colours.line, border=look.px(colours.border / 2), radius=look.px(10))

    @Slot()
    def on_check_in(self) -> None:
        """Check in by hand."""
        self.check_in_chosen.emit(self._match.registration.id)

    @Slot()
    def on_withdraw(self) -> None:
        """Take the check-in back; asked twice, as the two buttons lie close to each other."""
        if not self._sure:
            self._sure = True
            self.speak(self._language)
            return
        self.withdraw_chosen.emit(self._match.registration.id, REASON)

    @Slot()
    def on_reprint(self) -> None:
        """Print the badge once more."""
        self.reprint_chosen.emit(self._match.registration.id)
