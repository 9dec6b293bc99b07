"""Tells systemd that the kiosk has started and that its window still answers, so that a frozen one is started anew."""

from __future__ import annotations

import logging
import os
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer, Slot

log = logging.getLogger(__name__)


SOCKET = "NOTIFY_SOCKET"


class Heartbeat(QObject):
    """Sends `WATCHDOG=1` from the thread of the window, twice in the time that systemd allows (sd_notify(3))."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        """`environment` holds NOTIFY_SOCKET and, where a watchdog is wanted, WATCHDOG_USEC in microseconds."""
        super().__init__()
        self._address = environment.get(SOCKET, "")
        self._unheard = False
        self._pulse = QTimer(self)
        self._pulse.timeout.connect(self.on_pulse)
        microseconds = environment.get("WATCHDOG_USEC", "")
        meant = environment.get("WATCHDOG_PID", "") in ("", str(os.getpid()))
        self.milliseconds = int(microseconds) // 2000 if microseconds.isdecimal() and meant else 0

    def begin(self) -> None:
        """The kiosk is ready."""
        self._tell("READY=1")
        if self._address and self.milliseconds > 0:
            self._pulse.start(self.milliseconds)

    def end(self) -> None:
        """The kiosk ends, as it should."""
        self._pulse.stop()
        self._tell("STOPPING=1")

    @Slot()
    def on_pulse(self) -> None:
        """The window's thread is alive."""
        self._tell("WATCHDOG=1")

    def _tell(self, what: str) -> None:
        if not self._address:
            return
        # A name that begins with "@" has no file.
        address = "\0" + self._address[1:] if self._address.startswith("@") else self._address
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
            line.setblocking(False)
            try:
                line.sendto(what.encode(), address)
            except OSError as error:
                # Once: what is said so often would fill the log.
                log.log(logging.DEBUG if self._unheard else logging.WARNING, "systemd: %s", error.strerror)
                self._unheard = True
            else:
                self._unheard = False


def is_watched_over(environment: Mapping[str, str]) -> bool:
    """Whether systemd started this program, and starts it again when it ends with an error."""
    return bool(environment.get(SOCKET))


@contextmanager
def beating(environment: Mapping[str, str]) -> Iterator[Heartbeat]:
    """A heartbeat that ends with the block; it begins when whoever opens a window says so."""
    heartbeat = Heartbeat(environment)
    try:
        yield heartbeat
    finally:
        heartbeat.end()
