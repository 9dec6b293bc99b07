"""A command at a door asks the hub whether another door has somebody already, if this station has joined one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from db.exchange.key import exchange_key
from db.ledger import Ledger
from kiosk.domain.rules import Rules
from kiosk.sealing import ExchangeSeal

NAME = "hub"


@contextmanager
def asking_elsewhere(ledger: Ledger, rules: Rules) -> Iterator[Ledger]:
    """The same file, with the other doors in mind as long as the block lasts; who cannot be reached quickly is not
    waited for."""
    text = ledger.connection(NAME)
    if text is None:
        yield ledger
        return
    # What speaks with servers is imported where it is needed: every other command starts without it.
    from kiosk.sync.hub.claims import HubClaims
    from kiosk.sync.hub.connection import Here, HubConnection

    try:
        connection = HubConnection.from_text(text)
    except ValueError:
        yield ledger
        return
    claims = HubClaims()
    claims.open()
    try:
        seal = ExchangeSeal(exchange_key(ledger.file), NAME)
        claims.join(connection, seal, Here(ledger.file.station, ledger.file.name))
        claims.is_ready()
        yield Ledger(ledger.file, rules, claims)
    finally:
        claims.close()
