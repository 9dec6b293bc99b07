"""A whole kiosk for random walks: locked as at the door, but tickets, touches and the passing of time come as words.

Started by tools/walks.py. Reads a command a line: `show TEXT` (a code is held up), `touch X Y`, `time` (the timer
runs out), `helper` (the right PIN is given), `window` (a window that no screen should open) and `ask` (how do you
do?), which alone is answered, with a line of JSON. Anything else ends it.
"""

from __future__ import annotations

import argparse
import faulthandler
import json
import logging
import os
import queue
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import IO

import numpy as np
import qrcode
from PIL import Image
from PySide6.QtCore import QCoreApplication, QObject, QPoint, QSocketNotifier, Slot
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from db.connection import open_station, station_path
from db.importing import import_registrations
from db.ledger import Ledger
from db.lists import read_list
from kiosk.assembly.station import Parts, Station, assemble
from kiosk.commands.demo import LIST, demo_clock
from kiosk.commands.front import shown
from kiosk.diagnostics import keep_log
from kiosk.domain.admission import outcome_name
from kiosk.domain.operator import Operator
from kiosk.lock.guard import guarded
from kiosk.lock.only_one import only_one
from kiosk.lock.strikes import Strikes
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.press_watch import Outlet
from kiosk.scanning.frame import Frame, NotYet, Pixels, Reading
from kiosk.settings import read_event
from kiosk.ui.theme import dress

KEY = bytes(range(32))
PIN = "270499"
ORGANISERS_PIN = "838465"
FRAME_SECONDS = 1 / 12
HELD_FRAMES = 3


class WordCamera:
    """Shows what it is told to show, for some frames, and else an empty scene."""

    live = False

    def __init__(self) -> None:
        self.to_show: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._empty: Pixels = np.full((720, 1280), 178, np.uint8)
        self._gray, self._left, self._number, self._due = self._empty, 0, -1, 0.0

    def read(self) -> Reading:
        """The next frame when it is due."""
        now = time.monotonic()
        if now < self._due:
            return NotYet()
        self._due = now + FRAME_SECONDS
        self._number += 1
        if self._left == 0:
            self._gray = self._empty
            if not self.to_show.empty():
                self._gray, self._left = _scene(self.to_show.get()), HELD_FRAMES
        else:
            self._left -= 1
        return Frame(np.repeat(self._gray[:, :, np.newaxis], 3, axis=2), self._gray, self._number, now)

    def close(self) -> None:
        """Nothing to let go of."""


def _scene(text: str) -> Pixels:
    scene = np.full((720, 1280), 178, np.uint8)
    code: Image.Image = qrcode.make(text, box_size=8).get_image().convert("L")
    code = code.resize((min(code.width, 680),) * 2)
    scene[20 : 20 + code.height, 300 : 300 + code.width] = np.asarray(code, np.uint8)
    return scene


class Words(QObject):
    """Carries out what the walk says, on the thread of the window."""

    def __init__(self, station: Station, camera: WordCamera, finger: QPointingDevice, told: IO[bytes]) -> None:
        super().__init__()
        self._station, self._camera, self._finger, self._told = station, camera, finger, told
        self._rest = b""
        self._strangers: list[QWidget] = []
        self._quits = 0
        station.window.next_wanted.connect(self.on_end_wanted)
        self._listener = QSocketNotifier(told.fileno(), QSocketNotifier.Type.Read, self)
        self._listener.activated.connect(self.on_words)

    @Slot()
    def on_end_wanted(self) -> None:
        """A helper would end it; this walk goes on."""
        self._quits += 1

    @Slot()
    def on_words(self) -> None:
        """Words of the walk have come."""
        new = os.read(self._told.fileno(), 65_536)
        *lines, self._rest = (self._rest + new).split(b"\n")
        for line in lines if new else [b"end"]:
            self._carry_out(line.decode())

    def _carry_out(self, line: str) -> None:
        word, *more = line.split()
        match word:
            case "show":
                self._camera.to_show.put(" ".join(more))
            case "touch":
                place = QPoint(int(more[0]), int(more[1]))
                handle = self._station.window.windowHandle()
                QTest.touchEvent(handle, self._finger).press(0, place, handle).commit()
                QTest.touchEvent(handle, self._finger).release(0, place, handle).commit()
            case "time":
                self._station.conductor.on_time_over()
            case "helper":
                self._station.window.helper_wanted.emit()
                self._station.window.pin_entered.emit(PIN)
            case "window":
                stranger = QWidget()
                stranger.resize(300, 200)
                stranger.show()
                stranger.activateWindow()
                self._strangers = [*self._strangers[-3:], stranger]
            case "ask":
                print(json.dumps(self._how_do_you_do()), flush=True)
            case _:
                QCoreApplication.exit(0)

    def _how_do_you_do(self) -> dict[str, object]:
        state, window = self._station.conductor.state, self._station.window
        outcome = getattr(state, "outcome", None)
        return {
            "state": type(state).__name__,
            "outcome": outcome_name(outcome) if outcome is not None else "",
            "full_screen": window.isVisible() and window.isFullScreen() and not window.isMinimized(),
            "own_windows": sum(each.isVisible() for each in QApplication.topLevelWidgets()),
            "quits": self._quits,
        }


def main() -> None:
    """Run it until it is told to end."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--strikes", type=float, default=0.3, help="seconds of the double-strike filter")
    arguments = parser.parse_args()
    faulthandler.enable()
    settings = read_event()
    settings = settings.model_copy(update={"screen": settings.screen.model_copy(update={"look_up": True})})
    app = QApplication(sys.argv[:1])
    with ExitStack() as until_the_end:
        folder = Path(until_the_end.enter_context(tempfile.TemporaryDirectory(prefix="einlass-walk-")))
        print(folder, flush=True)
        keep_log(folder)
        logging.captureWarnings(capture=True)
        clock = demo_clock(settings)

        def open_ledger() -> Ledger:
            return Ledger(open_station(station_path(folder), KEY, clock=clock), settings.rules)

        ledger = open_ledger()
        import_registrations(ledger.file, read_list(LIST, settings.days))
        # Who walks here is a helper, and gets no further: what organisers can erase is not there afterwards.
        ledger.choose_pin(Operator.ORGANISER, ORGANISERS_PIN)
        ledger.choose_pin(Operator.HELPER, PIN)
        ledger.close()
        bell = until_the_end.enter_context(only_one(folder))
        dress(app, settings.looks)
        camera = WordCamera()
        parts = Parts(settings, open_ledger, lambda: camera, (Outlet(FolderPrinter(folder / "badges")),), clock)
        station = assemble(parts)
        finger = QTest.createTouchDevice()
        words = Words(station, camera, finger, sys.stdin.buffer)
        until_the_end.enter_context(station.at_work())
        until_the_end.enter_context(shown(station.window, bell, windowed=False, watched=False))
        strikes = Strikes(arguments.strikes, min(arguments.strikes, 0.05))
        until_the_end.enter_context(guarded(station.window, strikes, lambda: time.monotonic_ns() // 1_000_000))
        app.exec()
        del words


if __name__ == "__main__":
    main()
