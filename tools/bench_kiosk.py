"""Measures frame to answer on the screen, through real threads and a durable commit, and start to live viewfinder."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import qrcode
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Slot
from PySide6.QtWidgets import QApplication

from db.connection import open_station, station_path
from db.importing import import_registrations
from db.ledger import Ledger
from db.lists import read_list
from kiosk.assembly.station import Parts, assemble
from kiosk.commands.demo import LIST
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.press_watch import Outlet
from kiosk.scanning.frame import Ended, Frame, NotYet, Reading
from kiosk.settings import read_event
from kiosk.ui.theme import dress
from tools.figures import summary

ROOT = Path(__file__).resolve().parent.parent
FRAME_SECONDS = 1 / 30
EMPTY_FRAMES = 8
HELD_FRAMES = 12
STARTS = 5


class TicketCamera:
    """Gives frames at 30 a second: nothing, then the next ticket, and notes when a ticket was first given."""

    live = False

    def __init__(self, codes: Sequence[str]) -> None:
        empty = np.full((720, 1280), 178, np.uint8)
        self._empty = np.clip(empty + np.random.default_rng(7).normal(0, 4, empty.shape), 0, 255).astype(np.uint8)
        self._codes = codes
        self._number = -1
        self._due = 0.0
        self.given: dict[int, float] = {}

    def read(self) -> Reading:
        """The next frame when it is due."""
        now = time.monotonic()
        if now < self._due:
            return NotYet()
        self._due = now + FRAME_SECONDS
        self._number += 1
        person, place = divmod(self._number, EMPTY_FRAMES + HELD_FRAMES)
        if person >= len(self._codes):
            return Ended()
        gray = self._empty
        if place >= EMPTY_FRAMES:
            gray = gray.copy()
            code = _module_picture(self._codes[person])
            gray[120 : 120 + len(code), 420 : 420 + len(code)] = code
        frame = Frame(
            np.repeat(gray[:, :, None], 3, axis=2),
            np.ascontiguousarray(gray),
            self._number,
            now,
        )
        if place == EMPTY_FRAMES:
            self.given[person] = time.perf_counter()
        return frame

    def close(self) -> None:
        """Nothing to let go."""


def _module_picture(text: str) -> np.ndarray[Any, np.dtype[np.uint8]]:
    picture: Image.Image = qrcode.make(text, box_size=10).get_image().convert("L")
    return np.asarray(picture, dtype=np.uint8)


class PaintWatch(QObject):
    """Notes when the answer screen has been painted after its content changed."""

    def __init__(self) -> None:
        super().__init__()
        self.expected = False
        self.painted: list[float] = []

    @Slot(object)
    def on_changed(self, state: object) -> None:
        """A new answer is to be painted."""
        self.expected = type(state).__name__ == "Answering" and bool(getattr(state, "in_view", False))

    @Slot()
    def on_ended(self) -> None:
        """The last ticket was shown; on the GUI thread, as this object lives there."""
        QCoreApplication.quit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Watch the answer screen's paint events."""
        if event.type() == QEvent.Type.Paint and self.expected:
            self.expected = False
            # The paint follows this event at once, on this thread; the flush to the screen comes after it.
            self.painted.append(time.perf_counter())
        return False


def run(people: int = 60) -> list[dict[str, Any]]:
    """Frame to answer, and the start of the program."""
    return [_frame_to_answer(people), _start()]


def _frame_to_answer(people: int) -> dict[str, Any]:
    settings = read_event()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    dress(app, settings.looks)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)

        def open_ledger() -> Ledger:
            return Ledger(
                open_station(station_path(folder), bytes(32), clock=lambda: datetime.now(UTC)),
                settings.rules,
            )

        ledger = open_ledger()
        listed = read_list(LIST, settings.days)
        import_registrations(ledger.file, listed)
        codes = [str(row.code) for row in listed.rows][:people]
        ledger.close()
        camera = TicketCamera(codes)
        watch = PaintWatch()
        moment = settings.opening_of(settings.days[0])
        parts = Parts(
            settings,
            open_ledger,
            lambda: camera,
            (Outlet(FolderPrinter(folder / "badges")),),
            lambda: moment,
        )
        station = assemble(parts)
        station.conductor.changed.connect(watch.on_changed)
        station.window.screens.answer.installEventFilter(watch)
        station.scanner.ended.connect(watch.on_ended)
        with station.at_work():
            station.window.resize(1280, 720)
            station.window.show()
            app.exec()
    times = [(shown - given) * 1000 for given, shown in zip(camera.given.values(), watch.painted, strict=False)]
    what = "frame with a ticket given to the scanner → answer painted (720p, threads, commit)"
    return {
        "what": what,
        "n": len(times),
        "answers": len(watch.painted),
        **summary(times),
    }


def _start() -> dict[str, Any]:
    times = [_one_start() for _ in range(STARTS + 1)][1:]  # the first one warms the disk's cache
    return {
        "what": "program start → first picture in the viewfinder, warm",
        "n": len(times),
        **summary(times),
    }


def _one_start() -> float:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with tempfile.TemporaryDirectory() as name:
        command = [sys.executable, "-m", "tools.first_picture", name]
        begun = time.perf_counter()
        kiosk = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE)
        watchdog = threading.Timer(30, kiosk.kill)
        watchdog.start()
        assert kiosk.stdout is not None
        try:
            kiosk.stdout.readline()
            return (time.perf_counter() - begun) * 1000
        finally:
            watchdog.cancel()
            kiosk.kill()
            kiosk.wait()
            kiosk.stdout.close()


if __name__ == "__main__":
    for row in run():
        print(row)
