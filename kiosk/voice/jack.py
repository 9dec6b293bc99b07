"""The switch in a headphone socket, as Linux tells about it (evdev); elsewhere and unreadable there is none."""

from __future__ import annotations

import contextlib
import os
import struct
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Signal

EV_SW = 0x05
SW_HEADPHONE_INSERT = 0x02
"""linux/input-event-codes.h: the class of switches, and the one we ask for."""


def _asking(number: int) -> int:
    """The ioctl that reads `number` of evdev into a few bytes (linux/input.h: _IOC(_IOC_READ, 'E', number, 8))."""
    return (2 << 30) | (8 << 16) | (ord("E") << 8) | number


WHICH_SWITCHES = _asking(0x20 + EV_SW)
SWITCHES_NOW = _asking(0x1B)


class Jacks(QObject):
    """All headphone sockets with a switch.

    *Signals:*
    - `changed()`: something was plugged in or pulled out
    """

    changed = Signal()

    def __init__(self, folder: Path = Path("/dev/input"), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = [found for path in sorted(folder.glob("event*")) if (found := _opened(path)) is not None]
        self._notifiers = [QSocketNotifier(each, QSocketNotifier.Type.Read, self) for each in self._open]
        for notifier in self._notifiers:
            notifier.activated.connect(self._on_event)

    @property
    def plugged(self) -> bool:
        """Whether something is in one of the sockets."""
        return any(_switch(each, SWITCHES_NOW) for each in self._open)

    def close(self) -> None:
        """Let go of the sockets' devices."""
        for notifier in self._notifiers:
            notifier.setEnabled(False)
        for each in self._open:
            os.close(each)
        self._open, self._notifiers = [], []

    def _on_event(self) -> None:
        for each in self._open:
            # What was said in detail does not matter: the switches are asked how they stand now.
            with contextlib.suppress(BlockingIOError):
                while len(os.read(each, 24 * 64)) == 24 * 64:
                    pass
        self.changed.emit()


def _opened(path: Path) -> int | None:
    """The device, if it may be read and has a switch of a headphone socket."""
    try:
        device = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    except OSError:
        return None
    if _switch(device, WHICH_SWITCHES):
        return device
    os.close(device)
    return None


def _switch(device: int, question: int) -> bool:
    try:
        from fcntl import ioctl
    except ImportError:  # Windows
        return False
    try:
        answer = ioctl(device, question, bytes(8))
    except OSError:
        return False
    (bits,) = struct.unpack("=Q", answer)
    return bool(bits >> SW_HEADPHONE_INSERT & 1)
