"""A row for one who waits for help, by a call or a refused scan: who, in which case, since when, what can be done."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.help import HelpCall
from kiosk.domain.refusals import RefusedScan
from kiosk.domain.registration import Language, RegistrationId
from kiosk.ui.card import Card
from kiosk.ui.icon_plate import IconPlate
from kiosk.ui.icons import Icon
from kiosk.ui.look import Look
from kiosk.ui.need_button import ICONS
from kiosk.ui.phrases_calls import CallsSentences
from kiosk.ui.rows import Rows
from kiosk.ui.theme import BOLD, STRONG
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words

Case = HelpCall | RefusedScan


class CaseRow(Card):
    """One case; it keeps its place while more becomes known about it.

    *Signals:*
    - `opened(Case)`: show whom it is about, or look for them
    - `answered(Case)`: the helper goes there
    - `done(Case)`: nobody waits any more
    """

    opened = Signal(object)
    answered = Signal(object)
    done = Signal(object)

    def __init__(self, case: Case, time_zone: str, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.case, self._time_zone = case, time_zone
        self._plate = IconPlate(Icon.HELP, self)
        self._who, self._case, self._more = Words(parent=self), Words(parent=self), Words(parent=self)
        self._open, self._answer = WordButton(parent=self), WordButton("main", parent=self)
        self._done = WordButton("quiet", parent=self)
        self._open.clicked.connect(self.on_open)
        self._answer.clicked.connect(self.on_answer)
        self._done.clicked.connect(self.on_done)
        text = QVBoxLayout()
        text.setSpacing(0)
        for words in (self._who, self._case, self._more):
            text.addWidget(words)
        self._doors = Rows()
        for button in (self._answer, self._open, self._done):
            self._doors.addWidget(button)
        self._head = QHBoxLayout()
        self._head.addWidget(self._plate, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addLayout(text, 1)
        self._whole = QVBoxLayout(self)
        self._whole.addLayout(self._head)
        self._whole.addLayout(self._doors)
        self.show_case(case, language)

    def show_case(self, case: Case, language: Language) -> None:
        """Show how this case stands now."""
        self.case = case
        say = CallsSentences(language)
        match case:
            case HelpCall():
                who, name, since, answer = case.station, case.case, case.since, "" if case.coming else say.answer()
                need = say.need(case.need) if case.need else ""
                more = " · ".join(part for part in (need, say.coming() if case.coming else "") if part)
                icon = ICONS[case.need] if case.need else Icon.HELP
                opens = say.show_person() if case.registration else ""
            case RefusedScan():
                who, name, since, answer, more, icon = (
                    name_of(case) or say.refused(),
                    case.outcome,
                    case.at,
                    "",
                    "",
                    Icon.CLOCK,
                )
                known = say.register() if case.claim else say.look_for()
                opens = say.show_person() if case.registration else known
            case _:
                assert_never(case)
        self._plate.show_icon(icon)
        self._who.say(f"{who} · {say.since(since, self._time_zone)}")
        self._case.say(say.case(name))
        self._more.say(more)
        self._more.setVisible(bool(more))
        for button, text in ((self._open, opens), (self._answer, answer), (self._done, say.done())):
            button.say(text, f"{text}: {self._who.text()}")

    def dress(self, look: Look) -> None:
        """Use this look."""
        colours = look.colours
        self._whole.setContentsMargins(look.px(14), look.px(8), look.px(10), look.px(6))
        self._whole.setSpacing(look.px(4))
        self._head.setSpacing(look.px(12))
        self._doors.setSpacing(look.px(2))
        self._plate.dress(look.px(46), colours.primary, colours.on_primary)
        self._who.dress(look.font(22, BOLD), colours.ink, most_lines=3)
        self._case.dress(look.font(19), colours.ink, most_lines=3)
        self._more.dress(look.font(18, STRONG), colours.quiet, most_lines=2)
        for button in (self._open, self._answer, self._done):
            button.wear(look, 19, height=look.target(52))
        self._doors.invalidate()
        waits = not (isinstance(self.case, HelpCall) and self.case.coming)
        edge = look.px(colours.border / 2)
        self.colour(colours.notice if waits else colours.card, colours.line, border=edge, radius=look.px(10))

    @Slot()
    def on_open(self) -> None:
        """Show whom it is about."""
        self.opened.emit(self.case)

    @Slot()
    def on_answer(self) -> None:
        """The helper goes there."""
        self.answered.emit(self.case)

    @Slot()
    def on_done(self) -> None:
        """Nobody waits any more."""
        self.done.emit(self.case)


def name_of(scan: RefusedScan) -> str:
    """Whose scan it was, as far as that is known."""
    if scan.registration is not None:
        return scan.registration.attendee.full_name
    return scan.claim.person.full_name if scan.claim is not None else ""


def registration_of_case(case: Case) -> RegistrationId | None:
    """Whom a case is about, if they are on the list."""
    if isinstance(case, HelpCall):
        return case.registration
    return case.registration.id if case.registration is not None else None
