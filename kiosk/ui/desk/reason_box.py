"""Why somebody may come in although the rules refuse them: common reasons to choose from, and one's own words."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.registration import Language
from kiosk.ui.card import Card
from kiosk.ui.desk.chips import Chips
from kiosk.ui.desk.form import is_entered
from kiosk.ui.desk.person_phrases import PersonSentences
from kiosk.ui.field import Field
from kiosk.ui.look import Look
from kiosk.ui.rows import Rows
from kiosk.ui.word_button import WordButton

REASONS = len(PersonSentences(Language.GERMAN).reasons())


class ReasonBox(Card):
    """Without a reason nobody is let in.

    *Signals:*
    - `given(str)`: the reason
    - `cancelled()`: nobody is to be let in
    """

    given = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = Language.GERMAN
        self._chips = Chips(REASONS, self, needed=False)
        self.field = Field(self)
        self.admit, self._cancel = WordButton("main", parent=self), WordButton("quiet", parent=self)
        self._chips.chosen.connect(self.on_changed)
        self.field.textChanged.connect(self.on_changed)
        self.admit.clicked.connect(self.on_admit)
        self._cancel.clicked.connect(self.cancelled)
        self._doors = Rows()
        self._doors.addWidget(self.admit)
        self._doors.addWidget(self._cancel)
        self._whole = QVBoxLayout(self)
        self._whole.addWidget(self._chips)
        self._whole.addWidget(self.field)
        self._whole.addLayout(self._doors)

    @property
    def reason(self) -> str:
        """What was chosen and typed; empty as long as there is none."""
        chosen = PersonSentences(self._language).reasons()[self._chips.place] if self._chips.place >= 0 else ""
        return ", ".join(part for part in (chosen, self.field.text().strip()) if part)

    def give_keyboard(self) -> None:
        """To the first of the reasons."""
        self._chips.give_keyboard()

    def start(self) -> None:
        """Nothing is chosen or typed."""
        self._chips.choose(-1)
        self.field.forget()
        self.on_changed()

    def speak(self, language: Language) -> None:
        """Use the words of this language."""
        self._language = language
        say = PersonSentences(language)
        self._chips.say(say.reason_heading(), say.reasons())
        self.field.setPlaceholderText(say.own_reason())
        self.field.setAccessibleName(say.own_reason())
        self._cancel.say(say.cancel())
        self.on_changed()

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._whole.setContentsMargins(*[look.px(12)] * 4)
        self._whole.setSpacing(look.px(8))
        self._doors.setSpacing(look.px(4))
        self._chips.dress(look)
        self.field.dress(look, look.font(20))
        self.admit.wear(look, 21, height=look.target(58))
        self._cancel.wear(look, 20, height=look.target(58))
        colours = look.colours
        self.colour(colours.card, colours.line, border=look.px(colours.border), radius=look.px(10))

    @Slot()
    def on_changed(self) -> None:
        """There is a reason, or none any more."""
        say = PersonSentences(self._language)
        there = bool(self.reason)
        self.admit.setEnabled(there)
        self.admit.say(say.admit_for_this() if there else say.choose_reason())

    @Slot()
    def on_admit(self) -> None:
        """Let them in."""
        if self.reason:
            self.given.emit(self.reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the field lets them in, if there is a reason."""
        if not is_entered(event):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.on_admit()
