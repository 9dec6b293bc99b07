"""The helpers' half of the kiosk's window: what they want, and what is told to them."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from kiosk.checkin.ports import Match
from kiosk.domain.admission import Decision
from kiosk.domain.badge import BadgeJob, OpenJob
from kiosk.domain.help import HelpCall
from kiosk.domain.pin import PinAnswer
from kiosk.domain.printer import PrinterStatus
from kiosk.settings import EventSettings
from kiosk.ui.bar import Bar
from kiosk.ui.helper_phrases import HelperSentences
from kiosk.ui.printer_phrases import notices
from kiosk.ui.screens import Screens


class HelpersWindow(QWidget):
    """Holds all screens and the bar, and passes on what helpers do.

    *Signals:*
    - `helper_wanted()`, `pin_entered(str)`, `pin_chosen(str)`: a helper wants in
    - `searched(str)`, `check_in_chosen(RegistrationId)`, `withdraw_chosen(RegistrationId, str)`,
      `reprint_chosen(RegistrationId)`, `again_chosen(JobId)`, `give_up_chosen(JobId)`, `call_answered(CallId)`,
      `call_done(CallId)`, `person_wanted(RegistrationId)`, `quit_wanted()`: what a helper wants
    - `touched()`, `helper_left()`: the helper is still there; gives the screen back
    """

    helper_wanted = Signal()
    pin_entered = Signal(str)
    pin_chosen = Signal(str)
    searched = Signal(str)
    check_in_chosen = Signal(object)
    withdraw_chosen = Signal(object, str)
    reprint_chosen = Signal(object)
    again_chosen = Signal(object)
    give_up_chosen = Signal(object)
    call_answered = Signal(object)
    call_done = Signal(object)
    person_wanted = Signal(object)
    quit_wanted = Signal()
    touched = Signal()
    helper_left = Signal()

    def __init__(self, settings: EventSettings) -> None:
        super().__init__()
        self.screens = Screens(settings, self)
        self.bar = Bar(settings.screen.languages, self)
        self._printers: tuple[PrinterStatus, ...] = ()
        self._jobs: tuple[OpenJob, ...] = ()
        self._calls: tuple[HelpCall, ...] = ()
        self.bar.helper_wanted.connect(self.helper_wanted)
        pin, helper = self.screens.pin, self.screens.helper
        pin.entered.connect(self.pin_entered)
        pin.chosen.connect(self.pin_chosen)
        pin.left.connect(self.helper_left)
        pin.touched.connect(self.touched)
        helper.searched.connect(self.searched)
        helper.check_in_chosen.connect(self.check_in_chosen)
        helper.withdraw_chosen.connect(self.withdraw_chosen)
        helper.reprint_chosen.connect(self.reprint_chosen)
        helper.again_chosen.connect(self.again_chosen)
        helper.give_up_chosen.connect(self.give_up_chosen)
        helper.call_answered.connect(self.call_answered)
        helper.call_done.connect(self.call_done)
        helper.person_wanted.connect(self.person_wanted)
        helper.quit_wanted.connect(self.quit_wanted)
        helper.touched.connect(self.touched)
        helper.left.connect(self.helper_left)

    @Slot(bool)
    def on_pin_needed(self, needed: bool) -> None:
        """Whether the helpers' PIN has still to be chosen."""
        self.screens.pin_needed = needed

    @Slot(object)
    def on_pin_answered(self, answer: PinAnswer) -> None:
        """What became of the PIN; the right one brings the helper screen by way of the state."""
        if answer is PinAnswer.CHOSEN:
            self.screens.pin_needed = False
        elif answer is not PinAnswer.RIGHT:
            self.screens.pin.on_answer(answer)

    @Slot(object)
    def on_matches(self, matches: tuple[Match, ...]) -> None:
        """Show a search's matches."""
        self.screens.helper.on_matches(matches)

    @Slot(object)
    def on_decided_by_hand(self, decision: Decision) -> None:
        """Tell what checking in by hand came to."""
        self.screens.helper.tell(self._to_helpers.by_hand(decision.outcome, printing=bool(decision.jobs)))

    @Slot(bool)
    def on_withdrawn(self, withdrawn: bool) -> None:
        """Tell what taking back came to."""
        say = self._to_helpers
        self.screens.helper.tell(say.withdrawn() if withdrawn else say.not_withdrawn())

    @Slot(object)
    def on_reprinting(self, _job: BadgeJob) -> None:
        """Tell that one more badge is on its way."""
        self.screens.helper.tell(self._to_helpers.reprinting())

    @Slot(object)
    def on_printers(self, printers: tuple[PrinterStatus, ...]) -> None:
        """How the printers are doing."""
        self._printers = printers
        self._show_work()

    @Slot(object)
    def on_jobs_open(self, jobs: tuple[OpenJob, ...]) -> None:
        """Which badges have not come out as far as anybody knows."""
        self._jobs = jobs
        self._show_work()

    @Slot(object)
    def on_calls(self, calls: tuple[HelpCall, ...]) -> None:
        """Who needs help, here and at other stations."""
        self._calls = calls
        self.screens.helper.on_calls(calls)
        self._show_work()

    @property
    def _to_helpers(self) -> HelperSentences:
        return HelperSentences(self.screens.tongue.language)

    def _show_work(self) -> None:
        self.screens.helper.show_printers(self._printers, self._jobs)
        waiting = sum(not call.coming for call in self._calls)
        self.bar.door.show_notices(notices(self._printers, self._jobs) + waiting)
