"""Keeps screen and computer awake as long as the kiosk runs."""

from __future__ import annotations

import logging
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
from PySide6.QtGui import QGuiApplication

log = logging.getLogger(__name__)

WHO, WHY = "Einlass", "The check-in is open."

SCREEN = ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver")
"""The screen saver of the desktop, as GNOME, KDE, Xfce and others have it; it asks for who and why."""

SLEEP = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
"""What sends the computer to sleep; it asks for what, who, why and how."""

XSET = ("xset", "s", "off", "s", "noblank", "-dpms")
"""Switches off what an X server does on its own, without any desktop: black after ten minutes, then the screen off."""

XSET_SECONDS = 5


class Awake(QObject):
    """Asks the desktop and the system not to sleep, without waiting for their answers.

    The wish holds as long as the connections and the answers are kept, and ends with them, even by a crash.
    """

    def __init__(self, session: QDBusConnection, system: QDBusConnection) -> None:
        super().__init__()
        self._session, self._system = session, system
        self._calls: list[QDBusPendingCallWatcher] = []

    def begin(self) -> None:
        """Ask both."""
        self._ask(self._session, SCREEN, (WHO, WHY))
        self._ask(self._system, SLEEP, ("idle:sleep", WHO, WHY, "block"))

    def is_answered(self) -> bool:
        """Whether everybody who was asked has answered."""
        return all(call.isFinished() for call in self._calls)

    def end(self) -> None:
        """Take the wishes back."""
        # The answer of the system is an open file: closing it is taking back.
        self._calls.clear()
        for connection in (self._session, self._system):
            QDBusConnection.disconnectFromBus(connection.name())

    @Slot(QDBusPendingCallWatcher)
    def on_answered(self, call: QDBusPendingCallWatcher) -> None:
        """One of them has answered; on a computer without a desktop that is nobody, and no fault."""
        if call.isError():
            log.info("not kept awake by D-Bus: %s", call.error().name())

    def _ask(self, connection: QDBusConnection, whom: tuple[str, str, str], words: Sequence[str]) -> None:
        if not connection.isConnected():
            return
        message = QDBusMessage.createMethodCall(*whom, "Inhibit")
        message.setArguments(words)
        call = QDBusPendingCallWatcher(connection.asyncCall(message))
        call.finished.connect(self.on_answered)
        self._calls.append(call)


@contextmanager
def kept_awake() -> Iterator[None]:
    """Keep the computer awake as long as the block lasts."""
    if QGuiApplication.platformName() == "xcb":
        x_server_kept_awake()
    # Connections of their own: what was asked for over them ends when they are closed.
    awake = Awake(
        QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "einlass-session"),
        QDBusConnection.connectToBus(QDBusConnection.BusType.SystemBus, "einlass-system"),
    )
    awake.begin()
    try:
        yield
    finally:
        awake.end()


def x_server_kept_awake(command: Sequence[str] = XSET) -> bool:
    """Switch off the X server's own screen saver, until it ends; whether that could be done."""
    if shutil.which(command[0]) is None:
        log.warning("%s is missing: the X server may switch the screen off", command[0])
        return False
    try:
        done = subprocess.run(command, check=False, capture_output=True, timeout=XSET_SECONDS)
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0
