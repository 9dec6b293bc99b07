"""Where somebody stands today: one big line with a sign and a colour, and what to do if the rules refuse them."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.checkin.desk_answers import Person
from kiosk.domain.registration import Language
from kiosk.ui.card import Card
from kiosk.ui.desk.person_phrases import PersonSentences
from kiosk.ui.desk.today import Today
from kiosk.ui.look import Look
from kiosk.ui.signs import SignPlate
from kiosk.ui.theme import BOLD
from kiosk.ui.words import Words


class StateCard(Card):
    """It has the ground of its tone, as the answers to visitors have."""

    def __init__(self, time_zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time_zone = ZoneInfo(time_zone)
        self._today = Today.EXPECTED
        self._sign = SignPlate(self)
        self._headline, self._more = Words(parent=self), Words(parent=self)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self._headline)
        text.addWidget(self._more)
        self._whole = QHBoxLayout(self)
        self._whole.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        self._whole.addLayout(text, 1)

    def show_person(self, person: Person, language: Language) -> None:
        """Show how this person stands."""
        say = PersonSentences(language)
        self._today = Today.of_person(person)
        self._headline.say(self._words(person, say))
        days = [day for day in person.stays if day != person.day]
        more = (
            say.next_step(person.would, may_be_admitted=person.may_be_admitted),
            say.good_for(person.registration.days),
            say.was_there(days),
            say.missing() if person.registration.missing else "",
        )
        self._more.say(" · ".join(part for part in more if part))
        self._sign.show_sign(self._today.sign, moving=False)

    def dress(self, look: Look) -> None:
        """Use this look."""
        ground = look.colours.tones[self._today.tone]
        self._whole.setContentsMargins(look.px(14), look.px(8), look.px(14), look.px(8))
        self._whole.setSpacing(look.px(14))
        self._sign.resize_to(look.px(52))
        self._sign.colour(ground.plate, ground.sign)
        self._headline.dress(look.font(26, BOLD), ground.text, most_lines=3)
        self._more.dress(look.font(18), ground.text, most_lines=5)
        edge = look.px(look.colours.border)
        self.colour(ground.back, look.colours.line, border=edge, radius=look.px(10))

    def _words(self, person: Person, say: PersonSentences) -> str:
        stay = person.stays.get(person.day)
        if stay is None:
            return say.headline(person.would)
        if stay.left is None:
            return say.in_since(f"{stay.since.astimezone(self._time_zone):%H:%M}")
        return say.out_since(f"{stay.left.astimezone(self._time_zone):%H:%M}")
