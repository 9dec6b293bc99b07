"""Measures how long a badge takes from the decision at the door until a real CUPS has it."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from db.connection import open_station, station_path
from db.ledger import Ledger
from db.roster import write_registrations
from kiosk.assembly.station import Parts, press_of
from kiosk.assembly.wiring import wire_badges
from kiosk.checkin.desk import Desk
from kiosk.commands.station import now
from kiosk.domain.admission import Decision
from kiosk.domain.badge import JobId, Receipt
from kiosk.domain.registration import Attendee, Registration, RegistrationId
from kiosk.domain.ticket import TicketCode
from kiosk.printing.printers_of_station import printers_of
from kiosk.settings import EventSettings, read_event
from kiosk.station_settings import StationSettings
from kiosk.threads import running
from tests.conftest import SHARED
from tests.cups_lab import LabMissing, cups_lab_running
from tools.figures import summary
from tools.press_alone import no_camera

BADGES = 100
IN_THE_PRINTER = 2
"""So many badges may be unfinished when the next person comes: a queue of people, not of paper."""


class Door(QObject):
    """Lets one person in after the other and notes when each decision and each receipt comes.

    *Signals:*
    - `admit_asked(TicketCode)`, `print_asked(BadgeJob)`: as the conductor's
    - `all_done()`
    """

    admit_asked = Signal(object)
    print_asked = Signal(object)
    all_done = Signal()

    def __init__(self, codes: list[TicketCode]) -> None:
        super().__init__()
        self._codes = codes
        self._open = 0
        self.decided: dict[JobId, float] = {}
        self.sent: dict[JobId, float] = {}

    @Slot()
    def next_one(self) -> None:
        """Somebody comes."""
        if self._codes and self._open < IN_THE_PRINTER:
            self._open += 1
            self.admit_asked.emit(self._codes.pop())

    @Slot(object)
    def on_decided(self, decision: Decision) -> None:
        """The greeting would appear now."""
        (job,) = decision.jobs
        self.decided[job.id] = time.perf_counter()
        self.print_asked.emit(job)

    @Slot(object, str, object)
    def on_sent(self, job: JobId, _printer: str, _receipt: Receipt) -> None:
        """CUPS has it."""
        self.sent[job] = time.perf_counter()

    @Slot(object)
    def on_confirmed(self, _job: JobId) -> None:
        """It came out."""
        self._open -= 1
        if not self._codes and not self._open:
            self.all_done.emit()
        self.next_one()


def run(badges: int = BADGES) -> list[dict[str, Any]]:
    """A row, or one that says what is missing."""
    what = "decision → badge accepted by CUPS"
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        with (
            cups_lab_running(SHARED / "counterparts" / "printer_up.sh") as lab,
            lab.chosen(),
            tempfile.TemporaryDirectory() as name,
        ):
            times = _measured(badges, Path(name), read_event())
    except LabMissing as missing:
        return [{"what": f"{what}: not measured, {missing}"}]
    return [{"what": what, "n": len(times), **summary(times)}]


def _measured(badges: int, folder: Path, settings: EventSettings) -> list[float]:
    app = QApplication.instance() or QApplication(sys.argv[:1])

    def open_ledger() -> Ledger:
        return Ledger(open_station(station_path(folder), bytes(32), clock=now), settings.rules)

    ledger = open_ledger()
    codes = [TicketCode(f"BENCH-{number:04d}") for number in range(badges)]
    with ledger.file.writing():
        write_registrations(
            ledger.file,
            (
                Registration(RegistrationId(f"b{number}"), code, Attendee(f"Vorname{number}", f"Nachname{number}"))
                for number, code in enumerate(codes)
            ),
        )
    ledger.close()
    moment = settings.opening_of(settings.days[0])
    parts = Parts(
        settings, open_ledger, no_camera, printers_of(StationSettings(), folder / "badges"), clock=lambda: moment
    )
    desk, press, door = Desk(parts.open_store, parts.clock, settings.day_at), press_of(parts), Door(codes)
    wire_badges(desk, press)
    door.admit_asked.connect(desk.admit)
    desk.decided.connect(door.on_decided)
    door.print_asked.connect(press.on_job)
    press.sent.connect(door.on_sent)
    press.confirmed.connect(door.on_confirmed)
    loop = QEventLoop(app)
    door.all_done.connect(loop.quit)
    with running(desk, "desk"), running(press, "press"):
        QTimer.singleShot(2000, door.next_one)
        loop.exec()
    return [(door.sent[job] - decided) * 1000 for job, decided in door.decided.items()]


if __name__ == "__main__":
    for row in run():
        print(row)
