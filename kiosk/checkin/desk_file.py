"""The part of the desk that opens the station's file, says when it is broken, and tries it again."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.checkin.ports import Store
from kiosk.domain.trouble import StoreTrouble

log = logging.getLogger(__name__)

RETRY_MS = 3_000
"""How often a broken file is tried again, in milliseconds."""


class FileDesk(QObject):
    """Owns the file on its thread.

    *Signals:*
    - `failed(str)`, `recovered()`: the file cannot be used (reason for helpers), and can be again
    """

    failed = Signal(str)
    recovered = Signal()

    def __init__(self, open_store: Callable[[], Store]) -> None:
        super().__init__()
        self._open_store = open_store
        self._store: Store | None = None
        self._retry: QTimer | None = None

    @Slot()
    def open(self) -> None:
        """Open the file on this thread."""
        self._retry = QTimer(self)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self._reopen)
        with self._or_report():
            self._start(self._opened_anew())

    @Slot()
    def close(self) -> None:
        """Close the file on this thread."""
        if self._retry is not None:
            self._retry.stop()
        if self._store is not None:
            self._store.close()
            self._store = None

    def _start(self, store: Store) -> None:
        """Take up the work with a file that was just opened. Raises StoreTrouble."""

    @Slot()
    def _reopen(self) -> None:
        try:
            if self._store is not None:
                self._store.close()
                self._store = None
            self._start(self._opened_anew())
        except StoreTrouble as trouble:
            log.warning("the file still cannot be used: %s", trouble)
        else:
            if self._retry is not None:
                self._retry.stop()
            self.recovered.emit()

    def _opened_anew(self) -> Store:
        self._store = self._open_store()
        return self._store

    def _opened(self) -> Store:
        if self._store is None:
            raise StoreTrouble("The station's file is not open. Please wait or restart the station.")
        return self._store

    @contextmanager
    def _or_report(self) -> Iterator[None]:
        """What the block does with the file is done, or the trouble is reported; nothing is half done."""
        try:
            yield
        except StoreTrouble as trouble:
            log.error("the file cannot be used: %s", trouble)
            self.failed.emit(str(trouble))
            if self._retry is not None and not self._retry.isActive():
                self._retry.start()
