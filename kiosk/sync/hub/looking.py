"""One look at the hub, for people: whether it is reached, how, and what of this event is there."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.sealing import ExchangeSeal
from kiosk.sync.hub.connection import Here, HubConnection
from kiosk.sync.hub.counterpart import HubCounterpart
from kiosk.sync.hub.faults import hub_troubles
from kiosk.sync.hub.line import connect, utc_now

_COUNTS = """
select (select count(*) from einlass.lanes where event = %(event)s),
    (select count(distinct station) from einlass.lanes where event = %(event)s),
    (select count(*) from einlass.records where event = %(event)s)
"""


@dataclass(frozen=True, slots=True)
class HubLook:
    """What was seen: `ahead` are seconds by which the clock here is ahead, `milliseconds` how long a question takes,
    and `calls` says whether news come by themselves."""

    tls: bool
    ahead: float
    milliseconds: float
    calls: bool
    lanes: int
    stations: int
    records: int


def look(
    connection: HubConnection, seal: ExchangeSeal, here: Here, *, now: Callable[[], datetime] = utc_now
) -> HubLook:
    """Reach the hub as the exchange does, and look around. Raises HubNotReached."""
    counterpart = HubCounterpart(connection, seal, here, now=now)
    try:
        ahead = counterpart.open() or 0.0
        calls = counterpart.is_called
    finally:
        counterpart.close()
    with hub_troubles(), connect(connection) as line:
        begun = time.monotonic()
        line.execute("select 1")
        took = time.monotonic() - begun
        row = line.execute(_COUNTS, {"event": connection.event}).fetchone()
        assert row is not None
        encrypted = line.pgconn.ssl_in_use
    return HubLook(encrypted, ahead, took * 1000, calls, *row)
