"""The question before something is erased: what goes, what stays, and something to type, so that no tap is enough."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.folding import fold
from kiosk.domain.registration import Registration
from kiosk.ui.desk.labelled_field import LabelledField
from kiosk.ui.look import Look
from kiosk.ui.room.erasing_phrases import ErasingSentences
from kiosk.ui.room.list_lines import Lines, grown
from kiosk.ui.scrolling import Scrolling
from kiosk.ui.theme import STRONG


class ErasingConfirm(QWidget):
    """Tells what goes; accents and capitals of what is typed do not count, and ö may be typed as oe.

    *Signals:*
    - `agreed(bool)`: what was to be typed stands there, or not any more
    - `entered()`: Enter was pressed while it stands there
    - `touched()`: somebody is there
    """

    agreed = Signal(bool)
    entered = Signal()
    touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = ""
        self.what, self.warning = Lines(), Lines()
        self.typed = LabelledField()
        self.typed.field.textEdited.connect(self.on_typed)
        self.typed.field.returnPressed.connect(self.on_entered)
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        for part in (self.what, self.warning, self.typed):
            self._list.addWidget(part)
        self._list.addStretch(1)
        self._scroll = Scrolling(inside)
        self._scroll.touched.connect(self.touched)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def ask_about(self, say: ErasingSentences, person: Registration | None, number: int) -> str:
        """Ask about this person, or about all of so many; the question itself is what is returned."""
        if person is not None:
            last_name = person.attendee.last_name
            self.ask(say.what_one(), say.no_way_back(), say.type_name(last_name), last_name)
            return say.sure_of_one(person)
        self.ask(say.what_all(), say.no_way_back(), say.type_all(), say.all_words())
        return say.sure_of_all(number)

    def ask(self, what: str, warning: str, label: str, wanted: str) -> None:
        """Ask; `wanted` is what must be typed."""
        self._wanted = wanted
        self.what.say(what)
        self.warning.say(warning)
        self.typed.say(label)
        self._scroll.call(warning)

    def start(self) -> None:
        """Nothing was typed yet."""
        self.typed.field.forget()
        self._scroll.to_top()

    def take_keyboard(self) -> None:
        """Type now."""
        self.typed.setFocus()

    @property
    def is_agreed(self) -> bool:
        """Whether what was to be typed stands there."""
        return bool(self._wanted and set(fold(self.typed.text)) & set(fold(self._wanted)))

    @Slot()
    def on_typed(self) -> None:
        """A letter more."""
        self.touched.emit()
        self.agreed.emit(self.is_agreed)

    @Slot()
    def on_entered(self) -> None:
        """Enter."""
        if self.is_agreed:
            self.entered.emit()

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._list.setSpacing(look.px(14))
        self.what.dress(grown(look, 20), look.colours.ink, most_lines=20)
        self.warning.dress(grown(look, 20, STRONG), look.colours.ink, most_lines=4)
        self.typed.dress(look)
        self._scroll.dress(look)
