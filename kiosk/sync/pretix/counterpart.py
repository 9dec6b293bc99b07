"""pretix as somebody to exchange with: its orders are heard a page at a time, between them it is told what happened."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from datetime import tzinfo

from kiosk.domain.exchange import Outgoing, Sort
from kiosk.domain.system_list import ListStore
from kiosk.sync.ports import Heard, NotAllowed, Store, Told
from kiosk.sync.pretix.connection import NAME, Connection
from kiosk.sync.pretix.reading import Reading, progress_of
from kiosk.sync.pretix.telling import Telling
from kiosk.sync.web import Web

log = logging.getLogger(__name__)

EVERY = 60.0
"""After so many seconds it is asked what has changed."""

GOODS_EVERY = 600.0
"""After so many seconds products and check-in lists are read anew; a new product makes that happen at once."""


class PretixCounterpart:
    """One event of a pretix server, with this station as one of its devices.

    `store` takes the list, `time_zone` is where the event takes place; `now` are monotonic seconds.
    """

    name = NAME
    sorts = (Sort.ENTRY, Sort.REFUSED)
    batch = 40
    numbered = False

    def __init__(
        self,
        connection: Connection,
        store: ListStore,
        time_zone: tzinfo,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._connection, self._list, self._time_zone, self._now = connection, store, time_zone, now
        self.own = not connection.everybody
        self._web: Web | None = None
        self._telling: Telling | None = None
        self._reading: Reading | None = None
        self._next_run = self._next_goods = 0.0

    def open(self) -> float | None:
        """See whether it lets this station in, and what time it is there."""
        web = self._connection.web()
        try:
            web.ask("GET", "device/info")
        except NotAllowed:
            web.close()
            raise NotAllowed(
                "pretix does not let this station in any more: the device was revoked, or is not for this event. "
                "Nothing was deleted here; please connect the device anew in pretix and join again"
            ) from None
        except BaseException:
            web.close()
            raise
        self._web, self._telling = web, Telling(self._connection, web, self._time_zone)
        self._reading = Reading(self._connection, web)
        self._next_goods = self._now() + GOODS_EVERY
        return web.clock_ahead

    def tell(self, records: Sequence[Outgoing], store: Store) -> Told:
        """Tell it what happened at the door."""
        assert self._telling is not None
        # What its own devices did may come here by way of another station: it is no news to it.
        news = [each for each in records if each.record.content.get("operator") != NAME]
        told = self._telling.tell(news, store) if news else None
        if told is None or told.until == news[-1].number:
            return Told(records[-1].number, told.sent if told else 0, told.refused if told else ())
        return told

    def hear(self, store: Store) -> Heard | None:
        """Read one page of its orders, if it is time for that; the page is in the file when this returns."""
        if self._reading is None or self._now() < self._next_run:
            return None
        if self._now() >= self._next_goods:
            self._reading.forget_goods()
            self._next_goods = self._now() + GOODS_EVERY
        progress = progress_of(self._list.cursor(NAME), self._reading.event())
        try:
            page, after = self._reading.page(progress)
        except NotAllowed:
            self._not_readable()
            return None
        taken = self._list.take_list(NAME, page, after.text())
        if after.is_between:
            self._next_run = self._now() + EVERY
        return Heard(more=not after.is_between, taken=taken)

    def wait(self, seconds: float) -> None:
        """It says nothing by itself."""
        time.sleep(seconds)

    def close(self) -> None:
        """Let go of it."""
        if self._web is not None:
            self._web.close()
        self._web = self._telling = self._reading = None

    def _not_readable(self) -> None:
        """The security profile of the device may forbid the list only: what happened is told all the same."""
        assert self._web is not None
        self._web.ask("GET", "device/info")
        log.warning("pretix does not let this device read the orders; choose the security profile pretixSCAN there")
        self._next_run = self._now() + GOODS_EVERY
