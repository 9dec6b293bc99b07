"""How long the event loop of a window is away at a time, and what keeps it."""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from types import FrameType

from PySide6.QtCore import QObject, Qt, QTimer, Slot

TICK_MS = 5
LOOK_SECONDS = 0.004
LONG_SECONDS = 0.030
"""What is looked at more closely."""


class GapWatch(QObject):
    """A timer of 5 ms on the window's thread, and a second thread that looks what runs when it does not tick."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self.causes: list[tuple[float, str]] = []
        self._ticked = time.perf_counter()
        self._window_thread = threading.get_ident()
        self._seen: Counter[str] = Counter()
        self._over = threading.Event()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.on_tick)
        self._looking = threading.Thread(target=self._look, name="gaps", daemon=True)

    def start(self) -> None:
        """Begin to measure."""
        self._ticked = time.perf_counter()
        self._timer.start(TICK_MS)
        self._looking.start()

    def stop(self) -> None:
        """End, and wait for the second thread."""
        self._timer.stop()
        self._over.set()
        self._looking.join()

    @Slot()
    def on_tick(self) -> None:
        """The loop is here."""
        now = time.perf_counter()
        gap, self._ticked = now - self._ticked, now
        self.gaps.append(gap * 1000)
        if gap >= LONG_SECONDS:
            most = self._seen.most_common(1)
            self.causes.append((gap * 1000, most[0][0] if most else "nothing of ours was seen"))
        self._seen.clear()

    def _look(self) -> None:
        while not self._over.wait(LOOK_SECONDS):
            if time.perf_counter() - self._ticked > LONG_SECONDS / 2:
                frame = sys._current_frames().get(self._window_thread)
                self._seen[_place(frame)] += 1


def _place(frame: FrameType | None) -> str:
    """The three innermost functions of ours, outermost last."""
    places: list[str] = []
    while frame is not None and len(places) < 3:
        code = frame.f_code
        if "/kiosk/" in code.co_filename or "/tools/" in code.co_filename:
            where = code.co_filename.rsplit("/", 2)[-2:]
            places.append(f"{where[-1].removesuffix('.py')}.{code.co_name}")
        frame = frame.f_back
    return " < ".join(places) or "Qt alone"
