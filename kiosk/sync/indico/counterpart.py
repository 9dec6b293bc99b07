"""Indico as somebody to exchange with: its list is heard as a whole, and it is told who has come and who has not."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from kiosk.domain.exchange import Outgoing, Record, Sort
from kiosk.domain.registration import RegistrationId
from kiosk.domain.system_list import ListedRow, ListStore, SystemPage
from kiosk.sync.indico.connection import NAME, IndicoConnection
from kiosk.sync.ports import Heard, NotReached, Store, Told
from kiosk.sync.presence import Presence, presence_of
from kiosk.sync.told import Done, Outcome, Refused, Skipped, Step, tell_each
from kiosk.sync.web import Web, answering

EVERY = 120.0
"""After so many seconds the list is read again: Indico has no way to ask for what has changed."""

AT_ONCE = 4
READ = "read"

_STATES = {
    "complete": "confirmed",
    "pending": "pending",
    "unpaid": "pending",
    "rejected": "cancelled",
    "withdrawn": "cancelled",
}
_UNKNOWN = Refused("invalid", "Indico does not know this registration (any more); please look for it there")
_NOT_UNDERSTOOD = Refused(
    "not_understood", "Indico does not understand this; please check whether Einlass or Indico needs an update"
)


class IndicoCounterpart:
    """One registration form of an event; `store` takes the list, `now` are monotonic seconds, `today` is the moment."""

    name = NAME
    sorts = (Sort.ENTRY,)
    own = True
    batch = 40
    numbered = False

    def __init__(
        self,
        connection: IndicoConnection,
        store: ListStore,
        now: Callable[[], float] = time.monotonic,
        today: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._connection, self._list, self._now, self._today = connection, store, now, today
        self._web: Web | None = None
        self._next = 0.0

    def open(self) -> float | None:
        """See whether it lets this station in, and what time it is there."""
        self._web = answering(self._connection.web(), self._connection.form_path)
        return self._web.clock_ahead

    def tell(self, records: Sequence[Outgoing], store: Store) -> Told:
        """Tell it who has come; it takes no time for that, and keeps its own."""

        def plan(record: Record) -> Step[Presence] | Skipped | Refused:
            found = presence_of(record, store)
            if isinstance(found, Presence):
                return Step(found.whom.id, found) if _number(found.whom.id) else Skipped()
            return found

        return tell_each(records, plan, self._tell, AT_ONCE)

    def hear(self, store: Store) -> Heard | None:
        """Read the whole list, if it is time for that; it is in the file when this returns."""
        if self._web is None or self._now() < self._next:
            return None
        answer = self._web.ask("GET", f"{self._connection.form_path}registrations/")
        try:
            rows = tuple(map(self._row, answer.content))
        except (TypeError, KeyError, ValueError, AttributeError):
            raise NotReached(
                "Indico answers otherwise than expected; please check whether Einlass needs an update"
            ) from None
        # Whoever is on the list no more was deleted.
        page = SystemPage(at=self._today(), rows=rows, bookings=(NAME,))
        taken = self._list.take_list(NAME, page, READ)
        self._next = self._now() + EVERY
        return Heard(taken=taken)

    def wait(self, seconds: float) -> None:
        """It says nothing by itself."""
        time.sleep(seconds)

    def close(self) -> None:
        """Let go of it."""
        if self._web is not None:
            self._web.close()
        self._web = None

    def _row(self, told: Mapping[str, Any]) -> ListedRow:
        cells = {
            "name": str(told["full_name"]),
            "email": str(told["email"] or ""),
            # As the ticket's QR code gives it (`kiosk.domain.ticket`).
            "code": str(UUID(told["checkin_secret"])),
            "status": _STATES[told["state"]],
        }
        return ListedRow(RegistrationId(f"{NAME}-{int(told['id'])}"), cells, self._today())

    def _tell(self, presence: Presence) -> Outcome:
        assert self._web is not None
        path = f"{self._connection.form_path}registrations/{_number(presence.whom.id)}"
        found = self._web.ask("GET", path, readable=(404,))
        if found.status == 404:
            return _UNKNOWN
        # A check-in that is repeated would get a new time there.
        if _is_in(found.content) is presence.came:
            return Done()
        answer = self._web.ask("PATCH", path, None, {"checked_in": presence.came}, readable=(400, 404, 422))
        if answer.status == 404:
            return _UNKNOWN
        return Done() if answer.is_well and _is_in(answer.content) is presence.came else _NOT_UNDERSTOOD


def _is_in(content: object) -> bool | None:
    match content:
        case {"checked_in": bool(came)}:
            return came
        case _:
            return None


def _number(registration_id: RegistrationId) -> str:
    """Indico's own number of a registration; empty for somebody who was not read out of Indico."""
    number = registration_id.removeprefix(f"{NAME}-")
    return number if number != registration_id and number.isdecimal() else ""
