"""The part of a program that exchanges with other stations and systems: a lookout, and the couriers that it sends."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import Qt

from db.ledger import Ledger
from kiosk.assembly.counterparts import open_both
from kiosk.assembly.other_doors import OtherDoors
from kiosk.assembly.rooms import Rooms
from kiosk.checkin.desk_badges import BadgeDesk
from kiosk.lock.exchange_right import ExchangeRight
from kiosk.sync.couriers import Couriers
from kiosk.sync.lookout import Lookout
from kiosk.sync.ports import Store
from kiosk.threads import running
from kiosk.ui.helpers_window import HelpersWindow


class Exchanging:
    """For one turn of a program; nothing runs before `at_work`. `doors` is what the desk asks about other doors."""

    def __init__(self, rooms: Rooms, doors: OtherDoors) -> None:
        self._rooms, self._doors = rooms, doors
        self._ledger: Ledger | None = None
        self.lookout = Lookout(self._open, ExchangeRight(rooms.folder), rooms.clock, self._follow)
        self.couriers = Couriers(lambda name: partial(open_both, rooms, name))
        self.lookout.seen.connect(self.couriers.on_seen)
        self.couriers.hub_reached.connect(doors.on_hub_reached, Qt.ConnectionType.DirectConnection)

    def wire(self, window: HelpersWindow, desk: BadgeDesk) -> None:
        """Helpers hear how it stands, and the desk shows at once what came."""
        self.lookout.seen.connect(window.on_news)
        self.couriers.took.connect(desk.look)

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Exchange as long as the block lasts; the end of it takes a second at most."""
        with running(self.lookout, "lookout"):
            self.couriers.open()
            try:
                yield
            finally:
                # All end at the same time.
                self.couriers.stop()
                self._doors.close()
                self.couriers.close()

    # On the lookout's thread.

    def _open(self) -> Store:
        self._ledger = self._rooms.open_ledger()
        return self._ledger

    def _follow(self, joined: Mapping[str, str]) -> None:
        assert self._ledger is not None, "the lookout has opened the file before it looks"
        self._doors.follow(self._ledger, joined)
