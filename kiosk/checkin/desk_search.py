"""The part of the desk that finds people for helpers, and shows everything about the one who was opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot

from kiosk.checkin.desk_answers import Found, Gone, Person
from kiosk.checkin.desk_pins import PinDesk
from kiosk.checkin.ports import Clock, Match, Store
from kiosk.domain.names import NameIndex
from kiosk.domain.registration import EventDay, Registration, RegistrationId
from kiosk.domain.standing import Standing

PAUSE_MS = 1_000
"""A search is over, and goes into the trail, once nothing was typed for this long, in milliseconds."""


class SearchDesk(PinDesk):
    """Answers the newest search and no older one that waited behind it.

    *Signals:*
    - `told(DeskAnswer)`: what `kiosk.checkin.desk_answers` says
    """

    told = Signal(object)

    def __init__(self, open_store: Callable[[], Store], clock: Clock, day_at: Callable[..., EventDay]) -> None:
        super().__init__(open_store, clock, day_at)
        self._index: NameIndex | None = None
        self._index_version = -1
        self._query, self._searched = "", False
        self._person: RegistrationId | None = None
        self._last_told: dict[type, Any] = {}
        self._soon: QTimer | None = None
        self._pause: QTimer | None = None

    @Slot()
    def open(self) -> None:
        """Open the file on this thread."""
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._answer_search)
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._search_over)
        super().open()

    @Slot()
    def close(self) -> None:
        """Close the file on this thread."""
        for timer in (self._soon, self._pause):
            if timer is not None:
                timer.stop()
        super().close()

    def _start(self, store: Store) -> None:
        self._index_version = -1
        super()._start(store)
        # Read now: the first helper who searches does not wait, and neither does a visitor behind them.
        self._index_of(store)

    def _forget_helper(self) -> None:
        super()._forget_helper()
        for timer in (self._soon, self._pause):
            if timer is not None:
                timer.stop()
        self._query, self._searched, self._person = "", False, None
        self._last_told.clear()

    # --- searching --------------------------------------------------------------------------------------

    def _search(self, query: str) -> None:
        """Answer once all that waits has come: whoever types on is not answered letter by letter."""
        self._query = query
        if self._soon is not None and self._pause is not None:
            self._soon.start()
            self._pause.stop()

    @Slot()
    def _answer_search(self) -> None:
        if self._soon is None or self._pause is None:
            return
        self._soon.stop()
        with self._or_report():
            found = self._found()
            self._tell(found)
            self._searched = bool(self._query)
            self._pause.start()

    def _answer_waiting_search(self) -> None:
        """What was wished before is answered before."""
        if self._soon is not None and self._soon.isActive():
            self._answer_search()

    @Slot()
    def _search_over(self) -> None:
        """Leave the trail of a search: how much was typed and how many were found, and nothing of what."""
        if self._pause is not None:
            self._pause.stop()
        searched, self._searched = self._searched, False
        found = self._last_told.get(Found)
        if searched and found is not None:
            with self._or_report():
                self._leave(self._acting, "search", None, {"letters": len(found.query), "hits": len(found.matches)})

    def _found(self) -> Found:
        store = self._opened()
        people = self._index_of(store).find(self._query)
        return Found(self._query, self._matches(store, people))

    def _matches(self, store: Store, people: Sequence[Registration]) -> tuple[Match, ...]:
        standing = store.standing([person.id for person in people], self._today()) if people else {}
        return tuple(_match(person, standing.get(person.id, Standing())) for person in people)

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

    # --- the person who was opened ----------------------------------------------------------------------

    def _open_person(self, registration_id: RegistrationId) -> None:
        self._search_over()
        self._person = registration_id
        self._tell_person(always=True)

    def _tell_person(self, *, always: bool = False) -> None:
        """Everything about the person who was opened, if somebody was, and if it has changed."""
        if self._person is None:
            return
        store, today = self._opened(), self._today()
        facts = store.facts_about(self._person, today)
        if facts is None:
            self._tell(Gone(self._person))
            self._person = None
            return
        person = Person(
            facts.registration,
            today,
            facts.stays,
            facts.would,
            facts.may_be_admitted,
            facts.note,
            self._matches(store, facts.group),
            facts.history,
            facts.jobs,
        )
        if always or person != self._last_told.get(Person):
            self._tell(person)

    def _tell_changed(self) -> None:
        """Tell again what helpers see, as far as it has changed."""
        self._tell_person()
        if self._query and (found := self._found()) != self._last_told.get(Found):
            self._tell(found)

    def _tell(self, answer: object) -> None:
        self._last_told[type(answer)] = answer
        self.told.emit(answer)


def _match(person: Registration, standing: Standing) -> Match:
    if standing.stay is None:
        return Match(person, None, None, standing.note)
    return Match(person, standing.stay.since, standing.stay.left, standing.note)
