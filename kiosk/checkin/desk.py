"""The desk thread: it alone owns the station's file and serves visitors, helpers and the press."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import Signal, Slot

from kiosk.checkin.desk_badges import HELPER, BadgeDesk
from kiosk.checkin.ports import Clock, Match, Store
from kiosk.domain.names import NameIndex
from kiosk.domain.registration import EventDay, RegistrationId
from kiosk.domain.ticket import TicketCode

log = logging.getLogger(__name__)

ATTENDEE = "attendee"


class Desk(BadgeDesk):
    """Answers one request a call; what it reports as done is on the disk.

    *Signals:*
    - `decided(Decision)`: answer to `admit`, `admit_some` and, if somebody was found, `look_up`
    - `nobody_found()`: answer to `look_up`, if nobody was found, or more than one
    - `decided_by_hand(Decision)`: answer to `check_in`
    - `withdrawn(bool)`: answer to a helper
    - `matched(tuple[Match, ...])`: answer to `search` and `show_person`
    - `pin_needed(bool)`: whether the PIN has still to be chosen; once after opening
    - `pin_answered(PinAnswer)`
    """

    decided = Signal(object)
    nobody_found = Signal()
    decided_by_hand = Signal(object)
    withdrawn = Signal(bool)
    matched = Signal(object)
    pin_needed = Signal(bool)
    pin_answered = Signal(object)

    def __init__(self, open_store: Callable[[], Store], clock: Clock, day_at: Callable[..., EventDay]) -> None:
        super().__init__(open_store, clock, day_at)
        self._index: NameIndex | None = None
        self._index_version = -1
        self._query = ""
        self._wanted: RegistrationId | None = None
        self._look_ups = 0

    @Slot(object)
    def admit(self, code: TicketCode) -> None:
        """Decide on a ticket at the camera."""
        with self._or_report():
            decision = self._opened().admit(code, self._today(), ATTENDEE)
            self._keep(decision.jobs)
            self.decided.emit(decision)

    @Slot(object, object)
    def admit_some(self, code: TicketCode, people: tuple[RegistrationId, ...]) -> None:
        """Let those of a group in who are here."""
        with self._or_report():
            decision = self._opened().admit_some(code, people, self._today(), ATTENDEE)
            self._keep(decision.jobs)
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
            self.decided.emit(decision)

    @Slot(str)
    def search(self, query: str) -> None:
        """Find people for a helper."""
        self._query, self._wanted = query, None
        with self._or_report():
            self._show_matches()

    @Slot(object)
    def show_person(self, registration_id: RegistrationId) -> None:
        """Show a helper the person whom a call for help is about."""
        self._wanted = registration_id
        with self._or_report():
            self._show_matches()

    @Slot(object)
    def check_in(self, registration_id: RegistrationId) -> None:
        """Check somebody in by hand, by the same rules as at the camera."""
        with self._or_report():
            decision = self._opened().admit_registration(registration_id, self._today(), HELPER)
            self._ask(decision.jobs)
            self._show_matches()
            self.decided_by_hand.emit(decision)

    @Slot(object, str)
    def withdraw(self, registration_id: RegistrationId, reason: str) -> None:
        """Take today's check-in back."""
        with self._or_report():
            withdrawn = self._opened().withdraw(registration_id, self._today(), HELPER, reason)
            self._show_matches()
            self.withdrawn.emit(withdrawn)

    @Slot(str)
    def choose_pin(self, pin: str) -> None:
        """First start: keep the helpers' PIN. Once there is one, it is not replaced from the screen."""
        with self._or_report():
            store = self._opened()
            self.pin_answered.emit(store.check_pin(pin) if store.has_pin() else store.choose_pin(pin))

    @Slot(str)
    def check_pin(self, pin: str) -> None:
        """A helper wants in."""
        with self._or_report():
            self.pin_answered.emit(self._opened().check_pin(pin))

    def _start(self, store: Store) -> None:
        self._index, self._index_version = None, -1
        self.pin_needed.emit(not store.has_pin())
        super()._start(store)
        # Read now: the first helper who searches does not wait, and neither does a visitor behind them.
        self._index_of(store)

    def _index_of(self, store: Store) -> NameIndex:
        """The index as the list is now: it may have been imported or corrected, by this or by another program.

        A few changes are put in; after an import all is read again, which takes 2 s at 100,000 people.
        """
        changes = store.list_changes(self._index_version)
        if self._index is None or changes.changed is None:
            self._index = NameIndex(store.registrations())
        else:
            for changed in changes.changed:
                person = store.registration(changed)
                if person is None:
                    self._index.remove(changed)
                else:
                    self._index.put(person)
        self._index_version = changes.version
        return self._index

    def _show_matches(self) -> None:
        store = self._opened()
        if self._wanted is None:
            found = self._index_of(store).find(self._query)
        else:
            person = store.registration(self._wanted)
            found = [] if person is None else [person]
        since = store.present_since(self._today())
        self.matched.emit(tuple(Match(person, since.get(person.id)) for person in found))
