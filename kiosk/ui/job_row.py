"""A row for one open badge: whose, since when, why, and what a helper can do."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from kiosk.domain.badge import JobState, OpenJob
from kiosk.ui import printer_phrases as say
from kiosk.ui.theme import BOLD, CARD, INK, LINE, NOTICE, QUIET, STRONG, Scale
from kiosk.ui.words import Words


class JobRow(QFrame):
    """One open badge; it keeps its place and its question while its state changes.

    *Signals:*
    - `again_chosen(JobId)`, `give_up_chosen(JobId)`
    """

    again_chosen = Signal(object)
    give_up_chosen = Signal(object)

    def __init__(self, job: OpenJob, time_zone: str) -> None:
        super().__init__()
        self.setObjectName("job")
        self._time_zone = time_zone
        self._name, self._about, self._reason = Words(parent=self), Words(parent=self), Words(parent=self)
        self._again = QPushButton(say.PRINT_AGAIN, self)
        self._again.clicked.connect(self.on_again)
        self._give_up = QPushButton(say.GIVE_UP, self)
        self._give_up.clicked.connect(self.on_give_up)
        text = QVBoxLayout()
        text.setSpacing(0)
        for words in (self._name, self._about, self._reason):
            text.addWidget(words)
        self._doors = QHBoxLayout()
        self._doors.addWidget(self._again)
        self._doors.addWidget(self._give_up)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.addLayout(text, 1)
        self._whole.addLayout(self._doors)
        self._job = job
        self.show_job(job)

    def show_job(self, job: OpenJob) -> None:
        """Show where this badge stands now."""
        self._job = job
        self._name.say(job.name)
        self._about.say(say.about_job(job, self._time_zone))
        self._reason.say(say.reason(job.reason))
        self._reason.setVisible(bool(job.reason))
        # What still waits is printed once anyway.
        self._again.setVisible(job.state is not JobState.WAITING)
        self._again.setAccessibleName(f"{say.PRINT_AGAIN}: {job.name}")
        self._give_up.setVisible(job.state is not JobState.GIVEN_UP or bool(job.reason))
        self._give_up.setAccessibleName(f"{self._give_up.text()}: {job.name}")

    def dress(self, scale: Scale, *, upright: bool) -> None:
        """Use this scale; upright the buttons stand below."""
        self._name.dress(scale.font(24, BOLD), INK, most_lines=2)
        self._about.dress(scale.font(19), QUIET, most_lines=2)
        self._reason.dress(scale.font(19, STRONG), INK, most_lines=4)
        for button in (self._again, self._give_up):
            button.setFont(scale.font(20, STRONG))
            button.setMinimumHeight(scale.px(58))
        self._doors.setSpacing(scale.px(10))
        self._whole.setDirection(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
        self._whole.setContentsMargins(scale.px(18), scale.px(8), scale.px(14), scale.px(8))
        self._whole.setSpacing(scale.px(10))
        back = NOTICE if say.needs_help(self._job) else CARD
        self.setStyleSheet(
            f"#job {{ background: {back}; border: {scale.px(1)}px solid {LINE}; border-radius: {scale.px(10)}px; }}"
        )

    @Slot()
    def on_again(self) -> None:
        """Print it once more."""
        self.again_chosen.emit(self._job.id)

    @Slot()
    def on_give_up(self) -> None:
        """Print it no more; asked twice, as the two buttons lie close to each other."""
        if self._give_up.text() == say.GIVE_UP:
            self._give_up.setText(say.GIVE_UP_SURE)
            self._give_up.setAccessibleName(f"{say.GIVE_UP_SURE}: {self._job.name}")
        else:
            self.give_up_chosen.emit(self._job.id)
