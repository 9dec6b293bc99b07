"""`doctor`: the morning check on the command line, a light and a sentence for everything that has to work."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.commands.output import JSON_OPTION, Exit, print_json
from kiosk.commands.run import has_display
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, data_folder, ledger_in, now
from kiosk.commands.wanted import SOURCE_HELP
from kiosk.domain.registration import Language
from kiosk.domain.trouble import PrinterTrouble
from kiosk.settings import DEFAULT_EVENT, read_event

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.assembly.rooms import Rooms
    from kiosk.checkup.finding import Finding

WIDTH = 13
"""Characters for the word of a light."""


def doctor(
    source: Annotated[str | None, typer.Option(metavar="SOURCE", help=SOURCE_HELP)] = None,
    quick: Annotated[
        bool, typer.Option("--quick", help="Only what is known at once: no camera, printer, badge or voice.")
    ] = False,
    print_badges: Annotated[
        bool, typer.Option("--print", help="Print a test badge at every printer that is ready.")
    ] = False,
    sound: Annotated[bool, typer.Option("--sound", help="Let a sound and a sentence be heard.")] = False,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FILE", help="Write the result on a sheet, as a PDF.")
    ] = None,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Look at everything before the doors open; hold a code up to the camera. Ends with 1 if something is red."""
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Imported here: the other commands need neither Qt nor OpenCV, and answer at once.
    from PySide6.QtWidgets import QApplication

    from kiosk.assembly.checkup_looks import in_order, inspections_of
    from kiosk.assembly.rooms import Rooms
    from kiosk.checkup.finding import Light, worst
    from kiosk.checkup.orders import Part
    from kiosk.checkup.round import looked_at
    from kiosk.scanning.cameras.mount import mount_of_source, mounts_of

    settings = read_event(event)
    folder = data_folder(settings, data)
    # The system's own printers are known to Qt alone.
    application = QApplication.instance() or QApplication([])
    rooms = Rooms(settings, event, folder, lambda: ledger_in(settings, folder), now)
    mounts = mounts_of if source is None else lambda _chosen: (mount_of_source(source, loop=True),)
    parts = (Part.QUICK,) if quick else tuple(Part)
    if not quick:
        typer.echo("Please hold a code up to the camera: a ticket, a badge, or a phone that shows one.", err=True)
    inspections = [each for part in parts for each in inspections_of(rooms, part, mounts)]
    findings = in_order(list(looked_at(inspections)))
    for finding in findings:
        if as_json:
            print_json(_as_json(finding))
        else:
            typer.echo(_in_words(finding))
    if output is not None:
        _write(rooms, findings, output)
    if print_badges:
        _print_at_all(rooms, findings)
    if sound:
        _let_be_heard(rooms)
    del application
    raise typer.Exit(Exit.SOME_REFUSED if worst(each.light for each in findings) is Light.RED else Exit.DONE)


def _as_json(finding: Finding) -> dict[str, object]:
    from kiosk.ui.room.checkup_words import told_of

    told = told_of(finding, Language.ENGLISH)
    return {
        "check": finding.check.value,
        "light": finding.light.value,
        "remark": finding.remark.value,
        "name": finding.name,
        "number": finding.number,
        "fault": finding.fault.value if finding.fault else None,
        "camera_fault": finding.camera.value if finding.camera else None,
        "detail": finding.detail,
        "says": told.says,
        "to_do": told.to_do,
    }


def _in_words(finding: Finding) -> str:
    from kiosk.checkup.finding import Light
    from kiosk.ui.room.checkup_names import CheckSentences
    from kiosk.ui.room.checkup_words import told_of

    told, names = told_of(finding, Language.ENGLISH), CheckSentences(Language.ENGLISH)
    lines = [f"{names.light(finding.light):{WIDTH}} {names.about(finding)}: {told.says} {told.to_do}".rstrip()]
    if finding.detail and finding.light in (Light.YELLOW, Light.RED):
        lines.append(f"{'':{WIDTH}} {finding.detail}")
    return "\n".join(lines)


def _write(rooms: Rooms, findings: Sequence[Finding], path: Path) -> None:
    from kiosk.assembly.checkup_tasks import sheet_made
    from kiosk.commands.badge_files import write_badge
    from kiosk.ui.room.checkup_paper import sheet_of

    order = sheet_of(((finding, finding.light, "") for finding in findings), Language.ENGLISH)
    write_badge(path, sheet_made(rooms, order).pdf)


def _print_at_all(rooms: Rooms, findings: Sequence[Finding]) -> None:
    from kiosk.assembly.checkup_tasks import print_at
    from kiosk.checkup.finding import Remark

    for finding in findings:
        if finding.remark in (Remark.PRINTER_READY, Remark.ONLY_A_FOLDER):
            try:
                print_at(rooms, finding.name)
            except PrinterTrouble as trouble:
                typer.echo(f"{finding.name} did not take the test badge: {trouble}", err=True)
            else:
                typer.echo(f"{finding.name} has the test badge; please look whether it comes out.", err=True)


def _let_be_heard(rooms: Rooms) -> None:
    from kiosk.assembly.checkup_looks import here_of
    from kiosk.checkup.voice import let_be_heard

    said = let_be_heard(here_of(rooms).voice)
    typer.echo("A sound and a sentence were played." if said else "Nothing could be said.", err=True)
