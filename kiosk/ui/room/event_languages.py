"""The languages of the screen: which, and in which order."""

from __future__ import annotations

from PySide6.QtCore import QSignalMapper, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.domain.registration import Language
from kiosk.ui.look import Look
from kiosk.ui.room.event_fields import FormTick
from kiosk.ui.room.event_phrases import EventSentences
from kiosk.ui.room.list_lines import Lines, grown
from kiosk.ui.theme import STRONG
from kiosk.ui.word_button import WordButton


class LanguageOrder(QWidget):
    """A tick a language, and a button that moves it forward; those that are not ticked stand behind the others.

    *Signals:*
    - `edited()`: something is different now
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = EventSentences(Language.GERMAN)
        self._order = list(Language)
        self._label, self._problem = Lines(parent=self), Lines(parent=self)
        self.ticks: list[FormTick] = []
        self.forward: list[WordButton] = []
        self._moved, self._ticked = QSignalMapper(self), QSignalMapper(self)
        self._moved.mappedInt.connect(self.on_forward)
        self._ticked.mappedInt.connect(self.on_ticked)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.addWidget(self._label, 0, 0, 1, 2)
        for place in range(len(self._order)):
            tick, forward = FormTick(self), WordButton("quiet", parent=self)
            tick.clicked.connect(self._ticked.map)
            forward.clicked.connect(self._moved.map)
            self._ticked.setMapping(tick, place)
            self._moved.setMapping(forward, place)
            self._grid.addWidget(tick, place + 1, 0)
            self._grid.addWidget(forward, place + 1, 1)
            self.ticks.append(tick)
            self.forward.append(forward)
        self._grid.addWidget(self._problem, len(self._order) + 1, 0, 1, 2)
        self._grid.setColumnStretch(0, 1)

    def show_languages(self, languages: tuple[Language, ...]) -> None:
        """These, in this order."""
        self._order = [*languages, *(each for each in Language if each not in languages)]
        for tick, language in zip(self.ticks, self._order, strict=True):
            tick.setChecked(language in languages)
        self.say(self._say)

    @property
    def languages(self) -> tuple[Language, ...]:
        """Those that are ticked, in their order."""
        return tuple(each for each, tick in zip(self._order, self.ticks, strict=True) if tick.isChecked())

    def say(self, say: EventSentences) -> None:
        """Say everything in the helpers' language."""
        self._say = say
        self._label.say(say.languages())
        for place, (tick, forward, language) in enumerate(zip(self.ticks, self.forward, self._order, strict=True)):
            tick.say(say.name_of(language))
            forward.say(say.earlier_short() if place and tick.isChecked() else "", say.earlier(language))

    def show_problem(self, problem: str) -> None:
        """That is wrong."""
        self._problem.say(problem)
        self._problem.setVisible(bool(problem))

    def dress(self, look: Look) -> None:
        """Use this look."""
        colours = look.colours
        self._grid.setVerticalSpacing(0)
        self._label.dress(grown(look, 18), colours.ink, most_lines=2)
        self._problem.dress(grown(look, 18, STRONG), colours.primary, most_lines=2)
        for tick in self.ticks:
            tick.wear(look)
        for forward in self.forward:
            forward.put_on(look, grown(look, 18, STRONG), height=look.target(48))

    @Slot(int)
    def on_forward(self, place: int) -> None:
        """One place earlier; the keyboard goes with it."""
        chosen = set(self.languages)
        self._order.insert(place - 1, self._order.pop(place))
        for tick, language in zip(self.ticks, self._order, strict=True):
            tick.setChecked(language in chosen)
        self.say(self._say)
        (self.forward[place - 1] if place > 1 else self.ticks[0]).setFocus()
        self.edited.emit()

    @Slot(int)
    def on_ticked(self, _place: int) -> None:
        """One more, or one less."""
        self.say(self._say)
        self.edited.emit()
