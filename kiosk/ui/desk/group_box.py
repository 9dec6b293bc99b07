"""The people of one confirmation with boxes to tick: whoever is here comes in with one press."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kiosk.checkin.desk_answers import Person
from kiosk.checkin.ports import Match
from kiosk.domain.admission import Admitted, WelcomeBack
from kiosk.domain.registration import Language, RegistrationId
from kiosk.ui.desk.desk_phrases import DeskSentences
from kiosk.ui.desk.narrow import is_narrow
from kiosk.ui.desk.person_phrases import PersonSentences
from kiosk.ui.desk.today import Today
from kiosk.ui.look import Look
from kiosk.ui.theme import STRONG
from kiosk.ui.tick import Tick
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words


class GroupBox(QWidget):
    """The person who is open is ticked from the start, if the door would let them in.

    *Signals:*
    - `chosen(tuple[RegistrationId, ...])`: these are here
    - `changed()`: other people are shown
    """

    chosen = Signal(object)
    changed = Signal()

    def __init__(self, time_zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time_zone, self._language = time_zone, Language.GERMAN
        self._look: Look | None = None
        self._shown: tuple[object, ...] = ()
        self._ticks: list[Tick] = []
        self._heading = Words(parent=self)
        self._grid = QGridLayout()
        self._check_in = WordButton(parent=self)
        self._check_in.clicked.connect(self.on_check_in)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._heading)
        self._whole.addLayout(self._grid)
        self._whole.addWidget(self._check_in)
        self.hide()

    def show_group(self, person: Person, language: Language) -> None:
        """Show the group of this person; who was ticked stays so while the same people are shown."""
        self._language = language
        self.setVisible(bool(person.group))
        shown = (person.registration.id, person.would, person.group, language)
        if shown == self._shown:
            return
        ticked = {tick.person for tick in self._ticks if tick.isChecked()}
        same = bool(self._shown) and self._shown[0] == person.registration.id
        self._shown = shown
        self._drop()
        if not person.group:
            return
        say = PersonSentences(language)
        self._heading.say(say.group(len(person.group)))
        if isinstance(person.would, Admitted | WelcomeBack):
            own = person.registration
            self._add(own.id, own.attendee.full_name, "", is_in=False, ticked=not same or own.id in ticked)
        for match in person.group:
            today = Today.of_match(match)
            free = today in (Today.EXPECTED, Today.OUT)
            note = "" if free else DeskSentences(language).standing(match, self._time_zone)
            self._add_match(match, note, is_in=today is Today.IN, ticked=match.registration.id in ticked)
        self.on_ticked()
        self.changed.emit()
        if self._look:
            self.dress(self._look)

    def clear(self) -> None:
        """Forget everybody."""
        self._drop()
        self._shown = ()
        self.hide()

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        self._whole.setSpacing(look.px(6))
        self._grid.setSpacing(look.px(4))
        self._heading.dress(look.font(20, STRONG), look.colours.quiet, most_lines=2)
        self._check_in.wear(look, 20, height=look.target(56))
        columns = 1 if is_narrow(look) else 2
        large = look.letters > 1
        noted = any(not tick.isEnabled() for tick in self._ticks)
        height = max(look.target(80 if noted else 58), round(look.least_letters * 3.2) + look.px(26) if large else 0)
        for place, tick in enumerate(self._ticks):
            tick.wear(look, look.px(300 if columns > 1 else 500), height, 20)
            self._grid.addWidget(tick, place // columns, place % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    @Slot()
    def on_ticked(self) -> None:
        """Another one is here, or is not."""
        count = sum(tick.isChecked() for tick in self._ticks)
        say = PersonSentences(self._language)
        self._check_in.setEnabled(count > 0)
        self._check_in.say(say.check_in_these(count) if count else say.choose_some())

    @Slot()
    def on_check_in(self) -> None:
        """They come in."""
        if people := tuple(tick.person for tick in self._ticks if tick.isChecked()):
            self.chosen.emit(people)

    def _add_match(self, match: Match, note: str, *, is_in: bool, ticked: bool) -> None:
        person = match.registration
        self._add(person.id, person.attendee.full_name, note, is_in=is_in, ticked=ticked and not note)

    def _add(self, person: RegistrationId, name: str, note: str, *, is_in: bool, ticked: bool) -> None:
        tick = Tick(person, name, note, is_in=is_in)
        tick.setParent(self)
        tick.setChecked(ticked)
        tick.toggled.connect(self.on_ticked)
        self._ticks.append(tick)
        tick.show()

    def _drop(self) -> None:
        for tick in self._ticks:
            self._grid.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self._ticks = []
