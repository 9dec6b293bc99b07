"""Desk and press of a station without window and camera, as a process of its own that can be killed at any moment."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.assembly.station import Parts, press_of
from kiosk.assembly.wiring import wire_badges
from kiosk.checkin.desk import Desk
from kiosk.commands.station import ledger_in, now
from kiosk.diagnostics import keep_log
from kiosk.printing.printers_of_station import printers_of
from kiosk.scanning.frame import Camera
from kiosk.settings import read_event
from kiosk.station_settings import STATION_FILE, TEMPLATES, read_station
from kiosk.threads import running

SIGNALS_MS = 100
"""How often Python gets the chance to see a signal, in milliseconds."""


def no_camera() -> Camera:
    """Nobody looks."""
    raise AssertionError("there is no camera here")


def main(folder: Path) -> None:
    """Print what is in the outbox of this data folder until SIGTERM."""
    app = QGuiApplication(sys.argv[:1])
    keep_log(folder)
    settings = read_event()
    parts = Parts(
        event=settings,
        open_store=lambda: ledger_in(settings, folder),
        open_camera=no_camera,
        outlets=printers_of(read_station(folder / STATION_FILE), folder / "badges"),
        clock=now,
        templates=folder / TEMPLATES,
    )
    desk, press = Desk(parts.open_store, parts.clock, settings.day_at), press_of(parts)
    wire_badges(desk, press)
    signal.signal(signal.SIGTERM, lambda _number, _frame: app.quit())
    awake = QTimer(interval=SIGNALS_MS)
    awake.timeout.connect(lambda: None)
    with running(desk, "desk"), running(press, "press"):
        awake.start()
        print("ready", flush=True)
        app.exec()
        awake.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
