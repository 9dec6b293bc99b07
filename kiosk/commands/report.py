"""A run that is watched: prints every answer, keeps a picture of every screen, and ends with its source.

Of a group it ticks two at a time, as visitors would.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import assert_never

import typer
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from kiosk.checkin.states import (
    Answering,
    AnsweringAgain,
    AskingAgain,
    AskingForOne,
    Calling,
    Checking,
    Choosing,
    ChoosingBadges,
    Explaining,
    Helping,
    LookingUp,
    State,
    Troubled,
    Unlocking,
    Waiting,
)
from kiosk.domain.admission import outcome_name, registration_of
from kiosk.domain.badge import JobId, NoMoreReprints
from kiosk.domain.camera_fault import LameCamera
from kiosk.ui.tick import Tick
from kiosk.ui.window import KioskWindow

AT_ONCE = 2
"""How many of a group come in at a time; nobody is there to tick them, so the run does."""

SETTLE_MS = 150
"""How long a screen may build up before its picture is taken, in milliseconds."""


class Report(QObject):
    """Watches the visits of one run."""

    def __init__(self, folder: Path, window: KioskWindow) -> None:
        super().__init__()
        folder.mkdir(parents=True, exist_ok=True)
        self._folder, self._window = folder, window
        self._answers: list[dict[str, str | None]] = []
        self._seen: set[str] = set()
        self._state: State = Waiting()
        self._ended = False
        self._badges: set[JobId] = set()
        self._handed: set[JobId] = set()
        self.trouble = ""
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.on_settled)

    @Slot(object)
    def on_changed(self, state: State) -> None:
        """Another screen is shown."""
        before, self._state = self._state, state
        if isinstance(state, Checking | AskingAgain):
            return
        # An answer that changes (its code is gone, its time is over) is still the same answer.
        if isinstance(state, Answering):
            if not isinstance(before, Answering) or (state.in_view and not state.time_over):
                self._note_answer(state)
        elif isinstance(state, AskingForOne | Choosing | ChoosingBadges | AnsweringAgain | Troubled):
            self._note(screen_name(state), None)
        self._settle.start()

    @Slot(object)
    def on_preview(self, _preview: object) -> None:
        """The viewfinder has a picture: now the waiting screen is complete."""
        missing = isinstance(self._state, Waiting) and screen_name(self._state) not in self._seen
        if missing and not self._settle.isActive():
            self._settle.start()

    @Slot()
    def on_settled(self) -> None:
        """The screen is complete; keep a picture of it, once for each kind."""
        if isinstance(self._state, Choosing):
            self._tick_some()
        name = screen_name(self._state)
        if name not in self._seen and not isinstance(self._state, Checking | AskingAgain):
            self._seen.add(name)
            self._window.grab().save(str(self._folder / f"{len(self._seen):02d}-{name}.png"))
        if isinstance(self._state, Choosing):
            self._window.screens.choosing.on_go()
        self._end_if_over()

    @Slot()
    def on_ended(self) -> None:
        """The source is over; so is the run, as soon as the last ticket is decided and its badge is on its way."""
        self._ended = True
        self._end_if_over()

    @Slot(object)
    def on_failed(self, lame: LameCamera) -> None:
        """The source cannot be opened or read: nobody is there to mend it, so the run ends and says why."""
        self.trouble = lame.why
        QCoreApplication.quit()

    @Slot(object)
    def on_badge_handed(self, job: JobId) -> None:
        """A printer has this badge, or it will not come out soon: nobody waits for it any more."""
        self._handed.add(job)
        self._end_if_over()

    def write_summary(self, numbers: dict[str, object]) -> Path:
        """Write answers and numbers to summary.json; returns its path."""
        path = self._folder / "summary.json"
        counts = Counter(str(answer["outcome"]) for answer in self._answers)
        summary = {"answers": self._answers, "counts": counts, "numbers": numbers}
        path.write_text(json.dumps(summary, ensure_ascii=False, indent=2) + "\n", "utf-8")
        return path

    def _tick_some(self) -> None:
        for tick in [each for each in self._window.screens.choosing.findChildren(Tick) if each.isEnabled()][:AT_ONCE]:
            tick.click()

    def _end_if_over(self) -> None:
        undecided = self._settle.isActive() or isinstance(self._state, Checking | AskingAgain)
        if self._ended and not undecided and self._badges <= self._handed:
            QCoreApplication.quit()

    def _note_answer(self, state: Answering) -> None:
        self._badges.update(job.id for job in state.jobs)
        whom = registration_of(state.outcome)
        self._note(outcome_name(state.outcome), whom.id if whom else None)

    def _note(self, outcome: str, registration_id: str | None) -> None:
        self._answers.append({"outcome": outcome, "registration": registration_id})
        typer.echo(f"{len(self._answers):3d}  {outcome}{f'  {registration_id}' if registration_id else ''}")


def screen_name(state: State) -> str:
    """What the picture of a screen is called."""
    match state:
        case Waiting(offer):
            return "waiting" if offer is None else "waiting-badge-at-desk" if offer.badge_at_desk else "waiting-offer"
        case Checking():
            return "checking"
        case Answering(outcome, badge_at_desk=at_desk):
            return outcome_name(outcome) + ("-badge-at-desk" if at_desk else "")
        case Choosing():
            return "choose_from_group"
        case ChoosingBadges():
            return "choose_badges"
        case AskingAgain():
            return "asking_again"
        case AnsweringAgain(answer=NoMoreReprints()):
            return "no_more_reprints"
        case AnsweringAgain(offer=again):
            return "reprinting" + ("-badge-at-desk" if again.badge_at_desk else "")
        case AskingForOne():
            return "one_at_a_time"
        case Troubled(fault):
            return f"trouble-{fault.value}"
        case Unlocking():
            return "pin"
        case Helping():
            return "helper"
        case LookingUp():
            return "look_up"
        case Explaining():
            return "explaining"
        case Calling():
            return "calling"
        case _:
            assert_never(state)
