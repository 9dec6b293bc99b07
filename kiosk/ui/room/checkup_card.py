"""A card for one finding: light, what it is about, what was found, the next step, and what can be tried at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.checkup.finding import Finding, Light
from kiosk.domain.registration import Language
from kiosk.ui.card import Card
from kiosk.ui.look import Look
from kiosk.ui.room.checkup_light import LightPlate
from kiosk.ui.room.checkup_names import CheckSentences
from kiosk.ui.room.checkup_phrases import CheckupSentences
from kiosk.ui.room.checkup_trial import Trial
from kiosk.ui.room.checkup_words import told_of
from kiosk.ui.theme import BOLD, STRONG
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words


class FindingCard(Card):
    """Shows a finding; `trial` is what can be tried about it, such as a test badge, None if nothing can.

    *Signals:*
    - `tried(Trial)`: try it
    - `answered(Trial, bool)`: whether it was seen or heard
    """

    tried = Signal(object)
    answered = Signal(object, bool)

    def __init__(self, trial: Trial | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.trial = trial
        self._finding: Finding | None = None
        self._light = LightPlate(self)
        self._about, self._says = Words(parent=self), Words(parent=self)
        self._to_do, self._detail, self._result = Words(parent=self), Words(parent=self), Words(parent=self)
        self._try, self._yes, self._no = (
            WordButton(parent=self),
            WordButton("main", parent=self),
            WordButton(parent=self),
        )
        self._try.clicked.connect(self.on_try)
        self._yes.clicked.connect(self.on_yes)
        self._no.clicked.connect(self.on_no)
        self._text = QVBoxLayout()
        self._text.setSpacing(0)
        for words in (self._about, self._says, self._to_do, self._detail, self._result):
            self._text.addWidget(words)
        self._text.addStretch(1)
        self._buttons = QHBoxLayout()
        for button in (self._try, self._yes, self._no):
            self._buttons.addWidget(button)
        self._row = QHBoxLayout()
        self._row.addWidget(self._light, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._text, 1)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.addLayout(self._row, 1)
        self._whole.addLayout(self._buttons)

    @property
    def light(self) -> Light:
        """The light it shows: what somebody has not seen or heard is yellow, whatever the devices say."""
        if self._finding is None:
            return Light.NONE
        failed = self.trial is not None and self.trial.failed
        return Light.YELLOW if failed and self._finding.light is not Light.RED else self._finding.light

    @property
    def finding(self) -> Finding | None:
        """What it shows."""
        return self._finding

    def buttons(self) -> tuple[WordButton, ...]:
        """What can be pressed here."""
        return self._try, self._yes, self._no

    def show_finding(self, finding: Finding, language: Language) -> None:
        """Show this one, and how its trial stands."""
        self._finding = finding
        names, told = CheckSentences(language), told_of(finding, language)
        self._light.show_light(self.light)
        self._show(self._about, f"{names.about(finding)} · {names.light(self.light)}")
        self._show(self._says, told.says)
        self._show(self._to_do, told.to_do)
        self._show(self._detail, finding.detail if finding.light in (Light.YELLOW, Light.RED) else "")
        say = CheckupSentences(language)
        trial = self.trial
        self._show(self._result, trial.words(say) if trial else "")
        self._try.say(trial.offer(say) if trial else "", trial.offer_to_readers(say) if trial else "")
        asks = trial is not None and trial.asks
        self._yes.say(say.yes() if asks else "", f"{trial.words(say)} {say.yes()}" if trial else "")
        self._no.say(say.no() if asks else "", f"{trial.words(say)} {say.no()}" if trial else "")

    def dress(self, look: Look, *, beside: bool) -> None:
        """Use this look; the buttons stand `beside` the text, or below it."""
        colours, light = look.colours, self.light
        ground = colours.notice if light in (Light.YELLOW, Light.RED) else colours.card
        directions = QBoxLayout.Direction
        self._whole.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._whole.setContentsMargins(look.px(14), look.px(8), look.px(14), look.px(8))
        self._whole.setSpacing(look.px(8))
        self._row.setSpacing(look.px(14))
        self._buttons.setSpacing(look.px(4))
        self._light.dress(round(look.font(44).pixelSize()), colours, ground)
        self._about.dress(look.font(17, STRONG), colours.quiet, most_lines=2)
        self._says.dress(look.font(21, BOLD), colours.ink, most_lines=4)
        self._to_do.dress(look.font(20), colours.ink, most_lines=6)
        self._detail.dress(look.font(16), colours.quiet, most_lines=6)
        self._result.dress(look.font(20, STRONG), colours.ink, most_lines=4)
        for button in self.buttons():
            button.wear(look, 19, height=max(look.target(48), 2 * look.font(19).pixelSize()))
        self.colour(ground, colours.line, border=look.px(colours.border / 2), radius=look.px(10))

    @Slot()
    def on_try(self) -> None:
        """Try it."""
        self.tried.emit(self.trial)

    @Slot()
    def on_yes(self) -> None:
        """It was seen or heard."""
        self.answered.emit(self.trial, True)

    @Slot()
    def on_no(self) -> None:
        """It was not."""
        self.answered.emit(self.trial, False)

    def _show(self, words: Words, text: str) -> None:
        words.say(text)
        words.setVisible(bool(text))
