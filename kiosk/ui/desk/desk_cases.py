"""The help desk and those who wait: whom a case is about, and that it is settled as soon as they are in."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from kiosk.checkin.desk_wishes import Settle
from kiosk.domain.changes import WalkIn
from kiosk.domain.help import HelpCall
from kiosk.domain.refusals import RefusedScan
from kiosk.ui.desk.board import FORMS
from kiosk.ui.desk.case_row import Case, registration_of_case
from kiosk.ui.desk.desk_flow import DeskFlow
from kiosk.ui.phrases_calls import CallsSentences


class DeskCases(DeskFlow):
    """Keeps the case that the helper works for, until somebody is in or the helper goes on to another.

    *Signals:*
    - `call_answered(CallId)`, `call_done(CallId)`: what the helper does about a call
    """

    call_answered = Signal(object)
    call_done = Signal(object)

    @Slot(object)
    def on_case(self, case: Case) -> None:
        """Help this one: their person, the form with what their ticket says, or the search."""
        self._case = case
        registration = registration_of_case(case)
        if registration is not None:
            self.open_person(registration)
        elif isinstance(case, RefusedScan) and case.claim is not None:
            claim = case.claim
            self._start_walk_in(WalkIn(claim.person, claim.role, claim.language), case.id)
        else:
            self.touched.emit()
            name = case.case if isinstance(case, HelpCall) else case.outcome
            self.board.notice.tell(CallsSentences(self.tongue.language).case(name))
            self.board.field.setFocus()

    @Slot(object)
    def on_case_done(self, case: Case) -> None:
        """Nobody waits any more."""
        self.touched.emit()
        if isinstance(case, HelpCall):
            self.call_done.emit(case.id)
        else:
            self.wished.emit(Settle(case.id))

    @Slot(object)
    def on_case_answered(self, case: Case) -> None:
        """The helper goes there."""
        self.touched.emit()
        self.call_answered.emit(case.id)

    def settle_case(self) -> None:
        """Somebody has come in: whoever the helper works for waits no more.

        Of somebody on the list the file knows it, as of a new person with whom the refused scan was sent.
        """
        case, self._case = self._case, None
        if isinstance(case, RefusedScan) and (case.registration is not None or self.board.showing in FORMS):
            return
        if case is not None and any(case.id == each.id for each in self.board.waiting.cases):
            self.on_case_done(case)
