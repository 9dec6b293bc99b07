"""`bundle` and `merge`: the journals of two stations become one."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from db.bundle import merge_bundle, write_bundle
from kiosk.commands.output import JSON_OPTION, moment, print_json
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, OPERATOR, open_ledger
from kiosk.settings import DEFAULT_EVENT, read_event


def bundle(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Where to write the journal.")],
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Write this station's journal to a file for another station."""
    settings = read_event(event)
    with open_ledger(settings, data) as ledger:
        entries = write_bundle(ledger.file, file, settings.event.id)
        ledger.leave(OPERATOR, "bundle", None, {"entries": entries})
    typer.echo(f"{entries} entries written to {file}")


def merge(
    file: Annotated[Path, typer.Argument(metavar="BUNDLE", help="What another station wrote.")],
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Take over another station's journal; any order, any number of times."""
    settings = read_event(event)
    with open_ledger(settings, data) as ledger:
        report = merge_bundle(ledger.file, file, settings.event.id)
        numbers = {"new": report.new, "known": report.known, "doubles": len(report.doubles)}
        ledger.leave(OPERATOR, "merge", None, numbers)
    doubles = [
        {
            "registration": double.registration_id,
            "day": double.day.isoformat(),
            "check_ins": [{"station": station, "at": moment(at)} for station, at in double.check_ins],
        }
        for double in report.doubles
    ]
    if as_json:
        unknown = list(report.unknown)
        print_json({"new": report.new, "known": report.known, "doubles": doubles, "unknown": unknown})
        return
    typer.echo(f"{report.new} new entries, {report.known} known already")
    for double in doubles:
        typer.echo(f"checked in twice: {double['registration']} on {double['day']}")
    for registration in report.unknown:
        typer.echo(f"not on this list: {registration}")
