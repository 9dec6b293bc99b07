"""`run`: the kiosk itself, at the door, as a demo, or without a display."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.output import Exit, numbers
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, data_folder, ledger_in, now
from kiosk.domain.trouble import CameraTrouble
from kiosk.settings import DEFAULT_EVENT, EventSettings, read_event
from kiosk.station_settings import STATION_FILE, TEMPLATES, read_station

REPORT = Path("einlass-report")
"""Where a run without a display leaves its pictures, if --report names no other folder."""


def run(
    demo: Annotated[
        bool, typer.Option("--demo", help="Invented people; the bundled clip where there is no webcam.")
    ] = False,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
    data: Annotated[Path | None, DATA_OPTION] = None,
    source: Annotated[
        str | None, typer.Option(metavar="CAMERA|FILE|DIR", help="Camera number, video, or folder of pictures.")
    ] = None,
    windowed: Annotated[bool, typer.Option("--windowed", help="A window instead of the full screen.")] = False,
    report: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Print every answer, keep pictures and badges there, end with the source."),
    ] = None,
) -> None:
    """Open the kiosk. Without a display it plays its source through the whole path and leaves a report."""
    settings = read_event(event)
    headless = not has_display()
    if headless:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        report = report or REPORT
    with ExitStack() as until_the_end:
        if demo and data is None:
            # Nothing of a demo stays, and its key goes with it.
            data = Path(until_the_end.enter_context(tempfile.TemporaryDirectory(prefix="einlass-demo-")))
            os.environ["EINLASS_KEY_FILE"] = str(data / "demo.key")
        folder = data_folder(settings, data)
        clock = _clock(settings, folder, demo=demo)
        _open_kiosk(settings, folder, clock, source, demo=demo, windowed=windowed or headless, report=report)
    raise typer.Exit(Exit.DONE)


def has_display() -> bool:
    """Whether a window can be seen; an explicitly chosen Qt platform is taken at its word."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if chosen:
        return not chosen.startswith(("offscreen", "minimal"))
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _clock(settings: EventSettings, folder: Path, *, demo: bool) -> Callable[[], datetime]:
    # Opened here once, before the window: a wrong key or a newer file is told on the terminal, not on the screen.
    from kiosk.commands.demo import demo_clock, seed

    clock = demo_clock(settings) if demo else now
    ledger = ledger_in(settings, folder, clock)
    try:
        if demo:
            seed(ledger, settings)
        elif not ledger.registrations():
            typer.echo("The list is empty. Load it with: python main.py import FILE", err=True)
    finally:
        ledger.close()
    return clock


def _tell_about_templates(settings: EventSettings, folder: Path) -> None:
    """Say on the terminal what is wrong with the organisers' own templates, before anybody comes."""
    if not (folder / TEMPLATES).is_dir():
        return
    from kiosk.pages.catalogue import Catalogue

    catalogue = Catalogue(settings, folder / TEMPLATES)
    for name in dict.fromkeys((settings.door.badge_template, *settings.badges.by_role.values())):
        catalogue.page(name)
    for problem in catalogue.problems():
        typer.echo(problem, err=True)


def _open_kiosk(
    settings: EventSettings,
    folder: Path,
    clock: Callable[[], datetime],
    source: str | None,
    *,
    demo: bool,
    windowed: bool,
    report: Path | None,
) -> None:
    # Imported here: the other commands need neither Qt nor OpenCV, and answer at once.
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QApplication

    from kiosk.assembly import Parts, assemble
    from kiosk.checkin.manner import LOUDEST
    from kiosk.commands.front import shown
    from kiosk.commands.report import Report
    from kiosk.commands.source import camera_source
    from kiosk.diagnostics import keep_crashes, keep_log
    from kiosk.lock.ending import ending_in_order
    from kiosk.lock.fresh_start import FreshStart
    from kiosk.lock.guard import guarded
    from kiosk.lock.heartbeat import beating, is_watched_over
    from kiosk.lock.only_one import only_one
    from kiosk.lock.strikes import Strikes
    from kiosk.printing.folder import FolderPrinter
    from kiosk.printing.printers_of_station import printers_of
    from kiosk.ui.theme import dress
    from kiosk.voice.command import voice_command

    # Dead keys write é and ç; nothing else may open a window of its own while somebody types.
    os.environ.pop("QT_IM_MODULES", None)
    os.environ["QT_IM_MODULE"] = "compose"
    app = QApplication(sys.argv[:1])
    with only_one(folder) as bell:
        keep_log(folder)
        keep_crashes(folder)
        _tell_about_templates(settings, folder)
        dress(app, settings.looks)
        badges = (report or folder) / "badges"
        here = read_station(folder / STATION_FILE)
        outlets = printers_of(here, badges)
        # Without any printer the badges go there anyhow.
        elsewhere = bool(here.printers) or not isinstance(outlets[0].printer, FolderPrinter)
        parts = Parts(
            event=settings,
            open_store=lambda: ledger_in(settings, folder, clock),
            open_camera=camera_source(source, demo=demo, once=report is not None),
            outlets=outlets,
            clock=clock,
            templates=folder / TEMPLATES,
            copies=FolderPrinter(badges) if report and elsewhere else None,
            here=here,
            # A run that is only watched disturbs nobody.
            voice=() if report else voice_command(here.voice, LOUDEST),
        )
        station = assemble(parts)
        watch = Report(report, station.window) if report is not None else None
        if watch is not None:
            station.conductor.changed.connect(watch.on_changed)
            station.scanner.frame_ready.connect(watch.on_preview)
            station.scanner.ended.connect(watch.on_ended)
            station.scanner.failed.connect(watch.on_failed)
            station.press.sent.connect(watch.on_badge_handed)
            station.press.held_up.connect(watch.on_badge_handed)
        strikes = Strikes(here.screen.double_strike, here.screen.typing_double_strike)
        with ExitStack() as as_long_as_it_runs:
            as_long_as_it_runs.enter_context(station.at_work())
            ending = as_long_as_it_runs.enter_context(ending_in_order(QCoreApplication.exit))
            station.window.quit_wanted.connect(ending.on_wanted)
            as_long_as_it_runs.enter_context(shown(station.window, bell, windowed=windowed, watched=watch is not None))
            as_long_as_it_runs.enter_context(guarded(station.window, strikes, _milliseconds))
            as_long_as_it_runs.enter_context(beating(os.environ))
            fresh_start = FreshStart(QCoreApplication.exit)
            as_long_as_it_runs.callback(fresh_start.stop)
            if is_watched_over(os.environ):
                station.bugs.found.connect(fresh_start.on_bug)
            if code := app.exec():
                raise typer.Exit(code)
        if watch is not None and report is not None:
            ledger = ledger_in(settings, folder, clock)
            try:
                path = watch.write_summary(numbers(ledger.stats()))
            finally:
                ledger.close()
            typer.echo(f"Pictures, badges and {path.name} are in {report.resolve()}")
            if watch.trouble:
                raise CameraTrouble(watch.trouble)


def _milliseconds() -> int:
    return time.monotonic_ns() // 1_000_000
