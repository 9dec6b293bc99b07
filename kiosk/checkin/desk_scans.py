"""The part of the desk that finds out what a hand scanner has said: it alone knows which tickets there are."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import Signal, Slot

from kiosk.checkin.desk_answers import ScanOpened
from kiosk.checkin.desk_search import SearchDesk
from kiosk.checkin.keyboards_heard import KeyboardsHeard
from kiosk.checkin.ports import Clock, Store
from kiosk.domain.hand_scan import HandScan, UnclearCode
from kiosk.domain.registration import EventDay, RegistrationId
from kiosk.domain.ticket import ForeignCode, TicketCode

log = logging.getLogger(__name__)


class ScanDesk(SearchDesk):
    """Looks up every reading of a scan; nobody is let in by that.

    *Signals:*
    - `hand_shown(TicketCode | ForeignCode | UnclearCode)`: this was held under the hand scanner
    """

    hand_shown = Signal(object)

    def __init__(self, open_store: Callable[[], Store], clock: Clock, day_at: Callable[..., EventDay]) -> None:
        super().__init__(open_store, clock, day_at)
        self._heard = KeyboardsHeard()

    @Slot(object)
    def on_hand_scan(self, scan: HandScan) -> None:
        """A visitor's code, or a helper's badge."""
        with self._or_report():
            self.hand_shown.emit(self._read(scan))

    def _open_scanned(self, scan: HandScan) -> None:
        shown = self._read(scan)
        people = () if isinstance(shown, ForeignCode | UnclearCode) else self._people_of(shown)
        self._search_over()
        self._tell(ScanOpened(people, shown))

    def _read(self, scan: HandScan) -> TicketCode | ForeignCode | UnclearCode:
        store, today = self._opened(), self._today()
        shown = self._heard.choose(scan, lambda code: store.meant_by(code, today))
        if isinstance(shown, UnclearCode):
            log.warning("a hand scan is two people's in two readings: please set `keyboard` under [wedge]")
        return shown

    def _people_of(self, code: TicketCode) -> tuple[RegistrationId, ...]:
        store = self._opened()
        found = map(store.registration, map(RegistrationId, sorted(store.meant_by(code, self._today()))))
        return tuple(person.id for person in found if person is not None)
