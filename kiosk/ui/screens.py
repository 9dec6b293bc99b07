"""All screens: which of them shows a state, and what each forgets when its visitor has gone."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtWidgets import QWidget

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
    Offer,
    State,
    Troubled,
    Unlocking,
    Waiting,
)
from kiosk.domain.admission import ChooseFromGroup
from kiosk.domain.registration import Language, Registration
from kiosk.settings import EventSettings
from kiosk.ui import phrases
from kiosk.ui.answer import AnswerScreen
from kiosk.ui.calling import CallingScreen
from kiosk.ui.choosing import ChoosingScreen
from kiosk.ui.explaining import ExplainingScreen
from kiosk.ui.helper_screens import HelperScreens
from kiosk.ui.look import Look
from kiosk.ui.look_up import LookUpScreen
from kiosk.ui.waiting import WaitingScreen


class Screens(HelperScreens):
    """Shows states of the visit in the visitor's language."""

    def __init__(self, settings: EventSettings, parent: QWidget | None = None) -> None:
        self.waiting = WaitingScreen(settings)
        self.answer = AnswerScreen()
        self.choosing = ChoosingScreen(settings)
        self.calling = CallingScreen(settings)
        self.look_up = LookUpScreen(settings)
        self.explaining = ExplainingScreen(settings)
        public = (self.waiting, self.answer, self.choosing, self.calling, self.look_up, self.explaining)
        super().__init__(settings, public, parent)
        self._settings = settings
        self._asked: ChooseFromGroup | tuple[Registration, ...] | None = None
        self._shown: State | None = None

    def show_state(self, state: State, language: Language | None, look: Look) -> None:
        """Show this state of the visit, if it is one to be seen."""
        before, self._shown = self._shown, state
        if isinstance(before, Helping) and not isinstance(state, Helping):
            self.area.end()
        match state:
            case Checking(slow=False) | AskingAgain(slow=False):
                # The answer comes within a frame; a screen in between would only flash.
                return
            case Waiting():
                self.dress(self.waiting, look)
                self.waiting.show_waiting(state, language)
                screen: QWidget = self.waiting
            case Answering() | AnsweringAgain() | AskingForOne() | Checking() | AskingAgain() | Troubled():
                self.dress(self.answer, look)
                self.answer.show_answer(phrases.answer(state, language, self._settings), language)
                screen = self.answer
            case Choosing(choice):
                self._ask(choice, language)
                screen = self.choosing
            case ChoosingBadges(offer):
                self._ask(offer, language)
                screen = self.choosing
            case LookingUp():
                self.look_up.show_look_up(state, language)
                screen = self.look_up
            case Calling():
                self.calling.show_call(state, language)
                screen = self.calling
            case Explaining():
                if not isinstance(before, Explaining):
                    self.explaining.start()
                self.explaining.show_explanation(language)
                screen = self.explaining
            case Unlocking(badge=badge):
                if not isinstance(before, Unlocking):
                    self.ask_for_pin(badge=badge is not None)
                screen = self.pin
            case Helping(operator=operator):
                if not isinstance(before, Helping):
                    self.area.start(operator)
                screen = self.area
            case _:
                assert_never(state)
        self._forget(state)
        self.show_screen(screen, look)

    def _ask(self, asked: ChooseFromGroup | Offer, language: Language | None) -> None:
        """Ask who is here, or whose badge is missing; a question that is up already keeps what was ticked."""
        question = asked if isinstance(asked, ChooseFromGroup) else asked.people
        if self._asked == question:
            self.choosing.speak(language)
        elif isinstance(asked, ChooseFromGroup):
            self.choosing.start(asked, language)
        else:
            self.choosing.start_badges(asked, language)
        self._asked = question

    def _forget(self, state: State) -> None:
        """Clear what is neither shown nor waits behind what is shown."""
        involved: list[State] = [state]
        while isinstance(involved[-1], Calling | Explaining):
            involved.append(involved[-1].behind)
        if not any(isinstance(each, phrases.Answered) for each in involved):
            self.answer.clear()
        if not any(isinstance(each, Choosing | ChoosingBadges) for each in involved):
            self.choosing.clear()
            self._asked = None
        if not any(isinstance(each, LookingUp) for each in involved):
            self.look_up.clear()
        if not any(isinstance(each, Unlocking) for each in involved):
            self.pin.forget()
        if not isinstance(state, Waiting):
            self.waiting.show_waiting(Waiting(), None)
