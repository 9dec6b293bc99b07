"""`import`, `find` and `export`: the list goes in, people are found, attendance comes out."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Annotated, Any

import typer

from db.exporting import export_attendance
from db.importing import ImportReport, import_registrations, read_csv
from kiosk.commands.output import JSON_OPTION, Exit, person, print_json
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, open_ledger
from kiosk.domain.names import NameIndex
from kiosk.settings import DEFAULT_EVENT, read_event

SHOWN_REFUSALS = 50
"""So many refused cells are listed for people; --json lists all."""


def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The list as CSV.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Check and report; write nothing.")] = False,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Load registrations from a list; importing again updates and never loses a check-in."""
    settings = read_event(event)
    source = read_csv(file)
    with open_ledger(settings, data) as ledger:
        report = import_registrations(ledger.file, source, settings.days, dry_run=dry_run)
    if as_json:
        print_json(_report(report))
    else:
        _tell(report, file)
    raise typer.Exit(Exit.SOME_REFUSED if report.refused else Exit.DONE)


def find(
    query: Annotated[str | None, typer.Argument(metavar="QUERY", help="Name, organisation, e-mail or code.")] = None,
    stdin: Annotated[bool, typer.Option("--stdin", help="Take one query a line.")] = False,
    limit: Annotated[int, typer.Option(min=1, max=1000, help="So many matches at most.")] = 8,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Find people as a helper does; needs no exact spelling."""
    if (query is None) == (not stdin):
        raise typer.BadParameter("give either a QUERY or --stdin")
    settings = read_event(event)
    with open_ledger(settings, data) as ledger:
        index = NameIndex(ledger.registrations())
    for text in (line.rstrip("\r\n") for line in sys.stdin) if query is None else (query,):
        begun = time.perf_counter()
        matches = [person(match) for match in index.find(text, limit)]
        milliseconds = (time.perf_counter() - begun) * 1000
        if as_json:
            print_json({"query": text, "matches": matches, "ms": round(milliseconds, 3)})
        else:
            for match in matches:
                typer.echo(f"{match['id']}  {match['name']}  {match['organisation']}  {match['status']}")
            if not matches:
                typer.echo(f"nobody found for: {text}")


def export(
    file: Annotated[Path, typer.Argument(metavar="FILE.csv|.xlsx", help="Where to write the attendance.")],
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Write attendance per person and day for a spreadsheet."""
    settings = read_event(event)
    with open_ledger(settings, data) as ledger:
        rows = export_attendance(ledger, file, settings.event.time_zone)
    typer.echo(f"{rows} people written to {file}")


def _report(report: ImportReport) -> dict[str, Any]:
    return {
        "new": report.created,
        "changed": report.changed,
        "unchanged": report.unchanged,
        "refused": [
            {
                "line": refusal.line,
                "column": refusal.column,
                "value": refusal.value,
                "reason": refusal.reason,
                "advice": refusal.advice,
            }
            for refusal in report.refused
        ],
        "dropped": {column.name: column.filled for column in report.dropped},
        "dry_run": report.dry_run,
    }


def _tell(report: ImportReport, file: Path) -> None:
    typer.echo(
        f"{file}: {report.created} new, {report.changed} changed, {report.unchanged} unchanged, "
        f"{report.refused_rows} refused" + (" (dry run, nothing written)" if report.dry_run else "")
    )
    for column in report.dropped:
        typer.echo(f"column {column.name!r} is not kept ({column.filled} cells were filled)")
    for refusal in report.refused[:SHOWN_REFUSALS]:
        what = f"{refusal.column} {refusal.value!r} " if refusal.column else ""
        typer.echo(f"line {refusal.line}: {what}{refusal.reason}; please {refusal.advice}", err=True)
    if len(report.refused) > SHOWN_REFUSALS:
        typer.echo(f"... and {len(report.refused) - SHOWN_REFUSALS} more (--json lists all)", err=True)
