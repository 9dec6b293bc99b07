"""A busy kiosk whose event loop is watched: scanning, printing, searching, and visitors who change everything.

Started by tools/bench_gaps.py on a screen of its own; prints its figures as JSON.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.connection import open_station, station_path
from db.importing import import_registrations
from db.ledger import Ledger
from db.lists import read_list
from kiosk.assembly.station import Parts, Station, assemble
from kiosk.checkin.desk_wishes import Reprint
from kiosk.checkin.events import BackWanted, ExplanationWanted, HelpWanted, LookUpWanted, NeedChosen
from kiosk.checkin.manner import LanguageWanted, Wish
from kiosk.commands.demo import CLIP, LIST, demo_clock
from kiosk.domain.help import Need
from kiosk.domain.operator import Operator
from kiosk.domain.registration import Language, RegistrationId
from kiosk.lock.guard import guarded
from kiosk.lock.strikes import Strikes
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.press_watch import Outlet
from kiosk.scanning.cameras.sources import open_source
from kiosk.settings import read_event
from kiosk.ui.theme import dress
from tools.gap_watch import GapWatch

KEY = bytes(range(32))
PIN = "270499"
STEP_MS = 400
"""Between two things that somebody does; a visitor takes longer."""
WARM_UP_MS = 3_000
SEARCHED = "Museum Kowal Schön"


class Busy(QObject):
    """Does one thing after the other, as visitors, helpers and organisers would."""

    def __init__(self, station: Station, folder: Path, people: list[RegistrationId]) -> None:
        super().__init__()
        self._station, self._folder, self._people = station, folder, cycle(people)
        self._syncing: subprocess.Popen[bytes] | None = None
        self.done = 0
        self._deeds = self._all_deeds()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.on_turn)

    def start(self) -> None:
        """Begin."""
        self._timer.start(STEP_MS)

    def stop(self) -> None:
        """End, and wait for what was begun."""
        self._timer.stop()
        if self._syncing is not None:
            self._syncing.wait()

    @Slot()
    def on_turn(self) -> None:
        """The next thing."""
        next(self._deeds)()
        self.done += 1

    def _all_deeds(self) -> Iterator[Callable[[], object]]:
        window = self._station.window
        needs, languages = cycle(Need), cycle(Language)
        for wishes in cycle(
            ((Wish.THEME, Wish.LARGE), (Wish.LOW, Wish.THEME), (Wish.SPEECH, Wish.CALM), (Wish.LARGE,))
        ):
            for _ in range(3):
                yield lambda: window.wished.emit(LanguageWanted(next(languages)))
            for wish in wishes:
                yield partial(window.wished.emit, wish)
            yield lambda: window.visitor_did.emit(HelpWanted())
            yield lambda: window.wished.emit(LanguageWanted(next(languages)))
            yield lambda: window.visitor_did.emit(NeedChosen(next(needs)))
            yield lambda: window.visitor_did.emit(BackWanted())
            yield lambda: window.visitor_did.emit(LookUpWanted())
            yield lambda: window.visitor_did.emit(BackWanted())
            yield lambda: window.visitor_did.emit(ExplanationWanted())
            yield lambda: window.wished.emit(LanguageWanted(next(languages)))
            yield lambda: window.visitor_did.emit(BackWanted())
            yield window.helper_wanted.emit
            yield lambda: window.pin_entered.emit(PIN)
            # Somebody's badge, printed once more: all of the press without anybody at the camera.
            for _ in range(2):
                yield lambda: window.desk_wished.emit(Reprint(next(self._people)))
            for letter in SEARCHED:
                yield partial(self._type, letter)
            yield window.helper_left.emit
            yield self._sync

    def _type(self, letter: str) -> None:
        handle = self._station.window.windowHandle()
        QTest.sendKeyEvent(QTest.KeyAction.Click, handle, Qt.Key.Key_A, letter, Qt.KeyboardModifier.NoModifier)

    def _sync(self) -> None:
        """Another program reads and writes the same file: the bundle for another station."""
        if self._syncing is None or self._syncing.poll() is not None:
            command = [
                sys.executable,
                "main.py",
                "bundle",
                str(self._folder / "bundle.json"),
                "--data",
                str(self._folder),
            ]
            self._syncing = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--idle", action="store_true", help="nobody comes: only the viewfinder and the invitation")
    parser.add_argument("--calm", action="store_true", help="nothing moves")
    arguments = parser.parse_args()
    settings = read_event()
    settings = settings.model_copy(update={"screen": settings.screen.model_copy(update={"look_up": True})})
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="einlass-gaps-") as name:
        folder = Path(name)
        clock = demo_clock(settings)

        def open_ledger() -> Ledger:
            return Ledger(open_station(station_path(folder), KEY, clock=clock), settings.rules)

        ledger = open_ledger()
        import_registrations(ledger.file, read_list(LIST, settings.days))
        ledger.choose_pin(Operator.HELPER, PIN)
        people = [person.id for person in ledger.registrations()]
        ledger.close()
        (folder / "station.key").write_text(KEY.hex())
        (folder / "station.key").chmod(0o600)
        dress(app, settings.looks)
        outlets = (Outlet(FolderPrinter(folder / "badges")),)
        parts = Parts(settings, open_ledger, lambda: open_source(CLIP, loop=True), outlets, clock)
        if arguments.idle:
            from tools.walked_station import WordCamera

            camera = WordCamera()
            parts = Parts(settings, open_ledger, lambda: camera, outlets, clock)
        station = assemble(parts)
        watch, busy = GapWatch(), Busy(station, folder, people)
        usage: list[float] = []

        def on_warm() -> None:
            usage.append(_used())
            if arguments.calm:
                station.window.wished.emit(Wish.CALM)
            if not arguments.idle:
                watch.start()
                busy.start()

        with station.at_work():
            station.window.showFullScreen()
            with guarded(station.window, Strikes(), lambda: time.monotonic_ns() // 1_000_000):
                QTimer.singleShot(WARM_UP_MS, on_warm)
                QTimer.singleShot(WARM_UP_MS + round(arguments.seconds * 1000), QCoreApplication.exit)
                app.exec()
            usage.append(_used())
            if not arguments.idle:
                watch.stop()
                busy.stop()
        printed = len(list((folder / "badges").glob("*.pdf"))) if not arguments.idle else 0
    figures = {
        "gaps": [round(gap, 2) for gap in watch.gaps],
        "causes": watch.causes,
        "deeds": busy.done,
        "badges": printed,
        "cpu": 100 * (usage[1] - usage[0]) / arguments.seconds,
    }
    print(json.dumps(figures))


def _used() -> float:
    """Seconds of one processor so far, all threads together."""
    spent = resource.getrusage(resource.RUSAGE_SELF)
    return spent.ru_utime + spent.ru_stime


if __name__ == "__main__":
    main()
