"""`run`: the kiosk itself, at the door, as a demo, or without a display."""

from __future__ import annotations

import logging
import os
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from db.ledger import Ledger
from kiosk.commands.output import Exit
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, data_folder, event_file, ledger_in, now
from kiosk.commands.wanted import SOURCE_HELP, Wanted
from kiosk.domain.next_run import Next
from kiosk.settings import DEFAULT_EVENT, EventSettings, SettingsError, read_event
from kiosk.station_settings import TEMPLATES

if TYPE_CHECKING:
    from kiosk.commands.turn import Turn

log = logging.getLogger(__name__)

REPORT = Path("einlass-report")
"""Where a run without a display leaves its pictures, if --report names no other folder."""


def run(
    demo: Annotated[
        bool, typer.Option("--demo", help="Invented people; the bundled clip where there is no webcam.")
    ] = False,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
    data: Annotated[Path | None, DATA_OPTION] = None,
    source: Annotated[
        list[str] | None, typer.Option(metavar="SOURCE", help=f"{SOURCE_HELP} Twice for two cameras.")
    ] = None,
    windowed: Annotated[bool, typer.Option("--windowed", help="A window instead of the full screen.")] = False,
    report: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Print every answer, keep pictures and badges there, end with the source."),
    ] = None,
    beside_desk: Annotated[
        bool, typer.Option("--beside-desk", help="Leave the other screens, keyboard and mouse to the help desk.")
    ] = False,
    practice: Annotated[
        bool, typer.Option("--practice", help="Begin with practice: data of its own, and nothing of it stays.")
    ] = False,
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
        wanted = Wanted(event, folder, tuple(source or ()), demo, windowed or headless, report, beside_desk)
        # Practice does not touch the real file.
        clock = now if practice else clock_of(settings, folder, demo=demo)
        _open_kiosk(wanted, clock, Next.PRACTICE if practice else Next.REAL)
    raise typer.Exit(Exit.DONE)


def has_display() -> bool:
    """Whether a window can be seen; an explicitly chosen Qt platform is taken at its word."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if chosen:
        return not chosen.startswith(("offscreen", "minimal"))
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def clock_of(settings: EventSettings, folder: Path, *, demo: bool) -> Callable[[], datetime]:
    """The clock that counts; in a demo the list is loaded as well."""
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


def _open_kiosk(wanted: Wanted, clock: Callable[[], datetime], first: Next) -> None:
    # Imported here: the other commands need neither Qt nor OpenCV, and answer at once.
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QApplication

    from kiosk.commands.practice import practising
    from kiosk.commands.turn import House, take
    from kiosk.diagnostics import keep_crashes, keep_log
    from kiosk.lock.ending import ending_in_order
    from kiosk.lock.heartbeat import beating
    from kiosk.lock.only_one import only_one

    # Dead keys write é and ç; nothing else may open a window of its own while somebody types.
    os.environ.pop("QT_IM_MODULES", None)
    os.environ["QT_IM_MODULE"] = "compose"
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    # Practice does not open the file, which makes the folder else.
    wanted.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (
        only_one(wanted.folder) as bell,
        ending_in_order(QCoreApplication.exit) as ending,
        beating(os.environ) as heartbeat,
    ):
        keep_log(wanted.folder)
        keep_crashes(wanted.folder)
        house = House(app, bell, ending, heartbeat)
        if first is Next.REAL and not wanted.demo:
            _tell_what_is_due(wanted, clock)
        coming, kind, real = first, Next.REAL, _turn(wanted, clock)
        while coming is not Next.END:
            kind = kind if coming is Next.AGAIN else coming
            real = _as_it_is_now(wanted, clock, real)
            with ExitStack() as for_this_turn:
                turn = real
                if kind is Next.PRACTICE:
                    turn = for_this_turn.enter_context(practising(turn))
                coming = take(turn, house)


def _tell_what_is_due(wanted: Wanted, clock: Callable[[], datetime]) -> None:
    """Say on the terminal if people should be erased by now, or have been."""
    from kiosk.assembly.erasing import at_start
    from kiosk.assembly.rooms import Rooms

    settings, folder = read_event(wanted.event), wanted.folder
    rooms = Rooms(settings, wanted.event, folder, lambda: ledger_in(settings, folder, clock), clock)
    if line := at_start(rooms):
        typer.echo(line, err=True)


def _as_it_is_now(wanted: Wanted, clock: Callable[[], datetime], before: Turn) -> Turn:
    """The kiosk with the settings read anew; one that can be opened no more is none, so the ones before count then."""
    try:
        return _turn(wanted, clock)
    except SettingsError as error:
        log.error("the settings cannot be used, those before are kept: %s", error)
        return before


def _turn(wanted: Wanted, clock: Callable[[], datetime]) -> Turn:
    """The kiosk as event file and station file are now."""
    from kiosk.commands.parts import parts_of
    from kiosk.commands.turn import Turn

    event = event_file(wanted.event, wanted.folder)
    settings = read_event(event)
    _tell_about_templates(settings, wanted.folder)

    def open_ledger() -> Ledger:
        return ledger_in(settings, wanted.folder, clock)

    parts = parts_of(replace(wanted, event=event), settings, clock, open_ledger)
    return Turn(parts, open_ledger, event, wanted.windowed, wanted.report, wanted.shared)
