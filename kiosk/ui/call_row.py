"""A row for one call for help: where, in which case, since when, and what a helper can do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from kiosk.domain.help import HelpCall
from kiosk.domain.registration import Language
from kiosk.ui.card import Card
from kiosk.ui.icon_plate import IconPlate
from kiosk.ui.icons import Icon
from kiosk.ui.look import Look
from kiosk.ui.need_button import ICONS
from kiosk.ui.phrases_calls import CallsSentences
from kiosk.ui.theme import BOLD, STRONG
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words


class CallRow(Card):
    """One call; it keeps its place while more becomes known about it.

    *Signals:*
    - `answered(CallId)`: the helper goes there
    - `done(CallId)`: the visitor has been helped
    - `person_wanted(RegistrationId)`: show whom it is about
    """

    answered = Signal(object)
    done = Signal(object)
    person_wanted = Signal(object)

    def __init__(self, call: HelpCall, time_zone: str, language: Language) -> None:
        super().__init__()
        self._call, self._time_zone = call, time_zone
        self._plate = IconPlate(Icon.HELP, self)
        self._station, self._case = Words(parent=self), Words(parent=self)
        self._more = Words(parent=self)
        self._person, self._answer = WordButton(parent=self), WordButton("main", parent=self)
        self._done = WordButton(parent=self)
        self._person.clicked.connect(self.on_person)
        self._answer.clicked.connect(self.on_answer)
        self._done.clicked.connect(self.on_done)
        text = QVBoxLayout()
        text.setSpacing(0)
        for words in (self._station, self._case, self._more):
            text.addWidget(words)
        self._doors = QHBoxLayout()
        for button in (self._person, self._answer, self._done):
            self._doors.addWidget(button)
        head = QHBoxLayout()
        head.addWidget(self._plate, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addLayout(text, 1)
        self._head = head
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.addLayout(head, 1)
        self._whole.addLayout(self._doors)
        self.show_call(call, language)

    def show_call(self, call: HelpCall, language: Language) -> None:
        """Show how this call stands now."""
        self._call = call
        say = CallsSentences(language)
        need = say.need(call.need) if call.need else ""
        self._plate.show_icon(ICONS[call.need] if call.need else Icon.HELP)
        self._station.say(f"{call.station} · {say.since(call.since, self._time_zone)}")
        self._case.say(say.case(call.case))
        self._more.say(" · ".join(part for part in (need, say.coming() if call.coming else "") if part))
        self._more.setVisible(bool(self._more.text()))
        for button, text in (
            (self._person, say.show_person() if call.registration else ""),
            (self._answer, "" if call.coming else say.answer()),
            (self._done, say.done()),
        ):
            button.say(text, f"{text}: {call.station}")

    def dress(self, look: Look) -> None:
        """Use this look; upright the buttons stand below."""
        colours, directions = look.colours, QBoxLayout.Direction
        self._whole.setDirection(directions.TopToBottom if look.upright or look.letters > 1 else directions.LeftToRight)
        self._whole.setContentsMargins(look.px(16), look.px(8), look.px(12), look.px(8))
        self._whole.setSpacing(look.px(8))
        self._head.setSpacing(look.px(14))
        self._doors.setSpacing(look.px(4))
        self._plate.dress(look.px(54), colours.primary, colours.on_primary)
        self._station.dress(look.font(24, BOLD), colours.ink, most_lines=2)
        self._case.dress(look.font(20), colours.ink, most_lines=3)
        self._more.dress(look.font(20, STRONG), colours.quiet, most_lines=2)
        for button in (self._person, self._answer, self._done):
            button.wear(look, 20, height=look.target(56))
        back = colours.card if self._call.coming else colours.notice
        self.colour(back, colours.line, border=look.px(colours.border / 2), radius=look.px(10))

    @Slot()
    def on_answer(self) -> None:
        """The helper goes there."""
        self.answered.emit(self._call.id)

    @Slot()
    def on_done(self) -> None:
        """It is done."""
        self.done.emit(self._call.id)

    @Slot()
    def on_person(self) -> None:
        """Show whom it is about."""
        self.person_wanted.emit(self._call.registration)
