"""One turn of the kiosk: a station on the screen, from its first picture until something else is to come."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path

import typer
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from db.ledger import Ledger
from kiosk.assembly.station import Parts, Station, assemble
from kiosk.commands.front import shown
from kiosk.commands.output import numbers
from kiosk.commands.report import Report
from kiosk.domain.next_run import Next
from kiosk.domain.trouble import CameraTrouble
from kiosk.lock.ending import Ending
from kiosk.lock.fresh_start import FreshStart
from kiosk.lock.guard import guarded
from kiosk.lock.heartbeat import Heartbeat, is_watched_over
from kiosk.lock.only_one import Bell
from kiosk.lock.strikes import Strikes
from kiosk.ui.theme import dress


@dataclass(frozen=True, slots=True)
class Turn:
    """What is to be seen, and how.

    `event_file` is where the settings come from. `report` keeps pictures of a run that is only watched. `join` is told
    of the station before it is at work, and `framed` gives the window that is shown, with the station's in it.
    """

    parts: Parts
    open_ledger: Callable[[], Ledger]
    event_file: Path
    windowed: bool = False
    report: Path | None = None
    shared: bool = False
    join: Callable[[Station], None] | None = None
    framed: Callable[[QWidget], AbstractContextManager[QWidget]] = nullcontext


@dataclass(frozen=True, slots=True)
class House:
    """What stays from one turn to the next."""

    app: QApplication
    bell: Bell
    ending: Ending
    heartbeat: Heartbeat


def take(turn: Turn, house: House) -> Next:
    """Open the station, and say what is to come after it; ends the program if nothing can be trusted any more."""
    dress(house.app, turn.parts.event.looks)
    house.ending.next = Next.END
    station = assemble(turn.parts)
    if turn.join is not None:
        turn.join(station)
    with ExitStack() as as_long_as_it_runs:
        watch = as_long_as_it_runs.enter_context(_watched(turn, station))
        screen = turn.parts.here.screen
        strikes = Strikes(screen.double_strike, screen.typing_double_strike)
        as_long_as_it_runs.enter_context(station.at_work())
        station.window.next_wanted.connect(house.ending.on_wanted)
        front = as_long_as_it_runs.enter_context(turn.framed(station.window))
        as_long_as_it_runs.enter_context(
            shown(front, house.bell, windowed=turn.windowed, watched=watch is not None, shared=turn.shared)
        )
        as_long_as_it_runs.enter_context(guarded(front, strikes, _milliseconds, drops=turn.windowed))
        house.heartbeat.begin()
        fresh_start = FreshStart(QCoreApplication.exit)
        as_long_as_it_runs.callback(fresh_start.stop)
        if is_watched_over(os.environ):
            station.bugs.found.connect(fresh_start.on_bug)
        if code := house.app.exec():
            raise typer.Exit(code)
    return house.ending.next


@contextmanager
def _watched(turn: Turn, station: Station) -> Iterator[Report | None]:
    """Keep pictures of the run, if they are wanted, and write its summary once the block is over."""
    if turn.report is None:
        yield None
        return
    watch = Report(turn.report, station.window)
    station.conductor.changed.connect(watch.on_changed)
    station.scanner.frame_ready.connect(watch.on_preview)
    station.scanner.ended.connect(watch.on_ended)
    station.scanner.failed.connect(watch.on_failed)
    station.press.sent.connect(watch.on_badge_handed)
    station.press.held_up.connect(watch.on_badge_handed)
    yield watch
    ledger = turn.open_ledger()
    try:
        path = watch.write_summary(numbers(ledger.stats()))
    finally:
        ledger.close()
    typer.echo(f"Pictures, badges and {path.name} are in {turn.report.resolve()}")
    if watch.trouble:
        raise CameraTrouble(watch.trouble)


def _milliseconds() -> int:
    return time.monotonic_ns() // 1_000_000
