"""Leads the practice: does what the trainer's board orders, sends visitors, and ticks exercises off."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.checkin.states import Helping, State, Waiting
from kiosk.domain.registration import RegistrationId
from kiosk.practice.board import Board
from kiosk.practice.camera import ticket_picture
from kiosk.practice.deeds import Deed, Done
from kiosk.practice.exercises import Cast, Exercise, ticked_off
from kiosk.practice.mishaps import AT_THE_CAMERA, Mishap, Part, Visitor
from kiosk.practice.orders import AskPractice, BeginAnew, Cause, Mend, PracticeNow, PracticeOrder, Send, SetUp

COMES_AFTER, HOLDS_FOR = 1.5, 3.0
"""A visitor is there so many seconds after the helpers have gone, and holds the ticket up for so long."""


class Coach(QObject):
    """Lives on the GUI thread; `tickets` is what visitors hold up.

    *Signals:*
    - `told(PracticeNow)`: after every change
    - `called(str, RegistrationId)`: another station calls for help
    - `ordered(PracticeOrder)`, `did(Done)`: brought here from other threads
    """

    told = Signal(object)
    called = Signal(str, object)
    ordered = Signal(object)
    did = Signal(object)

    def __init__(self, board: Board, cast: Cast, tickets: Mapping[Visitor, str], other_station: str) -> None:
        super().__init__()
        self._board, self._cast, self._tickets, self._other_station = board, cast, dict(tickets), other_station
        self._done: frozenset[Exercise] = frozenset()
        self._coming: Visitor | None = None
        self._was_broken, self._visitors = False, True
        self.ordered.connect(self.on_ordered)
        self.did.connect(self.on_did)

    @property
    def now(self) -> PracticeNow:
        """How practice stands."""
        return PracticeNow(self._board.broken, self._done, self._coming, self._cast)

    @Slot(object)
    def on_ordered(self, order: PracticeOrder) -> None:
        """The trainer, or a learner, wants this."""
        match order:
            case AskPractice():
                pass
            case Cause(mishap):
                self._board.cause(mishap)
                self._was_broken |= self._board.wrong_with(Part.PRINTER) is not None
            case Mend(mishap):
                self._board.mend(mishap)
            case Send(visitor):
                self._send(visitor)
            case SetUp(Exercise.PRINTER):
                self._board.cause(Mishap.JAM)
                self._was_broken = True
                self._send(Visitor.GUEST)
            case SetUp(Exercise.CALL):
                self._send(Visitor.CALLER)
            case SetUp():
                self._send(Visitor.UNPAID)
            case BeginAnew():
                for mishap in self._board.broken:
                    self._board.mend(mishap)
                self._done, self._coming, self._was_broken = frozenset(), None, False
            case _:
                assert_never(order)
        self.told.emit(self.now)

    @Slot(object)
    def on_did(self, done: Done) -> None:
        """Something was done to the file."""
        broken = self._was_broken and self._board.wrong_with(Part.PRINTER) is None
        exercise = ticked_off(done, self._cast, was_broken=broken)
        if done.deed is Deed.WALK_IN and self._coming is Visitor.WALK_IN:
            self._coming = None
        if exercise is not None and exercise not in self._done:
            self._done |= {exercise}
        self.told.emit(self.now)

    @Slot(object)
    def on_call_answered(self, _call: object) -> None:
        """A helper goes to whoever called."""
        self.on_did(Done(Deed.CALL_ANSWERED))

    @Slot(object)
    def on_state(self, state: State) -> None:
        """The screen is the visitors' again, or the helpers' now."""
        self._visitors = isinstance(state, Waiting)
        match state:
            case Waiting() if self._coming is not None:
                self._let_come(self._coming)
                self.told.emit(self.now)
            case Helping():
                self.told.emit(self.now)
            case _:
                pass

    def _send(self, visitor: Visitor) -> None:
        if visitor is Visitor.CALLER:
            self.called.emit(self._other_station, RegistrationId(self._cast.unpaid.id))
        else:
            self._coming = visitor
            if self._visitors:
                self._let_come(visitor)

    def _let_come(self, visitor: Visitor) -> None:
        if visitor in AT_THE_CAMERA:
            self._board.hold_up(ticket_picture(self._tickets[visitor]), COMES_AFTER, HOLDS_FOR)
            self._coming = None
