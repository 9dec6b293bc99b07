"""The kiosk's window: one screen at a time, and a small way in for helpers."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from kiosk.checkin.ports import Match
from kiosk.checkin.states import (
    Answering,
    AnsweringAgain,
    AskingAgain,
    AskingForOne,
    Checking,
    Choosing,
    ChoosingBadges,
    Helping,
    State,
    Troubled,
    Unlocking,
    Waiting,
)
from kiosk.domain.admission import Decision
from kiosk.domain.badge import BadgeJob, OpenJob
from kiosk.domain.pin import PinAnswer
from kiosk.domain.printer import PrinterStatus
from kiosk.settings import EventSettings
from kiosk.ui import helper_phrases, phrases
from kiosk.ui.answer import AnswerScreen
from kiosk.ui.choosing import ChoosingScreen
from kiosk.ui.door import HelperDoor
from kiosk.ui.helper import HelperScreen
from kiosk.ui.pin import PinScreen
from kiosk.ui.printer_phrases import notices
from kiosk.ui.theme import Scale, buttons
from kiosk.ui.viewfinder import Preview
from kiosk.ui.waiting import WaitingScreen


class KioskWindow(QWidget):
    """Shows states and asks; it decides nothing.

    *Signals:*
    - `painted()`: the last picture is on the screen
    - `people_chosen(tuple[RegistrationId, ...])`, `visitor_acted()`: who of a group is meant; a touch
    - `reprint_wanted()`: a visitor is without a badge
    - `helper_wanted()`, `pin_entered(str)`, `pin_chosen(str)`: a helper wants in
    - `searched(str)`, `check_in_chosen(RegistrationId)`, `withdraw_chosen(RegistrationId, str)`,
      `reprint_chosen(RegistrationId)`, `again_chosen(JobId)`, `give_up_chosen(JobId)`: what a helper wants
    - `touched()`, `helper_left()`: the helper is still there; gives the screen back
    """

    painted = Signal()
    people_chosen = Signal(object)
    visitor_acted = Signal()
    reprint_wanted = Signal()
    helper_wanted = Signal()
    pin_entered = Signal(str)
    pin_chosen = Signal(str)
    searched = Signal(str)
    check_in_chosen = Signal(object)
    withdraw_chosen = Signal(object, str)
    reprint_chosen = Signal(object)
    again_chosen = Signal(object)
    give_up_chosen = Signal(object)
    touched = Signal()
    helper_left = Signal()

    def __init__(self, settings: EventSettings) -> None:
        super().__init__()
        self.setWindowTitle(f"Einlass · {settings.event.name}")
        self.setMinimumSize(480, 480)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._settings = settings
        self._state: State = Waiting()
        self._pin_needed = False
        self.waiting = WaitingScreen(settings)
        self.answer = AnswerScreen()
        self.choosing = ChoosingScreen(settings)
        self.pin = PinScreen()
        self.helper = HelperScreen(settings.event.time_zone)
        self._stack = QStackedLayout(self)
        for screen in (self.waiting, self.answer, self.choosing, self.pin, self.helper):
            self._stack.addWidget(screen)
        self._printers: tuple[PrinterStatus, ...] = ()
        self._jobs: tuple[OpenJob, ...] = ()
        self._door = HelperDoor(self)
        self._door.clicked.connect(self.helper_wanted)
        self._connect()

    @Slot(object)
    def on_state(self, state: State) -> None:
        """Show this state of the visit."""
        before, self._state = self._state, state
        held = QApplication.focusWidget()
        match state:
            case Waiting(offer):
                self.waiting.show_offer(offer)
                self._show(self.waiting)
            case Checking() | AskingAgain():
                # The answer comes within a frame; a screen in between would only flash.
                return
            case Answering() | AnsweringAgain() | AskingForOne() | Troubled():
                self.answer.show_answer(phrases.answer(state, self._settings))
                self._show(self.answer)
            case Choosing(choice):
                if before != state:
                    self.choosing.start(choice)
                self._show(self.choosing)
            case ChoosingBadges(offer):
                if not isinstance(before, ChoosingBadges) or before.offer.people != offer.people:
                    self.choosing.start_badges(offer)
                self._show(self.choosing)
            case Unlocking():
                if not isinstance(before, Unlocking):
                    self.pin.start(choosing=self._pin_needed)
                self._show(self.pin)
            case Helping():
                if not isinstance(before, Helping):
                    self.helper.start()
                self._show(self.helper)
            case _:
                assert_never(state)
        if not isinstance(state, Answering | AnsweringAgain | AskingForOne | Troubled):
            self.answer.clear()
        if not isinstance(state, Choosing | ChoosingBadges):
            self.choosing.clear()
        if not isinstance(state, Waiting):
            self.waiting.show_offer(None)
        # An offer that ends leaves nothing new to be said.
        if state != Waiting() or not isinstance(before, Waiting):
            self._announce(phrases.spoken_state(state, self._settings))
        # Who goes by keyboard keeps their button as long as it is there; only then does a new screen begin at its top.
        if type(state) is not type(before) or (held is not None and not held.isVisible()):
            self._give_keyboard()

    @Slot(object)
    def on_preview(self, preview: Preview) -> None:
        """Show the newest picture of the camera; a hidden viewfinder has "painted" it at once."""
        if self._stack.currentWidget() is self.waiting and self.isVisible():
            self.waiting.viewfinder.on_preview(preview)
        else:
            self.painted.emit()

    @Slot(bool)
    def on_pin_needed(self, needed: bool) -> None:
        """Whether the helpers' PIN has still to be chosen."""
        self._pin_needed = needed

    @Slot(object)
    def on_pin_answered(self, answer: PinAnswer) -> None:
        """What became of the PIN; the right one brings the helper screen by way of the state."""
        self._pin_needed = self._pin_needed and answer is not PinAnswer.CHOSEN
        if answer not in (PinAnswer.RIGHT, PinAnswer.CHOSEN):
            self.pin.on_answer(answer)

    @Slot(object)
    def on_matches(self, matches: tuple[Match, ...]) -> None:
        """Show a search's matches."""
        self.helper.on_matches(matches)

    @Slot(object)
    def on_decided_by_hand(self, decision: Decision) -> None:
        """Tell what checking in by hand came to."""
        self.helper.tell(helper_phrases.by_hand(decision.outcome, printing=bool(decision.jobs)))

    @Slot(bool)
    def on_withdrawn(self, withdrawn: bool) -> None:
        """Tell what taking back came to."""
        self.helper.tell(helper_phrases.WITHDRAWN if withdrawn else helper_phrases.NOT_WITHDRAWN)

    @Slot(object)
    def on_reprinting(self, _job: BadgeJob) -> None:
        """Tell that one more badge is on its way."""
        self.helper.tell(helper_phrases.REPRINTING)

    @Slot(object)
    def on_printers(self, printers: tuple[PrinterStatus, ...]) -> None:
        """How the printers are doing."""
        self._printers = printers
        self._show_printers()

    @Slot(object)
    def on_jobs_open(self, jobs: tuple[OpenJob, ...]) -> None:
        """Which badges have not come out as far as anybody knows."""
        self._jobs = jobs
        self._show_printers()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the keyboard away from the helper's corner."""
        super().showEvent(event)
        self.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale buttons and the helper's corner."""
        super().resizeEvent(event)
        scale = Scale.of(self.width(), self.height())
        self.setStyleSheet(buttons(scale, self._settings.looks))
        self._door.dress(scale)
        self._place_door()

    def _connect(self) -> None:
        self.waiting.viewfinder.painted.connect(self.painted)
        self.waiting.reprint_wanted.connect(self.reprint_wanted)
        self.answer.reprint_wanted.connect(self.reprint_wanted)
        self.choosing.badge_missing.connect(self.reprint_wanted)
        self.choosing.chosen.connect(self.people_chosen)
        self.choosing.touched.connect(self.visitor_acted)
        self.pin.entered.connect(self.pin_entered)
        self.pin.chosen.connect(self.pin_chosen)
        self.pin.left.connect(self.helper_left)
        self.pin.touched.connect(self.touched)
        self.helper.searched.connect(self.searched)
        self.helper.check_in_chosen.connect(self.check_in_chosen)
        self.helper.withdraw_chosen.connect(self.withdraw_chosen)
        self.helper.reprint_chosen.connect(self.reprint_chosen)
        self.helper.again_chosen.connect(self.again_chosen)
        self.helper.give_up_chosen.connect(self.give_up_chosen)
        self.helper.touched.connect(self.touched)
        self.helper.left.connect(self.helper_left)

    def _show(self, screen: QWidget) -> None:
        self._stack.setCurrentWidget(screen)
        public = screen in (self.waiting, self.answer, self.choosing)
        self._door.setVisible(public)
        self._place_door()

    def _give_keyboard(self) -> None:
        screen = self._stack.currentWidget()
        if screen in (self.choosing, self.pin):
            # Enter and Escape count at once; the first Tab leads to the first name.
            screen.setFocus()
        elif screen is not self.helper:
            # Nothing else waits for a visitor's keyboard; Tab leads to a button, if there is one, and to the corner.
            self.setFocus()

    def _show_printers(self) -> None:
        self.helper.show_printers(self._printers, self._jobs)
        self._door.show_notices(notices(self._printers, self._jobs))
        self._place_door()

    def _place_door(self) -> None:
        margin = Scale.of(self.width(), self.height()).px(20)
        self._door.move(self.width() - self._door.width() - margin, margin)
        self._door.raise_()

    def _announce(self, text: str) -> None:
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
