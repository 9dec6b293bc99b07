"""One kiosk for one data folder: a second start is refused and brings the first one to the front."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from kiosk.domain.trouble import StoreTrouble

WAIT_MS = 1000
"""Longest wait for the kiosk that is open to hear of a second start, in milliseconds."""


class Bell(QObject):
    """Rings when somebody tries to start a second kiosk.

    *Signals:*
    - `rung()`: somebody did
    """

    rung = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._server = QLocalServer(self)
        # With this option a new socket takes the place of one that a killed kiosk has left behind.
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self.on_connected)
        self._server.listen(name)

    @Slot()
    def on_connected(self) -> None:
        """Somebody rings; nothing they might say is read."""
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.disconnectFromServer()
            self.rung.emit()

    def close(self) -> None:
        """Ring no longer."""
        self._server.close()


@contextmanager
def only_one(folder: Path) -> Iterator[Bell]:
    """Be the only kiosk on `folder` as long as the block lasts.

    Raises StoreTrouble if there is one already, after asking its window to come to the front. The lock of a kiosk that
    was killed hinders nobody: the system knows whether its owner still lives.
    """
    lock = QLockFile(str(folder / "kiosk.lock"))
    if not lock.tryLock(0):
        if lock.error() is not QLockFile.LockError.LockFailedError:
            raise StoreTrouble(f"The data folder cannot be written: {folder}")
        ring(folder)
        raise StoreTrouble("Einlass is already running on this data. Please use the window that is open.")
    bell = Bell(_name(folder))
    try:
        yield bell
    finally:
        bell.close()
        lock.unlock()


def ring(folder: Path) -> bool:
    """Ask the kiosk on `folder` to come to the front; whether it heard."""
    caller = QLocalSocket()
    caller.connectToServer(_name(folder))
    heard = caller.waitForConnected(WAIT_MS)
    if heard and caller.state() != QLocalSocket.LocalSocketState.UnconnectedState:
        caller.waitForDisconnected(WAIT_MS)
    return heard


def _name(folder: Path) -> str:
    # A path may be longer than the 107 bytes that the name of a socket may have.
    return f"einlass-{hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]}"
