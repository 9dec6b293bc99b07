"""The desk thread: it alone owns the station's file and serves visitors, helpers and the press."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection

from PySide6.QtCore import Signal, Slot

from kiosk.checkin.desk_helpers import HelperDesk
from kiosk.checkin.ports import Clock, Store
from kiosk.domain.admission import AlreadyIn, Decision
from kiosk.domain.registration import EventDay, RegistrationId
from kiosk.domain.ticket import TicketCode

log = logging.getLogger(__name__)

ATTENDEE = "attendee"


class Desk(HelperDesk):
    """Answers one request a call; what it reports as done is on the disk.

    *Signals:*
    - `decided(Decision)`: answer to `admit`, `admit_some` and, if somebody was found, `look_up`
    - `nobody_found()`: answer to `look_up`, if nobody was found, or more than one
    - `helper_badge(RegistrationId)`: in place of `decided`: it was the badge of a helper who is in
    """

    decided = Signal(object)
    nobody_found = Signal()
    helper_badge = Signal(object)

    def __init__(
        self,
        open_store: Callable[[], Store],
        clock: Clock,
        day_at: Callable[..., EventDay],
        helper_roles: Collection[str] = (),
    ) -> None:
        """Whoever has one of `helper_roles` gets to the PIN with their badge."""
        super().__init__(open_store, clock, day_at)
        self._helper_roles = frozenset(helper_roles)
        self._look_ups = 0

    @Slot(object)
    def admit(self, code: TicketCode) -> None:
        """Decide on a ticket at the camera."""
        with self._or_report():
            decision = self._opened().admit(code, self._today(), ATTENDEE)
            self._keep(decision.jobs)
            self._there.came(decision, self._today())
            if (helper := self._helper_with(code, decision)) is not None:
                self.helper_badge.emit(helper)
            else:
                self.decided.emit(decision)

    @Slot(object, object)
    def admit_some(self, code: TicketCode, people: tuple[RegistrationId, ...]) -> None:
        """Let those of a group in who are here."""
        with self._or_report():
            decision = self._opened().admit_some(code, people, self._today(), ATTENDEE)
            self._keep(decision.jobs)
            self._there.came(decision, self._today())
            self.decided.emit(decision)

    @Slot(str, str)
    def look_up(self, surname: str, proof: str) -> None:
        """A visitor without a code: the decision of the camera for this one person, if there is exactly one."""
        with self._or_report():
            found = self._opened().look_up(surname, proof)
            self._look_ups += 1
            log.info("look-up %d by a visitor: %s", self._look_ups, "found" if found else "nobody found")
            if found is None:
                self.nobody_found.emit()
                return
            decision = self._opened().admit_registration(found, self._today(), ATTENDEE)
            self._keep(decision.jobs)
            self._there.came(decision, self._today())
            self.decided.emit(decision)

    def _helper_with(self, code: TicketCode, decision: Decision) -> RegistrationId | None:
        """Whose badge it was, if it was that of a helper who is in; their ticket is a ticket like any other."""
        match decision.outcome:
            case AlreadyIn(person) if person.badge_token == code and person.role in self._helper_roles:
                return person.id
            case _:
                return None
