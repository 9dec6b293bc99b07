"""Who is in today as far as a desk has heard of it: for the list on paper, when the file cannot be asked any more."""

from __future__ import annotations

from datetime import datetime, timedelta

from kiosk.checkin.ports import Store
from kiosk.domain.admission import AlreadyIn, Decision, GroupIn, Inside, registration_of
from kiosk.domain.registration import EventDay, RegistrationId

OFTEN = timedelta(seconds=20)
"""What other programs write is read again at most so often: with many people that takes its time."""


class Presence:
    """Read from the file now and then, and kept up with what is decided here."""

    def __init__(self) -> None:
        self._day: EventDay | None = None
        self._read_at: datetime | None = None
        self._people: set[RegistrationId] = set()

    def on(self, day: EventDay) -> frozenset[RegistrationId]:
        """Who is in on this day."""
        return frozenset(self._people) if day == self._day else frozenset()

    def read(self, store: Store, day: EventDay, now: datetime) -> None:
        """Ask the file. Raises StoreTrouble."""
        self._people = set(store.present_since(day))
        self._day, self._read_at = day, now

    def read_again(self, store: Store, day: EventDay, now: datetime) -> None:
        """Ask the file if that was not done just now. Raises StoreTrouble."""
        if day != self._day or self._read_at is None or not timedelta() <= now - self._read_at < OFTEN:
            self.read(store, day, now)

    def came(self, decision: Decision, day: EventDay) -> None:
        """These are in now."""
        outcome = decision.outcome
        if not isinstance(outcome, Inside) or isinstance(outcome, AlreadyIn):
            return
        if day != self._day:
            self._day, self._people = day, set()
        if isinstance(outcome, GroupIn):
            self._people.update(person.id for person in outcome.people)
        elif (person := registration_of(outcome)) is not None:
            self._people.add(person.id)
