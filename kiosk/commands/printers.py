"""`printers`: the station's printers and how they are doing, and a page that shows whether one prints true to size."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.commands.output import JSON_OPTION, Exit, print_json
from kiosk.commands.run import has_display
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, data_folder, now
from kiosk.domain.badge import BadgeJob, JobId
from kiosk.domain.printer import PrinterFault, PrinterStatus
from kiosk.domain.registration import RegistrationId
from kiosk.settings import DEFAULT_EVENT, EventSettings, read_event
from kiosk.station_settings import STATION_FILE, TEMPLATES, read_station

if TYPE_CHECKING:
    from kiosk.printing.press_watch import Outlet

app = typer.Typer(help="The station's printers: how they are doing, and a test page.", invoke_without_command=True)

WORDS = {
    PrinterFault.PAPER_OUT: "no paper; please refill it, printing goes on by itself",
    PrinterFault.JAM: "paper jam; please clear it, printing goes on by itself",
    PrinterFault.COVER_OPEN: "a cover is open; please close it, printing goes on by itself",
    PrinterFault.SUPPLY_OUT: "ink, toner or ribbon is used up; please replace it",
    PrinterFault.OFFLINE: "switched off, unplugged or out of reach; please look at its switch and cables",
    PrinterFault.PAUSED: "its queue is stopped; please start it again (cupsenable)",
    PrinterFault.REJECTING: "its queue takes no jobs; please allow them (cupsaccept)",
    PrinterFault.NO_SUCH_QUEUE: "there is no printer of this name; please set it up or correct the station file",
    PrinterFault.NOT_ALLOWED: "this user may not print there; please allow it in its settings",
    PrinterFault.BAD_FORMAT: "it does not understand the page; please set it up with its driver",
    PrinterFault.JOB_STOPPED: "it ended a badge without saying that it is done; please look at it",
    PrinterFault.SLOW: "it has a badge for long and says nothing; please look at it",
    PrinterFault.NO_ANSWER: "the printing system does not answer; please start CUPS or this computer again",
    PrinterFault.FOLDER: "the folder cannot be written; please check space and rights",
    PrinterFault.NO_PRINTER: "there is no printer; please set one up",
    PrinterFault.OTHER: "it reports an error; please look at it",
}
"""What each fault means and the next step, for the command line."""


@app.callback()
def printers(
    context: typer.Context,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """List the station's printers and how they are doing. Ends with 1 if one has a fault, with 3 if all have."""
    if context.invoked_subcommand is not None:
        return
    with _outlets(read_event(event), data) as outlets:
        found = [(outlet, outlet.printer.status()) for outlet in outlets]
    for outlet, status in found:
        if as_json:
            print_json(_as_json(outlet, status))
        else:
            typer.echo(_in_words(outlet, status))
    usable = [status.usable for _, status in found]
    raise typer.Exit(Exit.DONE if all(usable) else Exit.SOME_REFUSED if any(usable) else Exit.TROUBLE)


@app.command("test")
def print_test(
    name: Annotated[str, typer.Argument(metavar="NAME", help="As `printers` lists it.")],
    template: Annotated[
        str | None, typer.Option(metavar="NAME", help="In the size of this template; else of the printer's first.")
    ] = None,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Print a page with rulers that shows whether a printer prints true to size."""
    # Imported here: Typst and the fonts take a moment that the other commands need not wait for.
    from kiosk.pages.catalogue import Catalogue
    from kiosk.pages.template import SPECIMEN
    from kiosk.pages.test_page import PrinterTest

    settings = read_event(event)
    folder = data_folder(settings, data)
    with _outlets(settings, data) as outlets:
        outlet = next((each for each in outlets if each.printer.name == name), None)
        if outlet is None:
            names = ", ".join(each.printer.name for each in outlets)
            raise typer.BadParameter(f"{name}: there is no such printer; there are: {names}")
        chosen = template or next(iter(outlet.purpose.templates), settings.door.badge_template)
        size = Catalogue(settings, folder / TEMPLATES).page(chosen, outlet.purpose.colours).fit(SPECIMEN).size
        today = settings.day_at(now())
        maker = PrinterTest()
        pdf = maker.pdf(size, name, chosen, today)
        outlet.printer.take(pdf, BadgeJob(JobId(f"test-{uuid.uuid4()}"), RegistrationId("test"), today, SPECIMEN))
    bars = maker.bars()
    typer.echo(
        f"{name} has the test page. Please measure its bars: {bars.across:g} mm across and {bars.down:g} mm down. "
        "If they are more than 0.5 mm off, turn scaling off in the printer's settings."
    )


@contextmanager
def _outlets(settings: EventSettings, data: Path | None) -> Iterator[tuple[Outlet, ...]]:
    """The station's printers, as long as the block lasts. Raises PrinterTrouble and SettingsError."""
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Imported here: without Qt the other commands answer at once. The system's printers are known to Qt alone.
    from PySide6.QtWidgets import QApplication

    from kiosk.printing.printers_of_station import printers_of

    application = QApplication.instance() or QApplication([])
    folder = data_folder(settings, data)
    try:
        yield printers_of(read_station(folder / STATION_FILE), folder / "badges")
    finally:
        del application


def _as_json(outlet: Outlet, status: PrinterStatus) -> dict[str, object]:
    return {
        "name": status.name,
        "usable": status.usable,
        "faults": [fault.value for fault in status.faults],
        "jobs": status.jobs,
        "detail": status.detail,
        "templates": list(outlet.purpose.templates),
        "colours": outlet.purpose.colours.value,
        "roles": sorted(outlet.purpose.roles),
    }


def _in_words(outlet: Outlet, status: PrinterStatus) -> str:
    state = "; ".join(WORDS[fault] for fault in status.faults) or "ready"
    waiting = f", {status.jobs} in its queue" if status.jobs else ""
    paper = f" ({', '.join(outlet.purpose.templates)})" if outlet.purpose.templates else ""
    return f"{status.name}{paper}: {state}{waiting}"
