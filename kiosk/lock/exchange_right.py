"""The right to exchange: of all programs on one data folder exactly one talks to the counterparts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile

RIGHT = "exchange.lock"


class ExchangeRight:
    """Taken by whoever asks first; the system frees it when the process that has it dies, however it dies."""

    def __init__(self, folder: Path) -> None:
        self._lock = QLockFile(str(folder / RIGHT))
        # A lock is as old as the program that has it: that says nothing.
        self._lock.setStaleLockTime(0)
        self._has = False

    def taken(self) -> bool:
        """Whether it is ours, now that it was tried."""
        if not self._has:
            self._has = self._lock.tryLock(0)
        return self._has

    def give_up(self) -> None:
        """Somebody else may have it."""
        if self._has:
            self._lock.unlock()
        self._has = False
