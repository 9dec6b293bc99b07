"""Once a night the office is told that it is night: what is due is done while nobody is at the door."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, tzinfo

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.office.erasing import EraseIfDue

HOURS = range(2, 5)
"""The night, at the venue."""

LOOK_MS = 15 * 60 * 1000
"""So often the clock is looked at."""


class Night(QObject):
    """Looks at the clock as long as it is open.

    *Signals:*
    - `ordered(object)`: an order for the office
    """

    ordered = Signal(object)

    def __init__(self, clock: Callable[[], datetime], time_zone: tzinfo) -> None:
        super().__init__()
        self._clock, self._time_zone = clock, time_zone
        self._last: date | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.on_look)

    def open(self) -> None:
        """Begin to look."""
        self._timer.start()

    def close(self) -> None:
        """Look no more."""
        self._timer.stop()

    @Slot()
    def on_look(self) -> None:
        """Once a night is enough."""
        now = self._clock().astimezone(self._time_zone)
        if now.hour in HOURS and now.date() != self._last:
            self._last = now.date()
            self.ordered.emit(EraseIfDue())
