"""A row for one open badge: whose, since when, why, and what a helper can do."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.badge import JobState, OpenJob
from kiosk.domain.registration import Language
from kiosk.ui.card import Card
from kiosk.ui.look import Look
from kiosk.ui.printer_phrases import PrinterSentences, needs_help
from kiosk.ui.rows import Rows
from kiosk.ui.theme import BOLD, STRONG
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words


class JobRow(Card):
    """One open badge; it keeps its place and its question while its state changes.

    *Signals:*
    - `again_chosen(JobId)`, `give_up_chosen(JobId)`
    """

    again_chosen = Signal(object)
    give_up_chosen = Signal(object)

    def __init__(self, job: OpenJob, time_zone: str, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time_zone, self._sure = time_zone, False
        self._name, self._about, self._reason = Words(parent=self), Words(parent=self), Words(parent=self)
        self._again, self._give_up = WordButton(parent=self), WordButton(parent=self)
        self._again.clicked.connect(self.on_again)
        self._give_up.clicked.connect(self.on_give_up)
        text = QVBoxLayout()
        text.setSpacing(0)
        for words in (self._name, self._about, self._reason):
            text.addWidget(words)
        self._doors = Rows()
        self._doors.addWidget(self._again)
        self._doors.addWidget(self._give_up)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.addLayout(text, 1)
        self._whole.addLayout(self._doors)
        self._job, self._language = job, language
        self.show_job(job, language)

    def show_job(self, job: OpenJob, language: Language) -> None:
        """Show where this badge stands now."""
        self._job, self._language = job, language
        say = PrinterSentences(language)
        self._name.say(job.name)
        self._about.say(say.about_job(job, self._time_zone))
        self._reason.say(say.reason(job.reason))
        self._reason.setVisible(bool(job.reason))
        # What still waits is printed once anyway.
        again = say.print_again() if job.state is not JobState.WAITING else ""
        give_up = say.give_up_sure() if self._sure else say.give_up()
        self._again.say(again, f"{again}: {job.name}")
        over = job.state is JobState.GIVEN_UP and not job.reason
        self._give_up.say("" if over else give_up, f"{give_up}: {job.name}")

    def dress(self, look: Look) -> None:
        """Use this look; upright the buttons stand below."""
        colours, directions = look.colours, QBoxLayout.Direction
        self._name.dress(look.font(24, BOLD), colours.ink, most_lines=2)
        self._about.dress(look.font(19), colours.quiet, most_lines=2)
        self._reason.dress(look.font(19, STRONG), colours.ink, most_lines=4)
        for button in (self._again, self._give_up):
            button.wear(look, 20, height=look.target(56))
        self._doors.setSpacing(look.px(4))
        # Beside the name there is seldom room for two buttons: this stands in a half of the page as well.
        self._whole.setDirection(directions.TopToBottom)
        self._whole.setContentsMargins(look.px(18), look.px(8), look.px(12), look.px(8))
        self._whole.setSpacing(look.px(8))
        back = colours.notice if needs_help(self._job) else colours.card
        self.colour(back, colours.line, border=look.px(colours.border / 2), radius=look.px(10))

    @Slot()
    def on_again(self) -> None:
        """Print it once more."""
        self.again_chosen.emit(self._job.id)

    @Slot()
    def on_give_up(self) -> None:
        """Print it no more; asked twice, as the two buttons lie close to each other."""
        if self._sure:
            self.give_up_chosen.emit(self._job.id)
        else:
            self._sure = True
            self.show_job(self._job, self._language)
