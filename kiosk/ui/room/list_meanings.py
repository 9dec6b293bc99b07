"""What a column is, chosen from everything that it can be."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalMapper, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.room.list_lines import grown
from kiosk.ui.room.list_phrases import ListSentences
from kiosk.ui.room.list_reasons import ListReasonSentences
from kiosk.ui.scrolling import Scrolling
from kiosk.ui.theme import STRONG
from kiosk.ui.word_button import WordButton

FIELDS = (
    "last_name first_name name title organisation role email code order attendance days status paid language group "
    "product region id"
).split()
"""What is offered, the most likely first; what only pretix has is found by itself."""


class MeaningChoice(QWidget):
    """A button for each thing that a column can be.

    *Signals:*
    - `chosen(str)`: one of ours, a day in ISO form, or nothing if the column is not wanted
    """

    chosen = Signal(str)

    def __init__(self, days: Sequence[str], tongue: HelperLanguage, *, pronouns: bool) -> None:
        super().__init__()
        self._tongue = tongue
        self._meanings = ("", *FIELDS, *(["pronouns"] if pronouns else []), *days)
        self._chosen = QSignalMapper(self)
        self._chosen.mappedInt.connect(self.on_chosen)
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self.buttons: list[WordButton] = []
        for place in range(len(self._meanings)):
            # With a parent from the start: what has none opens a window of its own when it is shown.
            button = WordButton(parent=inside)
            button.setCheckable(True)
            button.clicked.connect(self._chosen.map)
            self._chosen.setMapping(button, place)
            self.buttons.append(button)
        self._scroll = Scrolling(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.say()

    def ask(self, meaning: str) -> None:
        """It is this now."""
        for button, each in zip(self.buttons, self._meanings, strict=True):
            button.setChecked(each == meaning)
        self._scroll.to_top()
        chosen = self._meanings.index(meaning) if meaning in self._meanings else 0
        self.buttons[chosen].setFocus()
        self._scroll.ensureWidgetVisible(self.buttons[chosen])

    def say(self) -> None:
        """Say everything in the helpers' language."""
        say, reasons = ListSentences(self._tongue.language), ListReasonSentences(self._tongue.language)
        self._scroll.call(say.columns())
        for button, meaning in zip(self.buttons, self._meanings, strict=True):
            button.say(reasons.field(meaning) if meaning else say.not_kept())

    def dress(self, look: Look) -> None:
        """Use this look; as many columns as there is room for."""
        many = 1 if look.letters > 1 and look.upright else 2 if look.upright or look.letters > 1 else 3
        self._grid.setSpacing(look.px(6))
        for place, button in enumerate(self.buttons):
            self._grid.addWidget(button, place // many, place % many)
            button.put_on(look, grown(look, 20, STRONG), height=look.target(52))
        for row in range(len(self.buttons) + 1):
            self._grid.setRowStretch(row, int(row == -(-len(self.buttons) // many)))
        self._scroll.dress(look)

    @Slot(int)
    def on_chosen(self, place: int) -> None:
        """It is this."""
        self.chosen.emit(self._meanings[place])
