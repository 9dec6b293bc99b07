"""The morning check's look at one counterpart: it is reached for once, unless a program does that all the time."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing

from kiosk.assembly.counterparts import counterpart_of
from kiosk.assembly.rooms import Rooms
from kiosk.checkup.exchange import exchange_finding
from kiosk.checkup.finding import Check, Finding
from kiosk.domain.exchange import ExchangeState
from kiosk.lock.exchange_right import RIGHT
from kiosk.lock.running import is_held
from kiosk.sync.ports import NotReached

CHECKS = {Check.HUB: "hub", Check.PRETIX: "pretix"}

SECONDS = 12.0
"""Longest wait for a counterpart whose network swallows everything."""


def look_at_exchange(rooms: Rooms, check: Check) -> Sequence[Finding]:
    """Ask the file, and the counterpart itself where nobody else talks to it now."""
    name = CHECKS[check]
    at_work = is_held(rooms.folder / RIGHT)
    with closing(rooms.open_ledger()) as ledger:
        connection = ledger.connection(name)
        if connection is None:
            return [exchange_finding(check, None, rooms.clock(), at_work=at_work)]
        if not at_work:
            try:
                with closing(counterpart_of(name, connection, ledger, rooms)) as counterpart:
                    ledger.reached(name, counterpart.open())
            except NotReached as trouble:
                ledger.not_reached(name, str(trouble))
        state = {each.counterpart: each for each in ledger.exchange_states()}.get(name, ExchangeState(name))
        return [exchange_finding(check, state, rooms.clock(), at_work=at_work)]
