"""The card of one counterpart: how it stands with it, and what can be done about that."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.card import Card
from kiosk.ui.colours import Tone, contrast
from kiosk.ui.look import Look
from kiosk.ui.room.list_lines import Lines, grown
from kiosk.ui.room.sync_phrases import SyncSentences
from kiosk.ui.signs import Sign, SignPlate
from kiosk.ui.theme import BOLD, STRONG
from kiosk.ui.word_button import WordButton


class CounterpartCard(Card):
    """The sign says the same as the words.

    *Signals:*
    - `again_wanted(str)`, `part_wanted(str)`: try it again, or leave it; the counterpart's name
    """

    again_wanted = Signal(str)
    part_wanted = Signal(str)

    def __init__(self, counterpart: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counterpart = counterpart
        self._look: Look | None = None
        self._well = True
        self._sign = SignPlate(self)
        self._name, self._state, self._facts, self._small = (Lines(parent=self) for _ in range(4))
        self.again, self.part = WordButton(parent=self), WordButton("quiet", parent=self)
        self.again.clicked.connect(self.on_again)
        self.part.clicked.connect(self.on_part)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for words in (self._name, self._state, self._facts, self._small):
            texts.addWidget(words)
        texts.addStretch(1)
        beside = QHBoxLayout()
        beside.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        beside.addLayout(texts, 1)
        self._beside = beside
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._buttons.addWidget(self.again)
        self._buttons.addWidget(self.part)
        self._buttons.addStretch(1)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.addLayout(beside, 1)
        self._whole.addLayout(self._buttons)

    def show_state(self, say: SyncSentences, state: str, facts: str, small: str, *, well: bool, again: bool) -> None:
        """Show this; `again` says that there is something to try again."""
        self._well = well
        self._sign.show_sign(Sign.TICK if well else Sign.NOTE, moving=False)
        for words, text in (
            (self._name, say.name(self.counterpart)),
            (self._state, state),
            (self._facts, facts),
            (self._small, small),
        ):
            words.say(text)
            words.setVisible(bool(text))
        self.again.say(say.again() if again else "", say.again_with(self.counterpart))
        self.part.say(say.part() if self.counterpart != "bundle" else "", say.part_from(self.counterpart))
        if self._look is not None:
            self.dress(self._look)

    def dress(self, look: Look) -> None:
        """Use this look; the buttons stand below the texts where there is no room beside them."""
        self._look = look
        colours, directions = look.colours, QBoxLayout.Direction
        below = look.upright or look.letters > 1
        self._whole.setDirection(directions.TopToBottom if below else directions.LeftToRight)
        self._buttons.setDirection(directions.LeftToRight if below else directions.TopToBottom)
        self._whole.setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(10))
        self._whole.setSpacing(look.px(10))
        self._buttons.setSpacing(look.px(8))
        self._beside.setSpacing(look.px(16))
        self._sign.resize_to(look.px(44))
        back = colours.card if self._well else colours.notice
        ground = colours.tones[Tone.GOOD if self._well else Tone.ATTENTION]
        plates = (ground.back, ground.text), (ground.plate, ground.sign)
        self._sign.colour(*max(plates, key=lambda plate: contrast(plate[0], back)))
        self._name.dress(grown(look, 22, BOLD), colours.ink, most_lines=2)
        self._state.dress(grown(look, 19), colours.ink, most_lines=12)
        self._facts.dress(grown(look, 17), colours.quiet if self._well else colours.ink, most_lines=8)
        self._small.dress(grown(look, 15), colours.ink, most_lines=6)
        for button in (self.again, self.part):
            button.put_on(look, grown(look, 19, STRONG), height=look.target(52))
        self.colour(back, colours.line, border=look.px(colours.border / 2), radius=look.px(10))

    @Slot()
    def on_again(self) -> None:
        """Try it again."""
        self.again_wanted.emit(self.counterpart)

    @Slot()
    def on_part(self) -> None:
        """Leave it."""
        self.part_wanted.emit(self.counterpart)
