"""`desk`: the help desk and the organisers' room as a program of its own, beside a kiosk or without one."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.commands.output import Exit
from kiosk.commands.run import clock_of, has_display
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, data_folder, event_file, ledger_in
from kiosk.commands.wanted import Wanted
from kiosk.domain.next_run import Next
from kiosk.settings import DEFAULT_EVENT, read_event

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from kiosk.assembly.help_desk import HelpDesk


def desk(
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
    data: Annotated[Path | None, DATA_OPTION] = None,
    full: Annotated[bool, typer.Option("--full", help="The full screen instead of a window.")] = False,
    screen: Annotated[
        int | None, typer.Option(metavar="NUMBER", min=1, help="On which screen, counted from 1.")
    ] = None,
    demo: Annotated[
        bool, typer.Option("--demo", help="Invented people, as in `run --demo`; --data names the same folder.")
    ] = False,
) -> None:
    """Open the help desk in a window: for helpers and organisers, with a PIN, without camera and visitors."""
    settings = read_event(event)
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    folder = data_folder(settings, data)
    clock = clock_of(settings, folder, demo=demo)

    # Imported here: the other commands need no Qt, and answer at once.
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QApplication

    from kiosk.commands.desk_front import desk_shown, screen_of
    from kiosk.diagnostics import keep_crashes, keep_log
    from kiosk.lock.ending import ending_in_order

    app = QApplication(sys.argv[:1])
    place = screen_of(screen)
    keep_log(folder, "desk.log")
    keep_crashes(folder)
    wanted = Wanted(event, folder, demo=demo, windowed=True)
    with ending_in_order(QCoreApplication.exit) as ending:
        ending.next = Next.AGAIN
        while ending.next is Next.AGAIN:
            ending.next = Next.END
            station = _station(app, wanted, clock)
            with station.at_work(), desk_shown(station.window, place, full=full):
                station.window.next_wanted.connect(ending.on_wanted)
                if code := app.exec():
                    raise typer.Exit(code)
    raise typer.Exit(Exit.DONE)


def _station(app: QApplication, wanted: Wanted, clock: Callable[[], datetime]) -> HelpDesk:
    """The help desk as event file and station file are now."""
    from kiosk.assembly.help_desk import assemble_desk
    from kiosk.commands.parts import parts_of
    from kiosk.ui.theme import dress

    wanted = replace(wanted, event=event_file(wanted.event, wanted.folder))
    settings = read_event(wanted.event)
    dress(app, settings.looks)
    return assemble_desk(parts_of(wanted, settings, clock, lambda: ledger_in(settings, wanted.folder, clock)))
