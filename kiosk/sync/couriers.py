"""All couriers of a program: one for each counterpart that is joined, as long as this program is the one that
exchanges."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.sync.courier import Courier, Open, Went
from kiosk.sync.lookout import Seen

log = logging.getLogger(__name__)

STOP_SECONDS = 0.9
"""So long a courier is waited for at the end; one that hangs in the network is left behind, and harms nothing."""

TOGETHER_MS = 300
"""What comes within so many milliseconds is said to be there once."""

LOOK_MS = 30_000
"""So often it is looked whether all couriers are still at work, in milliseconds."""


class Couriers(QObject):
    """Lives on the thread of the windows; the couriers are on threads of their own.

    *Signals:*
    - `went(Went)`: what came of a turn, if anything did
    - `took()`: something has come from elsewhere and is in the file
    - `hub_reached(bool)`: whether the hub answers; after every change
    """

    went = Signal(object)
    took = Signal()
    hub_reached = Signal(bool)

    def __init__(self, open_both_of: Callable[[str], Open]) -> None:
        super().__init__()
        self._open_both_of = open_both_of
        self._at_work: dict[tuple[str, str], Courier] = {}
        self._leaving: list[Courier] = []
        self._seen, self._is_open = Seen(), False
        self._hub: bool | None = None
        self._until = 0.0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(TOGETHER_MS)
        self._soon.timeout.connect(self.took)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self.on_look)
        self.went.connect(self.on_went)

    @property
    def names(self) -> tuple[str, ...]:
        """With whom this program exchanges now."""
        return tuple(name for name, _ in self._at_work)

    def open(self) -> None:
        """Begin, as soon as the lookout has seen with whom."""
        self._is_open = True
        self._look.start()

    def stop(self) -> None:
        """Tell all of them to end; nobody is waited for."""
        self._look.stop()
        self._soon.stop()
        self._seen, self._is_open = Seen(), False
        self._let_go()
        self._until = time.monotonic() + STOP_SECONDS

    def close(self) -> None:
        """See that all of them have ended; takes less than a second from `stop` on, whatever the network does."""
        if self._is_open:
            self.stop()
        for courier in self._leaving:
            if not courier.ended(max(0.0, self._until - time.monotonic())):
                log.warning("the courier to %s hangs in the network and is left behind", courier.name)
        self._leaving.clear()

    @Slot(object)
    def on_seen(self, seen: Seen) -> None:
        """Somebody has joined or left a counterpart, or this program is the one that exchanges from now on."""
        if not self._is_open:
            return
        self._seen = seen
        self._let_go()
        if seen.here:
            for name, mark in seen.joined:
                if (name, mark) not in self._at_work:
                    self._send((name, mark), fell=False)
        self._say_hub()

    @Slot()
    def on_look(self) -> None:
        """Begin anew where one ended on an error that nobody expected."""
        self._leaving = [courier for courier in self._leaving if not courier.ended()]
        for key, courier in list(self._at_work.items()):
            if courier.ended():
                self._send(key, fell=True)

    @Slot(object)
    def on_went(self, went: Went) -> None:
        """Say soon that something came."""
        if went.received and not self._soon.isActive():
            self._soon.start()

    def _send(self, key: tuple[str, str], *, fell: bool) -> None:
        name, _ = key
        courier = Courier(name, self._open_both_of(name), self.went.emit, fell=fell)
        self._at_work[key] = courier
        courier.start()

    def _let_go(self) -> None:
        wanted = set(self._seen.joined) if self._seen.here else set()
        for key in [key for key in self._at_work if key not in wanted]:
            courier = self._at_work.pop(key)
            courier.stop()
            self._leaving.append(courier)

    def _say_hub(self) -> None:
        hub = next((state for state in self._seen.states if state.counterpart == "hub"), None)
        reached = hub is not None and hub.contact is not None and not hub.trouble
        if reached is not self._hub:
            self._hub = reached
            self.hub_reached.emit(reached)
