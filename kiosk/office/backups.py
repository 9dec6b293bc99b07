"""Backups while the station works: on a thread of their own, every few minutes, and told when something changes."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from kiosk.domain.trouble import Trouble

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class BackUpNow:
    """An order: make a backup at once. -> `BackupTaken`"""


@dataclass(frozen=True, slots=True)
class BackupTaken:
    """There is a backup of this moment (UTC), checked, in a file of this name."""

    at: datetime
    name: str


@dataclass(frozen=True, slots=True)
class BackupMissed:
    """There is none, for this reason; it is tried again."""

    trouble: Trouble


TakeBackup = Callable[[], BackupTaken]
"""Makes a backup, opening and closing what it needs on the thread that calls. May raise Trouble."""


class RegularBackups(QObject):
    """Makes a backup at the start and then every `minutes`; without `take` there are none.

    *Signals:*
    - `told(object)`: `BackupTaken` each time, and `BackupMissed` once until there is a backup again
    """

    told = Signal(object)

    def __init__(self, take: TakeBackup | None, minutes: int) -> None:
        super().__init__()
        self._take, self._minutes = take, minutes
        self._timer: QTimer | None = None
        self._missing = False

    @Slot()
    def open(self) -> None:
        """Begin."""
        if self._take is None:
            return
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.on_due)
        self._timer.start(self._minutes * 60_000)
        self.on_due()

    @Slot()
    def close(self) -> None:
        """No more, from now on."""
        if self._timer is not None:
            self._timer.stop()
            self._timer.deleteLater()
            self._timer = None

    @Slot()
    def on_due(self) -> None:
        """Make one."""
        if self._take is None:
            return
        try:
            taken = self._take()
        except Trouble as trouble:
            if not self._missing:
                self._missing = True
                log.error("no backup: %s", trouble)
                self.told.emit(BackupMissed(trouble))
            return
        if self._missing:
            log.info("backups again")
        self._missing = False
        self.told.emit(taken)
