"""The right to print: of all programs on one data folder exactly one runs the press, the kiosk before all others."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal, Slot

from kiosk.lock.running import is_held

log = logging.getLogger(__name__)

RIGHT, CLAIM = "press.lock", "press-kiosk.lock"
"""Whoever has the first prints; a kiosk has the second, and others give the first up to it."""

LOOK_MS = 500
"""How often whoever waits looks whether they may, and whoever may whether they still should, in milliseconds."""


class PrintRight(QObject):
    """Takes the right as soon as it is free, and gives it up to a kiosk.

    The system frees a lock when the process that has it dies, however it dies.

    *Signals:*
    - `granted()`: this program prints now
    - `wanted_back()`: a kiosk wants to; `on_rested` has to be called once nothing more goes to a printer
    - `here(bool)`: whether this program is the one that prints; at the beginning and after every change
    """

    granted = Signal()
    wanted_back = Signal()
    here = Signal(bool)

    def __init__(self, folder: Path, *, kiosk: bool) -> None:
        super().__init__()
        self._lock, self._claim = QLockFile(str(folder / RIGHT)), QLockFile(str(folder / CLAIM))
        self._claim_path, self._kiosk = folder / CLAIM, kiosk
        self._has, self._claims, self._leaving = False, False, False
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self.on_look)

    @property
    def is_here(self) -> bool:
        """Whether this program is the one that prints."""
        return self._has

    def open(self) -> None:
        """Begin to want it."""
        self._look.start()
        self.on_look()
        if not self._has:
            self.here.emit(False)

    def close(self) -> None:
        """Give it up; the press has stopped."""
        self._look.stop()
        if self._has:
            self._lock.unlock()
        if self._claims:
            self._claim.unlock()
        self._has = self._claims = False

    @Slot()
    def on_look(self) -> None:
        """Take the right if it is free and nobody goes before, or begin to give it up."""
        if self._kiosk and not self._claims:
            self._claims = self._claim.tryLock(0)
        others_first = not self._kiosk and is_held(self._claim_path)
        if not self._has and not others_first and self._lock.tryLock(0):
            self._has = True
            log.info("this program prints the badges")
            self.granted.emit()
            self.here.emit(True)
        elif self._has and others_first and not self._leaving:
            self._leaving = True
            self.wanted_back.emit()

    @Slot()
    def on_rested(self) -> None:
        """Nothing more goes to a printer from here, and what went is written down."""
        if not self._leaving:
            return
        self._leaving = self._has = False
        self._lock.unlock()
        log.info("the kiosk prints the badges")
        self.here.emit(False)
