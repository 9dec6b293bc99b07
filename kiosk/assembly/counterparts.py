"""Makes the counterparts that a station has joined, out of what its file keeps about them."""

from __future__ import annotations

from contextlib import ExitStack, closing

from db.exchange.key import exchange_key
from db.ledger import Ledger
from kiosk.assembly.rooms import Rooms
from kiosk.domain.trouble import StoreTrouble, Trouble
from kiosk.sealing import ExchangeSeal
from kiosk.sync.ports import Counterpart, NotAllowed, NotReached, Store


class NotJoined(NotAllowed):
    """The station has left this counterpart, or never joined it."""


def open_both(rooms: Rooms, name: str) -> tuple[Store, Counterpart]:
    """The file and a counterpart, for one thread; whoever asked closes both there.

    Raises StoreTrouble, and NotAllowed for a connection that is none.
    """
    with ExitStack() as unless_it_works:
        ledger = unless_it_works.enter_context(closing(rooms.open_ledger()))
        text = ledger.connection(name)
        if text is None:
            raise NotJoined(f"This station has not joined {name}; please join it first: einlass {name} join")
        counterpart = counterpart_of(name, text, ledger, rooms)
        unless_it_works.pop_all()
        return ledger, counterpart


def counterpart_of(name: str, connection: str, ledger: Ledger, rooms: Rooms) -> Counterpart:
    """The counterpart of this name; it uses nothing yet. Raises NotAllowed for a connection that is none."""
    try:
        match name:
            case "hub":
                return _hub(connection, ledger, rooms)
            case "pretix":
                return _pretix(connection, ledger, rooms)
            case "indico":
                return _indico(connection, ledger)
            case "alfio":
                return _alfio(connection, ledger)
            case _:
                raise NotJoined(f"This program knows no counterpart {name}")
    except (NotReached, StoreTrouble):
        raise
    except (ValueError, Trouble) as error:
        # Not the error's own words: they may hold a part of a secret.
        raise NotAllowed(f"What this station keeps about {name} cannot be read; please join it once more") from error


# Imported where they are needed: a station that exchanges with nobody starts without any of it.


def _hub(connection: str, ledger: Ledger, rooms: Rooms) -> Counterpart:
    from kiosk.sync.hub.connection import Here, HubConnection
    from kiosk.sync.hub.counterpart import HubCounterpart

    seal = ExchangeSeal(exchange_key(ledger.file, rooms.environ), "hub")
    return HubCounterpart(HubConnection.from_text(connection), seal, Here(ledger.file.station, ledger.file.name))


def _pretix(text: str, ledger: Ledger, rooms: Rooms) -> Counterpart:
    from kiosk.sync.pretix.connection import Connection
    from kiosk.sync.pretix.counterpart import PretixCounterpart

    connection = Connection.from_text(text)
    if not connection.is_complete:
        raise NotJoined("Event and lists of pretix are not chosen yet; please go on with: pretix join")
    return PretixCounterpart(connection, ledger, rooms.event.rules.time_zone)


def _indico(connection: str, ledger: Ledger) -> Counterpart:
    from kiosk.sync.indico.connection import IndicoConnection
    from kiosk.sync.indico.counterpart import IndicoCounterpart

    return IndicoCounterpart(IndicoConnection.from_text(connection), ledger)


def _alfio(connection: str, ledger: Ledger) -> Counterpart:
    from kiosk.sync.alfio import AlfioConnection, AlfioCounterpart

    return AlfioCounterpart(AlfioConnection.from_text(connection), ledger.file.name)
