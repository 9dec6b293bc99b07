"""Ends the program after an unexpected error, so that whoever watches over it starts it afresh."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

EXIT_CODE = 70
"""What sysexits.h calls an internal software error."""

AFTER_SECONDS = 10.0
"""How long visitors read meanwhile where they get help, and what was begun may come to its end."""


class FreshStart(QObject):
    """No screen is trusted after an unexpected error: a moment without a kiosk is better than a broken one."""

    def __init__(self, end: Callable[[int], object], seconds: float = AFTER_SECONDS) -> None:
        super().__init__()
        self._end = end
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(seconds * 1000))
        self._timer.timeout.connect(self.on_time_over)

    @Slot()
    def on_bug(self) -> None:
        """An unexpected error was logged. A second one does not put the end off."""
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def on_time_over(self) -> None:
        """End now."""
        self._end(EXIT_CODE)

    def stop(self) -> None:
        """The program ends anyhow."""
        self._timer.stop()
