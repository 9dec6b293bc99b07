"""Measures the help desk while somebody types: from the key to the painted list, with its thread and its file."""

from __future__ import annotations

import os
import random
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, Signal, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.connection import open_station, station_path
from db.ledger import Ledger
from db.roster import write_registrations
from kiosk.checkin.desk import Desk
from kiosk.checkin.desk_answers import Found
from kiosk.checkin.states import Helping
from kiosk.settings import read_event
from kiosk.threads import running
from kiosk.ui.desk.desk_page import DeskPage
from kiosk.ui.theme import dress
from kiosk.ui.window import KioskWindow
from tools.figures import summary
from tools.recall_set import SHOWN, recall_set

PEOPLE, QUERIES, PRESENT = 10_000, 120, 2_000
"""So many are on the list, are looked for, and are in."""
LEAST = 2


class Helper(QObject):
    """Types a letter and waits until the list for what stands in the field is painted."""

    let_in = Signal()

    def __init__(self, page: DeskPage) -> None:
        super().__init__()
        self._page = page
        self._seen = False
        page.board.results.viewport().installEventFilter(self)

    def letter(self, letter: str) -> float:
        """How long it takes, in milliseconds; a letter that no key of Qt's test has is put in."""
        begun = time.perf_counter()
        self._seen = False
        if letter.isascii():
            QTest.keyClicks(self._page.board.field, letter)
        else:
            self._page.board.field.insert(letter)
        while self._page.query and not self._seen:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return (time.perf_counter() - begun) * 1000

    @Slot(object)
    def on_told(self, answer: object) -> None:
        """Nobody is found: there may be nothing to paint."""
        if isinstance(answer, Found) and not answer.matches and answer.query == self._page.query:
            self._seen = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """The list is being painted: at the end of this turn it is on the screen."""
        if event.type() == QEvent.Type.Paint and self._page.board.results.query == self._page.query:
            self._seen = True
        return False


def run() -> list[dict[str, Any]]:
    """A row for keys at the desk, and one for the question alone in plain SQL."""
    listed, questions = recall_set(PEOPLE)
    queries = [question.query for question in random.Random(2024).sample(questions, QUERIES)]
    with tempfile.TemporaryDirectory() as folder:
        path = station_path(Path(folder))
        file = open_station(path, bytes(32), clock=lambda: datetime.now(UTC))
        with file.writing():
            write_registrations(file, listed)
        settings = read_event()
        ledger = Ledger(file, settings.rules)
        day = settings.days[0]
        for person in random.Random(7).sample(listed, PRESENT):
            ledger.admit_registration(person.id, day, "bench")
        times = _liked(ledger, queries)
        ledger.close()
        keys = _typed(path, queries)
    first = f"{PEOPLE} people: key to painted list, desk thread and encrypted file included"
    return [
        {"what": first, "n": len(keys), **summary(keys)},
        {"what": "the same file: `like '%x%'` alone, no thread and no picture", "n": len(times), **summary(times)},
    ]


def _typed(path: Path, queries: Sequence[str]) -> list[float]:
    settings = read_event()
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    dress(app, settings.looks)
    window = KioskWindow(settings)
    window.resize(1280, 720)
    window.show()
    desk = Desk(
        lambda: Ledger(open_station(path, bytes(32), clock=lambda: datetime.now(UTC)), settings.rules),
        lambda: settings.opening_of(settings.days[0]),
        settings.day_at,
    )
    window.desk_wished.connect(desk.on_wish)
    desk.told.connect(window.on_told)
    helper = Helper(window.screens.pages.desk)
    helper.let_in.connect(desk.let_in)
    desk.told.connect(helper.on_told)
    window.on_state(Helping())
    with running(desk, "desk"):
        helper.let_in.emit()
        times = list(_all(helper, window.screens.pages.desk, queries))
    window.close()
    return times


def _all(helper: Helper, page: DeskPage, queries: Sequence[str]) -> Iterator[float]:
    for number, query in enumerate(queries):
        page.on_finished()
        QApplication.processEvents()
        for place, letter in enumerate(query):
            took = helper.letter(letter)
            # The first query waits for the file to be opened and read, once after the start.
            if number and place + 1 >= LEAST and letter != " ":
                yield took


def _liked(ledger: Ledger, queries: Sequence[str]) -> list[float]:
    """What a list without any thought would do: every word anywhere in the name or the organisation."""
    times = []
    for query in queries:
        for end in range(LEAST, len(query) + 1):
            patterns = [f"%{word}%" for word in query[:end].split()]
            condition = " and ".join(["first_name || ' ' || last_name || ' ' || organisation like ?"] * len(patterns))
            statement = f"select id, first_name, last_name from registrations where {condition} limit ?"  # noqa: S608
            begun = time.perf_counter()
            ledger.file.db.execute(statement, (*patterns, SHOWN)).fetchall()
            times.append((time.perf_counter() - begun) * 1000)
    return times
