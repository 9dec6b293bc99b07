"""The ledger: everything one station's file can be asked for and told, as the desk thread owns it."""

from __future__ import annotations

from db.exchange.exchange import Exchange
from db.exchange.from_system import FromSystem
from db.exchange.wishes import ExchangeWishes
from db.facts import FactsOfPeople
from db.look_up import LookUp
from db.meant import MeantBy
from db.numbers import NumbersOfDay
from db.outbox import Outbox
from db.pin import Lock
from db.refused import Refusals
from db.register import Register
from db.station import StationFile
from db.ticket_keys import TicketKeys
from db.trail import Trail
from kiosk.domain.elsewhere import Elsewhere, NoOtherDoor
from kiosk.domain.rules import Rules


class Ledger(
    Register,
    LookUp,
    MeantBy,
    FactsOfPeople,
    Refusals,
    NumbersOfDay,
    TicketKeys,
    Outbox,
    Lock,
    Trail,
    Exchange,
    ExchangeWishes,
    FromSystem,
):
    """Lookups, door, changes, ticket keys, outbox, PINs, trail and exchange over one file, in the same transactions.

    Each method may raise StoreTrouble; nothing is half written then, and what a method returned is on the disk.
    `elsewhere` knows the other doors; without it this station lets people in by what its own file says.
    """

    def __init__(self, file: StationFile, rules: Rules, elsewhere: Elsewhere | None = None) -> None:
        self._file = file
        self._rules = rules
        self._elsewhere = elsewhere or NoOtherDoor()

    @property
    def file(self) -> StationFile:
        """The open file, for the import and for bundles."""
        return self._file

    def close(self) -> None:
        """Close the file; on the thread that opened it."""
        self._file.close()
