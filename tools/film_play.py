"""Plays a film to a whole station in real time, and notes when each person's answer was painted."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from db.connection import open_station, station_path
from db.importing import import_registrations
from db.ledger import Ledger
from db.lists import read_list
from kiosk.assembly.station import Parts, assemble
from kiosk.checkin.states import Answering
from kiosk.domain.admission import outcome_name, registration_of
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.press_watch import Outlet
from kiosk.scanning.cameras.sources import open_source
from kiosk.scanning.frame import Camera, Frame, Reading
from kiosk.settings import EventSettings
from kiosk.ui.theme import dress

AFTERWARDS_SECONDS = 60.0
"""Longest wait for the last badge."""


@dataclass(slots=True)
class Given:
    """When each frame was given to the scanner, by its number; monotonic seconds."""

    fps: float
    frames: list[tuple[int, float]] = field(default_factory=list)

    def due(self, number: int) -> float:
        """When a frame of the film was due, also one that was skipped."""
        later, at = next(pair for pair in self.frames if pair[0] >= number)
        return at - (later - number) / self.fps


@dataclass(frozen=True, slots=True)
class Played:
    """What came of a film. `painted` is when the first answer to a person stood on the screen, by registration."""

    given: Given
    painted: dict[str, float]
    outcomes: list[tuple[str, str]]
    check_ins: dict[str, int]
    badges: int


class Noting:
    """A camera that notes what it gives."""

    def __init__(self, camera: Camera, given: Given) -> None:
        self._camera, self._given = camera, given
        self.live = camera.live

    def read(self) -> Reading:
        """What the camera gives."""
        reading = self._camera.read()
        if isinstance(reading, Frame):
            self._given.frames.append((reading.number, time.monotonic()))
        return reading

    def close(self) -> None:
        """Let go of it."""
        self._camera.close()


class AnswerWatch(QObject):
    """Notes when the answer to a person has been painted.

    *Signals:*
    - `done()`: film and badges are through
    """

    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.outcomes: list[tuple[str, str]] = []
        self.painted: dict[str, float] = {}
        self._expected = ""
        self._jobs: object = ()
        self._over_at = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.on_timer)

    @Slot(object)
    def on_changed(self, state: object) -> None:
        """A new answer is to be painted."""
        if isinstance(state, Answering) and state.in_view and not state.time_over:
            whom = registration_of(state.outcome)
            self._expected = str(whom.id) if whom else "-"
            if self.outcomes[-1:] != [(self._expected, outcome_name(state.outcome))]:
                self.outcomes.append((self._expected, outcome_name(state.outcome)))

    @Slot(object)
    def on_jobs(self, jobs: object) -> None:
        """These badges are still to come."""
        self._jobs = jobs

    @Slot()
    def on_ended(self) -> None:
        """The film is over; the badges may not be."""
        self._over_at = time.monotonic()
        self._timer.start(200)

    @Slot()
    def on_timer(self) -> None:
        """Look whether everything is done."""
        waited = time.monotonic() - self._over_at
        if (waited > 1.0 and not self._jobs) or waited > AFTERWARDS_SECONDS:
            self._timer.stop()
            self.done.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Watch the answer screen's paint events."""
        if event.type() == QEvent.Type.Paint and self._expected:
            # The paint follows this event at once, on this thread; the flush to the screen comes after it.
            self.painted.setdefault(self._expected, time.monotonic())
            self._expected = ""
        return False


def play(
    film: Path, people: Path, folder: Path, settings: EventSettings, clock: Callable[[], datetime], fps: float
) -> Played:
    """Play the film to a station whose list is `people`, with a real file, threads, press and window."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    dress(app, settings.looks)

    def open_ledger() -> Ledger:
        return Ledger(open_station(station_path(folder), bytes(32), clock=clock), settings.rules)

    ledger = open_ledger()
    listed = read_list(people, settings.days)
    import_registrations(ledger.file, listed)
    ledger.close()
    given, watch, badges = Given(fps), AnswerWatch(), folder / "badges"
    parts = Parts(
        settings,
        open_ledger,
        lambda: Noting(open_source(film), given),
        (Outlet(FolderPrinter(badges)),),
        clock,
    )
    station = assemble(parts)
    station.conductor.changed.connect(watch.on_changed)
    station.desk.jobs_open.connect(watch.on_jobs)
    station.scanner.ended.connect(watch.on_ended)
    station.window.screens.answer.installEventFilter(watch)
    with station.at_work():
        station.window.resize(1280, 720)
        station.window.show()
        # A loop of its own: an application that has quit gives no window the keyboard any more.
        loop = QEventLoop()
        watch.done.connect(loop.quit)
        loop.exec()
    ledger = open_ledger()
    check_ins = {person: _check_ins(ledger, person) for person in map(str, _ids(ledger))}
    ledger.close()
    return Played(given, watch.painted, watch.outcomes, check_ins, len(list(badges.glob("*.pdf"))))


def _ids(ledger: Ledger) -> Sequence[str]:
    return [str(person.id) for person in ledger.registrations()]


def _check_ins(ledger: Ledger, person: str) -> int:
    return [entry.kind for entry in ledger.history(person)].count("check-in")  # type: ignore[arg-type]
