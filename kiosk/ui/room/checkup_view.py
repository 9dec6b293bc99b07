"""How the morning check is shown: the summary above the findings, or, in large text, at their head."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QVBoxLayout, QWidget

from kiosk.checkup.finding import Finding, Light, worst
from kiosk.domain.registration import Language
from kiosk.ui.look import Look
from kiosk.ui.room.checkup_list import FindingList
from kiosk.ui.room.checkup_phrases import CheckupSentences
from kiosk.ui.room.checkup_summary import Summary
from kiosk.ui.scrolling import Scrolling

_TURNS = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
}


class CheckupView(QWidget):
    """Summary and findings.

    *Signals:*
    - `again_wanted()`, `save_wanted()`: what the summary offers
    - `tried(Trial)`, `answered(Trial, bool)`: as of the cards
    - `touched()`: somebody scrolls
    """

    again_wanted = Signal()
    save_wanted = Signal()
    tried = Signal(object)
    answered = Signal(object, bool)
    touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._summary, self.list = Summary(self), FindingList(self)
        self._summary.again.clicked.connect(self.again_wanted)
        self._summary.save.clicked.connect(self.save_wanted)
        self.list.tried.connect(self.tried)
        self.list.answered.connect(self.answered)
        self._scroll = Scrolling(self.list, self)
        self._scroll.touched.connect(self.touched)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._summary)
        self._whole.addWidget(self._scroll, 1)

    def enter(self) -> None:
        """Give the keyboard to what is used first."""
        self._summary.again.setFocus()

    def show_findings(self, findings: Sequence[Finding], language: Language, *, at_work: bool, line: str) -> None:
        """Show what is known; `line` stands below the headline, "" for how much is well."""
        say = CheckupSentences(language)
        self.list.show_findings(findings, language)
        lights = [card.light for card in self.list.cards]
        done = bool(lights) and not at_work
        self._summary.again.say(say.check_again())
        self._summary.save.say(say.save() if done else "")
        self._scroll.call(say.heading())
        if not done:
            self._summary.show_all(Light.NONE, say.at_work(), line)
            return
        light = worst(lights)
        headline = say.headline(light, lights.count(Light.YELLOW), lights.count(Light.RED))
        self._summary.show_all(light, headline, line or say.looked_at(lights.count(Light.GREEN)))

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._whole.setSpacing(look.px(10))
        # In large text it would take half the page from the findings.
        if look.letters > 1:
            self.list.top.addWidget(self._summary)
        else:
            self._whole.insertWidget(0, self._summary)
        self._summary.dress(look, beside=not look.upright and look.letters <= 1)
        self._scroll.dress(look)
        self.list.dress(look)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the pages of the list: most of it has nothing that the keyboard could stop at."""
        action = _TURNS.get(Qt.Key(event.key()))
        if action is None:
            super().keyPressEvent(event)
        else:
            self._scroll.verticalScrollBar().triggerAction(action)
