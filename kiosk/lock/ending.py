"""Ends the present kiosk in order when the system or a helper asks it to, and remembers what comes then."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QSocketNotifier, Slot

from kiosk.domain.next_run import Next


class Ending(QObject):
    """Calls `end` on the window's thread when SIGTERM or SIGINT has come.

    Python runs its own handlers only between two lines of Python, and Qt's loop has none while it waits: so the signal
    is written to a socket that the loop listens to.
    """

    def __init__(self, end: Callable[[], object]) -> None:
        super().__init__()
        self._end = end
        self.next = Next.END
        """What comes after the end."""
        self.inner, self.outer = socket.socketpair()
        self.inner.setblocking(False)
        self.outer.setblocking(False)
        self._listener = QSocketNotifier(self.inner.fileno(), QSocketNotifier.Type.Read, self)
        self._listener.activated.connect(self.on_signal)

    @Slot()
    def on_signal(self) -> None:
        """A signal has come."""
        if set(self.inner.recv(64)) & {signal.SIGTERM, signal.SIGINT}:
            self.on_wanted(Next.END)

    @Slot(object)
    def on_wanted(self, then: Next) -> None:
        """A helper wants the present kiosk to end, and this to come then."""
        self.next = then
        self._end()

    def close(self) -> None:
        """Listen no longer."""
        self._listener.setEnabled(False)
        self.inner.close()
        self.outer.close()


@contextmanager
def ending_in_order(end: Callable[[], object]) -> Iterator[Ending]:
    """Call `end` when SIGTERM or SIGINT comes while the block lasts."""
    ending = Ending(end)
    before = signal.set_wakeup_fd(ending.outer.fileno())
    handlers = {number: signal.signal(number, _heard) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield ending
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(before)
        ending.close()


def _heard(_number: int, _frame: object) -> None:
    """Nothing: what is to be done comes through the socket."""
