"""Makes the handbook's pictures: of the real screens with the demo's people, and a sketch of the set-up."""

from __future__ import annotations

import os
import random
import sys
import tempfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.ledger import Ledger
from kiosk.assembly.office_tasks import office_tasks
from kiosk.assembly.rooms import Rooms
from kiosk.checkin.desk import Desk
from kiosk.checkin.manner import Manner
from kiosk.checkin.states import Helping, Waiting
from kiosk.commands.demo import LIST, seed
from kiosk.commands.station import ledger_in
from kiosk.domain.badge import Receipt
from kiosk.domain.operator import Operator
from kiosk.domain.registration import Attendance, Status
from kiosk.office.office import Office
from kiosk.pages.handbook import PICTURES
from kiosk.settings import DEFAULT_EVENT, EventSettings, read_event
from kiosk.ui.page import Page
from kiosk.ui.room.checkup_page import CheckupPage
from kiosk.ui.room.list_page import ListPage
from kiosk.ui.room.numbers_page import NumbersPage
from kiosk.ui.theme import dress
from kiosk.ui.window import KioskWindow
from tools.contact_sheets import pillow
from tools.handbook_sketch import sketch
from tools.pictures import sample_frame

SIZE = (1280, 720)
WIDTH, COLOURS = 1000, 96
"""What a picture has on paper: enough to read its words, and few bytes."""

LEARNER = "Käthe"
"""Somebody with a name that others have as well, who has not come yet: a helper checks her in."""

CROPPED = {
    "desk-found": (250, 85, 1280, 405),
    "desk-person": (652, 226, 1280, 618),
    "room-list": (240, 88, 1230, 488),
    "room-checkup": (240, 85, 1280, 424),
    "room-numbers": (240, 114, 1217, 588),
}
"""Left, top, right and bottom of what is shown of a screen where words must be read in a narrow column."""

CAME = 84
"""So many have come already when the pictures are taken."""


Kind = TypeVar("Kind", bound=Page)


class Stage:
    """A kiosk's window with a real desk and a real office behind it, one after the other on this thread."""

    def __init__(self, settings: EventSettings, folder: Path) -> None:
        self._moment = settings.opening_of(settings.days[-1], 9, 40)

        def open_ledger() -> Ledger:
            return ledger_in(settings, folder, self._now)

        self._fill(open_ledger(), settings)
        self.window = KioskWindow(settings)
        self.desk = Desk(open_ledger, self._now, settings.day_at)
        self.office = Office(office_tasks(Rooms(settings, DEFAULT_EVENT, folder, open_ledger, self._now)))
        self.window.desk_wished.connect(self.desk.on_wish)
        self.desk.told.connect(self.window.on_told)
        self.window.ordered.connect(self.office.on_order)
        self.office.told.connect(self.window.on_news)
        self.desk.open()
        self.desk.let_in()
        self.window.resize(*SIZE)
        self.window.show()
        self.window.on_manner(Manner(calm=True))

    def open(self, kind: type[Kind]) -> Kind:
        """Show the page of this kind."""
        area = self.window.screens.area
        page = area.findChildren(kind)[0]
        area.open(page)
        return page

    def close(self) -> None:
        """Nothing stays open."""
        self.window.on_state(Waiting())
        self.desk.close()
        self.window.close()

    def _now(self) -> datetime:
        return self._moment

    def _fill(self, ledger: Ledger, settings: EventSettings) -> None:
        """The demo's people, many of whom have come since half past eight."""
        seed(ledger, settings)
        chance, now = random.Random(2024), self._moment
        day = settings.days[-1]
        people = [
            person.id
            for person in ledger.registrations()
            if person.status is Status.CONFIRMED
            and person.attendance is not Attendance.ONLINE
            and day in (person.days or {day})
            and person.attendee.first_name != LEARNER
        ]
        chance.shuffle(people)
        moments = sorted(now - timedelta(minutes=chance.triangular(1, 70, 35)) for _ in range(CAME))
        for person, self._moment in zip(people, moments, strict=False):
            for job in ledger.admit_registration(person, day, "attendee").jobs:
                ledger.mark_sent(job.id, "Eingang", Receipt(""))
                ledger.mark_confirmed(job.id)
        self._moment = now
        ledger.close()


def settle() -> None:
    """Let layouts and answers come to rest."""
    for _ in range(6):
        QCoreApplication.processEvents()


def pictures(stage: Stage) -> Iterator[str]:
    """Shows one screen after the other, and gives the name of its picture."""
    window = stage.window
    window.on_state(Waiting())
    window.on_preview(sample_frame())
    yield "waiting"
    window.on_state(Helping(operator=Operator.ORGANISER))
    settle()
    QTest.keyClicks(window.focusWidget(), "hubschle")
    yield "desk-found"
    QTest.keyClicks(window.focusWidget(), f" {LEARNER.replace('ä', 'a')}")
    settle()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    yield "desk-person"
    stage.open(NumbersPage)
    yield "room-numbers"
    stage.open(CheckupPage)
    yield "room-checkup"
    lists = stage.open(ListPage)
    lists.on_file(LIST)
    yield "room-list"


def save(picture: Image.Image, path: Path) -> None:
    """A small file: few colours, and no more pixels than paper needs."""
    width = min(WIDTH, picture.width)
    smaller = picture.convert("RGB").resize((width, width * picture.height // picture.width), Image.Resampling.LANCZOS)
    smaller.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
    print(f"{path.name}: {path.stat().st_size // 1024} kB")


def main() -> int:
    """Renew all pictures; with names only those."""
    wanted = set(sys.argv[1:])
    settings = read_event()
    app = QApplication(sys.argv[:1])
    dress(app, settings.looks)
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="einlass-handbook-") as folder:
        os.environ["EINLASS_KEY_FILE"] = str(Path(folder) / "handbook.key")
        stage = Stage(settings, Path(folder) / "data")
        for name in pictures(stage):
            settle()
            if not wanted or name in wanted:
                path = PICTURES / f"{name}.png"
                picture = pillow(stage.window.grab().toImage())
                save(picture.crop(CROPPED.get(name, (0, 0, *SIZE))), path)
        stage.close()
    if not wanted or "setup" in wanted:
        save(pillow(sketch()), PICTURES / "setup.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
