"""The desk thread: it alone owns the station's file and serves visitors, helpers and the press."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.checkin.ports import Clock, Match, Store
from kiosk.domain.badge import JobId
from kiosk.domain.names import NameIndex
from kiosk.domain.registration import EventDay, RegistrationId
from kiosk.domain.ticket import TicketCode
from kiosk.domain.trouble import StoreTrouble

log = logging.getLogger(__name__)

RETRY_MS = 3_000
"""How often a broken file is tried again, in milliseconds."""


class Desk(QObject):
    """Answers one request a call; what it reports as done is on the disk.

    *Signals:*
    - `decided(Decision)`: answer to `admit`
    - `decided_by_hand(Decision)`: answer to `check_in`
    - `withdrawn(bool)`, `reprinting(BadgeJob)`: answers to a helper
    - `matched(tuple[Match, ...])`: answer to `search`
    - `pin_needed(bool)`: whether the PIN has still to be chosen; once after opening
    - `pin_answered(PinAnswer)`
    - `print_asked(BadgeJob)`: a job from before the start, or asked for by a helper
    - `open_jobs(int)`: how many badges no printer has taken
    - `failed(str)`, `recovered()`: the file cannot be used (reason for helpers), and can be again
    """

    decided = Signal(object)
    decided_by_hand = Signal(object)
    withdrawn = Signal(bool)
    reprinting = Signal(object)
    matched = Signal(object)
    pin_needed = Signal(bool)
    pin_answered = Signal(object)
    print_asked = Signal(object)
    open_jobs = Signal(int)
    failed = Signal(str)
    recovered = Signal()

    def __init__(self, open_store: Callable[[], Store], clock: Clock, day_at: Callable[..., EventDay]) -> None:
        super().__init__()
        self._open_store = open_store
        self._clock = clock
        self._day_at = day_at
        self._store: Store | None = None
        self._index: NameIndex | None = None
        self._index_version = -1
        self._query = ""
        self._retry: QTimer | None = None

    @Slot()
    def open(self) -> None:
        """Open the file on this thread and hand the badges of the last run to the press."""
        self._retry = QTimer(self)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self._reopen)
        try:
            self._start()
        except StoreTrouble as trouble:
            self._report(trouble)

    @Slot()
    def close(self) -> None:
        """Close the file on this thread."""
        if self._retry is not None:
            self._retry.stop()
        if self._store is not None:
            self._store.close()
            self._store = None

    @Slot(object)
    def admit(self, code: TicketCode) -> None:
        """Decide on a ticket at the camera."""
        try:
            decision = self._opened().admit(code, self._today(), "attendee")
        except StoreTrouble as trouble:
            self._report(trouble)
        else:
            self.decided.emit(decision)

    @Slot(object, object)
    def admit_some(self, code: TicketCode, people: tuple[RegistrationId, ...]) -> None:
        """Let those of a group in who are here."""
        try:
            decision = self._opened().admit_some(code, people, self._today(), "attendee")
        except StoreTrouble as trouble:
            self._report(trouble)
        else:
            self.decided.emit(decision)

    @Slot(str)
    def search(self, query: str) -> None:
        """Find people for a helper."""
        self._query = query
        try:
            self._show_matches()
        except StoreTrouble as trouble:
            self._report(trouble)

    @Slot(object)
    def check_in(self, registration_id: RegistrationId) -> None:
        """Check somebody in by hand, by the same rules as at the camera."""
        try:
            decision = self._opened().admit_registration(registration_id, self._today(), "helper")
            for job in decision.jobs:
                self.print_asked.emit(job)
            self._show_matches()
            self.decided_by_hand.emit(decision)
        except StoreTrouble as trouble:
            self._report(trouble)

    @Slot(object, str)
    def withdraw(self, registration_id: RegistrationId, reason: str) -> None:
        """Take today's check-in back."""
        try:
            withdrawn = self._opened().withdraw(registration_id, self._today(), "helper", reason)
            self._show_matches()
            self.withdrawn.emit(withdrawn)
        except StoreTrouble as trouble:
            self._report(trouble)

    @Slot(object)
    def reprint(self, registration_id: RegistrationId) -> None:
        """Print one more badge, without checking in."""
        try:
            job = self._opened().reprint(registration_id, self._today(), "helper")
            self.print_asked.emit(job)
            self.reprinting.emit(job)
        except StoreTrouble as trouble:
            self._report(trouble)

    @Slot(object, str)
    def on_badge_sent(self, job: JobId, printer: str) -> None:
        """A printer has taken the page."""
        try:
            self._opened().mark_sent(job, printer)
            self._count_jobs()
        except StoreTrouble as trouble:
            self._report(trouble)

    @Slot(object, str)
    def on_badge_failed(self, job: JobId, reason: str) -> None:
        """No printer has taken the page; the job stays."""
        try:
            self._opened().mark_failed(job, reason)
            self._count_jobs()
        except StoreTrouble as trouble:
            self._report(trouble)

    @Slot(str)
    def choose_pin(self, pin: str) -> None:
        """First start: keep the helpers' PIN. Once there is one, it is not replaced from the screen."""
        try:
            store = self._opened()
            self.pin_answered.emit(store.check_pin(pin) if store.has_pin() else store.choose_pin(pin))
        except StoreTrouble as trouble:
            self._report(trouble)

    @Slot(str)
    def check_pin(self, pin: str) -> None:
        """A helper wants in."""
        try:
            self.pin_answered.emit(self._opened().check_pin(pin))
        except StoreTrouble as trouble:
            self._report(trouble)

    def _start(self) -> None:
        self._store = store = self._open_store()
        self._index, self._index_version = None, -1
        self.pin_needed.emit(not store.has_pin())
        for job in store.waiting():
            self.print_asked.emit(job)
        self._count_jobs()
        # Read now: the first helper who searches does not wait, and neither does a visitor behind them.
        self._index_of(store)

    @Slot()
    def _reopen(self) -> None:
        try:
            if self._store is not None:
                self._store.close()
                self._store = None
            self._start()
        except StoreTrouble as trouble:
            log.warning("the file still cannot be used: %s", trouble)
        else:
            if self._retry is not None:
                self._retry.stop()
            self.recovered.emit()

    def _opened(self) -> Store:
        if self._store is None:
            raise StoreTrouble("The station's file is not open. Please wait or restart the station.")
        return self._store

    def _today(self) -> EventDay:
        return self._day_at(self._clock())

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
        found = self._index_of(store).find(self._query)
        since = store.present_since(self._today())
        self.matched.emit(tuple(Match(person, since.get(person.id)) for person in found))

    def _count_jobs(self) -> None:
        self.open_jobs.emit(len(self._opened().waiting()))

    def _report(self, trouble: StoreTrouble) -> None:
        log.error("the file cannot be used: %s", trouble)
        self.failed.emit(str(trouble))
        if self._retry is not None and not self._retry.isActive():
            self._retry.start()
